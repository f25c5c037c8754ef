#include "models/store/columns.h"
#include "models/store/content.h"
#include "models/store/tables.h"

#include <QSet>

#include <utility>

namespace rfi::store {

using namespace Qt::StringLiterals;
using core::Outcome;
using core::Result;

namespace {

const QString Columns = u"id, provider, environment, account, state, owner, round, due_at, created_at, changed_at, "
                        "snoozed_until, delete_after, is_held"_s;

/// In the order of Columns.
QVariantList valuesOf(const CaseRow& row)
{
    return {column(row.id),
            column(row.provider),
            column(row.environment),
            column(row.account),
            column(row.state),
            column(row.owner),
            column(qint64(row.round)),
            column(row.dueAt),
            column(row.createdAt),
            column(row.changedAt),
            column(row.snoozedUntil),
            column(row.deleteAfter),
            column(qint64(row.isHeld ? 1 : 0))};
}

Place placeOf(const QVariantList& values, qint64 version)
{
    Place place{.table = u"cases"_s, .row = values.first().toString(), .version = version};
    for (const QVariant& value : values)
        place.clear.append(value.isNull() ? QString() : value.toString());
    return place;
}

CaseRow rowOf(const QVariantList& values)
{
    const auto text = [&values](int column) { return values.at(column).toString(); };
    const auto time = [&values](int column) { return timeOf(values.at(column)); };
    return {.id = text(0),
            .provider = text(1),
            .environment = text(2),
            .account = text(3),
            .state = text(4),
            .owner = text(5),
            .round = values.at(6).toInt(),
            .dueAt = time(7),
            .createdAt = time(8),
            .changedAt = time(9),
            .snoozedUntil = time(10),
            .deleteAfter = time(11),
            .isHeld = values.at(12).toInt() != 0,
            .content = {}};
}

constexpr int ColumnCount = 13;

} // namespace

Outcome CaseTable::put(const CaseRow& row) const
{
    const auto version = m_database.value(u"SELECT version FROM cases WHERE id = ?"_s, {column(row.id)});
    if (!version)
        return version.error();
    const qint64 next = version->toLongLong() + 1;
    const QVariantList clear = valuesOf(row);
    const QByteArray sealed = m_seal.seal(packed(row.content), placeOf(clear, next));
    static const QString statement =
        u"INSERT INTO cases (%1, version, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET provider = excluded.provider, environment = excluded.environment, "
        "account = excluded.account, state = excluded.state, owner = excluded.owner, round = excluded.round, "
        "due_at = excluded.due_at, created_at = excluded.created_at, changed_at = excluded.changed_at, "
        "snoozed_until = excluded.snoozed_until, delete_after = excluded.delete_after, is_held = excluded.is_held, "
        "version = excluded.version, content = excluded.content"_s.arg(Columns);
    return m_database.execute(statement, clear + QVariantList{column(next), column(sealed)});
}

Outcome CaseTable::remove(const QString& id) const
{
    return m_database.execute(u"DELETE FROM cases WHERE id = ?"_s, {column(id)});
}

Result<CaseRow> CaseTable::read(const QSqlQuery& query) const
{
    QVariantList clear;
    for (int i = 0; i < ColumnCount; ++i)
        clear.append(query.value(i));
    const Place place = placeOf(clear, query.value(ColumnCount).toLongLong());
    const auto plain = m_seal.open(query.value(ColumnCount + 1).toByteArray(), place);
    if (!plain)
        return plain.error();
    const auto content = unpacked(*plain);
    if (!content)
        return core::Error{.code = core::ErrorCode::RecordUnreadable, .subject = place.table + u' ' + place.row};
    CaseRow row = rowOf(clear);
    row.content = *content;
    return row;
}

/// Stops at the first row that is on a part of the file that cannot be read.
Outcome CaseTable::scan(const std::function<void(const QString& id, Result<CaseRow> row)>& tell) const
{
    auto ran = m_database.run(u"SELECT %1, version, content FROM cases"_s.arg(Columns));
    if (!ran)
        return ran.error();
    QSqlQuery query = std::move(ran).value();
    while (query.next())
        tell(query.value(0).toString(), read(query));
    return m_database.faultOf(query);
}

Result<QList<core::Error>> CaseTable::each(const CaseTaker& take) const
{
    QStringList told;
    QList<core::Error> unreadable;
    const auto tell = [&](const QString& id, Result<CaseRow> row) {
        told.append(id);
        if (row)
            take(std::move(row).value());
        else
            unreadable.append(row.error());
    };
    if (scan(tell))
        return unreadable;
    // The rows on the other pages can still be had one by one.
    auto ran = m_database.run(u"SELECT id FROM cases ORDER BY id"_s);
    if (!ran)
        return ran.error();
    QSqlQuery query = std::move(ran).value();
    const QSet<QString> before(told.cbegin(), told.cend());
    while (query.next()) {
        if (const QString id = query.value(0).toString(); !before.contains(id))
            tell(id, one(id));
    }
    const Outcome ended = m_database.faultOf(query);
    return ended ? Result<QList<core::Error>>(unreadable) : ended.error();
}

Result<Resealed<QString>> CaseTable::reseal(const QString& after, int count) const
{
    auto ran = m_database.run(u"SELECT %1, version, content FROM cases WHERE id > ? ORDER BY id LIMIT ?"_s.arg(Columns),
                              {column(after), column(qint64(count))});
    if (!ran)
        return ran.error();
    QSqlQuery query = std::move(ran).value();
    Resealed<QString> found;
    QList<QVariantList> changes;
    while (query.next()) {
        QVariantList clear;
        for (int i = 0; i < ColumnCount; ++i)
            clear.append(query.value(i));
        found.last = clear.first().toString();
        found.isEnd = false;
        const QByteArray sealed = query.value(ColumnCount + 1).toByteArray();
        if (m_seal.isCurrent(sealed))
            continue;
        const Place place = placeOf(clear, query.value(ColumnCount).toLongLong());
        if (const auto plain = m_seal.open(sealed, place))
            changes.append({column(m_seal.seal(*plain, place)), column(found.last)});
        else
            found.isWhole = false;
    }
    Outcome done = m_database.faultOf(query);
    query.finish();
    for (auto change = changes.cbegin(); done && change != changes.cend(); ++change)
        done = m_database.execute(u"UPDATE cases SET content = ? WHERE id = ?"_s, *change);
    return done ? Result<Resealed<QString>>(found) : done.error();
}

Result<CaseRow> CaseTable::one(const QString& id) const
{
    const core::Error unreadable{.code = core::ErrorCode::RecordUnreadable, .subject = u"cases "_s + id};
    auto ran = m_database.run(u"SELECT %1, version, content FROM cases WHERE id = ?"_s.arg(Columns), {column(id)});
    if (!ran)
        return unreadable;
    QSqlQuery query = std::move(ran).value();
    return query.next() ? read(query) : Result<CaseRow>(unreadable);
}

} // namespace rfi::store
