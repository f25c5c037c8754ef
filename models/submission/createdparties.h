#pragma once

#include "models/submission/report.h"

#include <QHash>

namespace rfi::forms {
struct Description;
}

namespace rfi::submission {

/// A party that was new to the provider, and that earlier attempts made there or may have made.
struct CreatedParty
{
    QString id;      ///< that the provider gave; empty when it is not known
    CallReport last; ///< what may have arrived for it, the last of it

    /// Whether the last that was sent for it is just this call.
    bool isAsIn(const CallReport& call) const;
};

/// By the mark with which requests name them, such as "new:ana".
using CreatedParties = QHash<QString, CreatedParty>;

/// Read off the calls of all attempts, oldest first.
CreatedParties createdParties(const forms::Description& description, const QList<CallReport>& calls);

/// Whether a call may have reached the provider.
bool mayHaveArrived(const CallReport& call);

/// Whether the provider has the same call already. What replaces what was there counts only while nothing else went
/// there since; what adds to it counts for good.
bool isThere(const CallReport& call, bool isReplacing, const QList<CallReport>& earlier);

} // namespace rfi::submission
