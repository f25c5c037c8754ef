#include "app/application.h"
#include "app/awaywatch.h"
#include "app/hardening.h"
#include "app/idlewatch.h"
#include "models/submission/customerreader.h"
#include "ui/builder/requestbuilder.h"
#include "ui/common/clipboard.h"
#include "ui/requests/aboutdialog.h"
#include "ui/requests/mainwindow.h"

#include <utility>

// What Application does about locking, and about what the environment must not decide.

namespace rfi::app {

using core::ErrorCode;

void Application::wireLock()
{
    ui::Clipboard::ofProgram();
    m_lock = std::make_unique<Lock>(Lock::Parts{m_records, *m_desk, *m_watch, m_connections, m_cases, *m_window});
    m_repair = std::make_unique<Repair>(m_records, *m_lock, *m_window);
    connect(m_repair.get(), &Repair::lossChanged, this, [this] { setNotice(ui::Tone::Accent, {}, {}, {}); });
    connect(m_repair.get(), &Repair::keyWanted, this, &Application::openStoreAgain);
    connect(m_repair.get(), &Repair::quitRequested, this, [this] { leave(); });
    connect(m_window.get(), &ui::MainWindow::lockRequested, m_lock.get(), &Lock::lock);
    connect(m_lock.get(), &Lock::keyWanted, this, &Application::unlock);
    connect(m_lock.get(), &Lock::opened, this, [this] {
        if (m_options.isSandbox || m_records.state() != StoreDesk::State::Closed)
            return;
        openStoreAgain();
    });
    auto* away = new AwayWatch(m_lock.get());
    connect(away, &AwayWatch::away, m_lock.get(), [this, away] {
        if (!m_settings.value(settings::key::LockWhenAway) || m_lock->isSettled())
            return away->letSleep();
        m_lock->lock();
    });
    connect(m_lock.get(), &Lock::settled, away, &AwayWatch::letSleep);
    // It holds a sign-in.
    connect(m_lock.get(), &Lock::settled, this, [this] {
        if (std::exchange(m_missingRead, nullptr) && m_builder)
            m_builder->refuse(core::Error{core::ErrorCode::Cancelled}, {});
    });
    auto* idle = new IdleWatch(m_clock, m_settings, std::chrono::minutes(1), m_lock.get());
    if (!m_options.isSandbox)
        connect(idle, &IdleWatch::idle, m_lock.get(), &Lock::lock);
    connect(m_window.get(), &ui::MainWindow::aboutRequested, this, [this] {
        auto* about = new ui::AboutDialog(m_records.folder(), ignoredVariables(), m_window.get());
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
}

/// With the keychain, when that was found before.
void Application::openStoreAgain()
{
    openStore();
    if (m_store.store)
        openStoreWith(m_store);
}

void Application::unlock()
{
    if (m_records.kind() == vault::Vault::Kind::Passphrase)
        return askPassphrase();
    if (!m_store.store || m_store.store->kind() != secrets::StoreKind::Keychain)
        return askRecoveryKey();
    m_records.open(m_store.store, [this](const core::Outcome& outcome) {
        if (outcome)
            return m_lock->open();
        m_lock->refuse(words(outcome.error()));
        if (outcome.error().code == ErrorCode::StoreKeyMissing || outcome.error().code == ErrorCode::StoreKeyWrong)
            askRecoveryKey();
    });
}

} // namespace rfi::app
