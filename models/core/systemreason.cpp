#include "models/core/systemreason.h"

#include <algorithm>
#include <iterator>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#endif

namespace rfi::core {

namespace {

#ifdef Q_OS_WIN
constexpr int NotAFolder = ERROR_DIRECTORY;
constexpr int NotEmpty = ERROR_DIR_NOT_EMPTY;
constexpr int Full[] = {ERROR_DISK_FULL, ERROR_HANDLE_DISK_FULL};
#else
constexpr int NotAFolder = ENOTDIR;
constexpr int NotEmpty = ENOTEMPTY;
constexpr int Full[] = {ENOSPC, EFBIG};
#endif

} // namespace

#ifdef Q_OS_WIN
QString lastReason() { return qt_error_string(); }
#else
QString lastReason() { return qt_error_string(errno); }
#endif

QString reasonNotAFolder() { return qt_error_string(NotAFolder); }
QString reasonNotEmpty() { return qt_error_string(NotEmpty); }

bool isFullReason(const QString& reason)
{
    return std::any_of(std::begin(Full), std::end(Full),
                       [&reason](int number) { return reason == qt_error_string(number); });
}

} // namespace rfi::core
