#include "models/insights/duecalendar.h"

#include <algorithm>

namespace rfi::insights {

namespace {

constexpr int DaysShown = 42;

Urgency urgencyOf(const DueDay& day, const QDate& today)
{
    if (day.overdue > 0)
        return Urgency::Overdue;
    if (day.day == today)
        return Urgency::Today;
    return today.daysTo(day.day) <= DueCalendar::SoonDays ? Urgency::Soon : Urgency::Later;
}

} // namespace

DueCalendar::DueCalendar(const Entries& entries, const Onlooking& by)
{
    std::vector<const Entry*> due;
    for (const Entry& entry : entries) {
        if (isWork(entry) && entry.dueAt.isValid())
            due.push_back(&entry);
    }
    std::stable_sort(due.begin(), due.end(),
                     [](const Entry* one, const Entry* other) { return one->dueAt < other->dueAt; });
    for (const Entry* entry : due) {
        const QDate date = by.dayOf(entry->dueAt);
        DueDay& day = m_days[date];
        day.day = date;
        day.ids += entry->id;
        day.overdue += entry->dueAt < by.now ? 1 : 0;
    }
    for (DueDay& day : m_days) {
        day.urgency = urgencyOf(day, by.today());
        m_count += static_cast<int>(day.ids.size());
        m_overdue += day.overdue;
    }
}

DueDay DueCalendar::at(const QDate& day) const { return m_days.value(day, DueDay{day, Urgency::Later, 0, {}}); }

QList<DueDay> DueCalendar::month(const QDate& dayOfMonth) const
{
    const QDate first(dayOfMonth.year(), dayOfMonth.month(), 1);
    QList<DueDay> days;
    for (auto day = m_days.lowerBound(first); day != m_days.cend() && day.key() < first.addMonths(1); ++day)
        days += *day;
    return days;
}

QList<QDate> sixWeeks(const QDate& dayOfMonth, const Onlooking& by)
{
    const QDate first = by.weekOf(QDate(dayOfMonth.year(), dayOfMonth.month(), 1));
    QList<QDate> days;
    for (int day = 0; day < DaysShown; ++day)
        days += first.addDays(day);
    return days;
}

} // namespace rfi::insights
