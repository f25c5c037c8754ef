#include "models/providers/description.h"

#include <algorithm>

namespace rfi::providers {

using namespace Qt::StringLiterals;

const Environment* Description::environment(const QString& sought) const
{
    const auto found = std::find_if(environments.begin(), environments.end(),
                                    [&](const Environment& candidate) { return candidate.id == sought; });
    return found == environments.end() ? nullptr : &*found;
}

bool Description::namesItems() const
{
    return std::any_of(requests.begin(), requests.end(),
                       [](const RequestMapping& mapping) { return mapping.rules.value(u"items"_s).isObject(); });
}

} // namespace rfi::providers
