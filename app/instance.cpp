#include "app/instance.h"

#include "models/core/computername.h"
#include "models/core/filewriter.h"
#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"
#include "models/store/folder.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

namespace rfi::app {

using core::Json;
using namespace Qt::StringLiterals;

namespace {

constexpr int AnswerLimit = 5000; // milliseconds that the first one has to answer
constexpr qint64 CallLimit = 65'536;
const QByteArray heard = "heard\n";

QString addressOf(const QString& folder)
{
    const QByteArray place = QFileInfo(folder).canonicalFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(place, QCryptographicHash::Sha256).left(8).toHex();
    const QString name = u"rfi-desk-"_s + QString::fromLatin1(hash);
#ifdef Q_OS_UNIX
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(name);
#else
    return name;
#endif
}

QByteArray callFor(const QStringList& files)
{
    QList<Json> paths;
    for (const QString& file : files)
        paths += Json(QFileInfo(file).absoluteFilePath());
    return core::writeJson(Json::array(paths)) + '\n';
}

QStringList filesFrom(const QByteArray& line)
{
    QStringList files;
    const auto json = core::readJson(line);
    if (!json)
        return {};
    for (const Json& path : json->items())
        files += path.toString();
    return files;
}

} // namespace

Instance::Instance(const QString& folder, QObject* parent)
    : QObject(parent), m_lock(store::Folder(folder).programLock())
{
    // A lock is as old as its owner: only one whose owner is gone may be taken.
    m_lock.setStaleLockTime(0);
    if (core::makePrivateFolder(folder))
        m_address = addressOf(folder);
}

Instance::~Instance()
{
    m_server.close();
    m_lock.unlock();
}

Instance::Role Instance::claim(const QStringList& files)
{
    QDeadlineTimer limit(AnswerLimit);
    do {
        if (m_lock.tryLock(0)) {
            listen();
            return Role::First;
        }
        if (m_lock.error() != QLockFile::LockFailedError)
            return Role::Impossible;
        qint64 process = 0;
        QString program;
        m_lock.getLockInfo(&process, &m_host, &program);
        if (!m_host.isEmpty() && m_host != core::computerName())
            return Role::Elsewhere;
        if (hand(files))
            return Role::Second;
        // It may be about to listen, or about to end.
        QThread::msleep(50);
    } while (!limit.hasExpired());
    return Role::Deaf;
}

Instance::Role Instance::claimAnyway(const QStringList& files)
{
    m_lock.removeStaleLockFile();
    QFile::remove(m_lock.fileName());
    return claim(files);
}

void Instance::listen()
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_address);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket* caller = m_server.nextPendingConnection();
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
            if (caller->bytesAvailable() > CallLimit)
                return caller->abort();
            if (!caller->canReadLine())
                return;
            const QStringList files = filesFrom(caller->readLine().trimmed());
            caller->write(heard);
            caller->disconnectFromServer();
            Q_EMIT called(files);
        });
    });
    m_server.listen(m_address);
}

bool Instance::hand(const QStringList& files) const
{
    QLocalSocket first;
    first.connectToServer(m_address);
    if (!first.waitForConnected(AnswerLimit))
        return false;
    first.write(callFor(files));
    return first.waitForBytesWritten(AnswerLimit) && first.waitForReadyRead(AnswerLimit) && first.readLine() == heard;
}

} // namespace rfi::app
