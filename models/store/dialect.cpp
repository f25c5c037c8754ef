#include "models/store/dialect.h"

namespace rfi::store {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

ErrorCode codeOfSqlite(const QSqlError& error, ErrorCode other)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return ErrorCode::StoreBusy;
    case 8: // READONLY
        return ErrorCode::StoreReadOnly;
    case 11: // CORRUPT
    case 26: // NOTADB
        return ErrorCode::StoreDamaged;
    case 13: // FULL
        return ErrorCode::StoreFull;
    case 14: // CANTOPEN
        return ErrorCode::StoreUnreadable;
    default: return other;
    }
}

ErrorCode codeOfPostgres(const QSqlError& error, ErrorCode other)
{
    const QString state = error.nativeErrorCode();
    // A connection that broke has no state to tell of.
    if (state.isEmpty() || state.startsWith(u"08") || state.startsWith(u"57P"))
        return ErrorCode::StoreGone;
    if (state == u"55P03" || state == u"40001" || state == u"40P01")
        return ErrorCode::StoreBusy;
    if (state == u"53100")
        return ErrorCode::StoreFull;
    if (state == u"25006")
        return ErrorCode::StoreReadOnly;
    return state.startsWith(u"XX") ? ErrorCode::StoreDamaged : other;
}

} // namespace

const Dialect& Dialect::sqlite()
{
    // The id is "RFID": `file` and virus scanners tell by it whose the file is.
    static const Dialect dialect{.driver = u"QSQLITE"_s,
                                 .typeOfBytes = u"BLOB"_s,
                                 .readFormat = u"PRAGMA user_version"_s,
                                 .writeFormat = u"PRAGMA user_version = %1"_s,
                                 .isOurs = u"SELECT application_id = 1380337988 FROM pragma_application_id"_s,
                                 .makeOurs = u"PRAGMA application_id = 1380337988"_s,
                                 .countTables = u"SELECT count(*) FROM sqlite_master"_s,
                                 // With the lock at once: what is read in it cannot be old when it is written.
                                 .begin = u"BEGIN IMMEDIATE"_s,
                                 .beginToWrite = {},
                                 .checkpoint = u"PRAGMA wal_checkpoint(TRUNCATE)"_s,
                                 .codeOf = codeOfSqlite};
    return dialect;
}

const Dialect& Dialect::postgres()
{
    static const Dialect dialect{
        .driver = u"QPSQL"_s,
        .typeOfBytes = u"BYTEA"_s,
        .readFormat = u"SELECT coalesce(obj_description(to_regclass('store'), 'pg_class'), '0')"_s,
        .writeFormat = u"COMMENT ON TABLE store IS '%1'"_s,
        .isOurs = u"SELECT count(*) FROM pg_class WHERE oid = to_regclass('store')"_s,
        .makeOurs = {},
        .countTables = u"SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()"_s,
        .begin = u"BEGIN"_s,
        .beginToWrite = u"LOCK TABLE log IN EXCLUSIVE MODE"_s,
        .checkpoint = {},
        .codeOf = codeOfPostgres};
    return dialect;
}

} // namespace rfi::store
