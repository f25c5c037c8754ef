#pragma once

#include "models/secrets/tokenstore.h"

#include <chrono>

namespace rfi::secrets {

class KeychainQueue;

/// The keychain of the operating system, without any fallback to a file. One call at a time, in order; each ends
/// within the limit counted from the call (KeychainTimedOut), also when the service never answers. A call that
/// timed out before its turn leaves the keychain untouched; one that was under way may still take effect.
/// Values go in as base64.
///
/// A locked keychain tells "not found" for every entry. So an entry of ours, the sentinel, is written once (see
/// probeKeychain) and looked at before others are read or removed: without it the answer is KeychainLocked, that
/// is locked or another keychain than before, and never "a new user". Looking at it first also means that the
/// keychain's own prompt comes at most once a call.
class KeychainStore : public TokenStore
{
public:
    static constexpr std::chrono::milliseconds DefaultLimit{5000};

    explicit KeychainStore(std::chrono::milliseconds limit = DefaultLimit);
    ~KeychainStore() override;

    StoreKind kind() const override { return StoreKind::Keychain; }
    void read(const SecretKey& key, QObject* context, ReadCallback callback) override;
    void write(const SecretKey& key, const Secret& secret, QObject* context, DoneCallback callback) override;
    void remove(const SecretKey& key, QObject* context, DoneCallback callback) override;

    /// Success when the sentinel is there; KeychainNotFound when it is not.
    void checkSentinel(QObject* context, DoneCallback callback);
    void writeSentinel(QObject* context, DoneCallback callback);

private:
    KeychainQueue* m_queue; ///< deletes itself after `close`
};

} // namespace rfi::secrets
