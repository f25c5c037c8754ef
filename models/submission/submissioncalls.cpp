#include "models/core/jsonreader.h"
#include "models/providers/calls.h"
#include "models/schema/schemachecker.h"
#include "models/submission/callreports.h"
#include "models/submission/errormapper.h"
#include "models/submission/pspresults.h"
#include "models/submission/replyjudge.h"
#include "models/submission/submission.h"

#include <algorithm>

// How the calls of an answer go out, one after the other, and what is made of each reply.

namespace rfi::submission {

using core::Error;
using core::ErrorCode;
using core::Result;
using namespace Qt::StringLiterals;

/// Documents and new parties are added, anything else takes the place of what was there.
bool Submission::wasAcceptedBefore(const PlannedCall& planned, const CallReport& call) const
{
    using Each = providers::AnswerCall::Each;
    const Each each = planned.rules.each;
    if (each == Each::NewParty) {
        const auto created = m_input.created.constFind(call.party);
        return created != m_input.created.constEnd() && created->last.outcome == Outcome::Accepted
            && created->isAsIn(call);
    }
    return isThere(call, each != Each::Document, m_input.earlier);
}

/// Whether a failure so far leaves nothing to send: of the calls that follow a refused one, its siblings only.
bool Submission::isOver(const CallReport& next) const
{
    return std::any_of(m_report.calls.begin(), m_report.calls.end(), [&](const CallReport& call) {
        const bool isSiblingOfRefused = call.outcome == Outcome::Rejected && call.name == next.name;
        return call.outcome != Outcome::Accepted && !isSiblingOfRefused;
    });
}

void Submission::sendNext()
{
    while (m_report.calls.size() < m_plan.calls.size()) {
        const PlannedCall& planned = m_plan.calls.at(m_report.calls.size());
        CallReport report = reportOf(planned);
        if (wasAcceptedBefore(planned, report)) {
            report.outcome = Outcome::Accepted;
            report.wasAccepted = true;
        } else if (!isOver(report)) {
            if (planned.rules.rereads && !m_report.calls.isEmpty() && !std::exchange(m_isReread, true))
                return rereadCustomer();
            m_report.calls += report;
            return record([this, planned] { send(planned); });
        }
        m_report.calls += report;
        if (report.wasAccepted)
            Q_EMIT callEnded(m_report.calls.size() - 1, report);
    }
    finish(overall(m_report));
}

/// Earlier calls may have changed what the provider allows.
void Submission::rereadCustomer()
{
    m_reader = std::make_unique<CustomerReader>(m_input.description, m_input.form.request.customerId, m_session,
                                                m_client, m_clock);
    connect(m_reader.get(), &CustomerReader::finished, this, [this](const Result<CustomerState>& state) {
        m_reader.release()->deleteLater();
        if (state && state->isAnswerAllowed)
            return sendNext();
        const QString& name = m_input.description.name;
        refuse(state ? Error{ErrorCode::StatusForbidsAnswer, name, {state->request.customerStatus}, {}, {}}
                     : state.error());
    });
    m_reader->start();
}

void Submission::send(const PlannedCall& planned)
{
    providers::Variables variables = planned.variables;
    variables.insert(u"idempotencyKey"_s, idempotencyKey(m_report.calls.constLast()));
    auto request = providers::requestFor(planned.rules.call, m_session.baseUrl(), variables);
    if (m_isCancelled)
        request = Error{ErrorCode::Cancelled, m_input.description.name, {}, {}, {}};
    if (!request)
        return refuse(request.error());
    Q_EMIT callStarted(m_report.calls.size() - 1);
    Q_EMIT stageChanged(Stage::Sending);
    network::Request filled = *request;
    filled.body = bodyOf(planned);
    filled.limits = network::Limits::forUpload(filled.body->size());
    m_call = std::make_unique<SignedCall>(filled, m_session, m_client, m_clock);
    connect(m_call.get(), &SignedCall::waiting, this, [this] { Q_EMIT stageChanged(Stage::Waiting); });
    connect(m_call.get(), &SignedCall::finished, this, &Submission::take);
    m_call->start();
}

void Submission::take(const SignedReply& signedReply)
{
    m_call.release()->deleteLater();
    const PlannedCall& planned = m_plan.calls.at(m_report.calls.size() - 1);
    const Verdict verdict =
        judge(m_input.description, planned.rules.call, m_input.form.request.customerId, signedReply);
    CallReport& call = m_report.calls.last();
    call.outcome = verdict.outcome;
    call.httpStatus = signedReply.status;
    call.requestId =
        QString::fromUtf8(signedReply.reply.header(m_input.description.requestIdHeader.toLower().toLatin1()));
    call.finishedAt = m_clock.now();
    takeReply(call, signedReply.reply.body, m_session);
    if (verdict.error)
        m_report.errors += m_session.explained(*verdict.error);
    takePspResults(planned, verdict.outcome, signedReply.reply.body);
    if (verdict.outcome == Outcome::Accepted) {
        takeCreated(planned, signedReply.reply.body);
    } else {
        const Refusal refusal = readRefusal(m_input.description, m_input.form, planned.origins, signedReply.reply.body);
        m_report.providerMessage = refusal.message;
        m_report.problems += refusal.problems;
    }
    Q_EMIT callEnded(m_report.calls.size() - 1, call);
    sendNext();
}

/// The id by which the provider knows a party from now on, if it looks like one.
void Submission::takeCreated(const PlannedCall& planned, const QByteArray& reply)
{
    if (planned.rules.each != providers::AnswerCall::Each::NewParty || planned.rules.partyId.isEmpty())
        return;
    const auto json = core::readJson(reply);
    const core::Json id = json ? json->at(planned.rules.partyId) : core::Json();
    const core::Json schema = m_input.form.description.partyIdSchema;
    if (id.isString() && m_input.form.checker->checkAgainst(id, schema).isEmpty())
        m_report.calls.last().createdId = id.toString();
}

void Submission::takePspResults(const PlannedCall& planned, Outcome outcome, const QByteArray& reply)
{
    if (!planned.rules.results)
        return;
    if (outcome == Outcome::Accepted) {
        const auto json = core::readJson(reply);
        const QList<PspResult> told = json ? readPspResults(*planned.rules.results, *json) : QList<PspResult>();
        m_report.calls.last().hasPspFailure = hasFailure(told);
        m_report.pspResults = told.isEmpty() ? namedPsps(m_input.form, PspState::Sent) : told;
    } else if (outcome == Outcome::Unknown) {
        m_report.pspResults = namedPsps(m_input.form, PspState::Unknown);
    }
}

} // namespace rfi::submission
