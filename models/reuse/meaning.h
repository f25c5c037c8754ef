#pragma once

#include "models/forms/form.h"

namespace rfi::reuse {

/// What a place of a provider's body means, whatever the provider calls it: "givenName", "homeAddress.street". The
/// words are data, from `x-meaning` of the description (see resources/providers/README.md).
struct Meaning
{
    QString group; ///< "homeAddress"; empty for what belongs to the person or company itself
    QString word;  ///< "street"; empty: it means nothing that is known elsewhere

    bool isEmpty() const { return word.isEmpty(); }
    /// Whether it is a fact of one document, which is told apart from others by its kind.
    bool isOfDocument() const
    {
        return group == QLatin1StringView("document") || group.endsWith(QLatin1StringView(".document"));
    }
};

Meaning meaningAt(const core::Json& root, const core::Json& schema, const core::Pointer& place);
Meaning meaningOf(const forms::Form& form, const forms::Field& field);

/// Where in the body of a customer of that type something stands that means this; only what stands in no list.
QHash<QString, core::Pointer> placesByMeaning(const forms::Description& description, const QString& customerType);

} // namespace rfi::reuse
