// The keychain store over services that misbehave, on a bus where nobody else keeps secrets.

#include "models/secrets/keychainstore.h"
#include "models/secrets/storeprobe.h"
#include "tests/support/fakesecrets.h"
#include "tests/support/storecalls.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace rfi::secrets;
using namespace rfi::test;
using namespace std::chrono_literals;
using rfi::core::ErrorCode;
using rfi::core::Outcome;
using rfi::core::Result;

namespace {

const SecretKey Key{u"sandbox"_s, u"example"_s, u"7a1d5c2b-3e4f-4a6b-9c8d-1e2f3a4b5c6d"_s, u"credentials"_s};

Outcome writeSentinel(KeychainStore& store)
{
    return answerOf<Outcome>([&](QObject* context, auto callback) { store.writeSentinel(context, callback); });
}

StoreChoice probe(History history, std::chrono::milliseconds limit = 2s)
{
    return answerOf<StoreChoice>(
        [&](QObject* context, auto callback) { probeKeychain(history, context, callback, limit); });
}

} // namespace

class TestKeychainFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void honestServiceWorks()
    {
        const FakeSecrets service(u"honest"_s);
        KeychainStore store;
        QCOMPARE(codeOf(writeSentinel(store)), u"ok"_s);
        QCOMPARE(codeOf(writeTo(store, Key, "value")), u"ok"_s);
        QCOMPARE(readFrom(store, Key)->view().toByteArray(), "value");
        QCOMPARE(codeOf(removeFrom(store, Key)), u"ok"_s);
        QCOMPARE(codeOf(readFrom(store, Key)), u"keychain_not_found"_s);
    }

    void B02_busWithoutServiceIsUnreachable()
    {
        KeychainStore store;
        const Result<Secret> read = readFrom(store, Key);
        QCOMPARE(codeOf(read), u"keychain_unreachable"_s);
        QVERIFY2(!read.error().arguments.value(0).isEmpty(), "the system's own reason is lost");
        QCOMPARE(codeOf(writeTo(store, Key, "value")), u"keychain_unreachable"_s);
        QCOMPARE(codeOf(removeFrom(store, Key)), u"keychain_unreachable"_s);
    }

    void B02_probeLeavesThisSession_data()
    {
        QTest::addColumn<History>("history");
        QTest::newRow("used before") << History::UsedBefore;
        QTest::newRow("first use") << History::FirstUse;
    }

    void B02_probeLeavesThisSession()
    {
        QFETCH(const History, history);
        const StoreChoice choice = probe(history);
        QCOMPARE(choice.store->kind(), StoreKind::SessionOnly);
        QCOMPARE(choice.reason->code, ErrorCode::KeychainUnreachable);
        QCOMPARE(codeOf(writeTo(*choice.store, Key, "value")), u"ok"_s);
        QCOMPARE(readFrom(*choice.store, Key)->view().toByteArray(), "value");
    }

    void B04_deniedPromptIsAskedOnceACall()
    {
        FakeSecrets service(u"denies"_s);
        KeychainStore store;
        QCOMPARE(codeOf(readFrom(store, Key)), u"keychain_locked"_s);
        QTRY_COMPARE(service.prompts(), 1);
        QCOMPARE(codeOf(removeFrom(store, Key)), u"keychain_locked"_s);
        QTRY_COMPARE(service.prompts(), 2);
        QCOMPARE(codeOf(writeTo(store, Key, "value")), u"keychain_locked"_s);
        QVERIFY(service.prompts() <= 3);
    }

    void B04_deniedPromptIsAskedOnceAProbe()
    {
        FakeSecrets service(u"denies"_s);
        const StoreChoice choice = probe(History::UsedBefore);
        QCOMPARE(choice.store->kind(), StoreKind::SessionOnly);
        QCOMPARE(choice.reason->code, ErrorCode::KeychainLocked);
        QTRY_COMPARE(service.prompts(), 1);
    }

    void B05_serviceThatNeverAnswersTimesOut()
    {
        const FakeSecrets service(u"holds"_s);
        KeychainStore store(300ms);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(codeOf(readFrom(store, Key)), u"keychain_timed_out"_s);
        QVERIFY(clock.elapsed() >= 290);
        QCOMPARE(codeOf(writeTo(store, Key, "value")), u"keychain_timed_out"_s);
        QCOMPARE(codeOf(removeFrom(store, Key)), u"keychain_timed_out"_s);
        QVERIFY2(clock.elapsed() < 10'000, "calls behind a dead one waited for it");
    }

    void B05_callsThatWaitTimeOutTogether()
    {
        const FakeSecrets service(u"holds"_s);
        KeychainStore store(300ms);
        QObject context;
        QStringList answers;
        for (int i = 0; i < 60; ++i)
            store.read(Key, &context, [&](const Result<Secret>& result) { answers << codeOf(result); });
        const QStringList expected(60, u"keychain_timed_out"_s);
        QTRY_COMPARE_WITH_TIMEOUT(answers, expected, 9000); // 18 s if the limit were counted from each call's turn
    }

    void B05_windowStaysAliveMeanwhile()
    {
        const FakeSecrets service(u"holds"_s);
        KeychainStore store(500ms);
        QElapsedTimer clock;
        clock.start();
        qint64 last = 0;
        qint64 longest = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, this, [&] {
            longest = qMax(longest, clock.elapsed() - last);
            last = clock.elapsed();
        });
        heart.start(10ms);
        QCOMPARE(codeOf(readFrom(store, Key)), u"keychain_timed_out"_s);
        QVERIFY2(longest < 250, qPrintable(u"the event loop stood still for %1 ms"_s.arg(longest)));
    }

    void B05_probeTimesOut()
    {
        const FakeSecrets service(u"holds"_s);
        const StoreChoice choice = probe(History::FirstUse, 300ms);
        QCOMPARE(choice.store->kind(), StoreKind::SessionOnly);
        QCOMPARE(choice.reason->code, ErrorCode::KeychainTimedOut);
    }

    void B05_lateAnswerIsIgnoredAndTheNextCallWorks()
    {
        FakeSecrets service(u"holds"_s);
        KeychainStore store(300ms);
        QObject context;
        int answers = 0;
        store.write(Key, Secret("late"), &context, [&](const Outcome& outcome) {
            QCOMPARE(codeOf(outcome), u"keychain_timed_out"_s);
            ++answers;
        });
        QTRY_COMPARE(answers, 1);
        // Times out while it waits for its turn, so it must not be carried out later.
        QCOMPARE(codeOf(writeTo(store, Key, "never begun")), u"keychain_timed_out"_s);
        service.release();
        QTRY_COMPARE(codeOf(writeSentinel(store)), u"ok"_s);
        QCOMPARE(readFrom(store, Key)->view().toByteArray(), "late");
        QCOMPARE(answers, 1);
    }

    void B05_lateAnswerAfterTheStoreIsGone()
    {
        FakeSecrets service(u"holds"_s);
        {
            KeychainStore store(300ms);
            QCOMPARE(codeOf(readFrom(store, Key)), u"keychain_timed_out"_s);
        }
        service.release();
        KeychainStore next;
        QCOMPARE(codeOf(writeSentinel(next)), u"ok"_s);
        QCOMPARE(codeOf(readFrom(next, Key)), u"keychain_not_found"_s);
    }

    void B11_valueThatReadsBackDifferentIsAFailure()
    {
        const FakeSecrets service(u"differs"_s);
        KeychainStore store;
        QCOMPARE(codeOf(writeTo(store, Key, "value")), u"keychain_read_back_differs"_s);
        const StoreChoice choice = probe(History::FirstUse);
        QCOMPARE(choice.store->kind(), StoreKind::SessionOnly);
        QCOMPARE(choice.reason->code, ErrorCode::KeychainReadBackDiffers);
    }

    void B12_removalThatRemovedNothingIsAFailure()
    {
        const FakeSecrets service(u"keeps"_s);
        KeychainStore store;
        QCOMPARE(codeOf(writeSentinel(store)), u"ok"_s);
        QCOMPARE(codeOf(writeTo(store, Key, "value")), u"ok"_s);
        QCOMPARE(codeOf(removeFrom(store, Key)), u"keychain_read_back_differs"_s);
        QCOMPARE(readFrom(store, Key)->view().toByteArray(), "value");
    }
};

QTEST_GUILESS_MAIN(TestKeychainFaults)
#include "tst_keychainfaults.moc"
