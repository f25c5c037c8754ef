#pragma once

#include "models/audit/chain.h"
#include "models/core/result.h"

namespace rfi::audit {

/// An entry for people and other programs: one line of JSON with number, hash before, record as a text, hash and
/// seal, hashes in hex. A line can be checked by itself.
QByteArray logLine(const QByteArray& previous, const Entry& entry);

/// Reads a line back; errors of reading JSON, or FormatUnknown. Whether the hashes fit is for the Verifier.
struct LoggedEntry
{
    QByteArray previous;
    Entry entry;
};
core::Result<LoggedEntry> readLogLine(const QByteArray& line);

} // namespace rfi::audit
