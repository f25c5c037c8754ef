#pragma once

#include "models/vault/vault.h"

namespace rfi::cli {

/// What opens the store of a folder whose key is in the keychain. LogKeyMissing when it is kept another way, and the
/// errors of the keychain.
core::Result<vault::OpenVault> vaultFromKeychain(const QString& folder);

/// The key of the log's seals from the keychain. LogKeyMissing when the store's key is behind a passphrase or there is
/// no store; else why the keychain does not give it.
core::Result<core::Secret> logKeyFromKeychain(const QString& folder);

/// The same with what stdin gives: the passphrase of the store or its recovery key. PassphraseWrong, StoreKeyWrong.
core::Result<core::Secret> logKeyFromInput(const QString& folder);

} // namespace rfi::cli
