#include "models/reuse/search.h"

#include "models/reuse/names.h"

#include <algorithm>

namespace rfi::reuse {

using submission::CaseSummary;

namespace {

bool isAbout(const Sought& sought, const CaseSummary& listed)
{
    if (listed.id == sought.id || listed.isTraining != sought.isTraining || listed.environment != sought.environment)
        return false;
    const auto isShared = [&sought](const QString& name) { return sought.names.contains(foldedName(name)); };
    return (listed.provider == sought.provider && listed.customerId == sought.customerId)
        || isShared(listed.customerName)
        || std::any_of(listed.parties.begin(), listed.parties.end(),
                       [&isShared](const forms::Party& party) { return isShared(party.name); });
}

} // namespace

QStringList casesAbout(const Sought& sought, const submission::ListedCases& all, qsizetype most)
{
    QStringList found;
    for (auto listed = all.crbegin(); listed != all.crend() && found.size() < most; ++listed) {
        if (isAbout(sought, (*listed)->summary))
            found += (*listed)->summary.id;
    }
    return found;
}

} // namespace rfi::reuse
