#pragma once

#include "models/insights/findings.h"
#include "ui/common/theme.h"

namespace rfi::ui {

/// Words for what requests come to, the same on screen, in tables and on paper.

/// "3 hours"; from two days on in whole days.
QString spanText(std::chrono::seconds span);
/// "Only requests in production are counted."; empty where that is not known.
QString countedWhere(const insights::Findings& findings);
/// "90 days".
QString periodText(insights::Period period);
/// "Requests that were received in the last 90 days, from 22 August 2026 on."
QString periodSentence(insights::Period period, const QDate& first);

/// In little room, under a bar: "2 Nov", "Nov".
QString bucketLabel(const insights::Bucket& bucket, insights::Period period);
/// "2 Nov to 8 Nov", "November 2026".
QString bucketTitle(const insights::Bucket& bucket, insights::Period period);
QString volumeTitle(insights::Period period);
/// Of so many rounds; the last one means as many or more.
QString roundsText(int rounds);
QString reasonText(const insights::ReasonCount& reason);
/// Whether nine of ten are more than two or three of a few.
bool tellsOfNineInTen(const insights::Scorecard& card);
/// "1.3", in the user's digits.
QString averageText(double average);
/// How many requests the times to answer are of, and how many have none, and why.
QString countedText(const insights::Scorecard& card);

/// A scorecard as lines of a table: what, and how much.
QList<std::pair<QString, QString>> figuresOf(const insights::Scorecard& card, insights::Period period);

/// What stands in a day of the calendar: a sign and few words; both empty for a day without any.
struct DueMark
{
    QString iconName;
    QString words;
    QString count; ///< the number in the words, for where there is no room for them
    Tone tone = Tone::Muted;
};
DueMark dueMark(const insights::DueDay& day);
/// "Friday, 20 November 2026, today, 3 requests due, 2 overdue".
QString dueSentence(const insights::DueDay& day, const QDate& today);
/// "November 2026".
QString monthTitle(const QDate& day);

} // namespace rfi::ui
