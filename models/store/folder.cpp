#include "models/store/folder.h"

#include "models/core/filewriter.h"
#include "models/core/systemreason.h"
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
    return QFile::copy(from, to) && QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && syncFile(to);
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

bool Folder::hasDamaged() const { return hasFiles(damaged()); }

bool Folder::hasWriteAheadLog() const { return QFile::exists(writeAheadLog()); }
qint64 Folder::sizeOfWriteAheadLog() const { return QFileInfo(writeAheadLog()).size(); }

void Folder::sweep() const
{
    const std::pair<QString, QString> halfMade[] = {{m_path, u"store.db.new*"_s}, {backups(), u"*.part*"_s}};
    for (const auto& [path, names] : halfMade) {
        QDir folder(path);
        for (const QString& name : folder.entryList({names}, QDir::Files))
            folder.remove(name);
    }
}

bool Folder::isMarked() const { return QFile::exists(markPath()); }

Outcome Folder::mark() const
{
    if (!makePrivateFile(markPath()) || !syncFolder(m_path))
        return unwritable(markPath(), core::lastReason());
    return success();
}

bool Folder::unmark() const { return !isMarked() || (QFile::remove(markPath()) && syncFolder(m_path)); }

/// Named after what is in it, so that starting again and again keeps one copy and not many.
QString Folder::placeAside() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& path : {database(), writeAheadLog()}) {
        QFile file(path);
        if (file.exists() && (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)))
            return {};
    }
    if (!core::makePrivateFolder(damaged()))
        return {};
    return u"%1/store-%2.db"_s.arg(damaged(), QString::fromLatin1(hash.result().toHex().left(16)));
}

QString Folder::keepAside() const
{
    const QString copy = placeAside();
    if (copy.isEmpty() || (sizeOfWriteAheadLog() > 0 && !copyPrivately(writeAheadLog(), copy + u"-wal"_s)))
        return {};
    return !QFile::exists(database()) || copyPrivately(database(), copy) ? copy : QString();
}

Outcome Folder::moveAside() const
{
    const QString aside = keepAside();
    if (aside.isEmpty() || !syncFolder(damaged()))
        return unwritable(damaged(), core::lastReason());
    // The copies are there, so this only clears the place. A log that stays would be applied to what comes.
    if (hasWriteAheadLog() && !replaceFile(writeAheadLog(), aside + u"-wal"_s))
        return unwritable(writeAheadLog(), core::lastReason());
    QFile::remove(database() + u"-shm"_s);
    return success();
}

} // namespace rfi::store
