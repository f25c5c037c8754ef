#include "models/store/folder.h"

#include "models/core/filewriter.h"
#include "models/store/files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace rfi::store {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Outcome;
using core::success;

namespace {

core::Error unwritable(const QString& path, const QString& reason)
{
    return {.code = ErrorCode::StoreUnwritable, .subject = path, .arguments = {reason}};
}

bool hasFiles(const QString& folder) { return !QDir(folder).isEmpty(QDir::Files | QDir::Hidden); }

bool copyPrivately(const QString& from, const QString& to)
{
    if (!QFile::exists(from) || QFile::exists(to))
        return QFile::exists(to);
    return QFile::copy(from, to) && QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace

Outcome Folder::prepare() const
{
    if (const Outcome made = core::makePrivateFolder(m_path); !made)
        return unwritable(m_path, made.error().arguments.value(0));
    for (const QString& path :
         {m_path, database(), writeAheadLog(), database() + u"-shm"_s, documents(), backups(), damaged()}) {
        if (const Outcome isPrivate = checkPrivate(path); !isPrivate)
            return isPrivate;
    }
    return success();
}

bool Folder::isWritable() const
{
    return QFileInfo(m_path).isWritable() && (!QFile::exists(database()) || QFileInfo(database()).isWritable());
}

bool Folder::hasDatabase() const { return QFileInfo(database()).size() > 0; }

bool Folder::hasTraces() const
{
    return isMarked() || hasFiles(documents()) || hasFiles(backups()) || sizeOfWriteAheadLog() > 0;
}

bool Folder::hasWriteAheadLog() const { return QFile::exists(writeAheadLog()); }
qint64 Folder::sizeOfWriteAheadLog() const { return QFileInfo(writeAheadLog()).size(); }

bool Folder::isMarked() const { return QFile::exists(markPath()); }

Outcome Folder::mark() const
{
    if (!makePrivateFile(markPath()) || !syncFolder(m_path))
        return unwritable(markPath(), lastReason());
    return success();
}

void Folder::unmark() const
{
    QFile::remove(markPath());
    syncFolder(m_path);
}

QString Folder::keepAside() const
{
    QFile file(database());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // Named after what is in it, so that starting again and again keeps one copy and not many.
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file) || !core::makePrivateFolder(damaged()))
        return {};
    const QString copy = u"%1/store-%2.db"_s.arg(damaged(), QString::fromLatin1(hash.result().toHex().left(16)));
    if (hasWriteAheadLog() && !copyPrivately(writeAheadLog(), copy + u"-wal"_s))
        return {};
    return copyPrivately(database(), copy) ? copy : QString();
}

} // namespace rfi::store
