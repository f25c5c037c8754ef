#include "app/casedesk.h"

#include "app/caseupdate.h"
#include "models/forms/form.h"
#include "models/providers/registry.h"
#include "models/providers/requestreader.h"
#include "ui/requests/outcomewords.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

namespace rfi::app {

using core::Error;
using core::ErrorCode;
using submission::Case;
using submission::Outcome;
using submission::Report;
using submission::Submission;

namespace {

Case::State stateAfter(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted: return Case::State::WaitingForProvider;
    case Outcome::Unknown: return Case::State::OutcomeUnknown;
    default: return Case::State::Open;
    }
}

using CallState = ui::SendProgress::Call::State;

CallState stateOf(const submission::CallReport& call)
{
    if (call.wasAccepted)
        return CallState::AcceptedBefore;
    switch (call.outcome) {
    case Outcome::Accepted: return CallState::Accepted;
    case Outcome::Unknown: return CallState::Unknown;
    default: return CallState::Rejected;
    }
}

/// Calls of one kind differ in their document only.
QString callTitle(const submission::PlannedCall& call)
{
    QStringList parts{call.rules.call.method, call.path};
    if (!call.documents.isEmpty())
        parts.append(call.documents.cbegin()->name);
    return parts.join(QChar(u' '));
}

QString failureText(Connection* connection, const Error& error)
{
    QStringList words;
    for (const Error& part : connection ? connection->session().explained(error) : QList<Error>{error})
        words += ui::errorText(part);
    return words.join(u' ');
}

} // namespace

CaseDesk::CaseDesk(Connections& connections, const providers::Registry& registry, const core::Clock& clock,
                   FindWay findWay, QObject* parent)
    : QObject(parent), m_connections(connections), m_registry(registry), m_clock(clock), m_findWay(std::move(findWay))
{
}

CaseDesk::~CaseDesk()
{
    for (const auto& attempt : std::as_const(m_attempts)) {
        if (attempt->submission)
            attempt->submission->disconnect(this);
    }
}

void CaseDesk::send(Case* sent)
{
    if (sent->state() != Case::State::Open || m_attempts.contains(sent))
        return;
    const std::optional<Way> way = m_findWay(*sent);
    if (!way) {
        Q_EMIT accountMissing(sent);
        return;
    }
    // From here on nobody can start another attempt, although the credentials come later.
    const auto attempt = std::make_shared<Attempt>();
    attempt->accountId = way->account.id;
    sent->setAccount(way->account.id);
    m_attempts.insert(sent, attempt);
    change(sent, [](ui::CaseNews& news) {
        news.sending = ui::SendProgress();
        news.note.clear();
        news.checked.clear();
    });
    sent->setState(Case::State::Sending);
    m_connections.open(
        way->account, way->store, this,
        [this, sent](const core::Result<std::shared_ptr<Connection>>& connection) { begin(sent, connection); });
}

void CaseDesk::begin(Case* sent, const core::Result<std::shared_ptr<Connection>>& connection)
{
    const std::shared_ptr<Attempt> attempt = m_attempts.value(sent);
    if (!connection)
        return stop(sent, connection.error());
    if (attempt->isCancelled)
        return stop(sent, Error{.code = ErrorCode::Cancelled});
    attempt->connection = *connection;
    const providers::Description& description = attempt->connection->description();
    if (m_makeOutbox) {
        NewOutbox made = m_makeOutbox(*sent, attempt->accountId);
        if (made.error)
            return stop(sent, *made.error);
        attempt->outbox = std::move(made.outbox);
    }
    attempt->submission = std::make_unique<Submission>(
        Submission::Input{description, sent->form().form(), sent->form().answers(), sent->earlierCalls(),
                          sent->createdParties(), attempt->outbox.get()},
        attempt->connection->session(), attempt->connection->client(), m_clock);
    listPlan(sent, *attempt);
    follow(sent, *attempt);
    attempt->submission->start();
}

void CaseDesk::listPlan(Case* sent, Attempt& attempt)
{
    const submission::Plan plan = submission::makePlan(attempt.connection->description(), sent->form().form(),
                                                       sent->form().answers(), {{}, {}, sent->createdParties()});
    change(sent, [&plan, &attempt](ui::CaseNews& news) {
        for (const submission::Upload& upload : plan.uploads) {
            attempt.rows.insert({upload.item, upload.entry}, int(news.sending->files.size()));
            news.sending->files.append({upload.document.name, 0, upload.document.size});
        }
        for (const submission::PlannedCall& call : plan.calls)
            news.sending->calls.append({callTitle(call)});
    });
}

void CaseDesk::follow(Case* sent, Attempt& attempt)
{
    const Submission* submission = attempt.submission.get();
    connect(submission, &Submission::stageChanged, this, [this, sent](Submission::Stage stage) {
        change(sent, [stage](ui::CaseNews& news) { news.sending->stage = stage; });
    });
    connect(
        submission, &Submission::uploadProgress, this,
        [this, sent, rows = attempt.rows](const forms::ItemIdentity& item, qsizetype entry, qint64 done, qint64 total) {
            const int row = rows.value({item, entry}, -1);
            if (row < 0)
                return;
            // The call around the document is counted with it, which is nobody's size of the document.
            change(sent, [row, done, total](ui::CaseNews& news) {
                ui::SendProgress::File& file = news.sending->files[row];
                file.sent = done == total ? file.total : qMin(done, file.total);
            });
        });
    followCalls(sent, submission);
    const auto showWaiting = [this, sent](bool isWaiting) {
        change(sent, [isWaiting](ui::CaseNews& news) { news.sending->isWaitingForCode = isWaiting; });
    };
    showWaiting(attempt.connection->session().isWaitingForCode());
    connect(&attempt.connection->session(), &providers::Session::waitingForCode, submission, showWaiting);
    // The attempt is dropped in the slot, so not from inside of its own signal.
    connect(
        submission, &Submission::finished, this, [this, sent](const Report& report) { end(sent, report); },
        Qt::QueuedConnection);
}

void CaseDesk::followCalls(Case* sent, const Submission* submission)
{
    const auto show = [this, sent](qsizetype index, CallState state) {
        change(sent, [index, state](ui::CaseNews& news) {
            if (index < news.sending->calls.size())
                news.sending->calls[index].state = state;
        });
    };
    connect(submission, &Submission::callStarted, this, [show](qsizetype index) { show(index, CallState::Running); });
    connect(submission, &Submission::callEnded, this,
            [show](qsizetype index, const submission::CallReport& call) { show(index, stateOf(call)); });
}

void CaseDesk::end(Case* sent, const Report& report)
{
    m_attempts.remove(sent);
    change(sent, [](ui::CaseNews& news) { news.sending.reset(); });
    sent->addReport(report);
    sent->setState(stateAfter(report.outcome));
    Q_EMIT finished(sent, report);
    const bool isChanged = std::any_of(report.errors.cbegin(), report.errors.cend(),
                                       [](const Error& error) { return error.code == ErrorCode::RequestChanged; });
    if (isChanged || (sent->isTraining() && report.outcome == Outcome::Accepted))
        read(sent);
}

void CaseDesk::stop(Case* sent, const Error& error)
{
    Report report;
    report.outcome = Outcome::NotSent;
    report.errors = {error};
    report.finishedAt = m_clock.now();
    end(sent, report);
}

bool CaseDesk::isBusyWith(Case* of) const { return m_attempts.contains(of) || m_reads.contains(of); }

void CaseDesk::cancel(Case* sent)
{
    const std::shared_ptr<Attempt> attempt = m_attempts.value(sent);
    if (!attempt || attempt->isCancelled)
        return;
    attempt->isCancelled = true;
    change(sent, [](ui::CaseNews& news) { news.sending->isCancelling = true; });
    if (attempt->submission)
        attempt->submission->cancel();
}

void CaseDesk::read(Case* read) { startRead(read, true); }

void CaseDesk::complete(Case* completed) { startRead(completed, false); }

void CaseDesk::startRead(Case* read, bool isAskedFor)
{
    if (m_reads.contains(read) || m_attempts.contains(read))
        return;
    const std::optional<Way> way = m_findWay(*read);
    if (!way) {
        Q_EMIT accountMissing(read);
        return;
    }
    m_reads.insert(read, std::make_shared<Reading>(Reading{{}, {}, isAskedFor}));
    read->setAccount(way->account.id);
    change(read, [](ui::CaseNews& news) { news.isReading = true; });
    m_connections.open(way->account, way->store, this,
                       [this, read](const core::Result<std::shared_ptr<Connection>>& connection) {
                           if (connection)
                               beginRead(read, *connection);
                           else
                               takeRead(read, connection.error());
                       });
}

void CaseDesk::beginRead(Case* read, const std::shared_ptr<Connection>& connection)
{
    const std::shared_ptr<Reading> reading = m_reads.value(read);
    reading->connection = connection;
    reading->reader = std::make_unique<submission::CustomerReader>(
        connection->description(), read->request().customerId, connection->session(), connection->client(), m_clock);
    // The reading is dropped in the slot, so not from inside of its own signal.
    connect(
        reading->reader.get(), &submission::CustomerReader::finished, this,
        [this, read](const core::Result<submission::CustomerState>& state) { takeRead(read, state); },
        Qt::QueuedConnection);
    reading->reader->start();
}

void CaseDesk::take(Case* of, const submission::CustomerState& state)
{
    if (!m_reads.contains(of) && !m_attempts.contains(of))
        takeRead(of, state);
}

void CaseDesk::takeRead(Case* read, const core::Result<submission::CustomerState>& state)
{
    const std::shared_ptr<Reading> reading = m_reads.take(read);
    const providers::Description* description = m_registry.find(read->request().provider);
    UpdateNote note{state ? QString() : failureText(reading->connection.get(), state.error()), ui::Tone::Danger};
    if (state && description)
        note = updateCase(*read, *description, *state);
    const bool isAskedFor = reading && reading->isAskedFor;
    change(read, [&](ui::CaseNews& news) {
        news.isReading = false;
        if (!note.isNews && !isAskedFor)
            return;
        // Whoever asks twice and hears the same would not see that anything was done.
        const bool isSame = state && isAskedFor && note.text == news.note;
        news.checked =
            isSame ? ui::sentence(tr("Checked at %1, nothing new."), {ui::momentText(m_clock.now())}) : QString();
        news.note = note.text;
        news.noteTone = note.tone;
        news.isAboutChange = note.isAboutChange;
    });
    Q_EMIT readFinished(read);
}

void CaseDesk::chooseParty(Case* of, int item, const QString& party)
{
    const providers::Description* description = m_registry.find(of->request().provider);
    if (!description)
        return;
    const forms::Request clearer = providers::withParty(*description, of->request(), item, party);
    of->replaceForm(forms::makeForm(description->forms, clearer), Case::Cause::Clarified);
}

/// What was said of a change goes with the change.
void CaseDesk::dropSeen(Case* of)
{
    if (!m_news.value(of).isAboutChange || !of->change().isEmpty())
        return;
    change(of, [](ui::CaseNews& news) {
        news.note.clear();
        news.isAboutChange = false;
    });
}

void CaseDesk::change(Case* of, const std::function<void(ui::CaseNews&)>& edit)
{
    // A case that comes later may lie where this one was.
    if (!m_news.contains(of)) {
        connect(of, &QObject::destroyed, this, [this, of] { m_news.remove(of); });
        connect(of, &Case::changeUpdated, this, [this, of] { dropSeen(of); });
    }
    ui::CaseNews& news = m_news[of];
    edit(news);
    Q_EMIT newsChanged(of, news);
}

} // namespace rfi::app
