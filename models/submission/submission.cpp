#include "models/submission/submission.h"

#include "models/core/background.h"
#include "models/schema/schemachecker.h"
#include "models/submission/attemptchecks.h"
#include "models/submission/callreports.h"

#include <QUuid>

#include <algorithm>

namespace rfi::submission {

using core::Error;
using core::ErrorCode;
using core::Result;
using forms::Problem;
using namespace Qt::StringLiterals;

using providers::AnswerCall;

Submission::Submission(Input input, providers::Session& session, network::HttpClient& client, const core::Clock& clock,
                       QObject* parent)
    : QObject(parent), m_input(std::move(input)), m_session(session), m_client(client),
      m_clock(clock), m_attempt{QUuid::createUuid().toString(QUuid::WithoutBraces), m_clock.now(), {}}
{
    m_report.attemptId = m_attempt.id;
    m_report.startedAt = m_attempt.startedAt;
}

Submission::~Submission() = default;

Report Submission::dryRun(const Input& input, const core::Clock& clock)
{
    Report report;
    const Plan plan = makePlan(input.description, input.form, input.answers, {{}, {}, input.created});
    report.problems = findProblems(input.form, input.answers, plan, clock.today());
    report.outcome = report.problems.isEmpty() ? Outcome::DryRun : Outcome::Invalid;
    report.answeredItems = countAnswered(input.form, input.answers);
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
        else if (m_recordReader)
            m_recordReader->cancel();
        else if (m_uploader)
            m_uploader->cancel();
        else if (m_call)
            m_call->cancel();
    };
    QMetaObject::invokeMethod(this, cancelCurrent, Qt::QueuedConnection);
}

void Submission::check()
{
    m_gathered.created = m_input.created;
    m_plan = makePlan(m_input.description, m_input.form, m_input.answers, m_gathered);
    m_report.answeredItems = countAnswered(m_input.form, m_input.answers);
    m_report.problems = findProblems(m_input.form, m_input.answers, m_plan, m_clock.today());
    if (!m_report.problems.isEmpty())
        return finish(Outcome::Invalid);
    core::inBackground(
        this, [form = m_input.form, answers = m_input.answers] { return readDocuments(form, answers); },
        [this](const ReadAnswers& read) { takeDocuments(read); });
}

void Submission::takeDocuments(const ReadAnswers& read)
{
    m_report.problems = read.problems;
    if (!m_report.problems.isEmpty())
        return finish(Outcome::Invalid);
    m_given = std::exchange(m_input.answers, read.answers);
    m_plan = makePlan(m_input.description, m_input.form, m_input.answers, m_gathered);
    m_report.uploads = Uploader::reportsOf(m_input.description, m_input.form, m_plan.uploads);
    record([this] { readCustomer(); });
}

/// Goes on when the attempt is on record as it stands; what cannot be recorded is not sent.
void Submission::record(const std::function<void()>& goOn)
{
    if (!m_input.outbox)
        return goOn();
    m_attempt.calls = m_report.calls;
    m_attempt.uploads = m_report.uploads;
    m_input.outbox->record(m_attempt, this, [this, goOn](const core::Outcome& recorded) {
        if (recorded)
            return goOn();
        // The call that could not be recorded has not gone out.
        if (!m_report.calls.isEmpty())
            m_report.calls.removeLast();
        refuse(recorded.error());
    });
}

void Submission::readCustomer()
{
    if (m_isCancelled)
        return refuse({ErrorCode::Cancelled, m_input.description.name, {}, {}, {}});
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
    else if (isAskedOtherwise(m_input.description, request, state->request)) {
        m_report.problems += findNoLongerAsked(m_input.description, request, state->request);
        refuse({ErrorCode::RequestChanged, name, {}, {}, {}});
    } else {
        if (m_input.description.read.record)
            m_gathered.records =
                customerRecords(m_input.description, state->payload.at(*m_input.description.read.record));
        readRecords();
    }
}

void Submission::readRecords()
{
    m_recordReader = std::make_unique<RecordReader>(m_input.description, m_plan.calls, m_session, m_client, m_clock);
    connect(m_recordReader.get(), &RecordReader::finished, this, [this](const Result<RecordReader::Records>& records) {
        m_recordReader.release()->deleteLater();
        if (!records)
            return refuse(records.error());
        m_gathered.records.insert(*records);
        upload();
    });
    m_recordReader->start();
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
    m_report.uploads = uploads.reports;
    if (uploads.problem)
        m_report.problems += *uploads.problem;
    if (uploads.error) {
        refuse(*uploads.error);
        return;
    }
    m_gathered.uris = uploads.uris;
    m_plan = makePlan(m_input.description, m_input.form, m_input.answers, m_gathered);
    m_report.problems += findMadeAgain(m_input.form, m_plan);
    m_report.problems += prove(m_input.form, m_input.answers, m_plan.calls);
    for (const PlannedCall& call : std::as_const(m_plan.calls)) {
        if (!isBodySound(call))
            return refuse({ErrorCode::ReplyUnreadable, m_input.description.name, {}, {}, {}});
        for (const QString& place : missingPlaces(m_input.form, call))
            m_report.warnings += Problem{{}, ErrorCode::RequiredNotKnown, {place}, {}, {}, false};
    }
    if (!m_report.problems.isEmpty())
        finish(Outcome::NotSent);
    else
        sendNext();
}

/// The addresses of uploads come from the provider; they too have to look as described. What travels inside is put
/// in later.
bool Submission::isBodySound(const PlannedCall& call) const
{
    if (call.rules.body == AnswerCall::Body::Multipart)
        return true;
    const core::Json schema = m_input.form.description.schemaFor(m_input.form.request.customerType, call.party);
    const auto violations = m_input.form.checker->checkAgainst(call.body, schema);
    return std::none_of(violations.begin(), violations.end(), [&](const schema::Violation& violation) {
        const QString place = violation.instance.text();
        return call.origins.contains(place) && !call.documents.contains(place) && violation.code != ErrorCode::Required;
    });
}

void Submission::refuse(const Error& error)
{
    m_report.errors += m_session.explained(error);
    if (m_report.calls.isEmpty())
        return finish(Outcome::NotSent);
    while (m_report.calls.size() < m_plan.calls.size())
        m_report.calls += reportOf(m_plan.calls.at(m_report.calls.size()));
    finish(overall(m_report));
}

void Submission::finish(Outcome outcome)
{
    m_report.outcome = outcome;
    m_report.finishedAt = m_clock.now();
    m_report.documents = documentsOf(m_report, documentsIn(m_given));
    blotEchoes(m_report, m_session, m_input.form, m_input.answers);
    Q_EMIT finished(m_report);
}

} // namespace rfi::submission
