#include "models/store/database.h"

#include "models/core/systemreason.h"
#include "models/store/files.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QVariant>

namespace rfi::store {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Outcome;
using core::Result;
using core::success;

namespace {

bool isFaultOfTheDisk(int sqlite) { return (sqlite & 0xff) == 10; } // IOERR

QString optionsFor(Database::Mode mode)
{
    const QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    switch (mode) {
    case Database::Mode::ReadWrite: return options;
    case Database::Mode::ReadOnly: return options + u";QSQLITE_OPEN_READONLY"_s;
    case Database::Mode::Immutable: return options + u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Database::Database(const QString& path, const Dialect& dialect)
    : m_path(path), m_dialect(dialect), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    // Removing it while a copy of the handle lives makes Qt complain and keeps the file open.
    connection().close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode)
{
    std::unique_ptr<Database> database(new Database(path, Dialect::sqlite()));
    if (const Outcome connected = database->connectTo(mode); !connected)
        return connected.error();
    if (const Outcome applied = database->applySettings(mode); !applied)
        return applied.error();
    database->m_file = fileIdentity(path);
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const Server& server, Mode mode)
{
    std::unique_ptr<Database> database(new Database(server.host, Dialect::postgres()));
    database->m_otherFault = mode == Mode::ReadWrite ? ErrorCode::StoreUnwritable : ErrorCode::StoreUnreadable;
    QSqlDatabase connection = QSqlDatabase::addDatabase(database->m_dialect.driver, database->m_name);
    connection.setHostName(server.host);
    connection.setPort(server.port);
    connection.setDatabaseName(server.database);
    connection.setUserName(server.user);
    connection.setPassword(QString::fromUtf8(server.password.view()));
    connection.setConnectOptions(u"connect_timeout=10"_s);
    if (!connection.open())
        return database->errorOf(connection.lastError());
    for (const QString& setting :
         {u"SET synchronous_commit = on"_s, u"SET lock_timeout = '5s'"_s,
          u"SET default_transaction_read_only = %1"_s.arg(mode == Mode::ReadWrite ? u"off"_s : u"on"_s)}) {
        if (const Outcome applied = database->execute(setting); !applied)
            return applied.error();
    }
    return database;
}

Outcome Database::connectTo(Mode mode)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(m_dialect.driver, m_name);
    const bool isImmutable = mode == Mode::Immutable;
    m_otherFault = mode == Mode::ReadWrite ? ErrorCode::StoreUnwritable : ErrorCode::StoreUnreadable;
    database.setConnectOptions(optionsFor(mode));
    database.setDatabaseName(
        isImmutable ? QString::fromLatin1(QUrl::fromLocalFile(m_path).toEncoded()) + u"?immutable=1"_s : m_path);
    // SQLite gives its other files the mode of this one.
    if (mode == Mode::ReadWrite && !makePrivateFile(m_path))
        return core::Error{.code = ErrorCode::StoreUnwritable, .subject = m_path, .arguments = {core::lastReason()}};
    if (!database.open())
        return errorOf(database.lastError());
    return success();
}

/// SQLite takes a setting that it does not know or cannot follow without a word.
Outcome Database::apply(const QString& setting, const QVariant& expected)
{
    const qsizetype assignment = setting.indexOf(u'=');
    const auto answer = value(u"PRAGMA "_s + setting);
    if (!answer)
        return answer.error();
    const auto applied = answer->isValid() ? answer : value(u"PRAGMA "_s + setting.left(assignment));
    if (!applied)
        return applied.error();
    if (applied->toString() != expected.toString())
        return core::Error{.code = ErrorCode::StoreUnreadable, .subject = m_path, .arguments = {setting}};
    return success();
}

Outcome Database::applySettings(Mode mode)
{
    const QList<std::pair<QString, QVariant>> always = {
        {u"trusted_schema=OFF"_s, 0},
        {u"cell_size_check=ON"_s, 1},
        {u"temp_store=MEMORY"_s, 2},
    };
    const QList<std::pair<QString, QVariant>> toWrite = {
        {u"journal_mode=WAL"_s, u"wal"_s},
        {u"synchronous=FULL"_s, 2},
        {u"foreign_keys=ON"_s, 1},
        {u"secure_delete=ON"_s, 1},
        {u"wal_autocheckpoint=0"_s, 0}, // done by ourselves, after what waits was acknowledged
#ifdef Q_OS_MACOS
        {u"fullfsync=ON"_s, 1},
#endif
    };
    // Without memory mapping its answer is no row at all.
    if (const Outcome unmapped = execute(u"PRAGMA mmap_size=0"_s); !unmapped)
        return unmapped;
    for (const auto& [setting, expected] : mode == Mode::ReadWrite ? always + toWrite : always) {
        if (const Outcome applied = apply(setting, expected); !applied)
            return applied;
    }
    return success();
}

QSqlDatabase Database::connection() const { return QSqlDatabase::database(m_name, false); }

Result<QSqlQuery> Database::run(const QString& statement, const QVariantList& values) const
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    // PostgreSQL prepares no settings, tables or transactions.
    bool isRun = values.isEmpty() ? query.exec(statement) : query.prepare(statement);
    if (isRun && !values.isEmpty()) {
        for (const QVariant& value : values)
            query.addBindValue(value);
        isRun = query.exec();
    }
    if (!isRun)
        return errorOf(query.lastError());
    return Result<QSqlQuery>(std::move(query));
}

Outcome Database::execute(const QString& statement, const QVariantList& values) const
{
    const auto query = run(statement, values);
    return query ? success() : Outcome(query.error());
}

Result<QVariant> Database::value(const QString& statement, const QVariantList& values) const
{
    auto ran = run(statement, values);
    if (!ran)
        return ran.error();
    QSqlQuery query = std::move(ran).value();
    if (query.next())
        return query.value(0);
    if (const Outcome ended = faultOf(query); !ended)
        return ended.error();
    return QVariant();
}

// Qt's own functions for these lose the code of what went wrong.
Outcome Database::begin() const { return execute(m_dialect.begin); }
Outcome Database::commit() const { return execute(u"COMMIT"_s); }
void Database::rollback() const { (void)execute(u"ROLLBACK"_s); }

Outcome Database::waitToWrite() const { return executeIfAny(m_dialect.beginToWrite); }

Outcome Database::executeIfAny(const QString& statement) const
{
    return statement.isEmpty() ? success() : execute(statement);
}

Result<int> Database::format() const
{
    const auto found = value(m_dialect.readFormat);
    return found ? Result<int>(found->toInt()) : found.error();
}

Outcome Database::setFormat(int format) const { return execute(m_dialect.writeFormat.arg(format)); }

Result<bool> Database::isOurs() const
{
    const auto found = value(m_dialect.isOurs);
    return found ? Result<bool>(found->toInt() == 1) : found.error();
}

Outcome Database::makeOurs() const { return executeIfAny(m_dialect.makeOurs); }

Result<bool> Database::isEmpty() const
{
    const auto found = value(m_dialect.countTables);
    return found ? Result<bool>(found->toInt() == 0) : found.error();
}

Result<QString> Database::damage(bool isThorough) const
{
    if (!isFile())
        return QString();
    const auto found = value(isThorough ? u"PRAGMA integrity_check(1)"_s : u"PRAGMA quick_check(1)"_s);
    if (!found)
        return found.error();
    const QString answer = found->toString();
    // The disk that does not give back a page is another matter than a page that is wrong.
    static const QRegularExpression unread(u"unable to get the page\\. error code=(\\d+)"_s);
    const int code = unread.match(answer).captured(1).toInt();
    if (isFaultOfTheDisk(code))
        return core::Error{.code = ErrorCode::StoreUnreadable, .subject = m_path, .arguments = {answer}};
    return answer == u"ok"_s ? QString() : answer;
}

Outcome Database::copyTo(const QString& path) const { return execute(u"VACUUM INTO ?"_s, {path}); }

Outcome Database::checkpoint() const
{
    if (m_dialect.checkpoint.isEmpty())
        return success();
    const auto isBusy = value(m_dialect.checkpoint);
    if (!isBusy)
        return isBusy.error();
    return isBusy->toInt() == 0 ? success() : Outcome(core::Error{.code = ErrorCode::StoreBusy, .subject = m_path});
}

bool Database::isFile() const { return &m_dialect == &Dialect::sqlite(); }
QString Database::typeOfBytes() const { return m_dialect.typeOfBytes; }

bool Database::isStillThere() const
{
    return !isFile() || (fileIdentity(m_path) == m_file && fileIdentity(m_path + u"-wal"_s) != 0);
}

core::Error Database::errorOf(const QSqlError& error) const
{
    return {.code = m_dialect.codeOf(error, m_otherFault), .subject = m_path, .arguments = {error.databaseText()}};
}

Outcome Database::faultOf(const QSqlQuery& query) const
{
    const QSqlError error = query.lastError();
    return error.isValid() ? Outcome(errorOf(error)) : success();
}

Outcome Transaction::begin()
{
    const Outcome begun = m_database.begin();
    m_isOpen = begun.isOk();
    return begun;
}

Outcome Transaction::commit()
{
    const Outcome committed = m_database.commit();
    m_isOpen = !committed;
    return committed;
}

} // namespace rfi::store
