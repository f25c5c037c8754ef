#pragma once

#include "models/core/result.h"
#include "models/store/folder.h"

#include <QSemaphore>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace rfi::store {

/// Makes a backup in a thread of its own, one at a time, while the store goes on being read and written. It copies the
/// main file, so nothing may move into that from the write-ahead log until the copy is made; checking it comes after.
class BackupRun
{
public:
    using Done = std::function<void(const core::Outcome&)>;

    BackupRun() = default;
    /// Waits for its end.
    ~BackupRun();
    Q_DISABLE_COPY_MOVE(BackupRun)

    /// Everything has to be in the main file. `done` is called in the thread of the backup: BackupFailed.
    void start(const Folder& folder, const Done& done);
    bool isRunning() const { return m_thread && m_thread->isRunning(); }
    bool isCopying() const { return m_isCopying; }
    /// Returns when something may move into the main file again.
    void waitForCopy();
    void wait();

private:
    void finishCopy();

    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_isCopying = false;
    QSemaphore m_copied;
};

} // namespace rfi::store
