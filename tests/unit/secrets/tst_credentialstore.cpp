#include "models/secrets/credentialstore.h"

#include "models/secrets/memorystore.h"
#include "tests/support/storecalls.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace rfi::secrets;
using namespace rfi::test;
using rfi::core::Error;
using rfi::core::ErrorCode;
using rfi::core::Outcome;
using rfi::core::Result;

namespace {

/// Remembers the names of its entries and fails on demand.
class WatchedStore : public MemoryStore
{
public:
    void write(const SecretKey& key, const Secret& secret, QObject* context, DoneCallback callback) override
    {
        if (key.kind == failingKind)
            return fail(context, callback);
        kinds.insert(key.kind);
        MemoryStore::write(key, secret, context, std::move(callback));
    }
    void read(const SecretKey& key, QObject* context, ReadCallback callback) override
    {
        if (isLocked)
            return fail(context, callback);
        MemoryStore::read(key, context, std::move(callback));
    }
    void remove(const SecretKey& key, QObject* context, DoneCallback callback) override
    {
        kinds.remove(key.kind);
        MemoryStore::remove(key, context, std::move(callback));
    }

    QSet<QString> kinds;
    QString failingKind;
    bool isLocked = false;

private:
    template <typename Callback>
    static void fail(QObject* context, Callback callback)
    {
        QMetaObject::invokeMethod(
            context, [callback] { callback(Error{.code = ErrorCode::KeychainLocked}); }, Qt::QueuedConnection);
    }
};

Credentials twoFields(qsizetype size)
{
    return {{u"clientId"_s, Secret(QByteArray(size, 'i'))}, {u"clientSecret"_s, Secret(QByteArray(size, 's'))}};
}

} // namespace

class TestCredentialStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_entries = std::make_shared<WatchedStore>();
        m_store = std::make_unique<CredentialStore>(m_entries);
    }

    void readsBackWhatWasWritten_data()
    {
        QTest::addColumn<Credentials>("credentials");
        QTest::addColumn<int>("entries");
        const QString odd = u"quote \" slash / umlaut ü"_s;
        QTest::newRow("one field") << Credentials{{u"token"_s, Secret("t")}} << 1;
        QTest::newRow("two fields") << twoFields(30) << 1;
        QTest::newRow("odd names and values") << Credentials{{odd, Secret::fromText(u"a\"b\\c\n\u202e€"_s)}} << 1;
        QTest::newRow("empty value") << Credentials{{u"code"_s, Secret()}, {u"login"_s, Secret("x")}} << 1;
        QTest::newRow("too long together") << twoFields(1000) << 3;
        QTest::newRow("too long, one empty")
            << Credentials{{u"a"_s, Secret(QByteArray(1480, 'a'))}, {u"b"_s, Secret()}} << 2;
        QTest::newRow("each as long as can be") << twoFields(TokenStore::MaximumSize) << 3;
    }

    void readsBackWhatWasWritten()
    {
        QFETCH(const Credentials, credentials);
        QCOMPARE(codeOf(write(credentials)), u"ok"_s);
        QTEST(static_cast<int>(m_entries->kinds.size()), "entries");
        const auto read = this->read();
        QCOMPARE(codeOf(read), u"ok"_s);
        QVERIFY(*read == credentials);
    }

    void nothingStoredIsNotFound() { QCOMPARE(codeOf(read()), u"keychain_not_found"_s); }

    void fieldThatIsTooLongIsRefused()
    {
        QCOMPARE(codeOf(write(twoFields(10))), u"ok"_s);
        QCOMPARE(codeOf(write(twoFields(TokenStore::MaximumSize + 1))), u"keychain_value_rejected"_s);
        QVERIFY(*read() == twoFields(10));
    }

    void valueThatIsNoTextIsRefused()
    {
        QCOMPARE(codeOf(write({{u"key"_s, Secret("\xff\xfe")}})), u"keychain_value_rejected"_s);
        QVERIFY(m_entries->kinds.isEmpty());
    }

    void nothingAtAllIsRefused() { QCOMPARE(codeOf(write({})), u"credentials_missing"_s); }

    void replacingLeavesNoOldEntries_data()
    {
        QTest::addColumn<Credentials>("before");
        QTest::addColumn<Credentials>("after");
        const Credentials other{{u"login"_s, Secret(QByteArray(1000, 'l'))},
                                {u"clientId"_s, Secret(QByteArray(1000, 'x'))}};
        QTest::newRow("many by one") << twoFields(1000) << twoFields(10);
        QTest::newRow("one by many") << twoFields(10) << twoFields(1000);
        QTest::newRow("many by others") << twoFields(1000) << other;
    }

    void replacingLeavesNoOldEntries()
    {
        QFETCH(const Credentials, before);
        QFETCH(const Credentials, after);
        QCOMPARE(codeOf(write(after)), u"ok"_s);
        const QSet<QString> expected = m_entries->kinds;
        init();
        QCOMPARE(codeOf(write(before)), u"ok"_s);
        QCOMPARE(codeOf(write(after)), u"ok"_s);
        QCOMPARE(m_entries->kinds, expected);
        QVERIFY(*read() == after);
    }

    void removesEveryEntry_data()
    {
        QTest::addColumn<Credentials>("credentials");
        QTest::newRow("one entry") << twoFields(10);
        QTest::newRow("many entries") << twoFields(1000);
        QTest::newRow("nothing") << Credentials();
    }

    void removesEveryEntry()
    {
        QFETCH(const Credentials, credentials);
        if (!credentials.isEmpty())
            QCOMPARE(codeOf(write(credentials)), u"ok"_s);
        QCOMPARE(codeOf(writeTo(*m_entries, m_account.key(kind::Tokens), "token")), u"ok"_s);
        QCOMPARE(codeOf(remove()), u"ok"_s);
        QVERIFY(m_entries->kinds.isEmpty());
        QCOMPARE(codeOf(readFrom(*m_entries, m_account.key(kind::Tokens))), u"keychain_not_found"_s);
        QCOMPARE(codeOf(read()), u"keychain_not_found"_s);
    }

    void halfWrittenCredentialsAreNotTakenForWholeOnes()
    {
        m_entries->failingKind = u"credentials.clientSecret"_s;
        QCOMPARE(codeOf(write(twoFields(1000))), u"keychain_locked"_s);
        QCOMPARE(codeOf(read()), u"keychain_not_found"_s);
        QCOMPARE(codeOf(remove()), u"ok"_s);
        QVERIFY(m_entries->kinds.isEmpty());
    }

    void B03_lockedKeychainStopsEveryCall()
    {
        QCOMPARE(codeOf(write(twoFields(1000))), u"ok"_s);
        const QSet<QString> before = m_entries->kinds;
        m_entries->isLocked = true;
        QCOMPARE(codeOf(read()), u"keychain_locked"_s);
        QCOMPARE(codeOf(write(twoFields(10))), u"keychain_locked"_s);
        QCOMPARE(codeOf(remove()), u"keychain_locked"_s);
        QCOMPARE(m_entries->kinds, before);
    }

    void B07_damagedEntryIsRefusedButCanBeReplacedAndRemoved_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("other format") << QByteArray(R"({"format": "x", "values": {}})");
        QTest::newRow("value no text") << QByteArray(R"({"format": "rfi-desk/credentials@1", "values": {"a": 1}})");
        QTest::newRow("entry no text") << QByteArray(R"({"format": "rfi-desk/credentials@1", "entries": [1]})");
        QTest::newRow("nothing in it") << QByteArray(R"({"format": "rfi-desk/credentials@1"})");
    }

    void B07_damagedEntryIsRefusedButCanBeReplacedAndRemoved()
    {
        QFETCH(const QByteArray, value);
        QCOMPARE(codeOf(writeTo(*m_entries, m_account.key(kind::Credentials), value)), u"ok"_s);
        QCOMPARE(codeOf(read()), u"keychain_value_rejected"_s);
        QCOMPARE(codeOf(write(twoFields(10))), u"ok"_s);
        QVERIFY(*read() == twoFields(10));
        QCOMPARE(codeOf(writeTo(*m_entries, m_account.key(kind::Credentials), value)), u"ok"_s);
        QCOMPARE(codeOf(remove()), u"ok"_s);
        QVERIFY(m_entries->kinds.isEmpty());
    }

    void keepsTheStoreUntilACallIsOver()
    {
        const std::weak_ptr<TokenStore> store = m_entries;
        m_entries.reset();
        const auto written = answerOf<Outcome>([&](QObject* context, const DoneCallback& callback) {
            m_store->write(m_account, twoFields(10), context, [&, callback](const Outcome& outcome) {
                QVERIFY(!store.expired());
                callback(outcome);
            });
            m_store.reset();
        });
        QVERIFY(written.isOk());
        QVERIFY(store.expired());
    }

private:
    Result<Credentials> read()
    {
        return answerOf<Result<Credentials>>(
            [&](QObject* context, auto callback) { m_store->read(m_account, context, callback); });
    }
    Outcome write(const Credentials& credentials)
    {
        return answerOf<Outcome>(
            [&](QObject* context, auto callback) { m_store->write(m_account, credentials, context, callback); });
    }
    Outcome remove()
    {
        return answerOf<Outcome>(
            [&](QObject* context, auto callback) { m_store->remove(m_account, context, callback); });
    }

    const Account m_account{u"7a1d5c2b-3e4f-4a6b-9c8d-1e2f3a4b5c6d"_s, u"Main"_s, u"example"_s, u"sandbox"_s, {}, {}};
    std::shared_ptr<WatchedStore> m_entries;
    std::unique_ptr<CredentialStore> m_store;
};

QTEST_GUILESS_MAIN(TestCredentialStore)
#include "tst_credentialstore.moc"
