#include "app/application.h"
#include "ui/requests/mainwindow.h"

// What Application does about the log: tells it what is done, and shows it.

namespace rfi::app {

void Application::wireLog()
{
    m_acts = std::make_unique<ActLog>(m_records, m_cases, m_accounts, m_connections);
    m_log = std::make_unique<LogDesk>(m_records, *m_acts, m_clock, m_saver);
    connect(m_window.get(), &ui::MainWindow::logRequested, this, [this] {
        if (m_records.state() == StoreDesk::State::Open)
            return m_log->show(m_window.get());
        m_window->setMessage(ui::Tone::Accent,
                             tr("There is no log yet. It starts when requests are first saved on this computer."));
    });
    connect(m_log.get(), &LogDesk::saved, this, [this](const QString& path, const core::Outcome& outcome) {
        if (outcome)
            tellSaved(path);
        else
            refuse(outcome.error(), path);
    });
}

} // namespace rfi::app
