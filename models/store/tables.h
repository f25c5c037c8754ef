#pragma once

#include "models/audit/chain.h"
#include "models/store/database.h"
#include "models/store/records.h"
#include "models/store/seal.h"

namespace rfi::store {

/// How far sealing anew came.
template <typename Id>
struct Resealed
{
    Id last{}; ///< that was looked at
    bool isEnd = true;
    bool isWhole = true; ///< nothing was met that could not be opened
};

/// The cases of a store: what stands clear is bound to what is sealed, so neither changes without the other. Each
/// writing counts the version of its row up by one.
class CaseTable
{
public:
    CaseTable(const Database& database, const Seal& seal) : m_database(database), m_seal(seal) {}

    core::Outcome put(const CaseRow& row) const;
    core::Outcome remove(const QString& id) const;
    /// Hands over each case that can be read, once, and tells which can not.
    core::Result<QList<core::Error>> each(const CaseTaker& take) const;
    /// RecordUnreadable also when there is none of that id.
    core::Result<CaseRow> one(const QString& id) const;
    /// Seals anew what earlier keys have sealed of the `count` cases that follow `after` by their ids.
    core::Result<Resealed<QString>> reseal(const QString& after, int count) const;

private:
    core::Outcome scan(const std::function<void(const QString& id, core::Result<CaseRow> row)>& tell) const;
    core::Result<CaseRow> read(const QSqlQuery& query) const;

    const Database& m_database;
    const Seal& m_seal;
};

/// What belongs to the cases.
class RecordTable
{
public:
    RecordTable(const Database& database, const Seal& seal) : m_database(database), m_seal(seal) {}

    core::Outcome put(const Record& record) const;
    core::Outcome remove(const RecordId& id) const;
    /// Adds the records of a case to `into`, by sequence.
    core::Outcome load(const QString& caseId, CaseRecords& into) const;
    /// As with the cases.
    core::Result<Resealed<RecordId>> reseal(const RecordId& after, int count) const;

private:
    core::Result<Record> read(const QSqlQuery& query) const;
    core::Result<CaseRecords> scan(const QString& caseId) const;

    const Database& m_database;
    const Seal& m_seal;
};

/// The log; needs no key to be read.
class LogTable
{
public:
    explicit LogTable(const Database& database) : m_database(database) {}

    /// LogUnwritable with the reason.
    core::Outcome append(const QList<core::Json>& facts, const core::Secret& key) const;
    core::Result<audit::Head> head() const;
    /// At most `count` entries from number `from` on.
    core::Result<QList<audit::Entry>> entries(qint64 from, int count) const;

private:
    core::Outcome add(const audit::Entry& entry) const;

    const Database& m_database;
};

} // namespace rfi::store
