#include "models/submission/track.h"

#include "models/submission/case.h"

namespace rfi::submission {

using forms::ItemStatus;

namespace {

/// What a person would be told as accepted: not what PSPs refused, and not what the provider has asked again since.
bool isTaken(const Report& report, int round)
{
    return report.round == round && report.outcome == Outcome::Accepted && report.failedPsps() == 0;
}

bool isRefused(ItemStatus status, const QString& words, int round)
{
    switch (status) {
    case ItemStatus::Expired:
    case ItemStatus::Invalid: return true;
    case ItemStatus::Missing: return round > 1;
    case ItemStatus::None: return round > 1 || !words.isEmpty();
    }
    return false;
}

void addRefusals(const forms::Request& request, int round, QList<RefusalReason>& to)
{
    const auto add = [&to, round](ItemStatus status, const QString& reason) {
        const RefusalReason refusal{status, reason.simplified()};
        if (isRefused(status, refusal.words, round) && !to.contains(refusal))
            to += refusal;
    };
    for (const forms::RequestItem& item : request.items)
        add(item.status, item.reason);
    for (const forms::Note& note : request.notes)
        add(ItemStatus::None, note.reason);
}

} // namespace

Track trackOf(const Case& of)
{
    Track track;
    const QList<Round>& earlier = of.earlierRounds();
    const forms::Request& first = earlier.isEmpty() ? of.request() : earlier.constFirst().request;
    track.receivedAt = first.receivedAt.isValid() ? first.receivedAt : of.addedAt();
    const auto taken = std::find_if(of.reports().cbegin(), of.reports().cend(),
                                    [&of](const Report& report) { return isTaken(report, of.round()); });
    if (taken != of.reports().cend())
        track.acceptedAt = taken->finishedAt;
    for (const Round& round : earlier)
        addRefusals(round.request, round.number, track.refusals);
    addRefusals(of.request(), of.round(), track.refusals);
    return track;
}

} // namespace rfi::submission
