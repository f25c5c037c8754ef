#pragma once

#include "models/insights/entry.h"

#include <array>
#include <chrono>
#include <optional>

namespace rfi::insights {

/// The last 30, 90 or 365 days, today among them.
enum class Period { Month, Quarter, Year };
int daysOf(Period period);
QDate firstDay(Period period, const Onlooking& by);

/// So many requests were received on these days, first and last among them.
struct Bucket
{
    QDate first;
    QDate last;
    int count = 0;
    friend bool operator==(const Bucket&, const Bucket&) = default;
};

/// From receiving a request to the first answer that the provider took as a whole, over those requests that have one.
struct TimesToAnswer
{
    int count = 0;                              ///< how many that are
    std::optional<std::chrono::seconds> median; ///< the middle one, or half way between the two; none of none
    std::optional<std::chrono::seconds> ninety; ///< the shortest that nine of ten do not exceed; none of none
    friend bool operator==(const TimesToAnswer&, const TimesToAnswer&) = default;
};

/// Why items were asked (see submission::trackOf): the provider's word for it, and its own words as long as they cannot
/// be about one person.
struct ReasonCount
{
    submission::RefusalReason reason; ///< without words: all others of that status
    int requests = 0;
    friend bool operator==(const ReasonCount&, const ReasonCount&) = default;
};

/// What came from one provider in a period: the requests that were received in it.
struct Scorecard
{
    static constexpr int MostRounds = 4;
    static constexpr int MostReasons = 5;
    /// Words of a provider are told only when so many customers had them; others may be about somebody.
    static constexpr int FewestCustomers = 3;

    QString provider;
    int received = 0;
    QList<Bucket> volume; ///< by week, in a year by month; the first and the last one may be cut by the period
    TimesToAnswer times;
    int open = 0;    ///< of the received ones: no answer was taken yet
    int settled = 0; ///< of the received ones: settled without an answer from here that was taken, so without a time
    std::array<int, MostRounds> rounds{}; ///< how many requests had 1, 2, 3, and 4 or more rounds so far
    double averageRounds = 0;
    QList<ReasonCount> reasons; ///< the most frequent first; each counts once a request
    int otherReasons = 0;       ///< how many kinds of reasons more there are
    friend bool operator==(const Scorecard&, const Scorecard&) = default;
};

/// One of every provider that ever asked, also when it did not in the period. Those that asked most come first.
QList<Scorecard> scorecards(const Entries& entries, Period period, const Onlooking& by);

} // namespace rfi::insights
