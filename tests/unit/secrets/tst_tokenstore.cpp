// What every store promises, asked of the one in memory and of the one over a real keyring.

#include "models/secrets/keychainstore.h"
#include "models/secrets/memorystore.h"
#include "tests/support/storecalls.h"

#include <QUuid>

using namespace Qt::StringLiterals;
using namespace rfi::secrets;
using namespace rfi::test;
using rfi::core::ErrorCode;
using rfi::core::Outcome;
using rfi::core::Result;

namespace {

/// A key that no other test uses.
SecretKey freshKey()
{
    return {u"sandbox"_s, u"example"_s, QUuid::createUuid().toString(QUuid::WithoutBraces), u"credentials"_s};
}

std::unique_ptr<TokenStore> makeStore(StoreKind kind)
{
    if (kind == StoreKind::SessionOnly)
        return std::make_unique<MemoryStore>();
    return std::make_unique<KeychainStore>();
}

void addStores()
{
    QTest::addColumn<StoreKind>("kind");
    QTest::newRow("memory") << StoreKind::SessionOnly;
    QTest::newRow("keychain") << StoreKind::Keychain;
}

QByteArray allBytes()
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes.append(static_cast<char>(byte));
    return bytes;
}

} // namespace

class TestTokenStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        KeychainStore store;
        const auto outcome =
            answerOf<Outcome>([&](QObject* context, auto callback) { store.writeSentinel(context, callback); });
        QVERIFY2(outcome.isOk(), "no keyring: run this through tests/support/keyring.sh unlocked");
    }

    void B07_readsBackWhatWasWritten_data()
    {
        QTest::addColumn<StoreKind>("kind");
        QTest::addColumn<QByteArray>("value");
        const QList<std::pair<const char*, QByteArray>> values{
            {"one byte", "x"},
            {"one NUL", QByteArray(1, '\0')},
            {"NUL inside", QByteArray("before\0after", 12)},
            {"every byte", allBytes()},
            {"invalid UTF-8", "\xff\xfe\xc0\x80"},
            {"text with umlauts",
             "Stra\xc3\x9f"
             "e \xd8\xb9"},
            {"looks like base64", "aGVsbG8="},
            {"line breaks", "a\r\nb\n"},
            {"the longest", QByteArray(TokenStore::MaximumSize, '\xff')}};
        for (const StoreKind kind : {StoreKind::SessionOnly, StoreKind::Keychain})
            for (const auto& [name, value] : values)
                QTest::addRow("%s, %s", kind == StoreKind::Keychain ? "keychain" : "memory", name) << kind << value;
    }

    void B07_readsBackWhatWasWritten()
    {
        QFETCH(const StoreKind, kind);
        QFETCH(const QByteArray, value);
        const auto store = makeStore(kind);
        const SecretKey key = freshKey();
        QCOMPARE(codeOf(writeTo(*store, key, value)), u"ok"_s);
        const Result<Secret> read = readFrom(*store, key);
        QCOMPARE(codeOf(read), u"ok"_s);
        QCOMPARE(read->view().toByteArray(), value);
    }

    void B07_refusesBeforeItTouchesAnything_data()
    {
        QTest::addColumn<StoreKind>("kind");
        QTest::addColumn<qsizetype>("size");
        for (const StoreKind kind : {StoreKind::SessionOnly, StoreKind::Keychain})
            for (const qsizetype size : {qsizetype(0), TokenStore::MaximumSize + 1, qsizetype(5000), qsizetype(20000)})
                QTest::addRow("%s, %d bytes", kind == StoreKind::Keychain ? "keychain" : "memory",
                              static_cast<int>(size))
                    << kind << size;
    }

    void B07_refusesBeforeItTouchesAnything()
    {
        QFETCH(const StoreKind, kind);
        QFETCH(const qsizetype, size);
        const auto store = makeStore(kind);
        const SecretKey key = freshKey();
        QCOMPARE(codeOf(writeTo(*store, key, "old")), u"ok"_s);
        QCOMPARE(codeOf(writeTo(*store, key, QByteArray(size, 'x'))), u"keychain_value_rejected"_s);
        QCOMPARE(readFrom(*store, key)->view().toByteArray(), "old");
    }

    void tellsItsKind_data() { addStores(); }
    void tellsItsKind()
    {
        QFETCH(const StoreKind, kind);
        QCOMPARE(makeStore(kind)->kind(), kind);
    }

    void missingEntryIsNotFound_data() { addStores(); }
    void missingEntryIsNotFound()
    {
        QFETCH(const StoreKind, kind);
        const auto store = makeStore(kind);
        QCOMPARE(codeOf(readFrom(*store, freshKey())), u"keychain_not_found"_s);
    }

    void removedEntryIsGone_data() { addStores(); }
    void removedEntryIsGone()
    {
        QFETCH(const StoreKind, kind);
        const auto store = makeStore(kind);
        const SecretKey key = freshKey();
        QCOMPARE(codeOf(writeTo(*store, key, "value")), u"ok"_s);
        QCOMPARE(codeOf(removeFrom(*store, key)), u"ok"_s);
        QCOMPARE(codeOf(readFrom(*store, key)), u"keychain_not_found"_s);
    }

    void B12_removingNothingSaysSo_data() { addStores(); }
    void B12_removingNothingSaysSo()
    {
        QFETCH(const StoreKind, kind);
        const auto store = makeStore(kind);
        QCOMPARE(codeOf(removeFrom(*store, freshKey())), u"keychain_not_found"_s);
    }

    void secondWriteReplacesTheFirst_data() { addStores(); }
    void secondWriteReplacesTheFirst()
    {
        QFETCH(const StoreKind, kind);
        const auto store = makeStore(kind);
        const SecretKey key = freshKey();
        QCOMPARE(codeOf(writeTo(*store, key, "first, and longer")), u"ok"_s);
        QCOMPARE(codeOf(writeTo(*store, key, "second")), u"ok"_s);
        QCOMPARE(readFrom(*store, key)->view().toByteArray(), "second");
        QCOMPARE(codeOf(removeFrom(*store, key)), u"ok"_s);
        QCOMPARE(codeOf(readFrom(*store, key)), u"keychain_not_found"_s);
    }

    void B09_keysThatDifferInOnePartDoNotMeet_data() { addStores(); }
    void B09_keysThatDifferInOnePartDoNotMeet()
    {
        QFETCH(const StoreKind, kind);
        const auto store = makeStore(kind);
        const SecretKey key = freshKey();
        QList<SecretKey> keys(5, key);
        keys[1].environment = u"production"_s;
        keys[2].provider = u"other"_s;
        keys[3].account = QUuid::createUuid().toString(QUuid::WithoutBraces);
        keys[4].kind = u"tokens"_s;
        for (qsizetype i = 0; i < keys.size(); ++i)
            QCOMPARE(codeOf(writeTo(*store, keys[i], QByteArray::number(i))), u"ok"_s);
        for (qsizetype i = 0; i < keys.size(); ++i)
            QCOMPARE(readFrom(*store, keys[i])->view().toByteArray(), QByteArray::number(i));
    }

    void answersInTheOrderOfTheCalls_data() { addStores(); }
    void answersInTheOrderOfTheCalls()
    {
        QFETCH(const StoreKind, kind);
        const auto store = makeStore(kind);
        const SecretKey key = freshKey();
        QObject context;
        QStringList answers;
        const auto done = [&](const Outcome& outcome) { answers << codeOf(outcome); };
        const auto read = [&](const Result<Secret>& result) {
            answers << (result.isOk() ? QString::fromUtf8(result->view()) : codeOf(result));
        };
        store->read(key, &context, read);
        store->write(key, Secret("first"), &context, done);
        store->read(key, &context, read);
        store->write(key, Secret("second"), &context, done);
        store->read(key, &context, read);
        store->remove(key, &context, done);
        store->read(key, &context, read);
        QVERIFY2(answers.isEmpty(), "a callback came before the call returned");
        const QStringList expected{u"keychain_not_found"_s, u"ok"_s, u"first"_s, u"ok"_s, u"second"_s, u"ok"_s,
                                   u"keychain_not_found"_s};
        QTRY_COMPARE(answers, expected);
    }

    void deadContextIsNotCalled_data() { addStores(); }
    void deadContextIsNotCalled()
    {
        QFETCH(const StoreKind, kind);
        const auto store = makeStore(kind);
        const SecretKey key = freshKey();
        int calls = 0;
        {
            QObject context;
            store->write(key, Secret("x"), &context, [&](const Outcome&) { ++calls; });
            store->read(key, &context, [&](const Result<Secret>&) { ++calls; });
            store->remove(key, &context, [&](const Outcome&) { ++calls; });
        }
        QCOMPARE(codeOf(readFrom(*store, freshKey())), u"keychain_not_found"_s);
        QCOMPARE(calls, 0);
    }

    void callbackMayEndTheStore_data() { addStores(); }
    void callbackMayEndTheStore()
    {
        QFETCH(const StoreKind, kind);
        auto store = makeStore(kind);
        QObject context;
        bool isDone = false;
        store->read(freshKey(), &context, [&](const Result<Secret>&) {
            store.reset();
            isDone = true;
        });
        QTRY_VERIFY(isDone);
        QVERIFY(!store);
    }

    void contextMayDieThatOwnsTheStoreThroughItsCalls_data() { addStores(); }
    void contextMayDieThatOwnsTheStoreThroughItsCalls()
    {
        QFETCH(const StoreKind, kind);
        std::shared_ptr<TokenStore> store = makeStore(kind);
        const std::weak_ptr<TokenStore> watched = store;
        {
            QObject context;
            for (int i = 0; i < 3; ++i)
                store->read(freshKey(), &context, [store](const Result<Secret>&) {});
            QCoreApplication::processEvents();
        }
        store.reset();
        QTRY_VERIFY(watched.expired());
    }

    void storeThatEndsAnswersItsCallsOnce()
    {
        auto store = makeStore(StoreKind::Keychain);
        QObject context;
        QStringList answers;
        for (int i = 0; i < 3; ++i)
            store->read(freshKey(), &context, [&](const Result<Secret>& result) { answers << codeOf(result); });
        QCoreApplication::processEvents();
        store.reset();
        const QStringList expected(3, u"cancelled"_s);
        QTRY_COMPARE(answers, expected);
        // Another call goes to the end while the abandoned job of the first store still answers.
        const auto next = makeStore(StoreKind::Keychain);
        QCOMPARE(codeOf(readFrom(*next, freshKey())), u"keychain_not_found"_s);
        QCOMPARE(answers, expected);
    }
};

QTEST_GUILESS_MAIN(TestTokenStore)
#include "tst_tokenstore.moc"
