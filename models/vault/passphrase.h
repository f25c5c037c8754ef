#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/store/key.h"

namespace rfi::vault {

/// A key that a passphrase opens: Argon2id makes a key from the passphrase, which seals the other one. Holds nothing
/// secret by itself.
struct WrappedKey
{
    QByteArray salt;
    quint64 operations = 0; ///< of Argon2id 1.3
    quint64 memory = 0;     ///< bytes
    QByteArray sealed;
};

/// How much work a guess shall cost. Interactive is for tests.
enum class Effort { Interactive, Moderate };

/// Takes most of a second and 256 MB at moderate effort: not for the window's thread. Error: StoreKeyWrong when
/// there is not enough memory.
core::Result<WrappedKey> wrap(const store::Key& key, const core::Secret& passphrase, Effort effort = Effort::Moderate);

/// Errors: PassphraseWrong, also for a changed wrapping.
core::Result<store::Key> unwrap(const WrappedKey& wrapped, const core::Secret& passphrase);

} // namespace rfi::vault
