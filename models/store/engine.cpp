#include "models/store/engine.h"

#include "models/store/backups.h"
#include "models/store/orphans.h"
#include "models/store/tables.h"

#include <utility>

namespace rfi::store {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Outcome;
using core::Result;
using core::success;

namespace {

/// A log of this length is emptied as soon as nobody waits.
constexpr qint64 LongLog = 4 * 1024 * 1024;
constexpr std::chrono::hours BetweenLooks{1};

} // namespace

Engine::~Engine() { close(); }

Outcome Engine::open(const QString& storeId, const Keys& keys)
{
    close();
    m_backupRun.wait();
    if (keys.seal.isEmpty())
        return core::Error{.code = ErrorCode::StoreKeyMissing};
    if (const Outcome prepared = m_folder.prepare(); !prepared)
        return prepared;
    setSeal(Seal(storeId, keys.seal));
    m_resealing = {};
    m_logKey = keys.log;
    const Outcome opened = openPlace();
    if (!opened) {
        m_reader.reset();
        m_writer.reset();
        setSeal({});
        m_logKey = {};
    }
    prepareTidying();
    return opened;
}

void Engine::prepareTidying()
{
    const bool isOurs = m_writer && !m_server;
    m_isSweepDue = isOurs;
    // Not at the start, when somebody waits for the first window.
    m_nextBackupLook = isOurs ? QDeadlineTimer(m_backupDelay) : QDeadlineTimer(QDeadlineTimer::Forever);
    if (!isOurs)
        return;
    m_documents->sweep();
    m_folder.sweep();
}

void Engine::close()
{
    const bool isClean = m_writer && m_writer->isStillThere() && checkpoint() && m_folder.unmark();
    // Who closes last removes the write-ahead log, if it may write. A mark needs the log beside it.
    if (isClean)
        m_reader.reset();
    m_writer.reset();
    m_reader.reset();
    setSeal({});
    m_logKey = {};
}

void Engine::setSeal(const std::optional<Seal>& seal)
{
    m_seal = seal;
    m_documents->setSeal(seal);
}

Outcome Engine::beforeReading()
{
    if (!m_seal)
        return core::Error{.code = ErrorCode::StoreUnreadable, .subject = m_folder.database()};
    if (m_reader)
        return success();
    return m_server || m_folder.hasDatabase()
        ? openPlace()
        : Outcome(core::Error{.code = ErrorCode::StoreGone, .subject = m_folder.database()});
}

Outcome Engine::beforeWriting()
{
    if (const Outcome ready = beforeReading(); !ready)
        return ready;
    if (m_isReadOnly)
        return core::Error{.code = ErrorCode::StoreReadOnly, .subject = m_folder.database()};
    m_isSweepDue = false;
    if (const Outcome there = checkThere(); !there)
        return settle(there);
    if (const Outcome there = m_writer ? success() : openWriter(); !there)
        return there;
    // What a failed write left at the end of the write-ahead log would look like damage behind a shorter one.
    if (m_hasRests) {
        if (const Outcome emptied = checkpoint(); !emptied)
            return settle(emptied);
        m_hasRests = false;
    }
    return success();
}

/// What a backup is being copied from stays as it is.
Outcome Engine::checkpoint()
{
    m_backupRun.waitForCopy();
    return m_writer->checkpoint();
}

Outcome Engine::checkThere()
{
    if (!m_writer || m_writer->isStillThere())
        return success();
    return core::Error{.code = ErrorCode::StoreGone, .subject = m_folder.database()};
}

/// What follows from how a write ended. A full disk or another's lock leaves no doubt: the old state stands.
Outcome Engine::settle(const Outcome& written)
{
    if (written)
        return written;
    switch (written.error().code) {
    case ErrorCode::StoreFull:
    case ErrorCode::StoreBusy: break;
    case ErrorCode::StoreGone:
        m_backupRun.waitForCopy();
        m_reader.reset();
        m_writer.reset();
        break;
    default: m_writer.reset();
    }
    m_hasRests = true;
    return written;
}

Outcome Engine::write(const Batch& batch)
{
    if (const Outcome ready = beforeWriting(); !ready)
        return ready;
    const Outcome committed = commit(batch);
    // A file that was removed takes everything and keeps nothing.
    return settle(committed ? checkThere() : committed);
}

Outcome Engine::commit(const Batch& batch)
{
    Transaction transaction(*m_writer);
    Outcome done = transaction.begin();
    if (done)
        done = m_writer->waitToWrite();
    const auto each = [&done](const auto& list, const auto& act) {
        for (auto at = list.begin(); done && at != list.end(); ++at)
            done = act(*at);
    };
    const CaseTable cases(*m_writer, *m_seal);
    const RecordTable records(*m_writer, *m_seal);
    each(batch.cases, [&cases](const CaseRow& row) { return cases.put(row); });
    each(batch.records, [&records](const Record& record) { return records.put(record); });
    each(batch.removedRecords, [&records](const RecordId& id) { return records.remove(id); });
    each(batch.removedCases, [&cases](const QString& id) { return cases.remove(id); });
    if (done)
        done = LogTable(*m_writer).append(batch.log, m_logKey);
    return done ? transaction.commit() : done;
}

/// A connection that broke is of no use any more; the next call makes another.
template <typename Value>
Result<Value> Engine::settled(Result<Value> read)
{
    if (!read && read.error().code == ErrorCode::StoreGone)
        (void)settle(read.error());
    return read;
}

Result<QList<core::Error>> Engine::list(const CaseTaker& take)
{
    const Outcome ready = beforeReading();
    return ready ? settled(CaseTable(*m_reader, *m_seal).each(take)) : ready.error();
}

Result<CaseRecords> Engine::load(const QString& caseId)
{
    if (const Outcome ready = beforeReading(); !ready)
        return ready.error();
    CaseRecords found;
    found.row.id = caseId;
    if (auto row = CaseTable(*m_reader, *m_seal).one(caseId); row)
        found.row = std::move(row).value();
    else
        found.unreadable.append(row.error());
    const Outcome loaded = settled(RecordTable(*m_reader, *m_seal).load(caseId, found));
    return loaded ? Result<CaseRecords>(found) : loaded.error();
}

Result<QList<audit::Entry>> Engine::logEntries(qint64 from, int count)
{
    const Outcome ready = beforeReading();
    return ready ? settled(LogTable(*m_reader).entries(from, count)) : ready.error();
}

Result<audit::Head> Engine::logHead()
{
    const Outcome ready = beforeReading();
    return ready ? settled(LogTable(*m_reader).head()) : ready.error();
}

Outcome Engine::putDocument(const QString& id, const QByteArray& bytes)
{
    const Outcome ready = beforeWriting();
    return ready ? m_documents->put(id, bytes) : ready;
}

Result<QByteArray> Engine::readDocument(const QString& id)
{
    const Outcome ready = beforeReading();
    return ready ? m_documents->read(id) : ready.error();
}

Result<QStringList> Engine::documentIds()
{
    const Outcome ready = beforeReading();
    return ready ? Result<QStringList>(m_documents->ids()) : ready.error();
}

Outcome Engine::removeDocuments(const QStringList& ids)
{
    const Outcome ready = beforeWriting();
    return ready ? m_documents->remove(ids) : ready;
}

Outcome Engine::flush()
{
    const Outcome ready = beforeWriting();
    return ready ? settle(checkpoint()) : ready;
}

void Engine::tidy()
{
    if (std::exchange(m_isSweepDue, false) && m_reader)
        sweepDocuments();
    if (m_writer && !m_backupRun.isCopying() && m_folder.sizeOfWriteAheadLog() > LongLog)
        (void)settle(checkpoint());
    if (!m_writer || !m_nextBackupLook.hasExpired())
        return;
    m_nextBackupLook = QDeadlineTimer(BetweenLooks);
    if (Backups(m_folder).isDue())
        backUp(m_backedUp);
}

/// What was there before anything was written: a document that is just being put has no record yet.
void Engine::sweepDocuments()
{
    if (const auto orphans = orphansAmong(m_documents->ids(), *m_reader, m_folder); orphans && !orphans->isEmpty())
        (void)m_documents->remove(*orphans);
}

Outcome Engine::backUp()
{
    Outcome ended = success();
    backUp([&ended](const Outcome& outcome) { ended = outcome; });
    m_backupRun.wait();
    return ended;
}

void Engine::backUp(const BackupRun::Done& done)
{
    m_backupRun.wait();
    Outcome ready = beforeWriting();
    if (ready && !m_writer->isFile())
        ready = core::Error{.code = ErrorCode::BackupFailed, .subject = m_server->host, .arguments = {m_server->host}};
    if (ready)
        ready = settle(checkpoint());
    if (ready)
        m_backupRun.start(m_folder, done);
    else if (done)
        done(ready);
}

} // namespace rfi::store
