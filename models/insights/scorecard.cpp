#include "models/insights/scorecard.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <set>

namespace rfi::insights {

using std::chrono::seconds;
using submission::Case;
using submission::RefusalReason;

namespace {

using Picked = std::vector<const Entry*>;

QList<Bucket> emptyBuckets(Period period, const Onlooking& by)
{
    QList<Bucket> buckets;
    const QDate today = by.today();
    for (QDate first = firstDay(period, by); first <= today;) {
        const QDate next =
            period == Period::Year ? QDate(first.year(), first.month(), 1).addMonths(1) : by.weekOf(first).addDays(7);
        buckets.append({first, qMin(next.addDays(-1), today), 0});
        first = next;
    }
    return buckets;
}

void count(const QDate& day, QList<Bucket>& buckets)
{
    const auto found =
        std::find_if(buckets.begin(), buckets.end(), [&day](const Bucket& bucket) { return day <= bucket.last; });
    if (found != buckets.end())
        ++found->count;
}

TimesToAnswer timesOf(const Picked& picked)
{
    std::vector<seconds> all;
    for (const Entry* entry : picked) {
        if (entry->track.acceptedAt.isValid())
            all.emplace_back(qMax<qint64>(0, entry->track.receivedAt.secsTo(entry->track.acceptedAt)));
    }
    if (all.empty())
        return {};
    std::sort(all.begin(), all.end());
    const std::size_t size = all.size();
    const seconds median = (all[(size - 1) / 2] + all[size / 2]) / 2;
    const seconds ninety = all[(size * 9 + 9) / 10 - 1];
    return {static_cast<int>(size), median, ninety};
}

/// What a reason is known by: upper and lower case make no difference.
using ReasonKey = std::pair<forms::ItemStatus, QString>;

ReasonKey keyOf(const RefusalReason& refusal) { return {refusal.status, refusal.words.toCaseFolded()}; }

/// The words that may be told, as they were first given.
QMap<ReasonKey, QString> commonWords(const Picked& picked)
{
    QMap<ReasonKey, QSet<QString>> customers;
    QMap<ReasonKey, QString> words;
    for (const Entry* entry : picked) {
        for (const RefusalReason& refusal : entry->track.refusals) {
            if (refusal.words.isEmpty())
                continue;
            QSet<QString>& seen = customers[keyOf(refusal)];
            seen.insert(entry->customerId);
            if (seen.size() == Scorecard::FewestCustomers)
                words.insert(keyOf(refusal), refusal.words);
        }
    }
    return words;
}

void countReasons(const Picked& picked, Scorecard& into)
{
    const QMap<ReasonKey, QString> words = commonWords(picked);
    QMap<ReasonKey, ReasonCount> counts;
    for (const Entry* entry : picked) {
        std::set<ReasonKey> ofThis;
        for (const RefusalReason& refusal : entry->track.refusals) {
            const bool isCommon = words.contains(keyOf(refusal));
            ofThis.insert(isCommon ? keyOf(refusal) : ReasonKey(refusal.status, QString()));
        }
        for (const ReasonKey& key : ofThis) {
            ReasonCount& one = counts[key];
            one.reason = {key.first, words.value(key)};
            ++one.requests;
        }
    }
    into.reasons = counts.values();
    std::stable_sort(into.reasons.begin(), into.reasons.end(),
                     [](const ReasonCount& one, const ReasonCount& other) { return one.requests > other.requests; });
    into.otherReasons = static_cast<int>(qMax<qsizetype>(0, into.reasons.size() - Scorecard::MostReasons));
    into.reasons = into.reasons.mid(0, Scorecard::MostReasons);
}

Scorecard scorecardOf(const QString& provider, const Picked& picked, QList<Bucket> buckets, const Onlooking& by)
{
    Scorecard card;
    card.provider = provider;
    card.received = static_cast<int>(picked.size());
    card.volume = std::move(buckets);
    card.times = timesOf(picked);
    qint64 rounds = 0;
    for (const Entry* entry : picked) {
        count(by.dayOf(entry->track.receivedAt), card.volume);
        ++card.rounds[static_cast<std::size_t>(qBound(1, entry->round, Scorecard::MostRounds) - 1)];
        rounds += qMax(1, entry->round);
        const bool isTaken = entry->track.acceptedAt.isValid();
        card.open += !isTaken && entry->state != Case::State::Answered ? 1 : 0;
        card.settled += !isTaken && entry->state == Case::State::Answered ? 1 : 0;
    }
    card.averageRounds = picked.empty() ? 0 : double(rounds) / double(picked.size());
    countReasons(picked, card);
    return card;
}

} // namespace

int daysOf(Period period)
{
    switch (period) {
    case Period::Month: return 30;
    case Period::Quarter: return 90;
    case Period::Year: return 365;
    }
    Q_UNREACHABLE();
}

QDate firstDay(Period period, const Onlooking& by) { return by.today().addDays(1 - daysOf(period)); }

QList<Scorecard> scorecards(const Entries& entries, Period period, const Onlooking& by)
{
    const QDate first = firstDay(period, by);
    QMap<QString, Picked> byProvider;
    for (const Entry& entry : entries) {
        Picked& picked = byProvider[entry.provider];
        const QDate day = by.dayOf(entry.track.receivedAt);
        if (day >= first && day <= by.today())
            picked.push_back(&entry);
    }
    const QList<Bucket> buckets = emptyBuckets(period, by);
    QList<Scorecard> cards;
    for (auto one = byProvider.cbegin(); one != byProvider.cend(); ++one)
        cards += scorecardOf(one.key(), one.value(), buckets, by);
    std::stable_sort(cards.begin(), cards.end(),
                     [](const Scorecard& one, const Scorecard& other) { return one.received > other.received; });
    return cards;
}

} // namespace rfi::insights
