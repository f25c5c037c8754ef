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

store::Key sealKeyOf(const store::Key& master)
{
    QByteArray seal = derive(master, Subkey::Seal);
    const Result<store::Key> key = store::Key::fromBytes(seal);
    Q_ASSERT(key);
    wipe(seal);
    return *key;
}

QString logEntry() { return u"log"_s; }
QString earlierEntry() { return u"earlier"_s; }

/// With all that lies in the file.
Result<OpenVault> unlocked(const KeyFile& file, const store::Key& key)
{
    OpenVault found{file.storeId, key};
    for (const QByteArray& sealed : file.earlier) {
        Result<QByteArray> read = openedIn(file, earlierEntry(), key, sealed);
        if (!read)
            return read.error();
        QByteArray bytes = std::move(read).value();
        const Result<store::Key> earlier = store::Key::fromBytes(bytes);
        wipe(bytes);
        if (!earlier)
            return earlier.error();
        found.earlier += *earlier;
    }
    if (file.logKey.isEmpty())
        return found;
    Result<QByteArray> read = openedIn(file, logEntry(), key, file.logKey);
    if (!read)
        return read.error();
    QByteArray log = std::move(read).value();
    found.log = core::Secret(log);
    wipe(log);
    return found;
}

Result<OpenVault> written(const QString& folder, const KeyFile& file, const store::Key& key)
{
    const Outcome done = writeKeyFile(folder, file);
    return done ? unlocked(file, key) : done.error();
}

Result<OpenVault> opened(const QString& folder, const KeyFile& file, const Result<store::Key>& key)
{
    if (!key)
        return key.error();
    const Outcome right = verify(file, *key);
    if (right)
        return unlocked(file, *key);
    // The program was killed when the new key was kept, and the file not written yet.
    if (file.next && verify(*file.next, *key))
        return written(folder, *file.next, *key);
    return right.error();
}

KeyFile renewed(const OpenVault& now, const store::Key& key)
{
    KeyFile file{now.storeId, checkFor(now.storeId, key), std::nullopt};
    file.logKey = sealedIn(file, logEntry(), key, now.keys().log.view());
    for (const store::Key& earlier : QList<store::Key>{now.master} + now.earlier)
        file.earlier += sealedIn(file, earlierEntry(), key, earlier.view());
    return file;
}

} // namespace

store::Keys OpenVault::keys() const
{
    store::Keys keys{{sealKeyOf(master)}, log};
    for (const store::Key& key : earlier)
        keys.seal += sealKeyOf(key);
    if (keys.log.isEmpty()) {
        QByteArray bytes = derive(master, Subkey::Log);
        keys.log = core::Secret(bytes);
        wipe(bytes);
    }
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
    const auto take = [keychain, folder = m_folder, file, callback](const Result<secrets::Secret>& bytes) {
        if (bytes)
            return callback(opened(folder, *file, store::Key::fromBytes(bytes->view())));
        const bool isMissing = bytes.error().code == ErrorCode::KeychainNotFound;
        callback(isMissing ? Error{.code = ErrorCode::StoreKeyMissing} : bytes.error());
    };
    keychain->read(entryOf(file->storeId), context, take);
}

void Vault::open(const core::Secret& passphrase, QObject* context, const Callback& callback) const
{
    const auto find = [folder = m_folder, passphrase]() -> Result<OpenVault> {
        const Result<KeyFile> file = readKeyFile(folder);
        if (!file)
            return file.error();
        if (!file->passphrase)
            return Error{.code = ErrorCode::PassphraseWrong};
        return opened(folder, *file, unwrap(*file->passphrase, passphrase));
    };
    core::inBackground(context, find, callback);
}

void Vault::recover(const QString& recoveryText, const std::shared_ptr<TokenStore>& keychain, QObject* context,
                    const Callback& callback) const
{
    const Result<KeyFile> file = readKeyFile(m_folder);
    const Result<store::Key> key = recoveryKey(recoveryText);
    const Result<OpenVault> found = file ? opened(m_folder, *file, key) : Result<OpenVault>(file.error());
    if (!found || !keychain)
        return secrets::deliver(context, callback, found);
    keychain->write(
        entryOf(file->storeId), secrets::Secret(key->view().toByteArray()), context,
        [keychain, found, callback](const Outcome& kept) { callback(kept ? found : Result<OpenVault>(kept.error())); });
}

void Vault::change(const OpenVault& now, const std::shared_ptr<TokenStore>& keychain, QObject* context,
                   const Callback& callback) const
{
    const Result<KeyFile> file = readKeyFile(m_folder);
    if (!file)
        return secrets::deliver(context, callback, Result<OpenVault>(file.error()));
    const store::Key key = store::Key::random();
    const KeyFile next = renewed(now, key);
    // While nobody knows which of the two keys the keychain holds, the file takes both; also after a failure, which
    // may be a late success.
    KeyFile both = *file;
    both.next = std::make_shared<const KeyFile>(next);
    if (const Outcome noted = writeKeyFile(m_folder, both); !noted)
        return secrets::deliver(context, callback, Result<OpenVault>(noted.error()));
    const secrets::Secret bytes(key.view().toByteArray());
    keychain->write(entryOf(now.storeId), bytes, context,
                    [keychain, folder = m_folder, next, key, callback](const Outcome& kept) {
                        callback(kept ? written(folder, next, key) : Result<OpenVault>(kept.error()));
                    });
}

void Vault::change(const OpenVault& now, const core::Secret& passphrase, QObject* context, const Callback& callback,
                   Effort effort) const
{
    const auto make = [folder = m_folder, now, passphrase, effort]() -> Result<OpenVault> {
        const store::Key key = store::Key::random();
        const Result<WrappedKey> wrapped = wrap(key, passphrase, effort);
        if (!wrapped)
            return wrapped.error();
        KeyFile next = renewed(now, key);
        next.passphrase = *wrapped;
        return written(folder, next, key);
    };
    core::inBackground(context, make, callback);
}

Result<OpenVault> Vault::forget(const OpenVault& now, const QSet<quint32>& used) const
{
    const Result<KeyFile> read = readKeyFile(m_folder);
    if (!read)
        return read.error();
    qsizetype kept = now.earlier.size();
    while (kept > 0 && !used.contains(sealKeyOf(now.earlier.at(kept - 1)).id()))
        --kept;
    if (kept == now.earlier.size())
        return now;
    KeyFile file = *read;
    file.earlier.clear();
    for (qsizetype i = 0; i < kept; ++i)
        file.earlier += sealedIn(file, earlierEntry(), now.master, now.earlier.at(i).view());
    return written(m_folder, file, now.master);
}

} // namespace rfi::vault
