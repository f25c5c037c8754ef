#pragma once

#include "models/audit/chain.h"
#include "models/core/result.h"

#include <functional>
#include <optional>

namespace rfi::cli {

/// Gives the entries of a log one after the other.
struct LogSource
{
    audit::Head before{}; ///< what the first entry has to follow
    /// Nothing after the last one.
    std::function<core::Result<std::optional<audit::Entry>>()> next;
};

/// The log of the store in a folder. Needs no key and changes nothing.
core::Result<LogSource> storedLog(const QString& folder);

/// A log that was exported, or that of an evidence pack, which may begin in the middle. A line that cannot be read
/// is told as LogEntryChanged with the number that it should have.
core::Result<LogSource> exportedLog(const QString& path);

} // namespace rfi::cli
