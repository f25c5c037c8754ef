#include "models/network/httpclient.h"
#include "tests/support/faultserver.h"
#include "tests/unit/network/watchedcall.h"

#include <QTest>

using namespace rfi;
using namespace rfi::network;
using core::ErrorCode;

/// Rows D01 and D02: no doubtful certificate is talked to, and there is no way to insist.
class HttpTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void D01_doubtfulCertificateIsNotSent_data();
    void D01_doubtfulCertificateIsNotSent();
    void D01_serverWithoutTlsIsNotSent_data();
    void D01_serverWithoutTlsIsNotSent();
    void D02_extraAuthorityCountsForItsClientOnly();
    void C01_failureToConnectIsNotSent_data();
    void C01_failureToConnectIsNotSent();
    void usesHttp11();

private:
    test::Authority m_authority;
};

void HttpTls::D01_doubtfulCertificateIsNotSent_data()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const test::Authority stranger("Stranger");
    QTest::addColumn<test::Identity>("identity");
    QTest::addColumn<QString>("reason");
    QTest::addRow("unknown authority") << stranger.issue() << QStringLiteral("UnableToGetLocalIssuerCertificate");
    QTest::addRow("self-signed") << stranger.selfSigned() << QStringLiteral("SelfSignedCertificate");
    QTest::addRow("expired") << m_authority.issue("IP:127.0.0.1", now.addDays(-9), now.addDays(-1))
                             << QStringLiteral("CertificateExpired");
    QTest::addRow("not yet valid") << m_authority.issue("IP:127.0.0.1", now.addDays(1), now.addDays(9))
                                   << QStringLiteral("CertificateNotYetValid");
    QTest::addRow("wrong host") << m_authority.issue("DNS:other.example") << QStringLiteral("HostNameMismatch");
}

void HttpTls::D01_doubtfulCertificateIsNotSent()
{
    QFETCH(test::Identity, identity);
    QFETCH(QString, reason);
    test::FaultServer server(identity);
    server.answer({test::reply(200)});
    HttpClient client({server.url()}, {m_authority.certificate()});
    for (const Method method : {Method::Get, Method::Post}) {
        WatchedCall watched(client, {.method = method, .url = server.url()});
        const Reply reply = watched.await();
        QCOMPARE(reply.fate, Fate::NotSent);
        QCOMPARE(reply.error->code, ErrorCode::TlsFailed);
        QCOMPARE(reply.error->subject, QStringLiteral("127.0.0.1"));
        QVERIFY2(reply.error->arguments.contains(reason), qPrintable(reply.error->arguments.join(u' ')));
    }
    QVERIFY(server.settle());
    QVERIFY(server.heard().isEmpty());
}

void HttpTls::D01_serverWithoutTlsIsNotSent_data()
{
    QTest::addColumn<test::Handler>("handler");
    QTest::addRow("closes") << test::Handler([](test::Peer& peer) { peer.finish(); });
    QTest::addRow("resets") << test::Handler([](test::Peer& peer) { peer.reset(); });
    QTest::addRow("speaks HTTP") << test::Handler([](test::Peer& peer) {
        peer.write(test::replyBytes(200, "{}"));
        peer.hang();
    });
}

void HttpTls::D01_serverWithoutTlsIsNotSent()
{
    QFETCH(test::Handler, handler);
    test::FaultServer server;
    server.onConnect(handler);
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    HttpClient client({url});
    WatchedCall watched(client, {.method = Method::Post, .url = url});
    const Reply reply = watched.await();
    QCOMPARE(reply.fate, Fate::NotSent);
    QVERIFY(reply.error);
}

void HttpTls::D02_extraAuthorityCountsForItsClientOnly()
{
    test::FaultServer server(m_authority.issue());
    server.answer({test::reply(200)});
    HttpClient trusting({server.url()}, {m_authority.certificate()});
    HttpClient plain({server.url()});
    QVERIFY(WatchedCall(trusting, {.url = server.url()}).await().isSuccess());
    QCOMPARE(WatchedCall(plain, {.url = server.url()}).await().error->code, ErrorCode::TlsFailed);
    QVERIFY(WatchedCall(trusting, {.url = server.url()}).await().isSuccess());
}

void HttpTls::C01_failureToConnectIsNotSent_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<ErrorCode>("code");
    QTest::addRow("refused") << QStringLiteral("http://127.0.0.1:1/") << ErrorCode::ConnectFailed;
    QTest::addRow("refused, TLS") << QStringLiteral("https://127.0.0.1:1/") << ErrorCode::ConnectFailed;
    QTest::addRow("name not found") << QStringLiteral("https://no-such-host.invalid/") << ErrorCode::HostNotFound;
}

void HttpTls::C01_failureToConnectIsNotSent()
{
    QFETCH(QString, url);
    QFETCH(ErrorCode, code);
    HttpClient client({QUrl(url)});
    for (const Method method : {Method::Get, Method::Post}) {
        WatchedCall watched(client, {.method = method, .url = QUrl(url)});
        const Reply reply = watched.await();
        QCOMPARE(reply.fate, Fate::NotSent);
        QCOMPARE(reply.error->code, code);
    }
}

void HttpTls::usesHttp11()
{
    test::FaultServer server(m_authority.issue());
    server.answer({test::reply(200)});
    HttpClient client({server.url()}, {m_authority.certificate()});
    QVERIFY(WatchedCall(client, {.method = Method::Post, .url = server.url(QStringLiteral("/a"))}).await().isSuccess());
    QVERIFY(server.heard().first().head.startsWith("POST /a HTTP/1.1\r\n"));
}

QTEST_GUILESS_MAIN(HttpTls)
#include "tst_httptls.moc"
