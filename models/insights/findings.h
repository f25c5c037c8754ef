#pragma once

#include "models/insights/duecalendar.h"
#include "models/insights/scorecard.h"

namespace rfi::insights {

/// All that many requests come to, at one moment.
struct Findings
{
    bool hasAny = false;
    bool isTraining = false; ///< there is nothing but training, so it is that which was counted
    Period period = Period::Quarter;
    Onlooking by;
    DueCalendar calendar;
    QList<Scorecard> cards;
};

Findings findingsOf(const Entries& entries, Period period, const Onlooking& by);

} // namespace rfi::insights
