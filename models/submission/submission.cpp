#include "models/submission/submission.h"

#include "models/core/jsonwriter.h"
#include "models/providers/calls.h"
#include "models/schema/schemachecker.h"
#include "models/submission/errormapper.h"
#include "models/submission/replyjudge.h"

#include <algorithm>

namespace rfi::submission {

using core::Error;
using core::ErrorCode;
using core::Result;
using forms::Problem;

namespace {

/// What has to be right before anything is sent: the answers, and that the planned bodies hold just them.
QList<Problem> findProblems(const Submission::Input& input, const Plan& plan, const QDate& today)
{
    QList<Problem> problems = forms::checkForm(input.form, input.answers, today);
    if (!problems.isEmpty())
        return problems;
    for (const PlannedCall& call : plan.calls)
        problems += prove(input.form, input.answers, core::writeJson(call.body));
    return problems;
}

CallReport reportOf(const PlannedCall& planned)
{
    CallReport report;
    report.name = planned.call.name;
    report.method = planned.call.method;
    report.path = planned.path;
    report.body = core::writeJson(planned.body);
    return report;
}

int countAnswered(const Submission::Input& input)
{
    qsizetype count = 0;
    for (const forms::Section& section : input.form.sections)
        count += forms::answeredFields(input.form, section, input.answers).size();
    return static_cast<int>(count);
}

/// What is asked now and was asked then, whatever the order.
bool asksTheSame(const forms::Request& left, const forms::Request& right)
{
    const auto holdsAll = [](const forms::Request& all, const forms::Request& some) {
        return std::all_of(some.items.begin(), some.items.end(), [&](const forms::RequestItem& item) {
            return std::any_of(all.items.begin(), all.items.end(),
                               [&](const forms::RequestItem& other) { return other.identity == item.identity; });
        });
    };
    return holdsAll(left, right) && holdsAll(right, left);
}

Outcome overall(const QList<CallReport>& calls)
{
    const auto accepted = std::count_if(calls.begin(), calls.end(),
                                        [](const CallReport& call) { return call.outcome == Outcome::Accepted; });
    const Outcome last = calls.constLast().outcome;
    if (accepted == calls.size() || last == Outcome::Unknown)
        return last;
    return accepted > 0 ? Outcome::PartlyAccepted : last;
}

} // namespace

Submission::Submission(Input input, providers::Session& session, network::HttpClient& client, const core::Clock& clock,
                       QObject* parent)
    : QObject(parent), m_input(std::move(input)), m_session(session), m_client(client), m_clock(clock)
{
}

Submission::~Submission() = default;

Report Submission::dryRun(const Input& input, const core::Clock& clock)
{
    Report report;
    const Plan plan = makePlan(input.description, input.form, input.answers);
    report.problems = findProblems(input, plan, clock.today());
    report.outcome = report.problems.isEmpty() ? Outcome::DryRun : Outcome::Invalid;
    report.answeredItems = countAnswered(input);
    report.finishedAt = clock.now();
    for (const PlannedCall& call : plan.calls) {
        if (report.outcome == Outcome::Invalid)
            break;
        report.calls += reportOf(call);
        report.calls.last().outcome = Outcome::DryRun;
    }
    return report;
}

void Submission::start() { QMetaObject::invokeMethod(this, &Submission::check, Qt::QueuedConnection); }

void Submission::cancel()
{
    m_isCancelled = true;
    const auto cancelCurrent = [this] {
        if (m_reader)
            m_reader->cancel();
        else if (m_uploader)
            m_uploader->cancel();
        else if (m_call)
            m_call->cancel();
    };
    QMetaObject::invokeMethod(this, cancelCurrent, Qt::QueuedConnection);
}

void Submission::check()
{
    m_plan = makePlan(m_input.description, m_input.form, m_input.answers);
    m_report.answeredItems = countAnswered(m_input);
    m_report.problems = findProblems(m_input, m_plan, m_clock.today());
    if (!m_report.problems.isEmpty())
        finish(Outcome::Invalid);
    else if (m_isCancelled)
        refuse({ErrorCode::Cancelled, m_input.description.name, {}, {}, {}});
    else
        readCustomer();
}

void Submission::readCustomer()
{
    Q_EMIT stageChanged(Stage::SigningIn);
    m_reader = std::make_unique<CustomerReader>(m_input.description, m_input.form.request.customerId, m_session,
                                                m_client, m_clock);
    connect(m_reader.get(), &CustomerReader::finished, this, &Submission::passGate);
    m_reader->start();
    Q_EMIT stageChanged(Stage::Reading);
}

void Submission::passGate(const Result<CustomerState>& state)
{
    m_reader.release()->deleteLater();
    const forms::Request& request = m_input.form.request;
    const QString& name = m_input.description.name;
    if (!state)
        refuse(state.error());
    else if (!state->isAnswerAllowed)
        refuse({ErrorCode::StatusForbidsAnswer, name, {state->request.customerStatus}, {}, {}});
    else if (!state->request.customerType.isEmpty() && state->request.customerType != request.customerType)
        refuse({ErrorCode::CustomerTypeMismatch, name, {request.customerType, state->request.customerType}, {}, {}});
    else if (request.origin == forms::RequestOrigin::ProviderPayload && !asksTheSame(request, state->request))
        refuse({ErrorCode::RequestChanged, name, {}, {}, {}});
    else
        upload();
}

void Submission::upload()
{
    Q_EMIT stageChanged(Stage::Uploading);
    m_uploader =
        std::make_unique<Uploader>(m_input.description, m_input.form, m_plan.uploads, m_session, m_client, m_clock);
    connect(m_uploader.get(), &Uploader::progress, this, &Submission::uploadProgress);
    connect(m_uploader.get(), &Uploader::waiting, this, [this] { Q_EMIT stageChanged(Stage::Waiting); });
    connect(m_uploader.get(), &Uploader::finished, this, &Submission::proveFinalBody);
    m_uploader->start();
}

void Submission::proveFinalBody(const Uploader::Result& uploads)
{
    m_uploader.release()->deleteLater();
    if (uploads.problem)
        m_report.problems += *uploads.problem;
    if (uploads.error) {
        refuse(*uploads.error);
        return;
    }
    m_plan = makePlan(m_input.description, m_input.form, m_input.answers, uploads.uris);
    for (const PlannedCall& call : std::as_const(m_plan.calls)) {
        m_report.problems += prove(m_input.form, m_input.answers, core::writeJson(call.body));
        if (!isBodySound(call.body)) {
            refuse({ErrorCode::ReplyUnreadable, m_input.description.name, {}, {}, {}});
            return;
        }
    }
    if (!m_report.problems.isEmpty())
        finish(Outcome::NotSent);
    else
        sendNext();
}

/// The addresses of uploads come from the provider; they too have to look as described.
bool Submission::isBodySound(const core::Json& body) const
{
    const core::Json schema = m_input.description.forms.schemaFor(m_input.form.request.customerType, {});
    return m_input.form.checker->checkAgainst(body, schema).isEmpty();
}

void Submission::sendNext()
{
    const PlannedCall& planned = m_plan.calls.at(m_report.calls.size());
    m_report.calls += reportOf(planned);
    auto request = providers::requestFor(planned.call, m_session.baseUrl(), variablesOf(m_input.form.request));
    if (m_isCancelled)
        request = Error{ErrorCode::Cancelled, m_input.description.name, {}, {}, {}};
    if (!request) {
        refuse(request.error());
        return;
    }
    Q_EMIT stageChanged(Stage::Sending);
    network::Request filled = *request;
    filled.body = network::jsonBody(m_report.calls.constLast().body);
    m_call = std::make_unique<SignedCall>(filled, m_session, m_client, m_clock);
    connect(m_call.get(), &SignedCall::waiting, this, [this] { Q_EMIT stageChanged(Stage::Waiting); });
    connect(m_call.get(), &SignedCall::finished, this, &Submission::take);
    m_call->start();
}

void Submission::take(const SignedReply& signedReply)
{
    m_call.release()->deleteLater();
    const PlannedCall& planned = m_plan.calls.at(m_report.calls.size() - 1);
    const Verdict verdict = judge(m_input.description, planned.call, m_input.form.request.customerId, signedReply);
    CallReport& call = m_report.calls.last();
    call.outcome = verdict.outcome;
    call.httpStatus = signedReply.reply.status;
    call.finishedAt = m_clock.now();
    if (verdict.error)
        m_report.errors += *verdict.error;
    if (verdict.outcome != Outcome::Accepted) {
        const Refusal refusal = readRefusal(m_input.description, m_input.form, planned.origins, signedReply.reply.body);
        m_report.providerMessage = refusal.message;
        m_report.problems += refusal.problems;
    }
    const bool isDone = m_report.calls.size() == m_plan.calls.size();
    if (verdict.outcome == Outcome::Accepted && !isDone)
        sendNext();
    else
        finish(overall(m_report.calls));
}

void Submission::refuse(const Error& error)
{
    m_report.errors += error;
    finish(m_report.calls.isEmpty() ? Outcome::NotSent : overall(m_report.calls));
}

void Submission::finish(Outcome outcome)
{
    m_report.outcome = outcome;
    m_report.finishedAt = m_clock.now();
    blotSecrets();
    Q_EMIT finished(m_report);
}

/// A provider may echo what it was sent.
void Submission::blotSecrets()
{
    const auto blot = [this](QString& text) { text = m_session.withoutSecrets(text); };
    blot(m_report.providerMessage);
    for (Problem& problem : m_report.problems) {
        blot(problem.providerText);
        blot(problem.providerKey);
    }
    for (PspResult& result : m_report.pspResults)
        blot(result.message);
    for (Error& error : m_report.errors) {
        for (QString& argument : error.arguments)
            blot(argument);
    }
}

} // namespace rfi::submission
