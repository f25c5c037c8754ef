#include "models/store/columns.h"
#include "models/store/tables.h"

namespace rfi::store {

using namespace Qt::StringLiterals;
using core::Outcome;
using core::Result;
using core::success;

namespace {

core::Error unwritable(const core::Error& error)
{
    return {.code = core::ErrorCode::LogUnwritable, .subject = error.subject, .arguments = error.arguments};
}

} // namespace

Result<audit::Head> LogTable::head() const
{
    auto ran = m_database.run(u"SELECT sequence, hash FROM log ORDER BY sequence DESC LIMIT 1"_s);
    if (!ran)
        return ran.error();
    QSqlQuery query = std::move(ran).value();
    if (query.next())
        return audit::Head{query.value(0).toLongLong(), query.value(1).toByteArray()};
    if (const Outcome ended = m_database.faultOf(query); !ended)
        return ended.error();
    return audit::Head{};
}

Outcome LogTable::append(const QList<core::Json>& facts, const core::Secret& key) const
{
    if (facts.isEmpty())
        return success();
    const auto last = head();
    if (!last)
        return unwritable(last.error());
    audit::Head end = *last;
    for (const core::Json& fact : facts) {
        const audit::Entry entry = audit::next(end, fact, key);
        if (const Outcome added = add(entry); !added)
            return unwritable(added.error());
        end = entry.head();
    }
    return success();
}

Outcome LogTable::add(const audit::Entry& entry) const
{
    return m_database.execute(u"INSERT INTO log (sequence, record, hash, mac) VALUES (?, ?, ?, ?)"_s,
                              {column(entry.sequence), column(entry.record), column(entry.hash), column(entry.mac)});
}

Result<QList<audit::Entry>> LogTable::entries(qint64 from, int count) const
{
    auto ran =
        m_database.run(u"SELECT sequence, record, hash, mac FROM log WHERE sequence >= ? ORDER BY sequence LIMIT ?"_s,
                       {column(from), column(qint64(count))});
    if (!ran)
        return ran.error();
    QSqlQuery query = std::move(ran).value();
    QList<audit::Entry> found;
    while (query.next())
        found.append({query.value(0).toLongLong(), query.value(1).toByteArray(), query.value(2).toByteArray(),
                      query.value(3).toByteArray()});
    if (const Outcome ended = m_database.faultOf(query); !ended)
        return ended.error();
    return found;
}

} // namespace rfi::store
