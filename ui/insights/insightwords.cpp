#include "ui/insights/insightwords.h"

#include "ui/requests/requestwords.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using forms::ItemStatus;
using insights::DueDay;
using insights::Period;
using insights::Scorecard;
using insights::Urgency;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

constexpr std::chrono::hours InDays{48};

QString number(int value) { return QLocale().toString(value); }

QString statusText(ItemStatus status)
{
    switch (status) {
    case ItemStatus::Expired: return Words::tr("Expired");
    case ItemStatus::Invalid: return Words::tr("Invalid");
    case ItemStatus::Missing: return Words::tr("Still missing");
    case ItemStatus::None: return Words::tr("Other reasons");
    }
    Q_UNREACHABLE();
}

} // namespace

QString spanText(std::chrono::seconds span)
{
    const auto seconds = double(span.count());
    if (span < std::chrono::hours(1))
        return Words::tr("%n minute(s)", nullptr, int(std::lround(seconds / 60)));
    if (span < InDays)
        return Words::tr("%n hour(s)", nullptr, int(std::lround(seconds / 3600)));
    return Words::tr("%n day(s)", nullptr, int(std::lround(seconds / 86400)));
}

QString countedWhere(const insights::Findings& findings)
{
    if (findings.isTraining)
        return Words::tr("Only training requests are counted.");
    if (findings.environment == u"sandbox"_s)
        return Words::tr("Only requests in the sandbox are counted.");
    if (findings.environment.isEmpty())
        return {};
    return isProduction(findings.environment)
        ? Words::tr("Only requests in production are counted.")
        : sentence(Words::tr("Only requests in “%1” are counted."), {visibleMarks(findings.environment)});
}

QString periodText(Period period)
{
    return period == Period::Year ? Words::tr("One year") : Words::tr("%n day(s)", nullptr, insights::daysOf(period));
}

QString periodSentence(Period period, const QDate& first)
{
    return sentence(
        Words::tr("Requests that were received in the last %n day(s), from %1 on.", nullptr, insights::daysOf(period)),
        {dateText(first)});
}

QString bucketLabel(const insights::Bucket& bucket, Period period)
{
    return period == Period::Year ? QLocale().standaloneMonthName(bucket.first.month(), QLocale::ShortFormat)
                                  : dayText(bucket.first);
}

QString bucketTitle(const insights::Bucket& bucket, Period period)
{
    if (period == Period::Year)
        return monthTitle(bucket.first);
    return bucket.first == bucket.last
        ? dayText(bucket.first)
        : sentence(Words::tr("%1 to %2", "two days"), {dayText(bucket.first), dayText(bucket.last)});
}

QString volumeTitle(Period period)
{
    return period == Period::Year ? Words::tr("Requests received by month") : Words::tr("Requests received by week");
}

QString roundsText(int rounds)
{
    return rounds < Scorecard::MostRounds ? Words::tr("%n round(s)", nullptr, rounds)
                                          : Words::tr("%n or more rounds", nullptr, rounds);
}

QString reasonText(const insights::ReasonCount& reason)
{
    const QString words = visibleMarks(reason.reason.words);
    return words.isEmpty() ? statusText(reason.reason.status) : words;
}

bool tellsOfNineInTen(const Scorecard& card)
{
    constexpr int Ten = 10;
    return card.times.count >= Ten;
}

QString averageText(double average) { return QLocale().toString(average, 'f', 1); }

QString countedText(const Scorecard& card)
{
    QStringList sentences;
    if (card.times.count > 0)
        sentences += Words::tr("Based on %n accepted answer(s).", nullptr, card.times.count);
    if (card.open > 0)
        sentences += Words::tr("%n request(s) without an accepted answer so far.", nullptr, card.open);
    if (card.settled > 0)
        sentences += Words::tr("%n request(s) settled without an answer from RFI Desk.", nullptr, card.settled);
    return sentences.join(u' ');
}

QList<std::pair<QString, QString>> figuresOf(const Scorecard& card, Period period)
{
    QList<std::pair<QString, QString>> figures{{Words::tr("Requests received"), number(card.received)}};
    for (const insights::Bucket& bucket : card.volume)
        figures.append(
            {sentence(Words::tr("Requests received: %1"), {bucketTitle(bucket, period)}), number(bucket.count)});
    figures.append({Words::tr("Accepted answers"), number(card.times.count)});
    if (card.times.median && card.times.ninety) {
        figures.append({Words::tr("Half of them accepted within"), spanText(*card.times.median)});
        if (tellsOfNineInTen(card))
            figures.append({Words::tr("Nine of ten accepted within"), spanText(*card.times.ninety)});
    }
    figures.append({Words::tr("Without an accepted answer so far"), number(card.open)});
    figures.append({Words::tr("Settled without an answer from RFI Desk"), number(card.settled)});
    if (card.received > 0)
        figures.append({Words::tr("Rounds on average"), averageText(card.averageRounds)});
    for (int rounds = 1; rounds <= Scorecard::MostRounds; ++rounds)
        figures.append({sentence(Words::tr("Requests with %1"), {roundsText(rounds)}),
                        number(card.rounds[static_cast<std::size_t>(rounds - 1)])});
    for (const insights::ReasonCount& reason : card.reasons)
        figures.append({sentence(Words::tr("Asked because: %1"), {reasonText(reason)}), number(reason.requests)});
    return figures;
}

DueMark dueMark(const DueDay& day)
{
    const int count = int(day.ids.size());
    if (count == 0)
        return {};
    switch (day.urgency) {
    case Urgency::Overdue:
        return {u"circle-alert"_s, Words::tr("%n overdue", nullptr, day.overdue), number(day.overdue), Tone::Danger};
    case Urgency::Today:
        return {u"hourglass"_s, Words::tr("%n due today", nullptr, count), number(count), Tone::Warning};
    case Urgency::Soon:
        return {u"triangle-alert"_s, Words::tr("%n due soon", nullptr, count), number(count), Tone::Warning};
    case Urgency::Later: return {u"calendar"_s, Words::tr("%n due", nullptr, count), number(count), Tone::Muted};
    }
    Q_UNREACHABLE();
}

QString dueSentence(const DueDay& day, const QDate& today)
{
    QStringList parts{QLocale().toString(day.day, QLocale::LongFormat)};
    if (day.day == today)
        parts += Words::tr("today");
    if (day.ids.isEmpty())
        parts += Words::tr("nothing due");
    else
        parts += Words::tr("%n request(s) due", nullptr, int(day.ids.size()));
    if (day.overdue > 0)
        parts += Words::tr("%n overdue", nullptr, day.overdue);
    return listed(parts);
}

QString monthTitle(const QDate& day)
{
    const QLocale locale;
    return sentence(Words::tr("%1 %2", "a month and its year"),
                    {locale.standaloneMonthName(day.month()), locale.toString(day, u"yyyy"_s)});
}

} // namespace rfi::ui
