#pragma once

#include "models/secrets/tokenstore.h"

#include <chrono>
#include <memory>

namespace rfi::secrets {

class KeychainQueue;

/// The keychain of the operating system, without any fallback to a file. One call at a time, in order; each ends
/// within the limit counted from the call (KeychainTimedOut), also when the service never answers. A call that
/// timed out before its turn leaves the keychain untouched; one that was under way may still take effect.
/// Values go in as base64, under 2,000 bytes of it, or are refused before writing (KeychainValueRejected).
///
/// A locked keychain tells "not found" for every entry. So an entry of ours, the sentinel, is written once
/// (StoreProbe) and read whenever something else is not found: sentinel missing means KeychainLocked, that is
/// locked or another keychain than before, never "a new user".
class KeychainStore : public TokenStore
{
public:
    static constexpr std::chrono::milliseconds DefaultLimit{5000};
    /// The longest value that is accepted.
    static constexpr qsizetype MaximumSize = 1497;

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
    std::unique_ptr<KeychainQueue> m_queue;
};

} // namespace rfi::secrets
