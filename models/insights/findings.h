#pragma once

#include "models/insights/duecalendar.h"
#include "models/insights/scorecard.h"

namespace rfi::insights {

/// All that many requests come to, at one moment.
struct Findings
{
    bool hasAny = false;
    bool isTraining = false;  ///< there is nothing but training, so it is that which was counted
    QString environment;      ///< that was counted; empty of training
    QStringList environments; ///< that could be, production first
    Period period = Period::Quarter;
    Onlooking by;
    DueCalendar calendar;
    QList<Scorecard> cards;
};

Findings findingsOf(const Selection& counted, Period period, const Onlooking& by);

} // namespace rfi::insights
