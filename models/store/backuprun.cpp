#include "models/store/backuprun.h"

#include "models/store/backups.h"

namespace rfi::store {

using core::Outcome;

namespace {

Outcome backUp(const Folder& folder, const std::function<void()>& copied)
{
    // It reads the main file alone, and holds no lock that somebody would wait for.
    const auto opened = Database::open(folder.database(), Database::Mode::Immutable);
    if (opened)
        return Backups(folder).make(*opened.value(), copied);
    return core::Error{
        .code = core::ErrorCode::BackupFailed, .subject = folder.backups(), .arguments = opened.error().arguments};
}

} // namespace

BackupRun::~BackupRun() { wait(); }

void BackupRun::start(const Folder& folder, const Done& done)
{
    wait();
    m_isCopying = true;
    m_thread.reset(QThread::create([this, folder, done] {
        const Outcome made = backUp(folder, [this] { finishCopy(); });
        finishCopy();
        if (done)
            done(made);
    }));
    m_thread->setObjectName(QStringLiteral("backup"));
    m_thread->start(QThread::LowPriority);
}

void BackupRun::finishCopy()
{
    if (m_isCopying.exchange(false))
        m_copied.release();
}

void BackupRun::waitForCopy()
{
    if (!m_thread)
        return;
    m_copied.acquire();
    m_copied.release();
}

void BackupRun::wait()
{
    if (!m_thread)
        return;
    m_thread->wait();
    m_thread.reset();
    m_copied.acquire();
}

} // namespace rfi::store
