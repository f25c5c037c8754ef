#include "app/application.h"
#include "app/startup.h"
#include "ui/requests/checkmenu.h"
#include "ui/requests/mainwindow.h"

// What Application does about checks for requests.

namespace rfi::app {

void Application::wireChecks()
{
    m_checks = std::make_unique<CheckSchedule>(
        *m_watch, *m_desk, [this] { return placesByItself(); }, windowSettings(m_options.dataFolder));
    ui::CheckMenu& menu = m_window->checkMenu();
    menu.setMinutes(m_checks->minutes());
    connect(&menu, &ui::CheckMenu::minutesChosen, m_checks.get(), &CheckSchedule::setMinutes);
    connect(m_checks.get(), &CheckSchedule::told, this,
            [this](const RequestWatch::Note& note) { m_window->setMessage(note.tone, note.text); });
    connect(m_window.get(), &ui::MainWindow::checkRequested, this, &Application::checkForRequests);
}

void Application::checkForRequests()
{
    m_isCheckWanted = !m_accounts.accounts().isEmpty() && !m_store.store;
    if (m_isCheckWanted)
        return findStore();
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
    if (!m_accounts.accounts().isEmpty() && !m_store.store)
        return {};
    return places();
}

} // namespace rfi::app
