#pragma once

#include "models/submission/casesummary.h"

namespace rfi::submission {

/// How many years an answered case may be kept.
inline constexpr int LeastRetentionYears = 1;
inline constexpr int MostRetentionYears = 30;
inline constexpr int UsualRetentionYears = 5;

/// The clock of a case runs while it is answered: `of` with its end after `years` full years from `now`, with the end
/// that it has already, or, for a case in any other state, with none.
Handling retained(const Handling& of, Case::State state, const QDateTime& now, int years);

/// Answered, not held, and its time is over; training has no time.
bool isDueForDeletion(const CaseSummary& of, const QDateTime& now);
/// The same, but for the legal hold that keeps it.
bool isKeptByHold(const CaseSummary& of, const QDateTime& now);

} // namespace rfi::submission
