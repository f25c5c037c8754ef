#pragma once

#include "models/submission/plan.h"

namespace rfi::submission {

/// The first shape of the description that a reply has; nullptr when it has none or is no JSON.
const providers::ErrorShape* shapeOf(const providers::Description& description, const QByteArray& body);

/// What a refusal says, read by the shapes of the description.
struct Refusal
{
    QString message;
    QList<forms::Problem> problems; ///< of items where the field's name leads to one; nothing is lost
};

/// `origins` tells which item each place of the body came from. A text that is no JSON gives nothing.
Refusal readRefusal(const providers::Description& description, const forms::Form& form,
                    const QHash<QString, forms::ItemIdentity>& origins, const QByteArray& body);

/// The item that a provider's name for a field means: "a.b[0].c", "a/b/0/c", or the end of one that is
/// the only one to end so.
std::optional<forms::ItemIdentity> itemOfKey(const QString& key, const forms::Form& form,
                                             const QHash<QString, forms::ItemIdentity>& origins);

} // namespace rfi::submission
