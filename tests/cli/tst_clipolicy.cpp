#include "models/core/jsonwriter.h"
#include "tests/cli/cli.h"
#include "tests/support/faultserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::Json;
using test::CliResult;

/// What an organisation decided for everybody holds for scripts as well.
class TestCliPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsAsBeforeWithoutRules();
    void talksToNoOtherEnvironment();
    void showsWhatWouldBeSentToIt();
    void trustsTheAuthoritiesOfTheOrganisationAlone();
    void goesThroughTheProxyOfTheOrganisation();
    void readsTheProvidersOfTheOrganisationAlone();
    void sendsNothingUnderAFaultyPolicy_data();
    void sendsNothingUnderAFaultyPolicy();
    void stillChecksTheLogUnderAFaultyPolicy();
    void takesNoOtherPlaceForThePolicy();

private:
    CliResult answer(const QString& baseUrl, const QStringList& more = {}) const;
    QByteArray authorities() const;

    std::unique_ptr<test::Cli> m_cli;
    const test::Authority m_authority{"Our network"};
};

namespace {

QByteArray policyWith(const QByteArray& members) { return R"({ "format": "rfi-desk/policy@1", )" + members + " }"; }

} // namespace

void TestCliPolicy::init() { m_cli = std::make_unique<test::Cli>(); }

CliResult TestCliPolicy::answer(const QString& baseUrl, const QStringList& more) const
{
    const QString data = QStringLiteral(RFI_TEST_DATA "/fincom/page-individual-");
    return m_cli->run(QStringList{u"answer"_s, u"--json"_s, u"--rfi"_s, data + u"request.rfi.json"_s, u"--answers"_s,
                                  data + u"answers.json"_s, u"--base-url"_s, baseUrl, u"--credentials-stdin"_s,
                                  u"--data-dir"_s, m_cli->path({})}
                          + more,
                      R"({"clientId": "a", "clientSecret": "b"})");
}

QByteArray TestCliPolicy::authorities() const
{
    const QString pem = QString::fromLatin1(m_authority.certificate().toPem());
    return "\"authorities\": " + core::writeJson(Json::array({pem}));
}

void TestCliPolicy::sendsAsBeforeWithoutRules()
{
    test::FaultServer server;
    server.answer({test::reply(401)});
    m_cli->usePolicy(policyWith("\"settings\": {}"));
    QCOMPARE(answer(server.url().toString()).codes(), QStringList{u"sign_in_refused"_s});
    QCOMPARE(server.heard().size(), 1);
}

void TestCliPolicy::talksToNoOtherEnvironment()
{
    test::FaultServer server;
    server.answer({test::reply(401)});
    m_cli->usePolicy(policyWith("\"environments\": [\"production\"]"));
    const CliResult result = answer(server.url().toString());
    QCOMPARE(result.outcome(), u"not_sent"_s);
    QCOMPARE(result.exitCode, 5);
    QCOMPARE(result.codes(), QStringList{u"policy_forbids"_s});
    QCOMPARE(server.connections(), 0);
    QCOMPARE(answer(server.url().toString(), {u"--environment"_s, u"production"_s}).codes(),
             QStringList{u"sign_in_refused"_s});
}

void TestCliPolicy::showsWhatWouldBeSentToIt()
{
    m_cli->usePolicy(policyWith("\"environments\": [\"production\"]"));
    QCOMPARE(answer(u"https://provider.example"_s, {u"--dry-run"_s}).outcome(), u"dry_run"_s);
}

void TestCliPolicy::trustsTheAuthoritiesOfTheOrganisationAlone()
{
    test::FaultServer server(m_authority.issue());
    server.answer({test::reply(401)});
    m_cli->write(u"authorities.pem"_s, m_authority.certificate().toPem());
    m_cli->usePolicy(policyWith("\"authorities\": []"));
    QCOMPARE(answer(server.url().toString()).codes(), QStringList{u"tls_failed"_s});
    m_cli->write(u"authorities.pem"_s, QByteArray());
    m_cli->usePolicy(policyWith(authorities()));
    QCOMPARE(answer(server.url().toString()).codes(), QStringList{u"sign_in_refused"_s});
}

void TestCliPolicy::goesThroughTheProxyOfTheOrganisation()
{
    test::FaultServer server(m_authority.issue("DNS:provider.example"));
    server.answer({test::reply(401)});
    test::FaultServer proxy;
    proxy.answer({[port = server.port()](test::Peer& peer) {
        peer.write("HTTP/1.1 200 Connection established\r\n\r\n");
        peer.tunnel(port);
    }});
    m_cli->write(u"window.ini"_s, QByteArray("[General]\nproxy=none\nproxyHost=proxy.example\n"));
    m_cli->usePolicy(policyWith(authorities()
                                + ", \"settings\": { \"proxy\": \"http\", \"proxyHost\": \"127.0.0.1\", \"proxyPort\": "
                                + QByteArray::number(proxy.port()) + " }"));
    QCOMPARE(answer(u"https://provider.example"_s).codes(), QStringList{u"sign_in_refused"_s});
    QCOMPARE(proxy.heard().constFirst().method, QByteArray("CONNECT"));
    QCOMPARE(server.heard().size(), 1);
}

void TestCliPolicy::readsTheProvidersOfTheOrganisationAlone()
{
    const auto countOf = [this] {
        const Json list =
            m_cli->run({u"providers"_s, u"--json"_s, u"--data-dir"_s, m_cli->path({})}).json().value(u"providers"_s);
        return list.size();
    };
    const qsizetype builtIn = countOf();
    QByteArray description = test::sourceFile(u"resources/providers/fincom/provider.json"_s);
    description.replace("\"id\": \"fincom\"", "\"id\": \"ours\"");
    QVERIFY(QDir(m_cli->path({})).mkpath(u"providers"_s));
    m_cli->write(u"providers/ours.json"_s, description);
    QCOMPARE(countOf(), builtIn + 1);
    m_cli->usePolicy(policyWith("\"providerFolders\": []"));
    QCOMPARE(countOf(), builtIn);
    m_cli->usePolicy(policyWith("\"providerFolders\": [\"" + m_cli->path(u"providers"_s).toUtf8() + "\"]"));
    QCOMPARE(countOf(), builtIn + 1);
    const CliResult other = m_cli->run({u"providers"_s, u"--providers"_s, m_cli->path(u"providers"_s)});
    QCOMPARE(other.exitCode, 1);
    QVERIFY2(other.err.contains("--providers"), other.err.constData());
    QVERIFY(other.out.isEmpty());
}

void TestCliPolicy::sendsNothingUnderAFaultyPolicy_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("no JSON") << QByteArray("{ oops") << QByteArray("policy.json:1:3: ");
    QTest::newRow("an unknown name") << policyWith("\n\"environment\": [\"sandbox\"]")
                                     << QByteArray("policy.json:2:16: /environment: ");
    QTest::newRow("a wrong type") << policyWith("\n\"settings\": { \"proxyPort\": \"8080\" }")
                                  << QByteArray("policy.json:2:28: /settings/proxyPort: ");
}

void TestCliPolicy::sendsNothingUnderAFaultyPolicy()
{
    QFETCH(QByteArray, policy);
    QFETCH(QByteArray, place);
    test::FaultServer server;
    server.answer({test::reply(401)});
    m_cli->usePolicy(policy);
    for (const QStringList& more : {QStringList(), QStringList{u"--dry-run"_s}}) {
        const CliResult result = answer(server.url().toString(), more);
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains(place), result.err.constData());
        QVERIFY2(result.err.contains("administrator"), result.err.constData());
    }
    QCOMPARE(server.connections(), 0);
}

void TestCliPolicy::stillChecksTheLogUnderAFaultyPolicy()
{
    m_cli->usePolicy("{ oops");
    const CliResult result = m_cli->run({u"log"_s, u"verify"_s, u"--data-dir"_s, m_cli->path({})});
    QVERIFY2(!result.err.contains("policy.json"), result.err.constData());
}

/// The program that people get: no option and no variable names another file, or none.
void TestCliPolicy::takesNoOtherPlaceForThePolicy()
{
    const QByteArray help = m_cli->run({u"answer"_s, u"--help"_s}).out;
    QVERIFY(!help.isEmpty() && !help.contains("policy"));
    m_cli->write(u"policy.json"_s, QByteArray("{ oops"));
    for (const char* name : {"RFI_TEST_POLICY", "XDG_CONFIG_DIRS"})
        qputenv(name, m_cli->path(u"policy.json"_s).toUtf8());
    QCOMPARE(m_cli->run({u"providers"_s}).exitCode, 0);
    QCOMPARE(m_cli->run({u"providers"_s, u"--policy"_s, u"x"_s}).exitCode, 1);
}

QTEST_GUILESS_MAIN(TestCliPolicy)
#include "tst_clipolicy.moc"
