#pragma once

#include "models/core/result.h"
#include "models/submission/report.h"

#include <functional>

class QObject;

namespace rfi::submission {

/// One attempt to answer, as it has to be on record before its bytes leave.
struct Attempt
{
    QString id; ///< UUID without braces
    QDateTime startedAt;
    QList<CallReport> calls; ///< that went out, and as the last one that which is about to; none before the first
    QList<UploadReport> uploads = {}; ///< that are about to be made, or were
};

/// What of the attempt is recorded for the first time: before the first call, every document that is about to be
/// uploaded; with a call, the documents inside of it.
QList<SentDocument> newDocuments(const Attempt& attempt);

/// Puts attempts on record. A killed program is judged by it: an attempt without a call was never sent, one with a
/// call and no end may have arrived.
class Outbox
{
public:
    Outbox() = default;
    virtual ~Outbox() = default;
    Q_DISABLE_COPY_MOVE(Outbox)

    /// Success means that the record survives a power cut; anything else that nothing more may be sent. The callback
    /// comes once, in the thread of `context` unless that dies first.
    virtual void record(const Attempt& attempt, QObject* context,
                        const std::function<void(const core::Outcome&)>& done) = 0;
};

} // namespace rfi::submission
