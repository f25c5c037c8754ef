#pragma once

#include "app/casedesk.h"
#include "app/requestwatch.h"
#include "app/storedesk.h"
#include "ui/requests/stepbar.h"
#include "ui/vault/curtain.h"

namespace rfi::ui {
class MainWindow;
}

namespace rfi::app {

/// Locks the program and unlocks it. Locking takes the content of all windows away at once, forgets sign-ins and what
/// was copied, and then saves and closes the store; while something is being sent or read that waits for the end of it.
/// What could not be saved stays in memory.
class Lock : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        StoreDesk& records;
        CaseDesk& desk;
        RequestWatch& watch;
        Connections& connections;
        submission::CaseList& cases;
        ui::MainWindow& window;
    };

    /// The parts outlive it.
    explicit Lock(const Parts& parts, QObject* parent = nullptr);

    bool isLocked() const { return m_curtain.isClosed(); }
    /// Locked, and the store is closed.
    bool isSettled() const { return isLocked() && m_isSettled; }
    void lock();
    /// Whoever sits there has shown the key, or needs none. Does nothing when it is not locked.
    void open();
    /// The key could not be had; the page says why.
    void refuse(const QString& words);
    /// Runs it when the program is unlocked, at once when it is not locked.
    void afterwards(const std::function<void()>& run);

Q_SIGNALS:
    /// The content is gone and the store is closed, or cannot be.
    void settled();
    /// Somebody wants to unlock what was open: ask for the key, then call `open` or `refuse`.
    void keyWanted();
    void opened();

private:
    void settle();
    void closeStore();
    void takeClosed(bool wasOpen, const core::Outcome& closed);
    void askForKey();
    void showWords();
    void showCase();
    bool isBusy() const;

    Parts m_parts;
    ui::Curtain m_curtain;
    QString m_caseId; ///< of the case on screen when it was locked
    ui::Step m_step{};
    bool m_isClosing = false;
    bool m_isSettled = false;    ///< the store is closed, or there was none
    bool m_wasClosed = false;    ///< there was a store, and locking closed it
    bool m_isKeyAwaited = false; ///< somebody wanted to unlock while the store was being closed
    std::optional<core::Error> m_failure;
    QList<std::function<void()>> m_later;
};

} // namespace rfi::app
