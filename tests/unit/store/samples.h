#pragma once

#include "models/store/engine.h"
#include "models/store/migrations.h"
#include "models/store/records.h"

#include <QDateTime>

namespace rfi::store::samples {

using namespace Qt::StringLiterals;

inline const QString StoreId = u"2b0e6f4a-store"_s;

/// The same for every call, so that a store can be opened again.
inline Keys keys(char letter = 'k')
{
    return {{Key::fromBytes(QByteArray(Key::Size, letter)).value()}, core::Secret(QByteArray(32, 'm'))};
}

/// Another key, and the first one for what it has sealed.
inline Keys newKeys() { return {keys('n').seal + keys().seal, keys().log}; }

inline core::Json content(const QString& text) { return core::Json::object({{u"text"_s, text}}); }

inline CaseRow caseRow(const QString& id, const QString& text = u"Erika Mustermann"_s)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC);
    return {.id = id,
            .provider = u"acme"_s,
            .environment = u"sandbox"_s,
            .account = u"acme-1"_s,
            .state = u"open"_s,
            .owner = u"u1"_s,
            .round = 2,
            .dueAt = time.addDays(3),
            .createdAt = time,
            .changedAt = time.addSecs(7),
            .snoozedUntil = {},
            .deleteAfter = time.addYears(5),
            .isHeld = true,
            .content = content(text)};
}

inline Record record(const QString& id, const QString& caseId, qint64 sequence, const QString& text)
{
    return {.kind = u"answer"_s, .id = id, .caseId = caseId, .sequence = sequence, .content = content(text)};
}

/// What a store lists.
struct CaseRows
{
    QList<CaseRow> rows{};
    QList<core::Error> unreadable{};
};

inline core::Result<CaseRows> casesIn(Engine& engine)
{
    CaseRows found;
    const auto unreadable = engine.list([&found](CaseRow&& row) { found.rows.append(std::move(row)); });
    if (!unreadable)
        return unreadable.error();
    found.unreadable = *unreadable;
    return found;
}

inline core::Json fact(const QString& what) { return core::Json::object({{u"act"_s, what}}); }

/// The steps of a morning: the case as it is after each, two answers that move on, and an entry of the log.
inline constexpr int Steps = 6;
inline const QByteArray Document = "%PDF-1.7 " + QByteArray(100'000, 'D');

inline QString textOf(int step) { return u"step %1 "_s.arg(step) + QString(3000, u'x'); }
inline QString answerId(int step) { return u"a%1"_s.arg(step); }

inline Batch batchOf(int step)
{
    Batch batch{.cases = {caseRow(u"c1"_s, textOf(step))},
                .records = {record(answerId(step), u"c1"_s, step, textOf(step)),
                            record(u"last"_s, u"c1"_s, step, textOf(step))},
                .log = {fact(u"step_%1"_s.arg(step))}};
    if (step > 2)
        batch.removedRecords = {{u"answer"_s, answerId(step - 2)}};
    return batch;
}

/// Those of today and one of tomorrow.
inline QList<Migration> futureMigrations()
{
    QList<Migration> steps = migrations(u"BLOB"_s);
    const int today = steps.last().format;
    steps.append({today + 1,
                  {u"ALTER TABLE cases ADD COLUMN team TEXT NOT NULL DEFAULT ''"_s,
                   u"CREATE TABLE teams (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL)"_s,
                   u"INSERT INTO teams (id, name) SELECT id, state FROM cases"_s, u"UPDATE cases SET team = id"_s}});
    return steps;
}

} // namespace rfi::store::samples
