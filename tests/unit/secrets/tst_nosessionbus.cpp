// The keychain store where there is no session bus: the connection is made once in a process, hence a program of
// its own.

#include "models/secrets/keychainstore.h"
#include "models/secrets/storeprobe.h"
#include "tests/support/storecalls.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace rfi::secrets;
using namespace rfi::test;

class TestNoSessionBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")); }

    void B01_everyCallIsUnreachable()
    {
        const SecretKey key{u"sandbox"_s, u"example"_s, u"account"_s, u"credentials"_s};
        KeychainStore store;
        const auto read = readFrom(store, key);
        QCOMPARE(codeOf(read), u"keychain_unreachable"_s);
        QVERIFY2(!read.error().arguments.value(0).isEmpty(), "the system's own reason is lost");
        QCOMPARE(codeOf(writeTo(store, key, "value")), u"keychain_unreachable"_s);
        QCOMPARE(codeOf(removeFrom(store, key)), u"keychain_unreachable"_s);
    }

    void B01_probeLeavesThisSessionAndNoFile()
    {
        const auto choice = answerOf<StoreChoice>(
            [](QObject* context, auto callback) { probeKeychain(History::FirstUse, context, callback); });
        QCOMPARE(choice.store->kind(), StoreKind::SessionOnly);
        QCOMPARE(choice.reason->code, rfi::core::ErrorCode::KeychainUnreachable);
        QVERIFY(!QDir(qEnvironmentVariable("XDG_CONFIG_HOME")).exists());
    }
};

QTEST_GUILESS_MAIN(TestNoSessionBus)
#include "tst_nosessionbus.moc"
