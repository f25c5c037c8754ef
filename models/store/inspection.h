#pragma once

#include "models/store/database.h"
#include "models/store/folder.h"
#include "models/store/seal.h"

namespace rfi::store {

/// Looks at a store before anything in it is changed: whether it is ours, of a format that we know, undamaged, and
/// opened by these keys. StoreNewer, StoreDamaged, StoreKeyWrong.
core::Outcome inspect(const Database& database, const Seal& seal, bool isThorough);

/// Writes into an empty store whose it is and which key opens it.
core::Outcome introduce(Database& database, const Seal& seal);

/// The id that a store was given, without any key. StoreGone when there is no store.
core::Result<QString> storeIdOf(const Database& database);

} // namespace rfi::store
