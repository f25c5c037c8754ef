#pragma once

#include "models/submission/plan.h"
#include "models/submission/report.h"

namespace rfi::providers {
class Session;
}

namespace rfi::submission {

/// A call as it would go out; not sent yet. The hash of its bytes is right when the documents in it are at hand.
CallReport reportOf(const PlannedCall& planned);

/// What is kept of a reply.
inline constexpr qsizetype LongestReply = 64 * 1024;
void takeReply(CallReport& call, const QByteArray& bytes, const providers::Session& session);

/// The outcome of an answer whose calls are all in the report: unknown when one is, accepted when all are and no
/// payment provider behind failed, partly accepted when some are.
Outcome overall(const Report& report);

/// Whether a payment provider behind did not take the answer.
bool hasFailure(const QList<PspResult>& results);

/// The same for an equal call in every attempt, so that a provider that keeps keys takes it once.
QString idempotencyKey(const CallReport& call);

} // namespace rfi::submission
