#pragma once

#include "models/core/result.h"
#include "models/secrets/secret.h"
#include "models/secrets/secretkey.h"

#include <QObject>

#include <functional>

namespace rfi::secrets {

enum class StoreKind { Keychain, SessionOnly };

using ReadCallback = std::function<void(const core::Result<Secret>&)>;
using DoneCallback = std::function<void(const core::Outcome&)>;

/// Where tokens and credentials are kept. A call returns at once and ends with exactly one callback: later, from
/// the event loop of the thread in which the store and the context live, within the store's time limit. A context
/// that dies cancels its calls: what was not begun is not done, and no callback comes. A store that dies first
/// ends its calls with Cancelled.
class TokenStore
{
public:
    TokenStore() = default;
    virtual ~TokenStore() = default;
    Q_DISABLE_COPY_MOVE(TokenStore)

    /// The longest value that is accepted: as base64 it stays under 2,000 bytes, which every keychain takes.
    static constexpr qsizetype MaximumSize = 1497;

    virtual StoreKind kind() const = 0;
    /// KeychainNotFound means that there is no such entry; a locked keychain says KeychainLocked.
    virtual void read(const SecretKey& key, QObject* context, ReadCallback callback) = 0;
    /// Success means that the value was read back equal. An empty or a too long value is refused before
    /// anything is touched (KeychainValueRejected).
    virtual void write(const SecretKey& key, const Secret& secret, QObject* context, DoneCallback callback) = 0;
    /// Success means that there was an entry and that it is gone; KeychainNotFound that there was none.
    virtual void remove(const SecretKey& key, QObject* context, DoneCallback callback) = 0;
};

} // namespace rfi::secrets
