#include "tests/support/faultserver.h"
#include "tests/unit/network/watchedcall.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::network;
using core::ErrorCode;
using core::Secret;

/// The way to a provider that only a proxy reaches and only a private authority vouches for; over real sockets.
class HttpWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesThroughTheProxyAndTrustsTheAddedAuthority_data();
    void goesThroughTheProxyAndTrustsTheAddedAuthority();
    void trustsNoOtherAuthority();
    void findsNothingWithoutTheProxy();
    void tellsThatTheProxyRefusedTheSignIn();
    void reachesThisComputerDirectly();

private:
    Proxy proxy(Proxy::Kind kind, const QString& user = {}, const QString& password = {}) const;
    Reply ask(const QList<QSslCertificate>& authorities, const Proxy& proxy) const;
    void tunnel(const QByteArray& signIn);
    void tunnelBySocks();

    const test::Authority m_authority;
    const QUrl m_url{u"https://provider.example/answer"_s};
    std::unique_ptr<test::FaultServer> m_server;
    std::unique_ptr<test::FaultServer> m_proxy;
};

void HttpWays::init()
{
    m_server = std::make_unique<test::FaultServer>(m_authority.issue("DNS:provider.example"));
    m_server->answer({test::reply(200)});
    m_proxy = std::make_unique<test::FaultServer>();
    tunnel({});
}

/// An HTTP proxy, that wants somebody to sign in when `signIn` says as whom.
void HttpWays::tunnel(const QByteArray& signIn)
{
    m_proxy->answer({[port = m_server->port(), signIn](test::Peer& peer) {
        if (!signIn.isEmpty() && peer.request().headers.value("proxy-authorization") != "Basic " + signIn.toBase64())
            return peer.write(test::replyBytes(407, {}, {{"Proxy-Authenticate", "Basic realm=\"x\""}}));
        peer.write("HTTP/1.1 200 Connection established\r\n\r\n");
        peer.tunnel(port);
    }});
}

/// RFC 1928 and RFC 1929, as far as a client with a name and a password goes.
void HttpWays::tunnelBySocks()
{
    m_proxy->onConnect([port = m_server->port()](test::Peer& peer) {
        const QByteArray greeting = peer.take(2);
        peer.take(greeting.at(1));
        peer.write(QByteArray::fromHex("0502"));
        const auto text = [&peer] { return peer.take(peer.take(1).at(0)); };
        peer.take(1);
        const bool isRight = text() == "me" && text() == "secret";
        peer.write(QByteArray::fromHex(isRight ? "0100" : "0101"));
        if (!isRight)
            return peer.finish();
        const QByteArray command = peer.take(4);
        const bool isForName = command == QByteArray::fromHex("05010003") && text() == "provider.example";
        peer.take(2);
        peer.write(QByteArray::fromHex(isForName ? "05000001000000000000" : "05010001000000000000"));
        peer.tunnel(port);
    });
}

Proxy HttpWays::proxy(Proxy::Kind kind, const QString& user, const QString& password) const
{
    return {kind, u"127.0.0.1"_s, m_proxy->port(), user, Secret::fromText(password)};
}

Reply HttpWays::ask(const QList<QSslCertificate>& authorities, const Proxy& proxy) const
{
    HttpClient client({m_url}, authorities, proxy);
    WatchedCall watched(client, {.method = Method::Post, .url = m_url, .headers = {{"Authorization", "Bearer t"}}});
    return watched.await();
}

void HttpWays::goesThroughTheProxyAndTrustsTheAddedAuthority_data()
{
    QTest::addColumn<Proxy::Kind>("kind");
    QTest::addColumn<QByteArray>("signIn");
    QTest::newRow("HTTP") << Proxy::Kind::Http << QByteArray();
    QTest::newRow("HTTP with a password") << Proxy::Kind::Http << QByteArray("me:secret");
    QTest::newRow("SOCKS 5 with a password") << Proxy::Kind::Socks5 << QByteArray("me:secret");
}

void HttpWays::goesThroughTheProxyAndTrustsTheAddedAuthority()
{
    QFETCH(Proxy::Kind, kind);
    QFETCH(QByteArray, signIn);
    if (kind == Proxy::Kind::Socks5)
        tunnelBySocks();
    else
        tunnel(signIn);
    const Proxy way = signIn.isEmpty() ? proxy(kind) : proxy(kind, u"me"_s, u"secret"_s);
    const Reply reply = ask({m_authority.certificate()}, way);
    QVERIFY2(reply.isSuccess(), reply.error ? qPrintable(core::codeName(reply.error->code)) : "");
    QCOMPARE(m_server->heard().size(), 1);
    QCOMPARE(m_server->heard().constFirst().headers.value("authorization"), QByteArray("Bearer t"));
    QVERIFY(!m_server->heard().constFirst().headers.contains("proxy-authorization"));
    for (const test::Heard& heard : m_proxy->heard()) {
        QCOMPARE(heard.method, QByteArray("CONNECT"));
        QVERIFY(!heard.head.contains("Bearer"));
    }
}

void HttpWays::trustsNoOtherAuthority()
{
    const test::Authority stranger("Stranger");
    for (const QList<QSslCertificate>& trusted : {QList<QSslCertificate>(), QList{stranger.certificate()}}) {
        const Reply reply = ask(trusted, proxy(Proxy::Kind::Http));
        QCOMPARE(reply.fate, Fate::NotSent);
        QCOMPARE(reply.error->code, ErrorCode::TlsFailed);
    }
    QVERIFY(m_server->settle());
    QVERIFY(m_server->heard().isEmpty());
}

void HttpWays::findsNothingWithoutTheProxy()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_proxy->port()));
    const Reply reply = ask({m_authority.certificate()}, {.kind = Proxy::Kind::None});
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    QCOMPARE(reply.fate, Fate::NotSent);
    QCOMPARE(reply.error->code, ErrorCode::HostNotFound);
    QVERIFY(m_proxy->settle());
    QVERIFY(m_proxy->heard().isEmpty());
}

void HttpWays::tellsThatTheProxyRefusedTheSignIn()
{
    tunnel("me:secret");
    const Reply reply = ask({m_authority.certificate()}, proxy(Proxy::Kind::Http, u"me"_s, u"wrong"_s));
    QCOMPARE(reply.fate, Fate::NotSent);
    QCOMPARE(reply.error->code, ErrorCode::ProxyFailed);
    QVERIFY(m_server->heard().isEmpty());
}

void HttpWays::reachesThisComputerDirectly()
{
    test::FaultServer here;
    here.answer({test::reply(200)});
    HttpClient client({here.url()}, {}, proxy(Proxy::Kind::Http));
    QVERIFY(WatchedCall(client, {.url = here.url()}).await().isSuccess());
    QVERIFY(m_proxy->settle());
    QVERIFY(m_proxy->heard().isEmpty());
}

QTEST_GUILESS_MAIN(HttpWays)
#include "tst_httpways.moc"
