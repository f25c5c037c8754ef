#pragma once

#include "models/audit/facts.h"
#include "models/store/store.h"

namespace rfi::cases {

struct Deletion
{
    bool isGone = false;
    core::Outcome outcome = core::success(); ///< when it is gone: whether its sealed documents are, too
};

/// Takes a case out of the store for good: its row, its records and its documents. In one step with the row `stub` goes
/// on the log, so no case goes without a trace; what the log told of it stays. The case must not be kept any more, or
/// it would come back. The callback comes once, in the thread of `context` unless that dies first; RecordUnreadable
/// when the row cannot be read, else as in writing.
void deleteCase(store::Store& store, const audit::Facts& stub, QObject* context,
                const std::function<void(const Deletion&)>& done);

} // namespace rfi::cases
