#pragma once

#include <QLockFile>
#include <QString>

namespace rfi::store {

/// Keeps programs apart that open, close or add to the store of a folder, for as long as that takes. Whoever has the
/// store open does not hold it.
class FolderGuard
{
public:
    /// Waits for another one.
    explicit FolderGuard(const QString& folder) : m_lock(folder + QStringLiteral("/store.lock"))
    {
        constexpr int patience = 10'000; // milliseconds
        m_lock.setStaleLockTime(0);
        m_isHeld = m_lock.tryLock(patience);
    }

    bool isHeld() const { return m_isHeld; }

private:
    QLockFile m_lock;
    bool m_isHeld = false;
};

} // namespace rfi::store
