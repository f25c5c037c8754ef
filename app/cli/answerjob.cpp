#include "app/cli/answerjob.h"

#include "app/startup.h"
#include "models/secrets/keychainstore.h"

namespace rfi::cli {

using core::Error;
using core::ErrorCode;
using core::Result;
using submission::CustomerReader;
using submission::CustomerState;
using submission::Outcome;
using submission::Report;
using submission::Submission;

AnswerJob::AnswerJob(const AnswerInput& input, const providers::Registry& registry, const core::Clock& clock,
                     QObject* parent)
    : QObject(parent), m_input(input), m_clock(clock),
      m_settings(app::windowSettings(input.dataFolder), input.policy.pinned),
      m_network(m_settings, input.dataFolder, input.policy.authorities), m_connections(registry, clock)
{
}

AnswerJob::~AnswerJob() = default;

void AnswerJob::start()
{
    // What is wrong without asking the provider is told before anything is asked.
    if ((m_input.isDryRun || !needsRead()) && !makeForm())
        return;
    if (m_input.isDryRun)
        return end(Submission::dryRun(submissionInput(), m_clock));
    if (const core::Outcome allowed = app::mayUse(m_input.description, m_input.account, m_input.policy); !allowed)
        return endWith(Outcome::NotSent, allowed.error());
    if (m_input.accountFault)
        return endWith(Outcome::NotSent, *m_input.accountFault);
    findRoute();
}

void AnswerJob::cancel()
{
    if (m_submission)
        m_submission->cancel();
    else if (m_reader)
        m_reader->cancel();
    else
        endWith(Outcome::NotSent, {.code = ErrorCode::Cancelled});
}

bool AnswerJob::needsRead() const
{
    return m_input.request.customerType.isEmpty() || m_input.request.origin == forms::RequestOrigin::ProviderEvent;
}

/// What a person chose in the window about proxies and authorities holds here as well.
void AnswerJob::findRoute()
{
    const core::Outcome loaded = m_network.authorities().load();
    if (!loaded)
        return endWith(Outcome::NotSent, loaded.error());
    m_network.useStore(std::make_shared<secrets::KeychainStore>(), [this] {
        m_connections.setRoute(m_network.route());
        if (!m_isOver)
            openConnection();
    });
}

void AnswerJob::openConnection()
{
    const auto take = [this](const Result<std::shared_ptr<app::Connection>>& opened) {
        if (m_isOver)
            return;
        if (!opened)
            return endWith(Outcome::NotSent, opened.error());
        m_connection = *opened;
        if (needsRead())
            readCustomer();
        else
            submit();
    };
    if (!m_input.credentials) {
        m_connections.open(m_input.account, std::make_shared<secrets::KeychainStore>(), this, take);
        return;
    }
    const auto baseUrl = app::baseUrlOf(m_input.description, m_input.account);
    if (!baseUrl)
        return endWith(Outcome::NotSent, baseUrl.error());
    take(std::make_shared<app::Connection>(m_input.description, *baseUrl, *m_input.credentials, m_clock,
                                           m_network.route()));
}

void AnswerJob::readCustomer()
{
    m_reader = std::make_unique<CustomerReader>(m_input.description, m_input.request.customerId,
                                                m_connection->session(), m_connection->client(), m_clock);
    connect(m_reader.get(), &CustomerReader::finished, this, &AnswerJob::settle);
    m_reader->start();
}

void AnswerJob::settle(const Result<CustomerState>& state)
{
    m_reader.release()->deleteLater();
    if (!state)
        return endWith(Outcome::NotSent, state.error());
    const QString asked = m_input.request.customerType;
    const QString found = state->request.customerType;
    if (!asked.isEmpty() && !found.isEmpty() && asked != found)
        return endWith(Outcome::Invalid, {.code = ErrorCode::CustomerTypeMismatch, .arguments = {asked, found}});
    m_input.request = providers::settled(m_input.description, m_input.request, state->request);
    if (makeForm())
        submit();
}

bool AnswerJob::makeForm()
{
    if (m_input.request.customerType.isEmpty()) {
        endWith(Outcome::Invalid, {.code = ErrorCode::CustomerTypeUnclear});
        return false;
    }
    m_form = forms::makeForm(m_input.description.forms, m_input.request);
    m_matched = drafts::matchAnswers(*m_form, m_input.lines, m_input.folder);
    const QList<forms::Problem> problems = drafts::checkAnswers(*m_form, m_matched, m_clock.today());
    if (!problems.isEmpty())
        endInvalid(problems);
    return problems.isEmpty();
}

void AnswerJob::submit()
{
    const secrets::Account& account = m_input.account;
    m_recording = Recording::of(
        m_input.dataFolder, {.provider = account.provider, .environment = account.environment, .accountId = account.id},
        m_clock);
    // Somebody stopped it while the keychain was asked.
    if (m_isOver)
        return;
    m_submission =
        std::make_unique<Submission>(submissionInput(), m_connection->session(), m_connection->client(), m_clock);
    connect(m_submission.get(), &Submission::finished, this, &AnswerJob::end);
    connect(m_submission.get(), &Submission::stageChanged, this, [this](Submission::Stage stage) {
        if (stage == Submission::Stage::Waiting)
            Q_EMIT waiting();
    });
    m_submission->start();
}

Submission::Input AnswerJob::submissionInput() const
{
    Submission::Input input{m_input.description, *m_form, m_matched.answers};
    input.outbox = m_recording.get();
    return input;
}

void AnswerJob::end(const Report& report)
{
    if (m_isOver)
        return;
    m_isOver = true;
    const bool wasAttempted = report.outcome != Outcome::Invalid && !report.attemptId.isEmpty();
    if (m_recording && wasAttempted)
        m_recording->recordEnd(report);
    Q_EMIT finished(report);
}

void AnswerJob::endWith(Outcome outcome, const Error& error)
{
    Report report;
    report.outcome = outcome;
    report.errors = m_connection ? m_connection->session().explained(error) : QList<Error>{error};
    end(report);
}

void AnswerJob::endInvalid(const QList<forms::Problem>& problems)
{
    Report report;
    report.outcome = Outcome::Invalid;
    report.problems = problems;
    end(report);
}

} // namespace rfi::cli
