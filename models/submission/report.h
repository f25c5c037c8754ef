#pragma once

#include "models/forms/checks.h"

#include <QDateTime>

namespace rfi::submission {
Q_NAMESPACE

/// What came of an answer as a whole; names in snake case are what scripts read.
enum class Outcome { Accepted, PartlyAccepted, Rejected, NotSent, Unknown, Invalid, DryRun };
Q_ENUM_NS(Outcome)

/// "partly_accepted" and so on.
QString outcomeName(Outcome outcome);
/// The exit code of the command line for it.
int exitCode(Outcome outcome);

/// A document that an attempt takes along, by an upload of its own or inside of a call.
struct SentDocument
{
    forms::ItemIdentity item;
    QString name;      ///< as the officer's file was called then
    QByteArray sha256; ///< of its bytes, raw
};

/// The call that takes one document to the provider before the answer names it.
struct UploadReport
{
    SentDocument document;
    QString method = {};
    QString path = {};
    int httpStatus = 0; ///< 0 = no reply
    Outcome outcome = Outcome::NotSent;
    QString uri = {};       ///< what the provider calls it since: an address or an id
    QString requestId = {}; ///< the provider's name for its reply; may be empty
    QDateTime finishedAt = {};
};

/// One answer call (not sign-in, reads and uploads), also one that got no reply.
struct CallReport
{
    QString name;
    QString method;
    QString path;
    int httpStatus = 0;        ///< 0 = no reply
    QByteArray body;           ///< as it went out, or would go out in a dry run; "<file:NAME>" for documents in it
    QByteArray bodySha256;     ///< lower case hex, of the exact bytes
    QByteArray contentSha256;  ///< the same with documents by their hashes; empty in reports of earlier versions
    bool isIncomplete = false; ///< dry run only: a read has to fill in the rest
    Outcome outcome = Outcome::NotSent;
    QString requestId;          ///< the provider's name for its reply; may be empty
    bool hasPspFailure = false; ///< it was accepted, but not by every payment provider behind
    bool wasAccepted = false;   ///< by an earlier attempt: not sent again in this one
    QDateTime finishedAt;
    QString party = {};                 ///< whose own object the body is; empty = the customer's
    QString createdId = {};             ///< the id that the provider gave to a party that was new to it
    QList<SentDocument> documents = {}; ///< inside of the body
    QByteArray reply = {};              ///< what came back, without secrets; of a long one the beginning
    QByteArray replySha256 = {};        ///< lower case hex, of the exact and whole bytes; empty when none came
};

/// What became of an answer at a payment provider behind the provider. Sent: passed on, nothing said yet.
/// NotSupported: a refusal that sending again cannot change. Unknown: the call's own fate is not known.
enum class PspState { Sent, Accepted, Refused, NotSupported, Unknown };
Q_ENUM_NS(PspState)

/// "accepted", "not_supported" and so on.
QString pspStateName(PspState state);

struct PspResult
{
    /// Whether anything is known of what it did.
    bool isTold() const { return state != PspState::Sent && state != PspState::Unknown; }

    QString pspId;
    QString pspName; ///< may be empty
    PspState state = PspState::Unknown;
    QString message; ///< the provider's own words; empty when it accepted
};

/// A failure: anything but taken, or passed on and not answered yet.
bool isFailed(const PspResult& result);

struct Report
{
    QString attemptId; ///< UUID without braces; empty when it never came to an attempt
    Outcome outcome = Outcome::NotSent;
    QList<CallReport> calls;
    QList<forms::Problem> problems; ///< of items, ours or the provider's
    QList<forms::Problem> warnings; ///< what did not stop it
    QList<core::Error> errors;      ///< why it stopped: network, sign-in, gate
    QString providerMessage;        ///< the provider's sentence for the whole answer
    QList<PspResult> pspResults;
    QDateTime finishedAt;
    int answeredItems = 0;
    int round = 1;             ///< of the case, set by it
    QByteArray answersPrint{}; ///< fingerprint of the answers that it was about, set by the case
    QDateTime startedAt{};
    QList<UploadReport> uploads{};      ///< of the attempt, also those that it did not come to
    QList<forms::Document> documents{}; ///< of its uploads and calls, each once

    int failedPsps() const;
    /// Whether another sending may bring the failed PSPs round: some refused for a reason that can change, and none
    /// has a fate that has to be read first.
    bool isWorthTryingAgain() const;
};

} // namespace rfi::submission
