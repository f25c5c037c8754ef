#pragma once

#include "models/core/result.h"

#include <QByteArray>

namespace rfi::core {

/// Reads a whole regular file of at most `limit` bytes. Opens without waiting, so a FIFO, a device, a folder
/// or a socket is refused (NotRegularFile) instead of hanging the caller; symbolic links are followed.
/// Errors: FileMissing, FileUnreadable, NotRegularFile, FileTooLarge; the subject is the path.
Result<QByteArray> readFile(const QString& path, qint64 limit);

} // namespace rfi::core
