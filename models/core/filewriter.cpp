#include "models/core/filewriter.h"

#include "models/core/systemreason.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#endif

namespace rfi::core {

using namespace Qt::StringLiterals;

namespace {

constexpr auto FileMode = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto FolderMode = FileMode | QFileDevice::ExeOwner;

Error unwritable(const QString& path, const QString& reason)
{
    return {.code = ErrorCode::FileUnwritable, .subject = path, .arguments = {reason}};
}

bool syncFile(int descriptor)
{
#ifdef Q_OS_UNIX
    return ::fsync(descriptor) == 0;
#else
    return ::_commit(descriptor) == 0;
#endif
}

/// Makes the new name of a file last. Windows keeps names by itself; some file systems cannot sync a folder.
bool syncFolder([[maybe_unused]] const QString& path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isSynced = ::fsync(descriptor) == 0 || errno == EINVAL;
    const int number = errno;
    ::close(descriptor);
    errno = number;
    return isSynced;
#else
    return true;
#endif
}

bool readsBackEqual(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() == bytes.size() && file.readAll() == bytes;
}

/// QSaveFile calls a short write and a failed sync a success, so each step is checked here.
bool fill(QSaveFile& file, const QByteArray& bytes)
{
    return file.setPermissions(FileMode) && file.write(bytes) == bytes.size() && file.flush()
        && file.size() == bytes.size() && syncFile(file.handle());
}

} // namespace

Outcome writeFileAtomically(const QString& path, const QByteArray& bytes)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (const Outcome made = makePrivateFolder(folder); !made)
        return unwritable(path, made.error().arguments.value(0));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, file.errorString());
    if (!fill(file, bytes)) {
        const QString reason = lastReason();
        file.cancelWriting();
        return unwritable(path, reason);
    }
    if (!file.commit())
        return unwritable(path, file.errorString());
    if (!syncFolder(folder))
        return unwritable(path, lastReason());
    return readsBackEqual(path, bytes) ? success() : unwritable(path, u"read back different"_s);
}

Outcome makePrivateFolder(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return success();
    if (info.exists() || info.isRoot())
        return unwritable(path, reasonNotAFolder());
    if (const Outcome parent = makePrivateFolder(info.absolutePath()); !parent)
        return parent;
    // Qt 6.3 and later make the folder with these modes, so there is no moment in which others may enter.
    if (!QDir().mkdir(path, FolderMode) && !QFileInfo(path).isDir())
        return unwritable(path, lastReason());
    return success();
}

void removeLeftovers(const QString& path)
{
    const QFileInfo info(path);
    const QRegularExpression pattern(u"^%1\\.[A-Za-z]{6}$"_s.arg(QRegularExpression::escape(info.fileName())));
    QDir folder = info.absoluteDir();
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        if (pattern.match(name).hasMatch())
            folder.remove(name);
    }
}

} // namespace rfi::core
