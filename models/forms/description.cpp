#include "models/forms/description.h"

#include <algorithm>

namespace rfi::forms {

const Description::CustomerType* Description::customerType(const QString& id) const
{
    const auto type = std::find_if(customerTypes.begin(), customerTypes.end(),
                                   [&](const CustomerType& candidate) { return candidate.id == id; });
    return type == customerTypes.end() ? nullptr : &*type;
}

bool Description::isNewParty(const QString& party) const
{
    return !newPartyMark.isEmpty() && party.startsWith(newPartyMark);
}

core::Json Description::schemaFor(const QString& customerType, const QString& party) const
{
    const CustomerType* type = this->customerType(customerType);
    if (!type)
        return {};
    if (party.isEmpty())
        return type->schema;
    if (!type->hasParties)
        return {};
    return isNewParty(party) ? newPartySchema : partySchema;
}

} // namespace rfi::forms
