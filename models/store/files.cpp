#include "models/store/files.h"

#include "models/core/systemreason.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <io.h>
#include <windows.h>
#endif

namespace rfi::store {

using core::ErrorCode;
using core::Outcome;
using core::success;
using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX

bool makePrivateFile(const QString& path)
{
    // One that is there is not opened: closing it would take from SQLite all locks that this process has on it.
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return errno == EEXIST && ::access(name.constData(), R_OK | W_OK) == 0;
    ::close(descriptor);
    return true;
}

quint64 fileIdentity(const QString& path)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return 0;
    return facts.st_ino;
}

namespace {

bool syncOpened(const QString& path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    // Some file systems cannot sync a folder, and say so.
    const bool isSynced = ::fsync(descriptor) == 0 || ((flags & O_DIRECTORY) != 0 && errno == EINVAL);
    const int number = errno;
    ::close(descriptor);
    errno = number;
    return isSynced;
}

} // namespace

bool syncFile(const QString& path) { return syncOpened(path, O_RDWR); }
bool syncFolder(const QString& path) { return syncOpened(path, O_RDONLY | O_DIRECTORY); }

bool replaceFile(const QString& from, const QString& to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

Outcome checkPrivate(const QString& path)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return success();
    if (facts.st_uid != ::geteuid() || (facts.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return core::Error{.code = ErrorCode::StoreOpenToOthers, .subject = path};
    return success();
}

Outcome makePrivate(const QString& folder)
{
    const auto restrict = [](const QString& path, mode_t mode) -> Outcome {
        if (::chmod(QFile::encodeName(path).constData(), mode) == 0)
            return success();
        return core::Error{.code = ErrorCode::StoreOpenToOthers, .subject = path, .arguments = {core::lastReason()}};
    };
    if (const Outcome done = restrict(folder, S_IRWXU); !done)
        return done;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo entry(entries.next());
        if (entry.isSymLink())
            continue;
        if (const Outcome done = restrict(entry.filePath(), entry.isDir() ? S_IRWXU : S_IRUSR | S_IWUSR); !done)
            return done;
    }
    return success();
}

#else

// Windows keeps the folder of a user's programs from other users by itself, and files that are open from removal.
bool makePrivateFile(const QString& path) { return QFile(path).open(QIODevice::ReadWrite); }
quint64 fileIdentity(const QString& path) { return QFile::exists(path) ? 1 : 0; }
bool syncFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && ::_commit(file.handle()) == 0;
}
bool syncFolder(const QString&) { return true; }

namespace {

/// In the form that may be longer than 260 letters.
std::wstring nameForWindows(const QString& path)
{
    const QString name = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    const bool isOnAServer = name.startsWith(u"\\\\"_s);
    return (isOnAServer ? u"\\\\?\\UNC"_s + name.mid(1) : u"\\\\?\\"_s + name).toStdWString();
}

} // namespace

bool replaceFile(const QString& from, const QString& to)
{
    constexpr DWORD how = MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH;
    return ::MoveFileExW(nameForWindows(from).c_str(), nameForWindows(to).c_str(), how) != 0;
}

Outcome checkPrivate(const QString&) { return success(); }
Outcome makePrivate(const QString&) { return success(); }

#endif

} // namespace rfi::store
