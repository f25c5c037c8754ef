#include "models/core/files.h"
#include "models/secrets/memorystore.h"
#include "models/vault/recoverykey.h"
#include "models/vault/vault.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace rfi;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using vault::OpenVault;
using vault::Vault;

namespace {

constexpr int Patience = 20000;

/// A keychain that refuses to keep, or to give.
class ClosedStore final : public secrets::MemoryStore
{
public:
    explicit ClosedStore(ErrorCode code) : m_code(code) {}

    void read(const secrets::SecretKey&, QObject*, secrets::ReadCallback callback) override
    {
        callback(core::Error{.code = m_code});
    }
    void write(const secrets::SecretKey&, const secrets::Secret&, QObject*, secrets::DoneCallback callback) override
    {
        callback(core::Error{.code = m_code});
    }

private:
    ErrorCode m_code;
};

QByteArray bytesOf(const OpenVault& opened) { return opened.master.view().toByteArray(); }

} // namespace

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_vault = std::make_unique<Vault>(m_folder->path());
        m_keychain = std::make_shared<secrets::MemoryStore>();
    }

    void findsItsKeyInTheKeychain();
    void findsItsKeyBehindAPassphrase();
    void givesOtherKeysForOtherPurposes();
    void writesNoKeyFileBeforeTheKeychainHasTheKey();
    void neverMakesASecondKey();
    void B06_asksForTheRecoveryKeyWhenTheEntryIsGone();
    void B03_keepsALockedKeychainApartFromAMissingKey();
    void refusesTheKeyOfAnotherStore();
    void refusesAChangedKeyFile_data();
    void refusesAChangedKeyFile();
    void putsTheRecoveredKeyBackIntoTheKeychain();
    void holdsNothingReadable();
    void putsANewKeyInThePlaceOfTheOldOne_data();
    void putsANewKeyInThePlaceOfTheOldOne();
    void takesEitherKeyAfterAKillBetweenKeychainAndFile();
    void keepsTheOldKeyWhenTheKeychainRefuses();
    void forgetsAnEarlierKeyThatNothingNames();

private:
    using Given = std::optional<core::Result<OpenVault>>;

    template <typename Act>
    core::Result<OpenVault> wait(Act act)
    {
        Given given;
        act([&given](const core::Result<OpenVault>& result) { given.emplace(result); });
        [&given] { QTRY_VERIFY_WITH_TIMEOUT(given.has_value(), Patience); }();
        return given ? *given : core::Result<OpenVault>(core::Error{});
    }
    core::Result<OpenVault> create()
    {
        return wait([this](const Vault::Callback& callback) { m_vault->create(m_keychain, this, callback); });
    }
    core::Result<OpenVault> create(const QByteArray& passphrase)
    {
        return wait([&](const Vault::Callback& callback) {
            m_vault->create(core::Secret(passphrase), this, callback, vault::Effort::Interactive);
        });
    }
    core::Result<OpenVault> open(const std::shared_ptr<secrets::TokenStore>& keychain)
    {
        return wait([&](const Vault::Callback& callback) { m_vault->open(keychain, this, callback); });
    }
    core::Result<OpenVault> open(const QByteArray& passphrase)
    {
        return wait([&](const Vault::Callback& callback) { m_vault->open(core::Secret(passphrase), this, callback); });
    }
    QByteArray keyFile() const { return core::readFile(vault::KeyFile::pathIn(m_folder->path()), 100'000).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Vault> m_vault;
    std::shared_ptr<secrets::TokenStore> m_keychain;
};

void TestVault::findsItsKeyInTheKeychain()
{
    QCOMPARE(m_vault->kind().value(), Vault::Kind::None);
    const auto made = create();
    QVERIFY(made.isOk());
    QCOMPARE(m_vault->kind().value(), Vault::Kind::Keychain);
    const auto found = open(m_keychain);
    QVERIFY(found.isOk());
    QCOMPARE(bytesOf(*found), bytesOf(*made));
    QCOMPARE(found->storeId, made->storeId);
}

void TestVault::findsItsKeyBehindAPassphrase()
{
    const auto made = create("four words nobody guesses");
    QVERIFY(made.isOk());
    QCOMPARE(m_vault->kind().value(), Vault::Kind::Passphrase);
    const auto found = open("four words nobody guesses");
    QVERIFY(found.isOk());
    QCOMPARE(bytesOf(*found), bytesOf(*made));
    const auto refused = open("four words somebody guesses");
    QVERIFY(!refused.isOk());
    QCOMPARE(refused.error().code, ErrorCode::PassphraseWrong);
}

void TestVault::givesOtherKeysForOtherPurposes()
{
    const auto made = create();
    QVERIFY(made.isOk());
    const store::Keys keys = made->keys();
    QCOMPARE(keys.seal.size(), 1);
    QVERIFY(keys.seal.constFirst().view().toByteArray() != keys.log.toBytes());
    QVERIFY(keys.seal.constFirst().view().toByteArray() != bytesOf(*made));
    QCOMPARE(made->keys().log.toBytes(), keys.log.toBytes());
}

void TestVault::writesNoKeyFileBeforeTheKeychainHasTheKey()
{
    m_keychain = std::make_shared<ClosedStore>(ErrorCode::KeychainDenied);
    const auto made = create();
    QVERIFY(!made.isOk());
    QCOMPARE(made.error().code, ErrorCode::KeychainDenied);
    QCOMPARE(m_vault->kind().value(), Vault::Kind::None);
}

void TestVault::neverMakesASecondKey()
{
    QVERIFY(create().isOk());
    const QByteArray before = keyFile();
    QCOMPARE(create().error().code, ErrorCode::StoreBusy);
    QCOMPARE(create("another passphrase").error().code, ErrorCode::StoreBusy);
    QCOMPARE(keyFile(), before);
}

void TestVault::B06_asksForTheRecoveryKeyWhenTheEntryIsGone()
{
    const auto made = create();
    QVERIFY(made.isOk());
    const QByteArray before = keyFile();
    const auto missing = open(std::make_shared<secrets::MemoryStore>());
    QVERIFY(!missing.isOk());
    QCOMPARE(missing.error().code, ErrorCode::StoreKeyMissing);
    QCOMPARE(keyFile(), before);
}

void TestVault::B03_keepsALockedKeychainApartFromAMissingKey()
{
    QVERIFY(create().isOk());
    const QByteArray before = keyFile();
    QCOMPARE(open(std::make_shared<ClosedStore>(ErrorCode::KeychainLocked)).error().code, ErrorCode::KeychainLocked);
    QCOMPARE(keyFile(), before);
}

void TestVault::refusesTheKeyOfAnotherStore()
{
    QVERIFY(create().isOk());
    const auto refused = wait([this](const Vault::Callback& callback) {
        m_vault->recover(vault::recoveryText(store::Key::random()), {}, this, callback);
    });
    QVERIFY(!refused.isOk());
    QCOMPARE(refused.error().code, ErrorCode::StoreKeyWrong);
}

void TestVault::refusesAChangedKeyFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("rfi");
    QTest::newRow("another format") << QByteArray(R"({"format":"rfi-desk/store@9","id":"a","check":"YQ=="})");
    QTest::newRow("no id") << QByteArray(R"({"format":"rfi-desk/store@1","check":"YQ=="})");
    QTest::newRow("no check") << QByteArray(R"({"format":"rfi-desk/store@1","id":"a"})");
}

void TestVault::refusesAChangedKeyFile()
{
    QFETCH(QByteArray, text);
    QFile file(vault::KeyFile::pathIn(m_folder->path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QVERIFY(!m_vault->kind().isOk());
    QCOMPARE(m_vault->kind().error().code, ErrorCode::StoreUnreadable);
    QCOMPARE(keyFile(), text);
}

void TestVault::putsTheRecoveredKeyBackIntoTheKeychain()
{
    const auto made = create();
    QVERIFY(made.isOk());
    const auto fresh = std::make_shared<secrets::MemoryStore>();
    const auto recovered = wait([&](const Vault::Callback& callback) {
        m_vault->recover(vault::recoveryText(made->master), fresh, this, callback);
    });
    QVERIFY(recovered.isOk());
    const auto found = open(fresh);
    QVERIFY(found.isOk());
    QCOMPARE(bytesOf(*found), bytesOf(*made));
}

void TestVault::holdsNothingReadable()
{
    const QByteArray passphrase = "four words nobody guesses";
    const auto made = create(passphrase);
    QVERIFY(made.isOk());
    const QByteArray file = keyFile();
    for (const QByteArray& secret : {bytesOf(*made), bytesOf(*made).toBase64(), bytesOf(*made).toHex(), passphrase})
        QVERIFY(!file.contains(secret));
}

void TestVault::putsANewKeyInThePlaceOfTheOldOne_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("in the keychain") << QByteArray();
    QTest::newRow("behind a passphrase") << QByteArray("four words nobody guesses");
}

void TestVault::putsANewKeyInThePlaceOfTheOldOne()
{
    QFETCH(QByteArray, passphrase);
    const auto made = passphrase.isEmpty() ? create() : create(passphrase);
    QVERIFY(made.isOk());
    const auto changed = wait([&](const Vault::Callback& callback) {
        if (passphrase.isEmpty())
            m_vault->change(*made, m_keychain, this, callback);
        else
            m_vault->change(*made, core::Secret("another passphrase"), this, callback, vault::Effort::Interactive);
    });
    QVERIFY(changed.isOk());
    QVERIFY(bytesOf(*changed) != bytesOf(*made));
    const auto found = passphrase.isEmpty() ? open(m_keychain) : open(QByteArray("another passphrase"));
    QVERIFY(found.isOk());
    QCOMPARE(bytesOf(*found), bytesOf(*changed));
    // The old key goes on to open what it sealed, and the log keeps its own.
    const store::Keys before = made->keys();
    const store::Keys after = found->keys();
    QCOMPARE(after.seal.size(), 2);
    QCOMPARE(after.seal.at(1).id(), before.seal.first().id());
    QVERIFY(after.seal.first().id() != before.seal.first().id());
    QVERIFY(after.log == before.log);
    QVERIFY(!keyFile().contains(made->master.view().toByteArray().toBase64()));
    if (!passphrase.isEmpty())
        QCOMPARE(open(passphrase).error().code, ErrorCode::PassphraseWrong);
    const auto recoverWith = [this](const store::Key& key) {
        return wait([&](const Vault::Callback& callback) {
            m_vault->recover(vault::recoveryText(key), nullptr, this, callback);
        });
    };
    QCOMPARE(recoverWith(made->master).error().code, ErrorCode::StoreKeyWrong);
    QVERIFY(recoverWith(changed->master));
}

void TestVault::takesEitherKeyAfterAKillBetweenKeychainAndFile()
{
    const auto made = create();
    QVERIFY(made.isOk());
    // The keychain that the program was killed beside: it has the new key, and never said so.
    class Silent final : public secrets::MemoryStore
    {
    public:
        void write(const secrets::SecretKey& key, const secrets::Secret& secret, QObject* context,
                   secrets::DoneCallback) override
        {
            MemoryStore::write(key, secret, context, [](const core::Outcome&) {});
        }
    };
    const auto killed = std::make_shared<Silent>();
    m_vault->change(*made, killed, this, [](const core::Result<OpenVault>&) { QFAIL("nobody is there"); });
    // Killed before the keychain took it.
    const auto withOld = open(m_keychain);
    QVERIFY(withOld.isOk());
    QCOMPARE(bytesOf(*withOld), bytesOf(*made));
    // Killed after it.
    const auto withNew = open(std::static_pointer_cast<secrets::TokenStore>(killed));
    QVERIFY(withNew.isOk());
    QVERIFY(bytesOf(*withNew) != bytesOf(*made));
    QCOMPARE(withNew->earlier.size(), 1);
    QCOMPARE(withNew->earlier.first().view(), made->master.view());
    QCOMPARE(open(m_keychain).error().code, ErrorCode::StoreKeyWrong);
    QVERIFY(open(std::static_pointer_cast<secrets::TokenStore>(killed)));
}

void TestVault::keepsTheOldKeyWhenTheKeychainRefuses()
{
    const auto made = create();
    QVERIFY(made.isOk());
    const auto refused = wait([&](const Vault::Callback& callback) {
        m_vault->change(*made, std::make_shared<ClosedStore>(ErrorCode::KeychainDenied), this, callback);
    });
    QCOMPARE(refused.error().code, ErrorCode::KeychainDenied);
    QCOMPARE(bytesOf(*open(m_keychain)), bytesOf(*made));
}

void TestVault::forgetsAnEarlierKeyThatNothingNames()
{
    const auto made = create();
    const auto change = [this](const OpenVault& now) {
        return wait([&](const Vault::Callback& callback) { m_vault->change(now, m_keychain, this, callback); });
    };
    const auto second = change(*made);
    const auto third = change(*second);
    QCOMPARE(third->earlier.size(), 2);
    const QList<store::Key> seals = third->keys().seal;
    // What an older key still proves may hold something of a newer one.
    const auto all = m_vault->forget(*third, {seals.at(0).id(), seals.at(2).id()});
    QVERIFY(all.isOk());
    QCOMPARE(all->earlier.size(), 2);
    const auto left = m_vault->forget(*third, {seals.at(0).id(), seals.at(1).id()});
    QVERIFY(left.isOk());
    QCOMPARE(left->earlier.size(), 1);
    QCOMPARE(left->earlier.first().view(), second->master.view());
    const auto found = open(m_keychain);
    QVERIFY(found.isOk());
    QCOMPARE(found->earlier.size(), 1);
    QVERIFY(found->keys().log == made->keys().log);
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
