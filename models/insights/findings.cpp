#include "models/insights/findings.h"

namespace rfi::insights {

Findings findingsOf(const Entries& entries, Period period, const Onlooking& by)
{
    const bool hasAny = !entries.empty();
    return {hasAny,
            hasAny && entries.front().isTraining,
            period,
            by,
            DueCalendar(entries, by),
            scorecards(entries, period, by)};
}

} // namespace rfi::insights
