#pragma once

#include "models/store/database.h"
#include "models/store/folder.h"
#include "models/store/seal.h"

namespace rfi::store {

/// StoreNewer with both formats, or StoreDamaged when it is not ours at all. An empty one is fine.
core::Outcome checkFormat(const Database& database);

/// Looks at a store before anything in it is changed: whether it is ours, of a format that we know, undamaged, and
/// opened by these keys. StoreNewer, StoreDamaged, StoreKeyWrong.
core::Outcome inspect(const Database& database, const Seal& seal, bool isThorough);

/// The id that a store was given, without any key; empty before that.
core::Result<QString> storeIdOf(const Database& database);

} // namespace rfi::store
