#include "models/vault/vault.h"

#include "models/core/background.h"
#include "models/secrets/delivery.h"
#include "models/vault/recoverykey.h"

#include <QUuid>

#include <sodium.h>

#include <array>

namespace rfi::vault {

using core::Error;
using core::ErrorCode;
using core::Outcome;
using core::Result;
using secrets::TokenStore;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array<char, crypto_kdf_CONTEXTBYTES> purpose{'r', 'f', 'i', '-', 'd', 'e', 's', 'k'};

enum class Subkey : quint64 { Seal = 1, Log = 2 };

QByteArray derive(const store::Key& master, Subkey subkey)
{
    QByteArray key(crypto_kdf_KEYBYTES, '\0');
    ::crypto_kdf_derive_from_key(reinterpret_cast<unsigned char*>(key.data()), static_cast<size_t>(key.size()),
                                 static_cast<quint64>(subkey), purpose.data(),
                                 reinterpret_cast<const unsigned char*>(master.view().data()));
    return key;
}

void wipe(QByteArray& bytes) { ::sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size())); }

secrets::SecretKey entryOf(const QString& storeId) { return {u"local"_s, u"store"_s, storeId, u"key"_s}; }

KeyFile newFile(const store::Key& key)
{
    KeyFile file;
    file.storeId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    file.check = checkFor(file.storeId, key);
    return file;
}

Result<OpenVault> opened(const KeyFile& file, const Result<store::Key>& key)
{
    if (!key)
        return key.error();
    const Outcome right = verify(file, *key);
    return right ? Result<OpenVault>(OpenVault{file.storeId, *key}) : right.error();
}

Result<OpenVault> written(const QString& folder, const KeyFile& file, const store::Key& key)
{
    const Outcome done = writeKeyFile(folder, file);
    return done ? Result<OpenVault>(OpenVault{file.storeId, key}) : done.error();
}

} // namespace

store::Keys OpenVault::keys() const
{
    QByteArray seal = derive(master, Subkey::Seal);
    QByteArray log = derive(master, Subkey::Log);
    const Result<store::Key> sealKey = store::Key::fromBytes(seal);
    Q_ASSERT(sealKey);
    store::Keys keys{{*sealKey}, core::Secret(log)};
    wipe(seal);
    wipe(log);
    return keys;
}

Vault::Vault(QString folder) : m_folder(std::move(folder)) {}

Result<Vault::Kind> Vault::kind() const
{
    const Result<KeyFile> file = readKeyFile(m_folder);
    if (file)
        return file->passphrase ? Kind::Passphrase : Kind::Keychain;
    return file.error().code == ErrorCode::FileMissing ? Result<Kind>(Kind::None) : file.error();
}

void Vault::create(const std::shared_ptr<TokenStore>& keychain, QObject* context, const Callback& callback)
{
    if (readKeyFile(m_folder))
        return secrets::deliver(context, callback, Result<OpenVault>(Error{.code = ErrorCode::StoreBusy}));
    const store::Key key = store::Key::random();
    const KeyFile file = newFile(key);
    const secrets::Secret bytes(key.view().toByteArray());
    // The keychain first: a key file without its key would be a locked store.
    keychain->write(entryOf(file.storeId), bytes, context,
                    [keychain, folder = m_folder, file, key, callback](const Outcome& kept) {
                        callback(kept ? written(folder, file, key) : Result<OpenVault>(kept.error()));
                    });
}

void Vault::create(const core::Secret& passphrase, QObject* context, const Callback& callback, Effort effort)
{
    const auto make = [folder = m_folder, passphrase, effort]() -> Result<OpenVault> {
        if (readKeyFile(folder))
            return Error{.code = ErrorCode::StoreBusy};
        const store::Key key = store::Key::random();
        KeyFile file = newFile(key);
        const Result<WrappedKey> wrapped = wrap(key, passphrase, effort);
        if (!wrapped)
            return wrapped.error();
        file.passphrase = *wrapped;
        return written(folder, file, key);
    };
    core::inBackground(context, make, callback);
}

void Vault::open(const std::shared_ptr<TokenStore>& keychain, QObject* context, const Callback& callback) const
{
    const Result<KeyFile> file = readKeyFile(m_folder);
    if (!file)
        return secrets::deliver(context, callback, Result<OpenVault>(file.error()));
    keychain->read(entryOf(file->storeId), context, [keychain, file, callback](const Result<secrets::Secret>& bytes) {
        if (bytes)
            return callback(opened(*file, store::Key::fromBytes(bytes->view())));
        const bool isMissing = bytes.error().code == ErrorCode::KeychainNotFound;
        callback(isMissing ? Error{.code = ErrorCode::StoreKeyMissing} : bytes.error());
    });
}

void Vault::open(const core::Secret& passphrase, QObject* context, const Callback& callback) const
{
    const auto find = [folder = m_folder, passphrase]() -> Result<OpenVault> {
        const Result<KeyFile> file = readKeyFile(folder);
        if (!file)
            return file.error();
        if (!file->passphrase)
            return Error{.code = ErrorCode::PassphraseWrong};
        return opened(*file, unwrap(*file->passphrase, passphrase));
    };
    core::inBackground(context, find, callback);
}

void Vault::recover(const QString& recoveryText, const std::shared_ptr<TokenStore>& keychain, QObject* context,
                    const Callback& callback) const
{
    const Result<KeyFile> file = readKeyFile(m_folder);
    const Result<store::Key> key = recoveryKey(recoveryText);
    const Result<OpenVault> found = file ? opened(*file, key) : Result<OpenVault>(file.error());
    if (!found || !keychain)
        return secrets::deliver(context, callback, found);
    keychain->write(
        entryOf(file->storeId), secrets::Secret(key->view().toByteArray()), context,
        [keychain, found, callback](const Outcome& kept) { callback(kept ? found : Result<OpenVault>(kept.error())); });
}

} // namespace rfi::vault
