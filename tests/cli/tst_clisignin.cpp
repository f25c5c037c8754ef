#include "tests/cli/cli.h"
#include "tests/support/codedprovider.h"
#include "tests/support/faultserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using test::Cli;
using test::CliResult;

namespace {

const QByteArray customer = "ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06";
const QByteArray open = R"({"data":{"customer_id":"ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06","type":"INDIVIDUAL",
"customer_status":"ACTION_REQUIRED","request_for_information":[]}})";
const QByteArray good = R"({"data":{"customer_id":"ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06"}})";

} // namespace

/// Signing in with a one-time code, and settings, from the command line.
class TestCliSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void sendsTheCodeOfTheCredentials();
    void saysThatACodeIsNeeded();
    void saysThatTheCodeWasRefused();
    void wantsWhatTheEnvironmentWants();
    void readsWhereTheSettingSays();
    void refusesWrongSettings_data();
    void refusesWrongSettings();

private:
    CliResult answer(const QByteArray& credentials, const QStringList& more = {}) const;
    int heard(const QByteArray& method) const;

    std::unique_ptr<Cli> m_cli;
    std::unique_ptr<test::FaultServer> m_server;
};

void TestCliSignIn::init()
{
    m_cli = std::make_unique<Cli>();
    QVERIFY(test::writeCodedProvider(m_cli->path({})));
    m_server = std::make_unique<test::FaultServer>();
    m_server->route("POST", "/login", {test::reply(200, test::codedTokens)});
    m_server->route("GET", "/v2/customers/" + customer, {test::reply(200, open)});
    m_server->route("PATCH", "/v1/customers/" + customer, {test::reply(200, good)});
}

CliResult TestCliSignIn::answer(const QByteArray& credentials, const QStringList& more) const
{
    QByteArray request = test::sourceFile(u"tests/data/fincom/page-individual-request.rfi.json"_s);
    request.replace("\"fincom\"", "\"coded\"");
    // The folder of the description is another than that of the other files.
    QStringList arguments{u"answer"_s,
                          u"--json"_s,
                          u"--providers"_s,
                          m_cli->path({}),
                          u"--rfi"_s,
                          m_cli->write(u"request.rfi"_s, request),
                          u"--answers"_s,
                          QStringLiteral(RFI_TEST_DATA "/fincom/page-individual-answers.json"),
                          u"--base-url"_s,
                          m_server->url().toString(),
                          u"--credentials-stdin"_s};
    return m_cli->run(arguments + more, credentials);
}

int TestCliSignIn::heard(const QByteArray& method) const
{
    const QList<test::Heard> all = m_server->heard();
    return int(
        std::count_if(all.begin(), all.end(), [&method](const test::Heard& one) { return one.method == method; }));
}

void TestCliSignIn::sendsTheCodeOfTheCredentials()
{
    const CliResult result = answer(R"({"login": "officer", "password": "word", "code": "123456"})");
    QCOMPARE(result.outcome(), u"accepted"_s);
    const QByteArray sent = R"({"login":"officer","password":"word","code":"123456"})";
    QCOMPARE(m_server->heard().constFirst().body, sent);
}

void TestCliSignIn::saysThatACodeIsNeeded()
{
    m_server->route("POST", "/login", {test::reply(401, test::codeWanted)});
    const CliResult result = answer(R"({"login": "officer", "password": "word"})");
    QCOMPARE(result.exitCode, 5);
    QCOMPARE(result.outcome(), u"not_sent"_s);
    QCOMPARE(result.codes(), QStringList{u"one_time_code_needed"_s});
    QCOMPARE(heard("POST"), 1);
}

void TestCliSignIn::saysThatTheCodeWasRefused()
{
    m_server->route("POST", "/login", {test::reply(401, test::codeRefused)});
    const CliResult result = answer(R"({"login": "officer", "password": "word", "code": "123456"})");
    QCOMPARE(result.exitCode, 5);
    QCOMPARE(result.codes(), QStringList{u"one_time_code_refused"_s});
    QVERIFY(!result.out.contains("123456") && !result.err.contains("123456"));
}

void TestCliSignIn::wantsWhatTheEnvironmentWants()
{
    const QByteArray credentials = R"({"login": "officer", "password": "word"})";
    const CliResult result = answer(credentials, {u"--environment"_s, u"production"_s});
    QCOMPARE(result.codes(), QStringList{u"credentials_missing"_s});
    QVERIFY(result.out.contains("badge") && !result.out.contains("code\": \"code"));
    QCOMPARE(m_server->heard().size(), 0);
    QCOMPARE(answer(credentials, {u"--environment"_s, u"sandbox"_s}).outcome(), u"accepted"_s);
}

void TestCliSignIn::readsWhereTheSettingSays()
{
    m_server->route("GET", "/mine/" + customer, {test::reply(200, open)});
    const CliResult result = answer(R"({"login": "officer", "password": "word"})",
                                    {u"--setting"_s, u"readPath=/mine/{customerId}"_s, u"--setting"_s, u"scheme="_s});
    QCOMPARE(result.outcome(), u"accepted"_s);
    QCOMPARE(m_server->heard().at(1).target, QByteArray("/mine/" + customer));
    QCOMPARE(m_server->heard().at(1).headers.value("authorization"), QByteArray("access-token"));
}

void TestCliSignIn::refusesWrongSettings_data()
{
    QTest::addColumn<QString>("setting");
    QTest::newRow("unknown") << u"writePath=/v1"_s;
    QTest::newRow("no value") << u"readPath"_s;
    QTest::newRow("no path") << u"readPath=https://example.com/"_s;
    QTest::newRow("no such choice") << u"scheme=Basic "_s;
}

void TestCliSignIn::refusesWrongSettings()
{
    QFETCH(QString, setting);
    const CliResult result = answer(R"({"login": "officer", "password": "word"})", {u"--setting"_s, setting});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(result.err.contains(setting.section(u'=', 0, 0).toUtf8()));
    QCOMPARE(m_server->heard().size(), 0);
}

QTEST_GUILESS_MAIN(TestCliSignIn)
#include "tst_clisignin.moc"
