#pragma once

#include "models/secrets/keychainstore.h"

#include <functional>
#include <memory>
#include <optional>

namespace rfi::secrets {

/// The store to use from now on, and what the user has to be told about it.
struct StoreChoice
{
    std::shared_ptr<TokenStore> store;
    /// Why the store is for this session only; nothing with a keychain.
    std::optional<core::Error> reason;
};

/// Whether this user has stored something before; an account in the list is the sign of it.
enum class History { FirstUse, UsedBefore };

/// Finds out once, after the window shows, whether the keychain can be written and read. FirstUse writes the
/// sentinel. UsedBefore never writes: without the sentinel the keychain is locked or another one (KeychainLocked).
/// Probe again when the user unlocked it; probe with FirstUse when the user says that it is a new one.
/// The callback comes exactly once, in the thread of `context`, unless that dies first.
void probeKeychain(History history, QObject* context, std::function<void(const StoreChoice&)> callback,
                   std::chrono::milliseconds limit = KeychainStore::DefaultLimit);

} // namespace rfi::secrets
