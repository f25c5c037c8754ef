#pragma once

#include <QString>

namespace rfi::evidence {

/// A file name for every system from a name that anyone may have chosen: ASCII letters, digits, '-', '_' and one
/// dot before the suffix; never empty, never one that Windows keeps for a device.
QString safeFileName(const QString& name);

/// Where a document stands in the pack; `index` counts from 0. Different indices never give the same path.
QString documentPath(int index, const QString& name);
/// Where the body of a call stands; `index` counts all calls of a case from 0.
QString sentPath(int index, const QString& callName);
/// Where the request or the answers of a round that is over stand: `name` says which.
QString roundPath(int number, const QString& name);
/// Where the reply to that call stands.
QString replyPath(int index, const QString& callName);

} // namespace rfi::evidence
