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
    /// With a session-only store: why there is no keychain. With a keychain: KeychainNotFound when it is not the
    /// one that was used before, so credentials have to be entered again; nothing was deleted.
    std::optional<core::Error> reason;
};

/// Whether this user has stored something before; an account in the list is the sign of it.
enum class History { FirstUse, UsedBefore };

/// Finds out once, after the window shows, whether the keychain can be written and read. To try again (the user
/// unlocked it), probe again.
/// The callback comes exactly once, in the thread of `context`, unless that dies first.
void probeKeychain(History history, QObject* context, std::function<void(const StoreChoice&)> callback,
                   std::chrono::milliseconds limit = KeychainStore::DefaultLimit);

} // namespace rfi::secrets
