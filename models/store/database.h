#pragma once

#include "models/core/result.h"
#include "models/store/dialect.h"
#include "models/store/server.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <memory>

namespace rfi::store {

/// One connection to the database of a store, for the thread that opened it. Statements are plain SQL that SQLite and
/// PostgreSQL both take; what the two say differently is said here and nowhere else.
class Database
{
public:
    enum class Mode {
        ReadWrite, ///< makes the file when there is none
        ReadOnly,  ///< leaves file and write-ahead log as they are
        Immutable, ///< for a folder in which nothing can be written, not even the index of the write-ahead log
    };

    /// With the settings that keep what was acknowledged, each of them checked. The subject of errors is the path.
    static core::Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);
    /// The same on a server; the subject is its host.
    static core::Result<std::unique_ptr<Database>> open(const Server& server, Mode mode);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Placeholders are question marks. The result is read forward, row by row, and then asked by `faultOf`.
    core::Result<QSqlQuery> run(const QString& statement, const QVariantList& values = {}) const;
    core::Outcome execute(const QString& statement, const QVariantList& values = {}) const;
    /// The first value of the first row; invalid when there is none.
    core::Result<QVariant> value(const QString& statement, const QVariantList& values = {}) const;

    core::Outcome begin() const;
    core::Outcome commit() const;
    void rollback() const;
    /// At the begin of a transaction: what others write comes before or after it.
    core::Outcome waitToWrite() const;

    core::Result<int> format() const;
    core::Outcome setFormat(int format) const;
    /// False for a database that is empty or another program's.
    core::Result<bool> isOurs() const;
    core::Outcome makeOurs() const;
    core::Result<bool> isEmpty() const;

    /// Damage of the file, in SQLite's words; empty when there is none, StoreUnreadable when the disk does not tell.
    /// Thorough is ten times slower and also compares indexes with tables.
    core::Result<QString> damage(bool isThorough) const;
    /// A whole copy into an empty file.
    core::Outcome copyTo(const QString& path) const;
    /// Moves what was written into the main file and empties the write-ahead log.
    core::Outcome checkpoint() const;
    /// Whether the file under the path is still the one that was opened.
    bool isStillThere() const;

    core::Error errorOf(const QSqlError& error) const;
    /// What ended the reading of a result, if it was not its end.
    core::Outcome faultOf(const QSqlQuery& query) const;
    QString typeOfBytes() const;
    /// Whether it is ours to back up and to look after; a server's is its keeper's.
    bool isFile() const;

private:
    Database(const QString& path, const Dialect& dialect);
    core::Outcome connectTo(Mode mode);
    core::Outcome applySettings(Mode mode);
    core::Outcome executeIfAny(const QString& statement) const;
    core::Outcome apply(const QString& setting, const QVariant& expected);
    QSqlDatabase connection() const;

    QString m_path;
    const Dialect& m_dialect;
    QString m_name;
    quint64 m_file = 0;
    core::ErrorCode m_otherFault = core::ErrorCode::StoreUnreadable;
};

/// A transaction that is rolled back unless it was committed.
class Transaction
{
public:
    explicit Transaction(const Database& database) : m_database(database) {}
    ~Transaction()
    {
        if (m_isOpen)
            m_database.rollback();
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    core::Outcome begin();
    core::Outcome commit();

private:
    const Database& m_database;
    bool m_isOpen = false;
};

} // namespace rfi::store
