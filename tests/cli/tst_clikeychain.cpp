// rfi-desk-cli with accounts whose credentials are in a real gnome-keyring-daemon.

#include "models/secrets/accountstore.h"
#include "models/secrets/credentialstore.h"
#include "models/secrets/keychainstore.h"
#include "models/secrets/storeprobe.h"
#include "models/simulator/simulator.h"
#include "models/store/engine.h"
#include "models/store/folderguard.h"
#include "models/store/logreader.h"
#include "models/vault/vault.h"
#include "tests/cli/cli.h"
#include "tests/support/storecalls.h"

#include <QFile>
#include <QLockFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::Outcome;
using core::Secret;
using test::Cli;
using test::CliResult;

class TestCliKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheAccount_data();
    void findsTheAccount();
    void tellsWhenThereIsNoKeychain();
    void checksTheSealsOfTheLog();
    void putsWhatItSendsOnTheLogOfTheStore();
    void sendsNothingThatTheLogCannotTake();
    void sendsWithoutAStore();

private:
    vault::OpenVault makeStore(const QString& folder);
    QStringList arguments() const;
    void addAccount(const QString& name, const QString& environment, const secrets::Credentials& credentials);

    simulator::Simulator m_provider;
    Cli m_cli{test::Keychain::OfTheSession};
};

void TestCliKeychain::initTestCase()
{
    QVERIFY(m_provider.start().isOk());
    const auto choice = test::answerOf<secrets::StoreChoice>([](QObject* context, const auto& callback) {
        secrets::probeKeychain(secrets::History::FirstUse, context, callback);
    });
    QVERIFY(!choice.reason);
    const secrets::Credentials right{{u"clientId"_s, Secret::fromText(u"training"_s)},
                                     {u"clientSecret"_s, Secret::fromText(u"training-secret"_s)}};
    addAccount(u"First"_s, u"sandbox"_s, right);
    addAccount(u"Second"_s, u"sandbox"_s, right);
    addAccount(u"Live"_s, u"production"_s, right);
    addAccount(u"Emptied"_s, u"sandbox"_s, {});
}

void TestCliKeychain::addAccount(const QString& name, const QString& environment,
                                 const secrets::Credentials& credentials)
{
    secrets::AccountStore accounts(m_cli.path(u"store"_s));
    QVERIFY(accounts.load().isOk());
    secrets::Account account;
    account.name = name;
    account.provider = u"fincom"_s;
    account.environment = environment;
    account.baseUrl = m_provider.baseUrl().toString();
    const auto added = accounts.add(account);
    QVERIFY(added.isOk());
    if (credentials.isEmpty())
        return;
    const auto stored = test::answerOf<Outcome>([&](QObject* context, const auto& callback) {
        secrets::CredentialStore(std::make_shared<secrets::KeychainStore>())
            .write(*added, credentials, context, callback);
    });
    QCOMPARE(test::codeOf(stored), u"ok"_s);
}

QStringList TestCliKeychain::arguments() const
{
    const QString pointer = u"/proof_of_identity/number"_s;
    const core::Json request = core::Json::object(
        {{u"format"_s, core::Json(u"rfi-desk/request@1"_s)},
         {u"provider"_s, core::Json(u"fincom"_s)},
         {u"customerType"_s, core::Json(u"individual"_s)},
         {u"customerId"_s, core::Json(u"00000000-0000-4000-8000-000000000000"_s)},
         {u"items"_s, core::Json::array({core::Json::object({{u"pointer"_s, core::Json(pointer)}})})}});
    return {u"answer"_s,     u"--json"_s,
            u"--data-dir"_s, m_cli.path(u"store"_s),
            u"--rfi"_s,      m_cli.write(u"request.json"_s, request),
            u"--answers"_s,  m_cli.write(u"answers.json"_s, test::answersFile({test::valueLine(pointer, {}, u"1"_s)}))};
}

void TestCliKeychain::findsTheAccount_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("signsIn");
    // The customer is unknown to the simulator: a code of the read means that signing in worked.
    QTest::newRow("by name") << QStringList{u"--account"_s, u"Second"_s} << 5 << u"http_status"_s << true;
    QTest::newRow("the only one of its environment")
        << QStringList{u"--environment"_s, u"production"_s} << 5 << u"http_status"_s << true;
    QTest::newRow("of another environment")
        << QStringList{u"--account"_s, u"Live"_s} << 5 << u"credentials_missing"_s << false;
    QTest::newRow("that is none") << QStringList{u"--account"_s, u"Third"_s} << 5 << u"credentials_missing"_s << false;
    QTest::newRow("without an entry in the keychain")
        << QStringList{u"--account"_s, u"Emptied"_s} << 5 << u"credentials_missing"_s << false;
    QTest::newRow("one of several") << QStringList{} << 1 << u""_s << false;
}

void TestCliKeychain::findsTheAccount()
{
    QFETCH(QStringList, more);
    QFETCH(int, exitCode);
    const qsizetype before = m_provider.seenCalls().size();
    const CliResult result = m_cli.run(arguments() + more);
    QCOMPARE(result.exitCode, exitCode);
    QTEST(result.codes().join(u' '), "code");
    QTEST(m_provider.seenCalls().size() > before, "signsIn");
    QVERIFY(!result.out.contains("training-secret") && !result.err.contains("training-secret"));
}

void TestCliKeychain::tellsWhenThereIsNoKeychain()
{
    const Cli alone;
    const CliResult result = alone.run(arguments() + QStringList{u"--account"_s, u"First"_s});
    QCOMPARE(result.exitCode, 5);
    QCOMPARE(result.codes(), QStringList{u"keychain_unreachable"_s});
}

vault::OpenVault TestCliKeychain::makeStore(const QString& folder)
{
    vault::Vault vault(folder);
    const auto opened = test::answerOf<core::Result<vault::OpenVault>>([&](QObject* context, const auto& callback) {
        vault.create(std::make_shared<secrets::KeychainStore>(), context, callback);
    });
    if (!opened)
        qFatal("the keychain takes no key");
    return *opened;
}

void TestCliKeychain::checksTheSealsOfTheLog()
{
    const QString folder = m_cli.path(u"log"_s);
    const vault::OpenVault opened = makeStore(folder);
    store::Engine engine(folder);
    QCOMPARE(test::codeOf(engine.open(opened.storeId, opened.keys())), u"ok"_s);
    const core::Json facts = core::Json::object({{u"act"_s, u"opened"_s}});
    QCOMPARE(test::codeOf(engine.write({.log = {facts, facts}})), u"ok"_s);
    engine.close();

    const QStringList verify{u"log"_s, u"verify"_s, u"--json"_s, u"--data-dir"_s, folder};
    const CliResult result = m_cli.run(verify);
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(result.json().value(u"seals"_s).toString(), u"checked"_s);
    QCOMPARE(result.err, QByteArray());
    const CliResult without = Cli().run(verify);
    QCOMPARE(without.exitCode, 0);
    QCOMPARE(without.json().value(u"seals"_s).toString(), u"not_checked"_s);
    QVERIFY2(without.err.contains("NOT checked"), without.err.constData());
}

void TestCliKeychain::putsWhatItSendsOnTheLogOfTheStore()
{
    const QString folder = m_cli.path(u"store"_s);
    const vault::OpenVault opened = makeStore(folder);
    const QStringList send = arguments() + QStringList{u"--account"_s, u"First"_s};
    // The customer is unknown to the simulator, so the attempt ends before its call; that too is on record.
    QCOMPARE(m_cli.run(send).exitCode, 5);
    const auto told = [&folder] {
        QByteArray records;
        const auto reader = store::LogReader::open(folder);
        const auto entries = reader->entries(1, 100);
        for (const audit::Entry& entry : *entries)
            records += entry.record + '\n';
        return records;
    };
    QCOMPARE(told().count('\n'), 2);
    QVERIFY(told().contains("send_begun") && told().contains(R"("outcome":"not_sent")"));
    QVERIFY(told().contains(R"("provider":"fincom")"));
    // The same while a window has it open.
    QLockFile program(store::Folder(folder).programLock());
    QVERIFY(program.tryLock(0));
    store::Engine window(folder);
    QCOMPARE(test::codeOf(window.open(opened.storeId, opened.keys())), u"ok"_s);
    QCOMPARE(m_cli.run(send).exitCode, 5);
    QCOMPARE(test::codeOf(window.write({.log = {core::Json::object({{u"act"_s, u"locked"_s}})}})), u"ok"_s);
    QCOMPARE(told().count('\n'), 5);
    const CliResult verified = m_cli.run({u"log"_s, u"verify"_s, u"--json"_s, u"--data-dir"_s, folder});
    QCOMPARE(verified.exitCode, 0);
    QCOMPARE(verified.json().value(u"seals"_s).toString(), u"checked"_s);
}

void TestCliKeychain::sendsNothingThatTheLogCannotTake()
{
    const QString folder = m_cli.path(u"store"_s);
    const qsizetype before = m_provider.seenCalls().size();
    {
        const store::FolderGuard guard(folder);
        const CliResult result = m_cli.run(arguments() + QStringList{u"--account"_s, u"First"_s});
        QCOMPARE(result.exitCode, 5);
        QCOMPARE(result.codes(), QStringList{u"log_unwritable"_s});
    }
    QCOMPARE(m_provider.seenCalls().size(), before);
    // Whoever cannot reach the key is told, and goes on.
    const CliResult without =
        Cli().run(arguments() + QStringList{u"--credentials-stdin"_s, u"--base-url"_s, m_provider.baseUrl().toString()},
                  R"({"clientId":"training","clientSecret":"training-secret"})");
    QCOMPARE(without.codes(), QStringList{u"http_status"_s});
    QVERIFY2(without.err.contains("NOT be recorded in the log"), without.err.constData());
    QVERIFY(m_provider.seenCalls().size() > before);
}

void TestCliKeychain::sendsWithoutAStore()
{
    const Cli alone;
    QStringList send =
        arguments() + QStringList{u"--credentials-stdin"_s, u"--base-url"_s, m_provider.baseUrl().toString()};
    send[send.indexOf(u"--data-dir"_s) + 1] = alone.path(u"nothing"_s);
    const CliResult result = alone.run(send, R"({"clientId":"training","clientSecret":"training-secret"})");
    QCOMPARE(result.codes(), QStringList{u"http_status"_s});
    QCOMPARE(result.err, QByteArray());
    QVERIFY(!QFile::exists(alone.path(u"nothing"_s)));
}

QTEST_GUILESS_MAIN(TestCliKeychain)
#include "tst_clikeychain.moc"
