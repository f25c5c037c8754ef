#include "tests/unit/store/cluster.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

namespace rfi::store {

using namespace Qt::StringLiterals;

namespace {

/// Debian keeps the programs of each version apart and out of the path.
QString folderOfPrograms()
{
    const QString found = QStandardPaths::findExecutable(u"initdb"_s);
    if (!found.isEmpty())
        return QFileInfo(found).path();
    const QDir versions(u"/usr/lib/postgresql"_s);
    for (const QString& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        if (QFile::exists(versions.filePath(version + u"/bin/initdb"_s)))
            return versions.filePath(version + u"/bin"_s);
    }
    return {};
}

/// PostgreSQL does not run as root, so root lends it the user of its package.
const passwd* lentUser() { return geteuid() == 0 ? getpwnam("postgres") : nullptr; }

} // namespace

Cluster::Cluster() : m_programs(folderOfPrograms())
{
    if (m_programs.isEmpty())
        m_reason = u"PostgreSQL is not installed"_s;
    else if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        m_reason = u"Qt's driver for PostgreSQL is not installed"_s;
    else if (geteuid() == 0 && !lentUser())
        m_reason = u"there is no user that PostgreSQL could run as"_s;
    if (!m_reason.isEmpty())
        return;
    if (const passwd* user = lentUser())
        (void)!chown(QFile::encodeName(m_place.path()).constData(), user->pw_uid, user->pw_gid);
    if (!run(u"initdb"_s,
             {u"-D"_s, data(), u"-U"_s, u"rfi"_s, u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s, u"--no-locale"_s,
              u"--no-sync"_s})
        || !start())
        m_reason = u"PostgreSQL does not start"_s;
}

Cluster::~Cluster() { stop(); }

bool Cluster::run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_place.path());
    // What the server says would keep the pipe open for as long as it runs.
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (const passwd* user = lentUser()) {
        process.setChildProcessModifier([uid = user->pw_uid, gid = user->pw_gid] {
            if (setgid(gid) != 0 || setuid(uid) != 0)
                _exit(1);
        });
    }
    process.start(m_programs + u'/' + program, arguments);
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool Cluster::start()
{
    const QString options = u"-k %1 -c listen_addresses='' -c fsync=off"_s.arg(m_place.path());
    return run(u"pg_ctl"_s, {u"-D"_s, data(), u"-o"_s, options, u"-w"_s, u"start"_s});
}

bool Cluster::stop() { return run(u"pg_ctl"_s, {u"-D"_s, data(), u"-m"_s, u"immediate"_s, u"-w"_s, u"stop"_s}); }

Server Cluster::server() const
{
    return {.host = m_place.path(), .port = 5432, .database = u"postgres"_s, .user = u"rfi"_s};
}

bool Cluster::clear() const { return execute(u"DROP SCHEMA public CASCADE"_s) && execute(u"CREATE SCHEMA public"_s); }

bool Cluster::execute(const QString& statement) const
{
    bool isDone = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, u"cluster"_s);
        database.setHostName(m_place.path());
        database.setDatabaseName(u"postgres"_s);
        database.setUserName(u"rfi"_s);
        isDone = database.open() && QSqlQuery(database).exec(u"SET client_min_messages = error"_s)
            && QSqlQuery(database).exec(statement);
    }
    QSqlDatabase::removeDatabase(u"cluster"_s);
    return isDone;
}

} // namespace rfi::store
