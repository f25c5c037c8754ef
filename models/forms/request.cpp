#include "models/forms/request.h"

#include <algorithm>

namespace rfi::forms {

bool Request::hasUnclearParties() const
{
    return std::any_of(items.begin(), items.end(), [](const RequestItem& item) { return item.isPartyUnclear; });
}

QString Request::partyName(const QString& id) const
{
    const auto party =
        std::find_if(parties.begin(), parties.end(), [&](const Party& candidate) { return candidate.id == id; });
    return party == parties.end() || party->name.isEmpty() ? id : party->name;
}

} // namespace rfi::forms
