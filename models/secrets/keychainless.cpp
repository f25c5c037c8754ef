#include "models/secrets/delivery.h"
#include "models/secrets/keychainstore.h"

// For a build without QtKeychain: a keychain that cannot be reached, so secrets last for one session and the store
// opens with a passphrase, as on a computer without a keychain.
namespace rfi::secrets {

using core::Error;
using core::ErrorCode;
using core::Outcome;

namespace {

Error unreachable(const QString& key) { return {.code = ErrorCode::KeychainUnreachable, .subject = key}; }

} // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds) : m_queue(nullptr) {}
KeychainStore::~KeychainStore() = default;

void KeychainStore::read(const SecretKey& key, QObject* context, ReadCallback callback)
{
    deliver(context, std::move(callback), core::Result<Secret>(unreachable(key.text())));
}

void KeychainStore::write(const SecretKey& key, const Secret&, QObject* context, DoneCallback callback)
{
    deliver(context, std::move(callback), Outcome(unreachable(key.text())));
}

void KeychainStore::remove(const SecretKey& key, QObject* context, DoneCallback callback)
{
    deliver(context, std::move(callback), Outcome(unreachable(key.text())));
}

void KeychainStore::checkSentinel(QObject* context, DoneCallback callback)
{
    deliver(context, std::move(callback), Outcome(unreachable({})));
}

void KeychainStore::writeSentinel(QObject* context, DoneCallback callback)
{
    deliver(context, std::move(callback), Outcome(unreachable({})));
}

} // namespace rfi::secrets
