#include "models/vault/passphrase.h"

#include <sodium.h>

namespace rfi::vault {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

constexpr quint64 MemoryLimit = 1'073'741'824; // what a changed key file may make this program take

const unsigned char* raw(QByteArrayView bytes) { return reinterpret_cast<const unsigned char*>(bytes.data()); }
unsigned char* raw(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

/// Null when the work cannot be done.
QByteArray derived(const WrappedKey& wrapped, const core::Secret& passphrase)
{
    QByteArray key(crypto_secretbox_KEYBYTES, '\0');
    const QByteArrayView words = passphrase.view();
    const int failed = ::crypto_pwhash(raw(key), static_cast<unsigned long long>(key.size()), words.data(),
                                       static_cast<unsigned long long>(words.size()), raw(wrapped.salt),
                                       wrapped.operations, wrapped.memory, crypto_pwhash_ALG_ARGON2ID13);
    return failed == 0 ? key : QByteArray();
}

bool isSound(const WrappedKey& wrapped)
{
    return wrapped.salt.size() == crypto_pwhash_SALTBYTES && wrapped.operations >= crypto_pwhash_OPSLIMIT_MIN
        && wrapped.operations <= crypto_pwhash_OPSLIMIT_SENSITIVE && wrapped.memory >= crypto_pwhash_MEMLIMIT_MIN
        && wrapped.memory <= MemoryLimit
        && wrapped.sealed.size() > qsizetype(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES);
}

} // namespace

Result<WrappedKey> wrap(const store::Key& key, const core::Secret& passphrase, Effort effort)
{
    const bool isModerate = effort == Effort::Moderate;
    WrappedKey wrapped{QByteArray(crypto_pwhash_SALTBYTES, '\0'),
                       isModerate ? crypto_pwhash_OPSLIMIT_MODERATE : crypto_pwhash_OPSLIMIT_INTERACTIVE,
                       isModerate ? crypto_pwhash_MEMLIMIT_MODERATE : crypto_pwhash_MEMLIMIT_INTERACTIVE,
                       {}};
    ::randombytes_buf(wrapped.salt.data(), static_cast<size_t>(wrapped.salt.size()));
    QByteArray wrapping = derived(wrapped, passphrase);
    if (wrapping.isNull())
        return Error{.code = ErrorCode::StoreKeyWrong};
    const QByteArrayView plain = key.view();
    QByteArray nonce(crypto_secretbox_NONCEBYTES, '\0');
    ::randombytes_buf(nonce.data(), static_cast<size_t>(nonce.size()));
    QByteArray sealed(plain.size() + qsizetype(crypto_secretbox_MACBYTES), '\0');
    ::crypto_secretbox_easy(raw(sealed), raw(plain), static_cast<unsigned long long>(plain.size()), raw(nonce),
                            raw(wrapping));
    ::sodium_memzero(wrapping.data(), static_cast<size_t>(wrapping.size()));
    wrapped.sealed = nonce + sealed;
    return wrapped;
}

Result<store::Key> unwrap(const WrappedKey& wrapped, const core::Secret& passphrase)
{
    const Error wrong{.code = ErrorCode::PassphraseWrong};
    if (!isSound(wrapped))
        return wrong;
    QByteArray wrapping = derived(wrapped, passphrase);
    if (wrapping.isNull())
        return wrong;
    const QByteArray nonce = wrapped.sealed.left(crypto_secretbox_NONCEBYTES);
    const QByteArray sealed = wrapped.sealed.mid(crypto_secretbox_NONCEBYTES);
    QByteArray plain(sealed.size() - qsizetype(crypto_secretbox_MACBYTES), '\0');
    const int failed = ::crypto_secretbox_open_easy(
        raw(plain), raw(sealed), static_cast<unsigned long long>(sealed.size()), raw(nonce), raw(wrapping));
    ::sodium_memzero(wrapping.data(), static_cast<size_t>(wrapping.size()));
    if (failed != 0)
        return wrong;
    const Result<store::Key> key = store::Key::fromBytes(plain);
    ::sodium_memzero(plain.data(), static_cast<size_t>(plain.size()));
    return key ? key : Result<store::Key>(wrong);
}

} // namespace rfi::vault
