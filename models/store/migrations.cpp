#include "models/store/migrations.h"

namespace rfi::store {

using namespace Qt::StringLiterals;
using core::Outcome;
using core::success;

QList<Migration> migrations(const QString& bytes)
{
    return {{1,
             {
                 u"CREATE TABLE store (name TEXT NOT NULL PRIMARY KEY, content %1 NOT NULL)"_s.arg(bytes),
                 u"CREATE TABLE cases (id TEXT NOT NULL PRIMARY KEY, version BIGINT NOT NULL, provider TEXT NOT NULL, "
                 "environment TEXT NOT NULL, account TEXT NOT NULL, state TEXT NOT NULL, owner TEXT NOT NULL, "
                 "round BIGINT NOT NULL, due_at BIGINT, created_at BIGINT, changed_at BIGINT, snoozed_until BIGINT, "
                 "delete_after BIGINT, is_held BIGINT NOT NULL, content %1 NOT NULL)"_s.arg(bytes),
                 u"CREATE TABLE records (kind TEXT NOT NULL, id TEXT NOT NULL, version BIGINT NOT NULL, case_id TEXT "
                 "NOT NULL REFERENCES cases (id) ON DELETE CASCADE, sequence BIGINT NOT NULL, content %1 NOT NULL, "
                 "PRIMARY KEY (kind, id))"_s.arg(bytes),
                 u"CREATE INDEX records_of_case ON records (case_id, sequence, kind, id)"_s,
                 u"CREATE TABLE log (sequence BIGINT NOT NULL PRIMARY KEY, record %1 NOT NULL, hash %1 NOT NULL, "
                 "mac %1 NOT NULL)"_s.arg(bytes),
             }}};
}

namespace {

Outcome take(const Database& database, const Migration& step)
{
    Transaction transaction(database);
    if (const Outcome begun = transaction.begin(); !begun)
        return begun;
    for (const QString& statement : step.statements) {
        if (const Outcome executed = database.execute(statement); !executed)
            return executed;
    }
    if (const Outcome marked = database.setFormat(step.format); !marked)
        return marked;
    return transaction.commit();
}

} // namespace

Outcome migrate(const Database& database, const QList<Migration>& steps, const Backups& backups)
{
    const auto format = database.format();
    if (!format)
        return format.error();
    for (const Migration& step : steps) {
        if (step.format <= *format)
            continue;
        if (*format > 0 && database.isFile()) {
            if (const Outcome made = backups.make(database); !made)
                return made;
        }
        if (const Outcome taken = take(database, step); !taken)
            return taken;
    }
    return success();
}

} // namespace rfi::store
