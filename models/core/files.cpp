#include "models/core/files.h"

#include <QFile>
#include <QFileInfo>

#include <optional>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace rfi::core {

namespace {

#ifdef Q_OS_UNIX
ErrorCode codeForErrno(int number)
{
    if (number == ENOENT || number == ENOTDIR)
        return ErrorCode::FileMissing;
    return number == ENXIO ? ErrorCode::NotRegularFile : ErrorCode::FileUnreadable;
}

/// Looks at the file that is open, not at its name, so that nobody can exchange it in between.
std::optional<ErrorCode> openRegular(QFile& file)
{
    const int descriptor = ::open(QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return codeForErrno(errno);
    struct stat facts = {};
    const bool isRegular = ::fstat(descriptor, &facts) == 0 && S_ISREG(facts.st_mode);
    if (isRegular && file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return std::nullopt;
    ::close(descriptor);
    return isRegular ? ErrorCode::FileUnreadable : ErrorCode::NotRegularFile;
}
#else
std::optional<ErrorCode> openRegular(QFile& file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return ErrorCode::FileMissing;
    if (!info.isFile())
        return ErrorCode::NotRegularFile;
    return file.open(QIODevice::ReadOnly) ? std::nullopt : std::optional(ErrorCode::FileUnreadable);
}
#endif

Error fault(ErrorCode code, const QString& path) { return {.code = code, .subject = path}; }

} // namespace

Result<QByteArray> readFile(const QString& path, qint64 limit)
{
    // A NUL would cut the name short in the call to the system.
    if (path.isEmpty() || path.contains(QChar::Null))
        return fault(ErrorCode::FileMissing, path);
    QFile file(path);
    if (const auto code = openRegular(file))
        return fault(*code, path);
    if (file.size() > limit)
        return fault(ErrorCode::FileTooLarge, path);
    // The file may have grown since, and files of /proc have no size at all.
    const QByteArray content = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return fault(ErrorCode::FileUnreadable, path);
    if (content.size() > limit)
        return fault(ErrorCode::FileTooLarge, path);
    return content;
}

} // namespace rfi::core
