#pragma once

#include "models/secrets/tokenstore.h"
#include "models/store/store.h"
#include "models/vault/keyfile.h"

#include <functional>

namespace rfi::vault {

/// What opens the store of a folder. Holds the key in locked memory; a copy is as secret as the original.
struct OpenVault
{
    QString storeId;
    store::Key master;
    QList<store::Key> earlier{}; ///< masters of before that something may still be sealed with, the latest first
    core::Secret log{};          ///< of the log, which keeps its key; empty: it is derived from the master

    /// The keys that the store works with, each derived from a master for its purpose.
    store::Keys keys() const;
};

/// Makes and finds the key of a store. Nothing here ever replaces or removes a key file or an entry of the keychain
/// that may still be needed: a key that cannot be found is asked for, never made anew over an existing store.
class Vault
{
public:
    enum class Kind { None, Keychain, Passphrase };
    using Callback = std::function<void(const core::Result<OpenVault>&)>;

    explicit Vault(QString folder);

    /// Which way the key of this folder is kept; None when there is no store yet. Error: StoreUnreadable.
    core::Result<Kind> kind() const;

    /// A new key, written to `keychain` and read back before the key file names it. Errors: StoreBusy when there is a
    /// key file already, and those of the keychain. Callbacks come once, in the thread of `context`.
    void create(const std::shared_ptr<secrets::TokenStore>& keychain, QObject* context, const Callback& callback);
    void create(const core::Secret& passphrase, QObject* context, const Callback& callback,
                Effort effort = Effort::Moderate);

    /// Errors: StoreKeyMissing when the keychain is open and has no such entry, StoreKeyWrong, PassphraseWrong, and
    /// those of the keychain.
    void open(const std::shared_ptr<secrets::TokenStore>& keychain, QObject* context, const Callback& callback) const;
    void open(const core::Secret& passphrase, QObject* context, const Callback& callback) const;
    /// From the paper; with a keychain the key is put back into it.
    void recover(const QString& recoveryText, const std::shared_ptr<secrets::TokenStore>& keychain, QObject* context,
                 const Callback& callback) const;

    /// Puts a new key in the place of the one that `now` holds: written to `keychain` and read back, or behind the
    /// passphrase, before the old one is no longer taken. That goes on to open what it sealed, as one of `earlier`.
    /// Ends in either the old state or the new one, also when the program is killed meanwhile.
    void change(const OpenVault& now, const std::shared_ptr<secrets::TokenStore>& keychain, QObject* context,
                const Callback& callback) const;
    void change(const OpenVault& now, const core::Secret& passphrase, QObject* context, const Callback& callback,
                Effort effort = Effort::Moderate) const;
    /// Forgets the earlier keys that came before the first whose seal has one of these ids.
    core::Result<OpenVault> forget(const OpenVault& now, const QSet<quint32>& used) const;

private:
    QString m_folder;
};

} // namespace rfi::vault
