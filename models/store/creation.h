#pragma once

#include "models/store/database.h"
#include "models/store/folder.h"
#include "models/store/seal.h"

namespace rfi::store {

/// What is sealed in every store to tell whether a key is the right one.
struct Proof
{
    static QByteArray text();
    static Place place();
};

/// Writes whose a store is and which key opens it, unless that stands there already.
core::Outcome introduce(const Database& database, const Seal& seal);

/// Makes an empty store with the id of `seal`, as a whole or not at all.
core::Outcome makeStore(const Folder& folder, const Seal& seal);

} // namespace rfi::store
