#pragma once

#include "models/vault/passphrase.h"

#include <QString>

#include <memory>
#include <optional>

namespace rfi::vault {

/// `store.json` beside the store: which store this is, how its key is kept, and by what a key is known to be the
/// right one. Nothing in it opens anything by itself.
struct KeyFile
{
    QString storeId;                      ///< UUID without braces
    QByteArray check;                     ///< known words, sealed by the key
    std::optional<WrappedKey> passphrase; ///< none: the key is in the keychain
    QByteArray logKey{};                  ///< of the log, sealed by the key; empty: it is derived from the key
    QList<QByteArray> earlier{};          ///< keys of before, sealed by the key, the latest first
    /// The file that takes the place of this one as soon as its key is kept; null unless a change is under way.
    std::shared_ptr<const KeyFile> next{};

    static QString pathIn(const QString& folder);
};

/// Errors: FileMissing when there is none yet; StoreUnreadable for anything that cannot be understood.
core::Result<KeyFile> readKeyFile(const QString& folder);
core::Outcome writeKeyFile(const QString& folder, const KeyFile& file);

/// What proves a key, and whether it does. Error: StoreKeyWrong.
QByteArray checkFor(const QString& storeId, const store::Key& key);
core::Outcome verify(const KeyFile& file, const store::Key& key);

/// What lies sealed in the file and is read with its key. Error: StoreKeyWrong.
QByteArray sealedIn(const KeyFile& file, const QString& name, const store::Key& key, QByteArrayView secret);
core::Result<QByteArray> openedIn(const KeyFile& file, const QString& name, const store::Key& key,
                                  const QByteArray& sealed);

} // namespace rfi::vault
