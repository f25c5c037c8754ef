#pragma once

#include "models/audit/chain.h"
#include "models/core/result.h"

#include <QDateTime>

namespace rfi::audit {

/// A head for a file or for paper: one line of JSON, `rfi-desk/log-head@1`, with number, hash in hex and the time
/// at which it was noted.
QByteArray headText(const Head& head, const QDateTime& notedAt);

/// Reads it back, also retyped with other blanks. Errors of reading JSON, or FormatUnknown.
core::Result<Head> readHead(const QByteArray& text);

} // namespace rfi::audit
