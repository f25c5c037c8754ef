#include "models/reuse/search.h"

#include <algorithm>

namespace rfi::reuse {

using submission::CaseSummary;
using submission::ListedCase;

namespace {

bool isAbout(const Sought& sought, const QList<size_t>& people, const ListedCase& listed)
{
    const CaseSummary& summary = listed.summary;
    if (summary.id == sought.id || summary.isTraining != sought.isTraining || summary.environment != sought.environment)
        return false;
    return (summary.provider == sought.provider && summary.customerId == sought.customerId)
        || std::any_of(listed.people.begin(), listed.people.end(),
                       [&people](size_t person) { return people.contains(person); });
}

} // namespace

QStringList casesAbout(const Sought& sought, const submission::ListedCases& all, qsizetype most)
{
    QList<size_t> people;
    for (const QString& name : sought.names)
        people += qHash(name);
    QStringList found;
    for (auto listed = all.crbegin(); listed != all.crend() && found.size() < most; ++listed) {
        if (isAbout(sought, people, **listed))
            found += (*listed)->summary.id;
    }
    return found;
}

} // namespace rfi::reuse
