#include "models/forms/description.h"

#include <algorithm>

namespace rfi::forms {

const Description::CustomerType* Description::customerType(const QString& id) const
{
    const auto type = std::find_if(customerTypes.begin(), customerTypes.end(),
                                   [&](const CustomerType& candidate) { return candidate.id == id; });
    return type == customerTypes.end() ? nullptr : &*type;
}

core::Json Description::schemaFor(const QString& customerType, const QString& party) const
{
    const CustomerType* type = this->customerType(customerType);
    if (!type)
        return {};
    if (party.isEmpty())
        return type->schema;
    return type->hasParties ? partySchema : core::Json();
}

} // namespace rfi::forms
