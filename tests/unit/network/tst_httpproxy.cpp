#include "models/network/httpclient.h"
#include "tests/support/faultserver.h"
#include "tests/unit/network/watchedcall.h"

#include <QNetworkProxy>
#include <QTest>

using namespace rfi;
using namespace rfi::network;
using core::ErrorCode;

/// Rows D04 and D05: a proxy that fails before the handshake has seen nothing of the request.
class HttpProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void D04_failingProxyIsNotSent_data();
    void D04_failingProxyIsNotSent();
    void D05_loopbackIsNeverProxied();

private:
    static void useProxy(quint16 port)
    {
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port));
    }
};

void HttpProxy::cleanup() { QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy)); }

void HttpProxy::D04_failingProxyIsNotSent_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addRow("wants a password") << test::replyBytes(407, "{}", {{"Proxy-Authenticate", "Basic realm=\"x\""}});
    QTest::addRow("refuses") << test::replyBytes(403, "no");
    QTest::addRow("fails") << test::replyBytes(502, "no");
    QTest::addRow("closes") << QByteArray();
    QTest::addRow("drops after CONNECT") << QByteArray("HTTP/1.1 200 Connection established\r\n\r\n");
    QTest::addRow("answers HTML") << QByteArray("<html>welcome</html>");
    QTest::addRow("answers HTML after CONNECT")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>please sign in to this network</html>");
}

void HttpProxy::D04_failingProxyIsNotSent()
{
    QFETCH(QByteArray, answer);
    test::FaultServer proxy;
    proxy.answer({test::sayEarly(answer)});
    useProxy(proxy.port());
    const QUrl url(QStringLiteral("https://provider.example/answer"));
    HttpClient client({url});
    // Of a proxy that closes without a word Qt says nothing either, so there the limit ends it.
    WatchedCall watched(client,
                        {.method = Method::Post,
                         .url = url,
                         .headers = {{"Authorization", "Bearer t"}},
                         .limits = {.connect = std::chrono::milliseconds(700)}});
    const Reply reply = watched.await();
    QCOMPARE(reply.fate, Fate::NotSent);
    QVERIFY(reply.error);
    QCOMPARE(reply.error->subject, QStringLiteral("provider.example"));
    QVERIFY(proxy.settle());
    QVERIFY(!proxy.heard().isEmpty());
    for (const test::Heard& heard : proxy.heard()) {
        QCOMPARE(heard.method, QByteArray("CONNECT"));
        QVERIFY(!heard.headers.contains("authorization"));
    }
}

void HttpProxy::D05_loopbackIsNeverProxied()
{
    test::FaultServer proxy;
    test::FaultServer server;
    server.answer({test::reply(200)});
    useProxy(proxy.port());
    for (const char* host : {"127.0.0.1", "localhost"}) {
        QUrl url = server.url();
        url.setHost(QString::fromLatin1(host));
        HttpClient client({url});
        QVERIFY(WatchedCall(client, {.url = url}).await().isSuccess());
    }
    QVERIFY(proxy.settle());
    QCOMPARE(proxy.connections(), 0);
}

QTEST_GUILESS_MAIN(HttpProxy)
#include "tst_httpproxy.moc"
