#include "app/application.h"
#include "app/startup.h"
#include "ui/requests/mainwindow.h"

// What Application does about checks for requests, and about reminders of due dates.

namespace rfi::app {

namespace {

/// A check would open once more what is kept here and was not read yet.
bool canCheck(const Options& options, StoreDesk& records)
{
    return options.isSandbox || records.state() == StoreDesk::State::Open || records.kind() == vault::Vault::Kind::None;
}

} // namespace

void Application::wireChecks()
{
    m_checks = std::make_unique<CheckSchedule>(
        *m_watch, *m_desk, [this] { return placesByItself(); }, m_settings);
    connect(m_checks.get(), &CheckSchedule::told, this,
            [this](const RequestWatch::Note& note) { m_window->setMessage(note.tone, note.text); });
    connect(&m_records, &StoreDesk::casesRead, this, [this] {
        if (std::exchange(m_isCheckWanted, false))
            checkForRequests();
    });
    m_reminders =
        std::make_unique<Reminders>(m_cases, m_clock, m_notifier, m_settings, windowSettings(m_options.dataFolder));
    connect(m_reminders.get(), &Reminders::told, this,
            [this](const QString& words) { m_window->setMessage(ui::Tone::Warning, words); });
    connect(&m_records, &StoreDesk::stateChanged, this, [this] {
        if (m_records.state() != StoreDesk::State::Open)
            m_reminders->stop();
    });
    connect(&m_records, &StoreDesk::casesRead, m_reminders.get(), &Reminders::start);
    connect(m_watch.get(), &RequestWatch::opened, this, &Application::keep);
    connect(m_watch.get(), &RequestWatch::opened, this, &Application::holdNew);
    connect(m_window.get(), &ui::MainWindow::checkRequested, this, &Application::checkForRequests);
}

void Application::checkForRequests()
{
    if (m_lock->isLocked())
        return m_lock->afterwards([this] { checkForRequests(); });
    m_isCheckWanted = !m_accounts.accounts().isEmpty() && !m_store.store;
    if (m_isCheckWanted)
        return findStore();
    m_isCheckWanted = m_records.state() == StoreDesk::State::Opening;
    if (m_isCheckWanted)
        return;
    if (!canCheck(m_options, m_records))
        return m_window->setMessage(ui::Tone::Warning,
                                    tr("The requests on this computer are not open yet. Check again when they are."));
    m_window->setMessage(ui::Tone::Accent, tr("Checking for requests…"));
    m_checks->checkNow(places());
}

QList<RequestWatch::Place> Application::places() const
{
    QList<RequestWatch::Place> all;
    if (m_training) {
        for (const Training::Entry& entry : m_training->accounts())
            all.append({{entry.account, nullptr}, true});
    }
    for (const secrets::Account& account : m_accounts.accounts())
        all.append({{account, m_store.store}, false});
    return all;
}

/// Nothing asks for the keychain by itself: the accounts wait until somebody needed it.
std::optional<QList<RequestWatch::Place>> Application::placesByItself()
{
    if (m_lock->isLocked() || !canCheck(m_options, m_records) || (!m_accounts.accounts().isEmpty() && !m_store.store))
        return {};
    return places();
}

} // namespace rfi::app
