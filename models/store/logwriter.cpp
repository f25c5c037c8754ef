#include "models/store/logwriter.h"

#include "models/core/computername.h"
#include "models/store/engine.h"
#include "models/store/folderguard.h"
#include "models/store/inspection.h"
#include "models/store/tables.h"

#include <QLockFile>

namespace rfi::store {

using core::ErrorCode;
using core::Outcome;

namespace {

/// As a program does that is alone with the store.
Outcome appendAlone(const QString& path, const QString& storeId, const Keys& keys, const QList<core::Json>& facts)
{
    Engine engine(path);
    if (const Outcome opened = engine.open(storeId, keys); !opened)
        return opened;
    return engine.write({.log = facts});
}

/// The other one looks after the write-ahead log: it is there before, and stays.
Outcome appendBeside(const Folder& folder, const core::Secret& key, const QList<core::Json>& facts)
{
    // Who writes and closes last removes the write-ahead log, and the other one may be taken for gone: a copy of its
    // file is enough. A connection of ours that only reads and closes after the one that writes keeps it.
    const auto reader = Database::open(folder.database(), Database::Mode::ReadOnly);
    const auto before = reader ? LogTable(**reader).head() : core::Result<audit::Head>(reader.error());
    if (!before)
        return before.error();
    const auto opened = Database::open(folder.database(), Database::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    const Database& database = **opened;
    if (const Outcome known = checkFormat(database); !known)
        return known;
    Transaction transaction(database);
    Outcome done = transaction.begin();
    if (done)
        done = LogTable(database).append(facts, key);
    return done ? transaction.commit() : done;
}

Outcome append(const QString& path, const QString& storeId, const Keys& keys, const QList<core::Json>& facts)
{
    const Folder folder(path);
    const core::Error busy{.code = ErrorCode::StoreBusy, .subject = folder.database()};
    const FolderGuard guard(path);
    if (!guard.isHeld())
        return busy;
    QLockFile program(folder.programLock());
    program.setStaleLockTime(0);
    if (program.tryLock(0))
        return appendAlone(path, storeId, keys, facts);
    qint64 process = 0;
    QString host;
    QString name;
    // Over a network nobody can tell what the other one is doing.
    if (!program.getLockInfo(&process, &host, &name) || host != core::computerName())
        return busy;
    return folder.isMarked() ? appendBeside(folder, keys.log, facts) : appendAlone(path, storeId, keys, facts);
}

} // namespace

Outcome appendToLog(const QString& folder, const QString& storeId, const Keys& keys, const QList<core::Json>& facts)
{
    const Outcome appended = append(folder, storeId, keys, facts);
    if (appended || appended.error().code == ErrorCode::LogUnwritable)
        return appended;
    const QStringList& reasons = appended.error().arguments;
    return core::Error{.code = ErrorCode::LogUnwritable,
                       .subject = appended.error().subject,
                       .arguments = {reasons.value(0, core::codeName(appended.error().code))}};
}

} // namespace rfi::store
