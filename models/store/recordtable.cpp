#include "models/store/columns.h"
#include "models/store/content.h"
#include "models/store/tables.h"

namespace rfi::store {

using namespace Qt::StringLiterals;
using core::Outcome;
using core::Result;
using core::success;

namespace {

const QString Columns = u"kind, id, case_id, sequence, version, content"_s;

Place placeOf(const Record& record, qint64 version)
{
    // The kind stands in front of the id in the table's key too.
    return {.table = u"records"_s,
            .row = record.kind + u'/' + record.id,
            .version = version,
            .clear = {record.kind, record.id, record.caseId, QString::number(record.sequence)}};
}

core::Error unreadable(const Record& record)
{
    const Place place = placeOf(record, 0);
    return {.code = core::ErrorCode::RecordUnreadable, .subject = place.table + u' ' + place.row};
}

} // namespace

Outcome RecordTable::put(const Record& record) const
{
    const auto version = m_database.value(u"SELECT version FROM records WHERE kind = ? AND id = ?"_s,
                                          {column(record.kind), column(record.id)});
    if (!version)
        return version.error();
    const qint64 next = version->toLongLong() + 1;
    const QByteArray sealed = m_seal.seal(packed(record.content), placeOf(record, next));
    return m_database.execute(
        u"INSERT INTO records (%1) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET "
        "case_id = excluded.case_id, sequence = excluded.sequence, version = excluded.version, "
        "content = excluded.content"_s.arg(Columns),
        {column(record.kind), column(record.id), column(record.caseId), column(record.sequence), column(next),
         column(sealed)});
}

Outcome RecordTable::remove(const RecordId& id) const
{
    return m_database.execute(u"DELETE FROM records WHERE kind = ? AND id = ?"_s, {column(id.kind), column(id.id)});
}

Result<Record> RecordTable::read(const QSqlQuery& query) const
{
    Record record{.kind = query.value(0).toString(),
                  .id = query.value(1).toString(),
                  .caseId = query.value(2).toString(),
                  .sequence = query.value(3).toLongLong(),
                  .content = {}};
    const auto plain = m_seal.open(query.value(5).toByteArray(), placeOf(record, query.value(4).toLongLong()));
    if (!plain)
        return plain.error();
    const auto content = unpacked(*plain);
    if (!content)
        return unreadable(record);
    record.content = *content;
    return record;
}

Result<Resealed<RecordId>> RecordTable::reseal(const RecordId& after, int count) const
{
    auto ran = m_database.run(
        u"SELECT %1 FROM records WHERE kind > ? OR (kind = ? AND id > ?) ORDER BY kind, id LIMIT ?"_s.arg(Columns),
        {column(after.kind), column(after.kind), column(after.id), column(qint64(count))});
    if (!ran)
        return ran.error();
    QSqlQuery query = std::move(ran).value();
    Resealed<RecordId> found;
    QList<QVariantList> changes;
    while (query.next()) {
        const Record record{.kind = query.value(0).toString(),
                            .id = query.value(1).toString(),
                            .caseId = query.value(2).toString(),
                            .sequence = query.value(3).toLongLong(),
                            .content = {}};
        found.last = {record.kind, record.id};
        found.isEnd = false;
        const QByteArray sealed = query.value(5).toByteArray();
        if (m_seal.isCurrent(sealed))
            continue;
        const Place place = placeOf(record, query.value(4).toLongLong());
        if (const auto plain = m_seal.open(sealed, place))
            changes.append({column(m_seal.seal(*plain, place)), column(record.kind), column(record.id)});
        else
            found.isWhole = false;
    }
    Outcome done = m_database.faultOf(query);
    query.finish();
    for (auto change = changes.cbegin(); done && change != changes.cend(); ++change)
        done = m_database.execute(u"UPDATE records SET content = ? WHERE kind = ? AND id = ?"_s, *change);
    return done ? Result<Resealed<RecordId>>(found) : done.error();
}

Result<CaseRecords> RecordTable::scan(const QString& caseId) const
{
    auto ran = m_database.run(u"SELECT %1 FROM records WHERE case_id = ? ORDER BY sequence, kind, id"_s.arg(Columns),
                              {column(caseId)});
    if (!ran)
        return ran.error();
    QSqlQuery query = std::move(ran).value();
    CaseRecords found;
    while (query.next()) {
        const auto record = read(query);
        if (record)
            found.records.append(*record);
        else
            found.unreadable.append(record.error());
    }
    if (const Outcome ended = m_database.faultOf(query); !ended)
        return ended.error();
    return found;
}

Outcome RecordTable::load(const QString& caseId, CaseRecords& into) const
{
    if (const auto scanned = scan(caseId); scanned) {
        into.records += scanned->records;
        into.unreadable += scanned->unreadable;
        return success();
    }
    // As with the cases: what stands on readable pages can still be had. The index alone answers this.
    auto ran = m_database.run(u"SELECT kind, id FROM records WHERE case_id = ? ORDER BY sequence, kind, id"_s,
                              {column(caseId)});
    if (!ran)
        return ran.error();
    QSqlQuery ids = std::move(ran).value();
    while (ids.next()) {
        const Record named{.kind = ids.value(0).toString(), .id = ids.value(1).toString(), .caseId = caseId};
        auto found = m_database.run(u"SELECT %1 FROM records WHERE kind = ? AND id = ?"_s.arg(Columns),
                                    {column(named.kind), column(named.id)});
        QSqlQuery query = found ? std::move(found).value() : QSqlQuery();
        const auto record = query.next() ? read(query) : Result<Record>(unreadable(named));
        if (record)
            into.records.append(*record);
        else
            into.unreadable.append(record.error());
    }
    return m_database.faultOf(ids);
}

} // namespace rfi::store
