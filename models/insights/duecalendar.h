#pragma once

#include "models/insights/entry.h"

#include <QMap>

namespace rfi::insights {

/// Overdue: at least one answer of the day is late, be it by an hour. Soon: within three days.
enum class Urgency { Later, Soon, Today, Overdue };

/// What is due on a day. Ids of requests, the earliest first.
struct DueDay
{
    QDate day;
    Urgency urgency = Urgency::Later;
    int overdue = 0;
    QStringList ids;
};

/// On which days answers are due. Holds those requests that somebody here has to answer; what waits for the provider or
/// is answered is due no more, and what has no due date is on no day.
class DueCalendar
{
public:
    static constexpr int SoonDays = 3;

    DueCalendar() = default;
    DueCalendar(const Entries& entries, const Onlooking& by);

    /// Also of a day without any.
    DueDay at(const QDate& day) const;
    /// Those of a month that have any, in their order.
    QList<DueDay> month(const QDate& dayOfMonth) const;
    /// Those of all months.
    QList<DueDay> days() const { return m_days.values(); }
    /// All of them together.
    int count() const { return m_count; }
    int overdue() const { return m_overdue; }

private:
    QMap<QDate, DueDay> m_days;
    int m_count = 0;
    int m_overdue = 0;
};

/// The days of six weeks that hold a month, from the first day of a week on.
QList<QDate> sixWeeks(const QDate& dayOfMonth, const Onlooking& by);

} // namespace rfi::insights
