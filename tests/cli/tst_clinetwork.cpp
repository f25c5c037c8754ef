#include "tests/cli/cli.h"
#include "tests/support/faultserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using test::CliResult;

/// What was chosen in the window about the network holds on the command line as well.
class TestCliNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void trustsTheAuthoritiesOfTheDataFolder();
    void sendsNothingWhenTheirFileIsDamaged();
    void goesThroughTheProxyOfTheSettings();

private:
    CliResult answer(const QString& baseUrl) const;

    std::unique_ptr<test::Cli> m_cli;
    const test::Authority m_authority{"Our network"};
};

void TestCliNetwork::init() { m_cli = std::make_unique<test::Cli>(); }

CliResult TestCliNetwork::answer(const QString& baseUrl) const
{
    const QString data = QStringLiteral(RFI_TEST_DATA "/fincom/page-individual-");
    return m_cli->run({u"answer"_s, u"--json"_s, u"--rfi"_s, data + u"request.rfi.json"_s, u"--answers"_s,
                       data + u"answers.json"_s, u"--base-url"_s, baseUrl, u"--credentials-stdin"_s, u"--data-dir"_s,
                       m_cli->path({})},
                      R"({"clientId": "a", "clientSecret": "b"})");
}

void TestCliNetwork::trustsTheAuthoritiesOfTheDataFolder()
{
    test::FaultServer server(m_authority.issue());
    server.answer({test::reply(401)});
    const CliResult before = answer(server.url().toString());
    QCOMPARE(before.outcome(), u"not_sent"_s);
    QCOMPARE(before.codes(), QStringList{u"tls_failed"_s});
    QVERIFY(server.heard().isEmpty());
    m_cli->write(u"authorities.pem"_s, m_authority.certificate().toPem());
    const CliResult after = answer(server.url().toString());
    QCOMPARE(after.outcome(), u"not_sent"_s);
    QCOMPARE(after.codes(), QStringList{u"sign_in_refused"_s});
    QCOMPARE(server.heard().size(), 1);
}

void TestCliNetwork::sendsNothingWhenTheirFileIsDamaged()
{
    test::FaultServer server;
    server.answer({test::reply(200)});
    m_cli->write(u"authorities.pem"_s, QByteArray("-----BEGIN CERTIFICATE-----\n"));
    const CliResult result = answer(server.url().toString());
    QCOMPARE(result.outcome(), u"not_sent"_s);
    QCOMPARE(result.codes(), QStringList{u"format_mismatch"_s});
    QVERIFY(server.heard().isEmpty());
}

void TestCliNetwork::goesThroughTheProxyOfTheSettings()
{
    test::FaultServer server(m_authority.issue("DNS:provider.example"));
    server.answer({test::reply(401)});
    test::FaultServer proxy;
    proxy.answer({[port = server.port()](test::Peer& peer) {
        peer.write("HTTP/1.1 200 Connection established\r\n\r\n");
        peer.tunnel(port);
    }});
    m_cli->write(u"authorities.pem"_s, m_authority.certificate().toPem());
    m_cli->write(u"window.ini"_s,
                 "[General]\nproxy=http\nproxyHost=127.0.0.1\nproxyPort=" + QByteArray::number(proxy.port()) + "\n");
    QCOMPARE(answer(u"https://provider.example"_s).codes(), QStringList{u"sign_in_refused"_s});
    QCOMPARE(proxy.heard().constFirst().method, QByteArray("CONNECT"));
    QCOMPARE(server.heard().size(), 1);
}

QTEST_GUILESS_MAIN(TestCliNetwork)
#include "tst_clinetwork.moc"
