#include "models/secrets/accountstore.h"

#include "models/secrets/memorystore.h"
#include "tests/support/storecalls.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace rfi::secrets;
using namespace rfi::test;
using rfi::core::ErrorCode;
using rfi::core::Outcome;

namespace {

/// A keychain that stopped working.
class DeadStore : public TokenStore
{
public:
    StoreKind kind() const override { return StoreKind::Keychain; }
    void read(const SecretKey&, QObject* context, ReadCallback callback) override { fail(context, callback); }
    void write(const SecretKey&, const Secret&, QObject* context, DoneCallback callback) override
    {
        fail(context, callback);
    }
    void remove(const SecretKey&, QObject* context, DoneCallback callback) override { fail(context, callback); }

private:
    template <typename Callback>
    void fail(QObject* context, Callback callback)
    {
        QMetaObject::invokeMethod(
            context, [callback] { callback(rfi::core::Error{.code = ErrorCode::KeychainUnreachable}); },
            Qt::QueuedConnection);
    }
};

Account example() { return {QString(), u"Main"_s, u"fincom"_s, u"sandbox"_s, QString(), {{u"region"_s, u"eu"_s}}}; }

Outcome removeNow(AccountStore& accounts, const QString& id, const std::shared_ptr<TokenStore>& store)
{
    return answerOf<Outcome>([&](QObject* context, auto callback) { accounts.remove(id, store, context, callback); });
}

} // namespace

class TestAccountStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = m_home->filePath(u"data"_s);
        m_path = m_folder + u"/accounts.json"_s;
    }

    void beginsEmptyWithoutAFile()
    {
        AccountStore store(m_folder);
        QVERIFY(store.load().isOk());
        QVERIFY(store.accounts().isEmpty());
        QVERIFY2(!QFile::exists(m_folder), "reading made a folder");
    }

    void keepsWhatWasAdded()
    {
        AccountStore store(m_folder);
        QVERIFY(store.load().isOk());
        QSignalSpy added(&store, &AccountStore::added);
        const auto account = store.add(example());
        QVERIFY(account.isOk());
        QCOMPARE(added.count(), 1);
        QCOMPARE(added.at(0).at(0).value<Account>(), *account);
        QCOMPARE(QUuid(account->id).toString(QUuid::WithoutBraces), account->id);
        QCOMPARE(store.find(account->id), *account);

        AccountStore again(m_folder);
        QVERIFY(again.load().isOk());
        QCOMPARE(again.accounts(), QList{*account});
    }

    void fileAndFolderAreTheOwnersOnly()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows has lists of rights instead");
#endif
        AccountStore store(m_folder);
        QVERIFY(store.load().isOk());
        QVERIFY(store.add(example()).isOk());
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QVERIFY(!(QFile::permissions(m_path) & others));
        QVERIFY(!(QFile::permissions(m_folder) & others));
    }

    void B09_accountsOfTheSameNameAreTwo()
    {
        AccountStore store(m_folder);
        QVERIFY(store.load().isOk());
        const auto secrets = std::make_shared<MemoryStore>();
        const Account first = store.add(example()).value();
        const Account second = store.add(example()).value();
        QVERIFY(first.id != second.id);
        QCOMPARE(codeOf(writeTo(*secrets, first.key(kind::Credentials), "first")), u"ok"_s);
        QCOMPARE(codeOf(writeTo(*secrets, second.key(kind::Credentials), "second")), u"ok"_s);
        QCOMPARE(codeOf(removeNow(store, first.id, secrets)), u"ok"_s);
        QCOMPARE(readFrom(*secrets, second.key(kind::Credentials))->view().toByteArray(), "second");
        QCOMPARE(store.accounts(), QList{second});
    }

    void renamesAndChanges()
    {
        AccountStore store(m_folder);
        QVERIFY(store.load().isOk());
        Account account = store.add(example()).value();
        QSignalSpy changed(&store, &AccountStore::changed);
        QVERIFY(store.rename(account.id, u"Other"_s).isOk());
        account.name = u"Other"_s;
        QCOMPARE(store.accounts(), QList{account});
        account.baseUrl = u"http://127.0.0.1:8080"_s;
        QVERIFY(store.change(account).isOk());
        QCOMPARE(changed.count(), 2);
        QCOMPARE(changed.at(1).at(0).value<Account>(), account);

        AccountStore again(m_folder);
        QVERIFY(again.load().isOk());
        QCOMPARE(again.accounts(), QList{account});
    }

    void changeLeavesWhatNamesTheKeychainEntries()
    {
        AccountStore store(m_folder);
        QVERIFY(store.load().isOk());
        const Account account = store.add(example()).value();
        Account moved = account;
        moved.provider = u"other"_s;
        moved.environment = u"production"_s;
        QVERIFY(store.change(moved).isOk());
        QCOMPARE(store.accounts(), QList{account});
    }

    void unknownAccountIsToldSo()
    {
        AccountStore store(m_folder);
        QVERIFY(store.load().isOk());
        QVERIFY(store.add(example()).isOk());
        Account stranger = example();
        stranger.id = u"nobody"_s;
        QCOMPARE(codeOf(store.rename(stranger.id, u"x"_s)), u"account_unknown"_s);
        QCOMPARE(codeOf(store.change(stranger)), u"account_unknown"_s);
        QCOMPARE(codeOf(store.forget(stranger.id)), u"account_unknown"_s);
        QCOMPARE(codeOf(removeNow(store, stranger.id, std::make_shared<MemoryStore>())), u"account_unknown"_s);
        QVERIFY(!store.find(stranger.id));
    }

    void removesTheSecretsToo()
    {
        AccountStore store(m_folder);
        QVERIFY(store.load().isOk());
        const auto secrets = std::make_shared<MemoryStore>();
        const Account account = store.add(example()).value();
        for (const QString& name : {QString(kind::Credentials), QString(kind::Tokens)})
            QCOMPARE(codeOf(writeTo(*secrets, account.key(name), "value")), u"ok"_s);
        QSignalSpy removed(&store, &AccountStore::removed);
        QCOMPARE(codeOf(removeNow(store, account.id, secrets)), u"ok"_s);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed.at(0).at(0).toString(), account.id);
        for (const QString& name : {QString(kind::Credentials), QString(kind::Tokens)})
            QCOMPARE(codeOf(readFrom(*secrets, account.key(name))), u"keychain_not_found"_s);

        AccountStore again(m_folder);
        QVERIFY(again.load().isOk());
        QVERIFY(again.accounts().isEmpty());
    }

    void accountStaysWhenItsSecretsStay()
    {
        AccountStore store(m_folder);
        QVERIFY(store.load().isOk());
        const Account account = store.add(example()).value();
        QSignalSpy removed(&store, &AccountStore::removed);
        QCOMPARE(codeOf(removeNow(store, account.id, std::make_shared<DeadStore>())), u"keychain_unreachable"_s);
        QCOMPARE(store.accounts(), QList{account});
        QCOMPARE(removed.count(), 0);

        QVERIFY(store.forget(account.id).isOk());
        QVERIFY(store.accounts().isEmpty());
        QCOMPARE(removed.count(), 1);
    }

    void removalGoesOnWhenTheDialogCloses()
    {
        AccountStore store(m_folder);
        QVERIFY(store.load().isOk());
        const Account account = store.add(example()).value();
        const auto secrets = std::make_shared<MemoryStore>();
        QCOMPARE(codeOf(writeTo(*secrets, account.key(kind::Credentials), "value")), u"ok"_s);
        int calls = 0;
        {
            QObject dialog;
            store.remove(account.id, secrets, &dialog, [&](const Outcome&) { ++calls; });
        }
        QTRY_VERIFY(store.accounts().isEmpty());
        QCOMPARE(codeOf(readFrom(*secrets, account.key(kind::Credentials))), u"keychain_not_found"_s);
        QCOMPARE(calls, 0);
    }

    void A05_whatCannotBeWrittenDidNotHappen()
    {
        AccountStore store(m_folder);
        QVERIFY(store.load().isOk());
        const Account account = store.add(example()).value();
        QSignalSpy added(&store, &AccountStore::added);
        QSignalSpy changed(&store, &AccountStore::changed);
        // A folder in the file's place is what no user can write, root neither.
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QDir().mkdir(m_path));
        QCOMPARE(codeOf(store.add(example())), u"file_unwritable"_s);
        QCOMPARE(codeOf(store.rename(account.id, u"x"_s)), u"file_unwritable"_s);
        QCOMPARE(codeOf(store.forget(account.id)), u"file_unwritable"_s);
        QCOMPARE(store.accounts(), QList{account});
        QCOMPARE(added.count() + changed.count(), 0);
    }

    void damagedFileIsKeptAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"format\": \"rfi-desk/accounts@1\", \"acc");
        QTest::newRow("wrong member") << QByteArray(R"({"format": "rfi-desk/accounts@1", "accounts": [{}]})");
        QTest::newRow("binary") << QByteArray("\0\xff\x01", 3);
    }

    void damagedFileIsKeptAside()
    {
        QFETCH(const QByteArray, content);
        for (int round = 1; round <= 2; ++round) {
            putFile(content);
            AccountStore store(m_folder);
            const Outcome outcome = store.load();
            QVERIFY(!outcome.isOk());
            QCOMPARE(outcome.error().subject, m_path);
            QCOMPARE(store.damagedCopy(), m_path + u".damaged-%1"_s.arg(round));
            QCOMPARE(contentOf(store.damagedCopy()), content);
            QVERIFY(store.add(example()).isOk());
            QCOMPARE(contentOf(m_path + u".damaged-1"_s), content);
            QVERIFY(QFile::remove(m_path));
        }
    }

    void A16_fileOfAnotherVersionStays()
    {
        const QByteArray newer = R"({"format": "rfi-desk/accounts@2", "people": []})";
        putFile(newer);
        AccountStore store(m_folder);
        QCOMPARE(codeOf(store.load()), u"format_unknown"_s);
        QVERIFY(store.damagedCopy().isEmpty());
        QCOMPARE(codeOf(store.add(example())), u"format_unknown"_s);
        QCOMPARE(contentOf(m_path), newer);
    }

    void fileThatCannotBeReadStays()
    {
        QVERIFY(QDir().mkpath(m_path));
        AccountStore store(m_folder);
        QCOMPARE(codeOf(store.load()), u"not_regular_file"_s);
        QCOMPARE(codeOf(store.add(example())), u"not_regular_file"_s);
        QVERIFY(QDir(m_path).exists());

        QVERIFY(QDir().rmdir(m_path));
        QVERIFY(store.load().isOk());
        QVERIFY(store.add(example()).isOk());
    }

    void removesHalfWrittenCopies()
    {
        putFile(R"({"format": "rfi-desk/accounts@1", "accounts": []})");
        QVERIFY(QFile::copy(m_path, m_path + u".AbCdEf"_s));
        AccountStore store(m_folder);
        QVERIFY(store.load().isOk());
        QCOMPARE(QDir(m_folder).entryList(QDir::Files), QStringList{u"accounts.json"_s});
    }

private:
    void putFile(const QByteArray& content)
    {
        QVERIFY(QDir().mkpath(m_folder));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestAccountStore)
#include "tst_accountstore.moc"
