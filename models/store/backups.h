#pragma once

#include "models/store/database.h"
#include "models/store/folder.h"

#include <QDateTime>
#include <QStringList>

#include <functional>
#include <optional>

namespace rfi::store {

/// What is known of a backup without any key.
struct Backup
{
    QString path{};
    QDateTime madeAt{};
    std::optional<qint64> cases{}; ///< none when it does not tell any more
};

/// Copies of the database of a store, each of them read back and compared before it counts. The names go on counting,
/// so that a clock that is set back does not put a new one behind the old ones.
class Backups
{
public:
    /// The oldest ones go when there are more.
    static constexpr int Kept = 7;

    explicit Backups(Folder folder) : m_folder(std::move(folder)) {}

    /// BackupFailed with the reason; then nothing has changed. `copied` hears that the database is needed no more, and
    /// only checking what was copied is left; perhaps never when it fails.
    core::Outcome make(const Database& database, const std::function<void()>& copied = {}) const;
    /// Paths, the newest first.
    QStringList list() const;
    /// The same with what they hold; reads each of them.
    QList<Backup> described() const;
    /// Whether the newest is older than a day, or there is none.
    bool isDue() const;
    /// Puts a backup in the place of the database, which is kept among the damaged ones with its write-ahead log. The
    /// store must not be open. StoreDamaged when the backup is itself; StoreUnwritable.
    core::Outcome restore(const QString& backup) const;

private:
    core::Outcome fill(const Database& database, const QString& path, const std::function<void()>& copied) const;

    Folder m_folder;
};

} // namespace rfi::store
