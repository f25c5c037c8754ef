#pragma once

#include "models/core/result.h"

#include <QByteArray>

namespace rfi::core {

/// Replaces a file as a whole or not at all, readable by its owner only. Success means that the bytes and the
/// folder's entry were synced and read back equal. A folder that is missing is made (see makePrivateFolder).
/// Error: FileUnwritable with the path as subject and the system's reason as first argument; the old file stands,
/// or the whole new one when only the folder could not be synced.
Outcome writeFileAtomically(const QString& path, const QByteArray& bytes);

/// Makes a folder and its parents; what it makes is open to its owner only.
Outcome makePrivateFolder(const QString& path);

/// Removes copies of `path` that a killed writer left beside it.
void removeLeftovers(const QString& path);

} // namespace rfi::core
