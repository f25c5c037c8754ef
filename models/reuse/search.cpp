#include "models/reuse/search.h"

#include "models/reuse/names.h"

#include <algorithm>

namespace rfi::reuse {

QStringList casesAbout(const Listed& sought, const QList<Listed>& all, qsizetype most)
{
    QStringList found;
    for (auto listed = all.crbegin(); listed != all.crend() && found.size() < most; ++listed) {
        if (listed->id == sought.id)
            continue;
        const bool isSameCustomer = listed->provider == sought.provider && listed->customerId == sought.customerId;
        const auto isShared = [&sought](const QString& name) { return sought.names.contains(foldedName(name)); };
        if (isSameCustomer || std::any_of(listed->names.begin(), listed->names.end(), isShared))
            found += listed->id;
    }
    return found;
}

} // namespace rfi::reuse
