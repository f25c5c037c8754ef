#pragma once

#include "models/audit/chain.h"
#include "models/core/result.h"

#include <optional>

namespace rfi::cases {

/// What came of reading a whole log.
struct LogCheck
{
    qint64 entries = 0; ///< that are as they were written
    audit::Head head{}; ///< of those
    bool hasSeals = false;
    std::optional<core::Error> fault{}; ///< the first that is not so, or why it cannot be read
};

/// Reads the log of a folder, also while its store is in use; takes as long as the log is long, so it belongs off the
/// window's thread. With a key the seals are checked too. The log has to pass through `noted`, if there is such a head.
LogCheck checkLog(const QString& folder, const core::Secret& key, const std::optional<audit::Head>& noted = {});

/// All entries as lines for other programs, faulty ones too.
core::Result<QByteArray> logLines(const QString& folder);

} // namespace rfi::cases
