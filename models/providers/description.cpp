#include "models/providers/description.h"

#include <algorithm>

namespace rfi::providers {

const Environment* Description::environment(const QString& sought) const
{
    const auto found = std::find_if(environments.begin(), environments.end(),
                                    [&](const Environment& candidate) { return candidate.id == sought; });
    return found == environments.end() ? nullptr : &*found;
}

} // namespace rfi::providers
