#include "models/store/backups.h"
#include "models/store/creation.h"
#include "models/store/engine.h"
#include "models/store/inspection.h"
#include "models/store/migrations.h"
#include "models/store/walcheck.h"

#include <QFileInfo>

namespace rfi::store {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Outcome;
using core::success;

namespace {

/// Up to this size comparing indexes with tables is too quick to be noticed.
constexpr qint64 LargestToCheckThoroughly = 32 * 1024 * 1024;

} // namespace

Outcome Engine::openPlace()
{
    m_isReadOnly = !m_folder.isWritable();
    if (m_server)
        return openServer();
    if (m_folder.hasDatabase())
        return openExisting();
    if (m_folder.hasTraces())
        return core::Error{
            .code = ErrorCode::StoreDamaged, .subject = m_folder.database(), .arguments = {u"store.db"_s}};
    if (m_isReadOnly)
        return core::Error{.code = ErrorCode::StoreReadOnly, .subject = m_folder.database()};
    const Outcome made = makeStore(m_folder, *m_seal);
    return made ? openExisting() : made;
}

/// Somebody else looks after the file there; the same is asked of what is in it.
Outcome Engine::openServer()
{
    auto writer = Database::open(*m_server, Database::Mode::ReadWrite);
    auto reader = Database::open(*m_server, Database::Mode::ReadOnly);
    if (!writer || !reader)
        return writer ? reader.error() : writer.error();
    m_writer = std::move(writer).value();
    m_reader = std::move(reader).value();
    const auto isEmpty = m_reader->isEmpty();
    Outcome ready = isEmpty ? success() : Outcome(isEmpty.error());
    if (ready && !*isEmpty)
        ready = inspect(*m_reader, *m_seal, false);
    if (ready)
        ready = migrate(*m_writer, migrations(m_writer->typeOfBytes()), Backups(m_folder));
    if (ready && *isEmpty)
        ready = introduce(*m_writer, *m_seal);
    if (!ready) {
        m_writer.reset();
        m_reader.reset();
    }
    return ready;
}

/// Reads before it writes: what is newer, damaged or another's stays as it is.
Outcome Engine::openExisting()
{
    const bool wasCutOff = m_folder.isMarked();
    Outcome looked = checkLog(wasCutOff);
    if (looked)
        looked = openReader();
    if (looked) {
        const bool isSmall = QFileInfo(m_folder.database()).size() <= LargestToCheckThoroughly;
        looked = inspect(*m_reader, *m_seal, wasCutOff || isSmall);
    }
    if (looked)
        return m_isReadOnly ? success() : openWriter();
    m_reader.reset();
    return withCopy(looked.error());
}

/// Before SQLite sees it: what it cannot use of a write-ahead log it drops in silence.
Outcome Engine::checkLog(bool wasCutOff)
{
    const core::Error damaged{
        .code = ErrorCode::StoreDamaged, .subject = m_folder.database(), .arguments = {u"store.db-wal"_s}};
    // While a store is in use there always is one. It is emptied before the mark goes, and removed after it.
    if (wasCutOff ? !m_folder.hasWriteAheadLog() : m_folder.sizeOfWriteAheadLog() > 0)
        return damaged;
    if (isLogDamaged(m_folder.writeAheadLog()))
        m_warnings.append(withCopy(damaged));
    return success();
}

core::Error Engine::withCopy(core::Error error) const
{
    const QString copy = error.code == ErrorCode::StoreDamaged && !m_isReadOnly ? m_folder.keepAside() : QString();
    error.subject = copy.isEmpty() ? m_folder.database() : copy;
    return error;
}

Outcome Engine::openReader()
{
    const bool isImmutable = m_isReadOnly && m_folder.sizeOfWriteAheadLog() == 0;
    auto opened =
        Database::open(m_folder.database(), isImmutable ? Database::Mode::Immutable : Database::Mode::ReadOnly);
    if (!opened)
        return opened.error();
    m_reader = std::move(opened).value();
    return success();
}

Outcome Engine::openWriter()
{
    auto opened = Database::open(m_folder.database(), Database::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    auto writer = std::move(opened).value();
    if (const Outcome marked = m_folder.mark(); !marked)
        return marked;
    m_backupRun.waitForCopy();
    // What a killed writer left behind the last transaction would look like damage behind a shorter one.
    if (const Outcome emptied = writer->checkpoint(); !emptied)
        return emptied;
    if (const Outcome migrated = migrate(*writer, migrations(writer->typeOfBytes()), Backups(m_folder)); !migrated)
        return migrated;
    m_writer = std::move(writer);
    return success();
}

} // namespace rfi::store
