#include "models/store/engine.h"

#include "models/store/files.h"
#include "models/store/inspection.h"
#include "models/store/migrations.h"
#include "models/store/tables.h"

#include <QFileInfo>

namespace rfi::store {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Outcome;
using core::Result;
using core::success;

namespace {

/// Up to this size comparing indexes with tables is too quick to be noticed.
constexpr qint64 LargestToCheckThoroughly = 32 * 1024 * 1024;
/// A log of this length is emptied as soon as nobody waits.
constexpr qint64 LongLog = 4 * 1024 * 1024;

} // namespace

Engine::~Engine() { close(); }

Outcome Engine::open(const QString& storeId, const Keys& keys)
{
    close();
    if (keys.seal.isEmpty())
        return core::Error{.code = ErrorCode::StoreKeyMissing};
    if (const Outcome prepared = m_folder.prepare(); !prepared)
        return prepared;
    m_seal.emplace(storeId, keys.seal);
    m_logKey = keys.log;
    const Outcome opened = openPlace();
    if (!opened) {
        m_reader.reset();
        m_writer.reset();
        m_seal.reset();
        m_logKey = {};
    }
    return opened;
}

Outcome Engine::openPlace()
{
    m_isReadOnly = !m_folder.isWritable();
    m_isGone = false;
    if (m_folder.hasDatabase())
        return openExisting();
    if (m_folder.hasTraces())
        return core::Error{
            .code = ErrorCode::StoreDamaged, .subject = m_folder.database(), .arguments = {u"store.db"_s}};
    if (m_isReadOnly)
        return core::Error{.code = ErrorCode::StoreReadOnly, .subject = m_folder.database()};
    const Outcome written = openWriter();
    return written ? openReader() : written;
}

/// Reads before it writes: what is newer, damaged or another's stays as it is.
Outcome Engine::openExisting()
{
    const bool wasCutOff = m_folder.isMarked();
    Outcome looked = success();
    // While a store is in use there always is one, and it is removed only after the mark.
    if (wasCutOff && !m_folder.hasWriteAheadLog())
        looked = core::Error{.code = ErrorCode::StoreDamaged, .arguments = {u"store.db-wal"_s}};
    else if (!wasCutOff && m_folder.sizeOfWriteAheadLog() > 0)
        looked = core::Error{.code = ErrorCode::StoreDamaged, .arguments = {u"store.db-wal"_s}};
    else
        looked = openReader();
    if (looked) {
        const bool isSmall = QFileInfo(m_folder.database()).size() <= LargestToCheckThoroughly;
        looked = inspect(*m_reader, *m_seal, wasCutOff || isSmall);
    }
    if (looked)
        return m_isReadOnly ? success() : openWriter();
    m_reader.reset();
    core::Error error = looked.error();
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
    if (const Outcome named = writer->makeOurs(); !named)
        return named;
    if (const Outcome migrated = migrate(*writer, migrations(writer->typeOfBytes())); !migrated)
        return migrated;
    if (const Outcome introduced = introduce(*writer, *m_seal); !introduced)
        return introduced;
    m_writer = std::move(writer);
    Documents(m_folder.documents(), *m_seal).sweep();
    return success();
}

void Engine::close()
{
    // Without the writer something went wrong, and the next start has to look at everything.
    if (m_writer && m_writer->isStillThere() && m_writer->checkpoint())
        m_folder.unmark();
    m_reader.reset();
    m_writer.reset();
    m_seal.reset();
    m_logKey = {};
}

Outcome Engine::beforeReading()
{
    if (!m_seal)
        return core::Error{.code = ErrorCode::StoreUnreadable, .subject = m_folder.database()};
    if (m_reader)
        return success();
    return m_folder.hasDatabase() ? openPlace()
                                  : Outcome(core::Error{.code = ErrorCode::StoreGone, .subject = m_folder.database()});
}

Outcome Engine::beforeWriting()
{
    if (const Outcome ready = beforeReading(); !ready)
        return ready;
    if (m_isReadOnly)
        return core::Error{.code = ErrorCode::StoreReadOnly, .subject = m_folder.database()};
    if (const Outcome there = checkThere(); !there)
        return settle(there);
    return m_writer ? success() : openWriter();
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
    case ErrorCode::StoreBusy:
    case ErrorCode::LogUnwritable: break;
    case ErrorCode::StoreGone:
        m_reader.reset();
        m_writer.reset();
        break;
    default: m_writer.reset();
    }
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

Result<CaseRows> Engine::list()
{
    const Outcome ready = beforeReading();
    return ready ? CaseTable(*m_reader, *m_seal).all() : ready.error();
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
    const Outcome loaded = RecordTable(*m_reader, *m_seal).load(caseId, found);
    return loaded ? Result<CaseRecords>(found) : loaded.error();
}

Result<QList<audit::Entry>> Engine::logEntries(qint64 from, int count)
{
    const Outcome ready = beforeReading();
    return ready ? LogTable(*m_reader).entries(from, count) : ready.error();
}

Result<audit::Head> Engine::logHead()
{
    const Outcome ready = beforeReading();
    return ready ? LogTable(*m_reader).head() : ready.error();
}

Outcome Engine::putDocument(const QString& id, const QByteArray& bytes)
{
    const Outcome ready = beforeWriting();
    return ready ? Documents(m_folder.documents(), *m_seal).put(id, bytes) : ready;
}

Result<QByteArray> Engine::readDocument(const QString& id)
{
    const Outcome ready = beforeReading();
    return ready ? Documents(m_folder.documents(), *m_seal).read(id) : ready.error();
}

Result<QStringList> Engine::documentIds()
{
    const Outcome ready = beforeReading();
    return ready ? Result<QStringList>(Documents(m_folder.documents(), *m_seal).ids()) : ready.error();
}

Outcome Engine::removeDocuments(const QStringList& ids)
{
    const Outcome ready = beforeWriting();
    return ready ? Documents(m_folder.documents(), *m_seal).remove(ids) : ready;
}

Outcome Engine::flush()
{
    const Outcome ready = beforeWriting();
    return ready ? settle(m_writer->checkpoint()) : ready;
}

void Engine::tidy()
{
    if (m_writer && m_folder.sizeOfWriteAheadLog() > LongLog)
        (void)settle(m_writer->checkpoint());
}

} // namespace rfi::store
