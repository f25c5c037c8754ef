#pragma once

#include "models/forms/form.h"

namespace rfi::forms {

/// A place in a provider's body that a request can ask for, or a group of such places.
struct Askable
{
    enum class Kind {
        Group,    ///< an object
        Document, ///< an object of one document type; of any when the identity names none
        Field,    ///< can be asked
        Side      ///< one side of the document of a field; can be asked
    };

    Kind kind = Kind::Group;
    ItemIdentity identity;
    QString title;     ///< source text of the description; the word of a side; may be empty
    core::Json schema; ///< of that place, resolved

    bool canBeAsked() const { return kind == Kind::Field || kind == Kind::Side; }
};

/// What stands directly in the body of a customer of that type, or in a party's own object. What has no editor is
/// left out, and so are the members that tell parties apart.
QList<Askable> askables(const Description& description, const QString& customerType, const QString& party);

/// What stands directly inside of one. Schemas that hold themselves never end: whoever goes down stops by depth.
QList<Askable> askablesIn(const Description& description, const Askable& parent);

/// The title of the place that an item asks for, or its last name: "Proof of identity", "Passport", "Valid until".
/// Groups come first; shorter where the description has no place for the item.
QStringList titlesOf(const Description& description, const QString& customerType, const ItemIdentity& item);

} // namespace rfi::forms
