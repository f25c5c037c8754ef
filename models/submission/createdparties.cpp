#include "models/submission/createdparties.h"

#include "models/forms/description.h"

#include <algorithm>

namespace rfi::submission {

namespace {

bool isToSamePlace(const CallReport& one, const CallReport& other)
{
    return one.method == other.method && one.path == other.path;
}

bool isSame(const CallReport& one, const CallReport& other)
{
    const bool isTold = !one.contentSha256.isEmpty() && !other.contentSha256.isEmpty();
    const bool isEqual = isTold ? one.contentSha256 == other.contentSha256 : one.bodySha256 == other.bodySha256;
    return isToSamePlace(one, other) && isEqual;
}

bool wasTaken(const CallReport& call) { return call.outcome == Outcome::Accepted && !call.hasPspFailure; }

} // namespace

bool CreatedParty::isAsIn(const CallReport& call) const { return isSame(last, call); }

bool mayHaveArrived(const CallReport& call)
{
    return call.outcome == Outcome::Accepted || call.outcome == Outcome::Unknown;
}

CreatedParties createdParties(const forms::Description& description, const QList<CallReport>& calls)
{
    CreatedParties created;
    for (const CallReport& call : calls) {
        if (call.wasAccepted || !mayHaveArrived(call) || !description.isNewParty(call.party))
            continue;
        CreatedParty& party = created[call.party];
        party.last = call;
        if (!call.createdId.isEmpty())
            party.id = call.createdId;
    }
    return created;
}

bool isThere(const CallReport& call, bool isReplacing, const QList<CallReport>& earlier)
{
    if (!isReplacing)
        return std::any_of(earlier.cbegin(), earlier.cend(),
                           [&call](const CallReport& before) { return wasTaken(before) && isSame(before, call); });
    const auto last = std::find_if(earlier.crbegin(), earlier.crend(), [&call](const CallReport& before) {
        return !before.wasAccepted && mayHaveArrived(before) && isToSamePlace(before, call);
    });
    return last != earlier.crend() && wasTaken(*last) && isSame(*last, call);
}

} // namespace rfi::submission
