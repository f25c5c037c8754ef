#pragma once

#include "models/core/error.h"
#include "models/core/json.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace rfi::store {

/// A case. All but `content` stands clear in the store, to be sorted and filtered by, and so holds no personal data.
/// Times are kept to the millisecond, in UTC.
struct CaseRow
{
    QString id{}, provider{}, environment{}, account{}, state{}, owner{};
    int round = 1;
    QDateTime dueAt{}, createdAt{}, changedAt{}, snoozedUntil{}, deleteAfter{};
    bool isHeld = false;
    core::Json content{};
};

/// Takes one case after the other while a list is read, so that never more than one has to be held.
using CaseTaker = std::function<void(CaseRow&&)>;

/// Anything else that belongs to a case: answers, requests of rounds, attempts, notes, undo steps. `kind` and `id`
/// identify it.
struct Record
{
    QString kind{};
    QString id{};
    QString caseId{};
    qint64 sequence = 0;
    core::Json content{};
};

/// The kind of the records that name documents, each by its id.
inline constexpr QLatin1StringView DocumentKind{"document"};

struct RecordId
{
    QString kind{};
    QString id{};
};

/// What is written at once or not at all. `log` are the facts of entries of the log, in their order. A case that is
/// removed takes its records along.
struct Batch
{
    QList<CaseRow> cases{};
    QList<Record> records{};
    QList<RecordId> removedRecords{};
    QStringList removedCases{};
    QList<core::Json> log{};
};

/// A case with its records by sequence. Of what is unreadable, only what it was is known.
struct CaseRecords
{
    CaseRow row{};
    QList<Record> records{};
    QList<core::Error> unreadable{};
};

} // namespace rfi::store
