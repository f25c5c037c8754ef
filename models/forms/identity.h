#pragma once

#include <QHashFunctions>
#include <QString>

namespace rfi::forms {

/// What tells one asked thing from another: whose, where in the provider's body, of which document, which
/// side. Empty parts do not apply; an empty party is the customer. The pointer has no array numbers and in a
/// party's item starts at the party's own object.
struct ItemIdentity
{
    QString party;
    QString pointer;
    QString documentType;
    QString side;

    /// "party|pointer|documentType|side": the objectName of the item's editor.
    QString text() const { return party + u'|' + pointer + u'|' + documentType + u'|' + side; }

    friend bool operator==(const ItemIdentity&, const ItemIdentity&) = default;
};

inline size_t qHash(const ItemIdentity& identity, size_t seed = 0)
{
    return qHashMulti(seed, identity.party, identity.pointer, identity.documentType, identity.side);
}

} // namespace rfi::forms
