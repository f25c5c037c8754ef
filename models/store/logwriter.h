#pragma once

#include "models/core/json.h"
#include "models/core/result.h"
#include "models/store/key.h"

namespace rfi::store {

/// Adds entries to the log of a folder's store, also while another program has it open. When this returns they are on
/// the disk. LogUnwritable with the reason: nothing was added.
core::Outcome appendToLog(const QString& folder, const QString& storeId, const Keys& keys,
                          const QList<core::Json>& facts);

} // namespace rfi::store
