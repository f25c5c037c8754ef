#include "models/insights/findings.h"

namespace rfi::insights {

Findings findingsOf(const Selection& counted, Period period, const Onlooking& by)
{
    return {!counted.entries.empty(),
            counted.isTraining,
            counted.environment,
            counted.environments,
            period,
            by,
            DueCalendar(counted.entries, by),
            scorecards(counted.entries, period, by)};
}

} // namespace rfi::insights
