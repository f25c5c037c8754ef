#include "models/submission/retention.h"

namespace rfi::submission {

namespace {

/// A year that begins on a leap day ends on the first of March, not a day too early.
QDateTime afterYears(const QDateTime& begin, int years)
{
    const QDateTime end = begin.addYears(years);
    return end.date().day() == begin.date().day() ? end : end.addDays(1);
}

bool isOver(const CaseSummary& of, const QDateTime& now)
{
    const QDateTime& end = of.handling.deleteAfter;
    return !of.isTraining && of.state == Case::State::Answered && end.isValid() && end <= now;
}

} // namespace

Handling retained(const Handling& of, Case::State state, const QDateTime& now, int years)
{
    Handling changed = of;
    if (state != Case::State::Answered)
        changed.deleteAfter = {};
    else if (!of.deleteAfter.isValid())
        changed.deleteAfter = afterYears(now.toUTC(), years);
    return changed;
}

bool isDueForDeletion(const CaseSummary& of, const QDateTime& now) { return isOver(of, now) && !of.handling.isHeld; }

bool isKeptByHold(const CaseSummary& of, const QDateTime& now) { return isOver(of, now) && of.handling.isHeld; }

} // namespace rfi::submission
