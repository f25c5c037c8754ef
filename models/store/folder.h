#pragma once

#include "models/core/result.h"

#include <QString>

namespace rfi::store {

/// The folder of a store: what lies where, who may see it, and the mark that it is in use. A mark that is found at the
/// start tells that the last use did not end by itself.
class Folder
{
public:
    explicit Folder(QString path) : m_path(std::move(path)) {}

    QString database() const { return m_path + QStringLiteral("/store.db"); }
    QString writeAheadLog() const { return database() + QStringLiteral("-wal"); }
    QString documents() const { return m_path + QStringLiteral("/documents"); }
    QString backups() const { return m_path + QStringLiteral("/backups"); }
    QString damaged() const { return m_path + QStringLiteral("/damaged"); }
    /// Held by the program that works in the folder, whether it has the store open or not.
    QString programLock() const { return m_path + QStringLiteral("/desk.lock"); }

    /// Makes it when it is missing. StoreOpenToOthers when others may look in.
    core::Outcome prepare() const;
    bool isWritable() const;
    bool hasDatabase() const;
    /// Whether there was a store here, though its database may be gone.
    bool hasTraces() const;
    /// Whether a copy of a damaged database is kept.
    bool hasDamaged() const;
    bool hasWriteAheadLog() const;
    qint64 sizeOfWriteAheadLog() const;

    /// Removes what a program that was killed left half made.
    void sweep() const;

    bool isMarked() const;
    core::Outcome mark() const;
    bool unmark() const;

    /// Copies a damaged database to where nothing overwrites it; the path of the copy, empty when that failed.
    QString keepAside() const;
    /// Moves the database and its write-ahead log there, for another one to take their place.
    core::Outcome moveAside() const;

private:
    QString placeAside() const;
    QString markPath() const { return m_path + QStringLiteral("/store.open"); }

    QString m_path;
};

} // namespace rfi::store
