#include "app/application.h"

#include "ui/requests/casepage.h"
#include "ui/requests/mainwindow.h"
#include "ui/requests/question.h"
#include "ui/requests/savedfilters.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"
#include "ui/vault/passphrasedialog.h"
#include "ui/vault/recoverydialog.h"
#include "ui/vault/recoverysheet.h"

#include <QGuiApplication>
#include <QTimer>

// What Application does about the store: opening it, saying how it stands, and closing it.

namespace rfi::app {

using core::Error;
using core::ErrorCode;
using ui::Tone;
using vault::Vault;
using namespace Qt::StringLiterals;

namespace {

/// Closes a dialog about a key when the key was right, and tells in it when it was not.
StoreDesk::Done closerOf(ui::KeyDialog* dialog)
{
    return [dialog = QPointer<ui::KeyDialog>(dialog)](const core::Outcome& outcome) {
        if (dialog && outcome)
            dialog->accept();
        else if (dialog)
            dialog->refuse(outcome.error());
    };
}

} // namespace

void Application::wireStore()
{
    connect(&m_records, &StoreDesk::stateChanged, this, &Application::showStoreState);
    connect(&m_records, &StoreDesk::stateChanged, this, [this] {
        m_window->setIsOpening(m_records.state() == StoreDesk::State::Opening);
        if (m_records.state() != StoreDesk::State::Open)
            return m_window->setFilterSeal({});
        sealFilters();
    });
    connect(&m_records, &StoreDesk::keyChanged, this, &Application::sealFilters);
    // Where the typing stopped.
    connect(&m_records, &StoreDesk::casesRead, this, [this] {
        if (m_window->casePage().current())
            return;
        m_cases.open(m_cases.rowOf(m_records.lastWorkedOn()), [this](submission::Case* last) {
            // Somebody may have opened something else by now.
            if (last && !m_window->casePage().current())
                show(last);
        });
    });
    connect(&m_records, &StoreDesk::failed, this, [this](const Error& error) { refuse(error, {}); });
    connect(&m_records.keeper(), &cases::CaseKeeper::stateChanged, this, &Application::showSaveState);
    // Somebody who comes back has perhaps made room.
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && m_records.keeper().state() == cases::CaseKeeper::State::Failed)
            m_records.keeper().saveNow();
    });
    connect(m_window.get(), &ui::MainWindow::recoveryKeyRequested, this, &Application::showRecoveryKey);
    connect(m_window.get(), &ui::MainWindow::caseShown, this, &Application::logOpened);
    connect(m_window.get(), &ui::MainWindow::evidenceRequested, this, &Application::askEvidence);
    m_desk->setOutboxes([this](const submission::Case& of, const QString& accountId) -> CaseDesk::NewOutbox {
        std::unique_ptr<submission::Outbox> outbox = m_records.outboxFor(of, accountId);
        // What cannot be put on record is not sent.
        if (!outbox && !of.isTraining())
            return {nullptr, Error{.code = ErrorCode::LogUnwritable, .arguments = {tr("there is no store yet")}}};
        return {std::move(outbox), std::nullopt};
    });
    connect(m_desk.get(), &CaseDesk::finished, this,
            [this](const submission::Case* sent, const submission::Report& report) {
                if (sent->isTraining() || report.attemptId.isEmpty())
                    return;
                m_records.log({.act = audit::Act::SendEnded,
                               .caseId = sent->id(),
                               .provider = sent->request().provider,
                               .environment = sent->environment(),
                               .attemptId = report.attemptId,
                               .outcome = submission::outcomeName(report.outcome)});
            });
}

void Application::sealFilters()
{
    m_window->setFilterSeal({[this](const QString& text) { return m_records.sealed(text); },
                             [this](const QByteArray& sealed) { return m_records.opened(sealed); },
                             m_records.hasEarlierKeys()});
}

/// Reading is an act as well: who saw a case is on the log.
void Application::logOpened(const submission::Case* opened)
{
    if (!opened->isTraining())
        m_records.log({.act = audit::Act::CaseOpened,
                       .caseId = opened->id(),
                       .provider = opened->request().provider,
                       .environment = opened->environment()});
}

/// Somebody who has a store is asked for its key at once; others when there is something to keep.
void Application::openStore()
{
    const Vault::Kind kind = m_records.kind();
    if (m_records.problem())
        return showStoreState();
    if (kind == Vault::Kind::Passphrase)
        QTimer::singleShot(0, this, [this] { askPassphrase(); });
    else if (kind == Vault::Kind::Keychain)
        QTimer::singleShot(0, this, &Application::findStore);
}

/// The keychain was found, or is not there.
void Application::openStoreWith(const secrets::StoreChoice& choice)
{
    if (m_options.isSandbox || m_lock->isLocked() || m_records.state() != StoreDesk::State::Closed)
        return;
    if (choice.store->kind() == secrets::StoreKind::Keychain && (m_records.kind() != Vault::Kind::None || hasWork()))
        m_records.open(choice.store);
}

bool Application::hasWork() const
{
    for (int row = 0; row < m_cases.rowCount(); ++row) {
        if (!m_cases.summary(row).isTraining)
            return true;
    }
    return false;
}

void Application::keep(submission::Case* kept)
{
    if (m_options.isSandbox)
        return;
    m_records.keep(kept);
    if (m_records.state() != StoreDesk::State::Closed)
        return;
    if (m_store.store)
        openStoreWith(m_store);
    else
        QTimer::singleShot(0, this, &Application::findStore);
}

void Application::askPassphrase()
{
    if (m_keyDialog)
        return m_keyDialog->raise();
    const bool isNew = m_records.kind() == Vault::Kind::None;
    auto* dialog = new ui::PassphraseDialog(
        isNew ? ui::PassphraseDialog::Purpose::Choose : ui::PassphraseDialog::Purpose::Enter, m_window.get());
    m_keyDialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_lock.get(), &Lock::open);
    connect(dialog, &ui::PassphraseDialog::given, this,
            [this, dialog](const core::Secret& passphrase) { m_records.open(passphrase, closerOf(dialog)); });
    connect(dialog, &ui::PassphraseDialog::recoveryRequested, this, [this, dialog] {
        dialog->close();
        askRecoveryKey();
    });
    dialog->open();
}

void Application::askRecoveryKey()
{
    auto* dialog = new ui::RecoveryDialog(
        tr("It was shown, to print or save, when requests were first saved on this computer."), m_window.get());
    m_keyDialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_lock.get(), &Lock::open);
    connect(dialog, &ui::RecoveryDialog::given, this, [this, dialog](const QString& text) {
        const bool hasKeychain = m_store.store && m_store.store->kind() == secrets::StoreKind::Keychain
            && m_records.kind() == Vault::Kind::Keychain;
        m_records.recover(text, hasKeychain ? m_store.store : nullptr, closerOf(dialog));
    });
    dialog->open();
}

void Application::showRecoveryKey()
{
    if (m_records.recoveryText().isEmpty())
        return m_window->setMessage(
            Tone::Warning,
            tr("There is no recovery key yet. You get one when requests are first saved on this computer."));
    auto* sheet = new ui::RecoverySheet(m_records.recoveryText(), dialogParent());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ui::RecoverySheet::saveRequested, this,
            [this](const QString& name, const QByteArray& bytes) { saveFile({}, name, bytes); });
    connect(sheet, &ui::RecoverySheet::kept, this, [this] {
        m_settings.set(settings::key::RecoveryKeyKept, true);
        setNotice(Tone::Accent, {}, {}, {});
    });
    m_records.log({.act = audit::Act::KeyExported, .what = u"recovery_key"_s});
    sheet->open();
}

void Application::showStoreState()
{
    if (m_records.state() == StoreDesk::State::Opening)
        return;
    if (m_records.state() == StoreDesk::State::Open) {
        showSaveState();
        if (m_records.isReadOnly())
            return setNotice(Tone::Warning, words(Error{.code = ErrorCode::StoreReadOnly}), {}, {});
        return setNotice(Tone::Accent, {}, {}, {});
    }
    m_window->setSaveState({});
    if (m_records.problem())
        showStoreProblem(*m_records.problem());
}

void Application::showStoreProblem(const Error& problem)
{
    const bool isAboutKey = problem.code == ErrorCode::StoreKeyMissing || problem.code == ErrorCode::StoreKeyWrong;
    if (isAboutKey)
        return setNotice(Tone::Danger, words(problem), tr("Use the recovery key…"), [this] { askRecoveryKey(); });
    if (Repair::isFor(problem)) {
        // Whoever was asked for the key has given it.
        if (m_keyDialog)
            m_keyDialog->close();
        setNotice(Tone::Danger, words(problem), Repair::actionText(problem),
                  [this, problem] { m_repair->offer(problem); });
        return m_repair->offer(problem);
    }
    // The dialog tells it where the passphrase was typed.
    if (m_keyDialog)
        return;
    setNotice(Tone::Danger, words(problem), tr("Try again"), [this] { probe(secrets::History::UsedBefore); });
}

void Application::showSaveState()
{
    if (m_records.state() != StoreDesk::State::Open)
        return;
    using State = cases::CaseKeeper::State;
    const State state = m_records.keeper().state();
    if (state == State::Failed) {
        m_window->setSaveState({Tone::Danger, tr("Not saved")});
        m_isSaveFailureShown = true;
        return setNotice(Tone::Danger, words(m_records.keeper().error()), tr("Save now"),
                         [this] { m_records.keeper().saveNow(); });
    }
    if (state == State::Saved && std::exchange(m_isSaveFailureShown, false))
        setNotice(Tone::Accent, {}, {}, {});
    m_window->setSaveState(state == State::Saved ? ui::SaveState{Tone::Muted, tr("Saved")}
                                                 : ui::SaveState{Tone::Muted, tr("Saving…")});
}

QString Application::words(const Error& error) const
{
    return ui::errorText(error) + u' ' + ui::errorAdvice(error.code);
}

void Application::setNotice(Tone tone, const QString& text, const QString& actionText, const std::function<void()>& act)
{
    if (text.isEmpty())
        return showStandingNotice();
    m_isNoticeStanding = false;
    m_noticeAct = act;
    m_window->setNotice(tone, text, actionText);
}

void Application::finishUp(const std::function<void()>& done)
{
    m_records.close([this, done](const core::Outcome& outcome) {
        if (outcome)
            return done();
        if (m_lock->isLocked())
            return m_lock->refuse(ui::sentence(tr("Unlock before you quit. %1"), {words(outcome.error())}));
        ui::ask(m_window.get(),
                {u"askLeaveUnsaved"_s,
                 tr("Not everything is saved"),
                 words(outcome.error()),
                 {tr("Quit anyway")},
                 tr("Stay"),
                 true},
                [done](int) { done(); });
    });
}

} // namespace rfi::app
