#pragma once

#include "models/store/folder.h"
#include "models/store/seal.h"

namespace rfi::store {

/// What is sealed in every store to tell whether a key is the right one.
struct Proof
{
    static QByteArray text();
    static Place place();
};

/// Makes an empty store with the id of `seal`, as a whole or not at all.
core::Outcome makeStore(const Folder& folder, const Seal& seal);

} // namespace rfi::store
