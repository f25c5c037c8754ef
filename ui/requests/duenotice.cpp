#include "ui/requests/duenotice.h"

#include "ui/texts/sentence.h"

#include "ui/texts/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr qint64 SoonDays = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DueNotice)
};

QString shortDay(const QDate& day, const QDate& today)
{
    return day.year() == today.year() ? dayText(day) : dateText(day);
}

DueNotice upcoming(const QDateTime& due, const QDateTime& now)
{
    const qint64 days = now.date().daysTo(due.date());
    if (days > SoonDays)
        return {Urgency::Later, {}, sentence(Words::tr("Due %1"), {shortDay(due.date(), now.date())})};
    QString text;
    if (days == 0)
        text = Words::tr("Due today");
    else if (days == 1)
        text = Words::tr("Due tomorrow");
    else
        text = Words::tr("Due in %n day(s)", nullptr, int(days));
    return {Urgency::Soon, u"triangle-alert"_s, text};
}

} // namespace

Tone DueNotice::tone() const
{
    switch (urgency) {
    case Urgency::Soon: return Tone::Warning;
    case Urgency::Overdue: return Tone::Danger;
    default: return Tone::Muted;
    }
}

DueNotice dueNotice(const QDateTime& dueAt, const QDateTime& now)
{
    if (!dueAt.isValid())
        return {};
    const QDateTime due = dueAt.toLocalTime();
    const QDateTime here = now.toLocalTime();
    if (due >= here)
        return upcoming(due, here);
    const qint64 days = due.date().daysTo(here.date());
    return {Urgency::Overdue, u"circle-alert"_s,
            days == 0 ? Words::tr("Overdue") : Words::tr("%n day(s) overdue", nullptr, int(days))};
}

DueNotice longDueNotice(const QDateTime& dueAt, const QDateTime& now)
{
    DueNotice notice = dueNotice(dueAt, now);
    if (notice.urgency == Urgency::None)
        return notice;
    const QDateTime due = dueAt.toLocalTime();
    const QString moment = shortDay(due.date(), now.toLocalTime().date()) + u' ' + clockText(due.time());
    if (notice.urgency == Urgency::Later)
        notice.text = sentence(Words::tr("Due %1"), {moment});
    else
        notice.text = sentence(Words::tr("%1, %2"), {notice.text, moment});
    return notice;
}

} // namespace rfi::ui
