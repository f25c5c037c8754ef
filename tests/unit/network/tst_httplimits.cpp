#include "models/network/httpclient.h"
#include "tests/support/faultserver.h"
#include "tests/unit/network/watchedcall.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>

using namespace rfi;
using namespace rfi::network;
using namespace std::chrono_literals;
using core::ErrorCode;

/// Rows C02, C03, C09 to C11, C16, C17, C38, C48: no reply, however slow or large, holds us up.
class HttpLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void C02_connectionThatHangsIsNotSentAtTheConnectLimit();
    void C03_handshakeThatStallsIsNotSentAtTheConnectLimit();
    void C09_missingReplyIsUnknownAtTheDeadline();
    void C09_silenceIsUnknownBeforeTheDeadline();
    void C10_slowReplyIsUnknownAtTheDeadline_data();
    void C10_slowReplyIsUnknownAtTheDeadline();
    void C11_hugeHeadersAreUnknown_data();
    void C11_hugeHeadersAreUnknown();
    void C11_stopsAtOnceInEndlessHeaders();
    void C16_tooLargeReplyIsCut_data();
    void C16_tooLargeReplyIsCut();
    void C16_letsTheProviderWait();
    void C16_replyAtTheLimitIsTaken_data();
    void C16_replyAtTheLimitIsTaken();
    void C17_encodedReplyIsRefused_data();
    void C17_encodedReplyIsRefused();
    void C48_cookiesAreNeitherKeptNorShown();
    void asksForNothingThatTellsOfThePerson();

private:
    Reply post(const Limits& limits = {})
    {
        WatchedCall watched(*m_client, {.method = Method::Post, .url = m_server->url(), .limits = limits});
        const Reply reply = watched.await();
        watched.call.reset();
        return m_server->settle() ? reply : Reply{.fate = static_cast<Fate>(-1), .error = core::Error{}};
    }

    std::unique_ptr<test::FaultServer> m_server;
    std::unique_ptr<HttpClient> m_client;
};

void HttpLimits::init()
{
    m_server = std::make_unique<test::FaultServer>();
    m_client = std::make_unique<HttpClient>(QList{m_server->url()});
}

void HttpLimits::C02_connectionThatHangsIsNotSentAtTheConnectLimit()
{
    // 192.0.2.0/24 is for documentation: nobody is there. Without any route this is a failure to connect.
    const QUrl nowhere(QStringLiteral("https://192.0.2.1/"));
    HttpClient client({nowhere});
    WatchedCall watched(client, {.method = Method::Post, .url = nowhere, .limits = {.connect = 200ms}});
    const Reply reply = watched.await();
    QCOMPARE(reply.fate, Fate::NotSent);
    QVERIFY(reply.error->code == ErrorCode::TimedOut || reply.error->code == ErrorCode::ConnectFailed
            || reply.error->code == ErrorCode::ProxyFailed);
    QCOMPARE(reply.error->subject, QStringLiteral("192.0.2.1"));
}

void HttpLimits::C03_handshakeThatStallsIsNotSentAtTheConnectLimit()
{
    m_server->onConnect([](test::Peer& peer) { peer.hang(); });
    QUrl url = m_server->url();
    url.setScheme(QStringLiteral("https"));
    HttpClient client({url});
    WatchedCall watched(client, {.method = Method::Post, .url = url, .limits = {.connect = 200ms}});
    const Reply reply = watched.await();
    QCOMPARE(reply.fate, Fate::NotSent);
    QCOMPARE(reply.error->code, ErrorCode::TimedOut);
}

void HttpLimits::C09_missingReplyIsUnknownAtTheDeadline()
{
    m_server->answer({test::silence()});
    const Reply reply = post({.total = 200ms});
    QCOMPARE(reply.fate, Fate::Unknown);
    QCOMPARE(reply.error->code, ErrorCode::TimedOut);
    QCOMPARE(m_server->bodies(), 1);
}

void HttpLimits::C09_silenceIsUnknownBeforeTheDeadline()
{
    m_server->answer({test::silence()});
    const Reply reply = post({.silence = 200ms});
    QCOMPARE(reply.fate, Fate::Unknown);
    QCOMPARE(reply.error->code, ErrorCode::TimedOut);
    QCOMPARE(m_server->bodies(), 1);
}

void HttpLimits::C10_slowReplyIsUnknownAtTheDeadline_data()
{
    QTest::addColumn<QByteArray>("atOnce");
    QTest::addColumn<Limits>("limits");
    QTest::addRow("slow head") << QByteArray() << Limits{.total = 500ms};
    // Qt's own timeout is about silence, so that each byte starts it anew.
    QTest::addRow("slow body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
                               << Limits{.total = 700ms, .silence = 400ms};
}

void HttpLimits::C10_slowReplyIsUnknownAtTheDeadline()
{
    QFETCH(QByteArray, atOnce);
    QFETCH(Limits, limits);
    m_server->answer({[atOnce](test::Peer& peer) {
        peer.readBody();
        peer.write(atOnce);
        test::drip("HTTP/1.1 200 OK" + QByteArray(1000, ' '), 20ms)(peer);
    }});
    QElapsedTimer time;
    time.start();
    const Reply reply = post(limits);
    QCOMPARE(reply.fate, Fate::Unknown);
    QCOMPARE(reply.error->code, ErrorCode::TimedOut);
    QVERIFY(time.elapsed() >= limits.total.count() - 50);
    QCOMPARE(m_server->bodies(), 1);
}

void HttpLimits::C11_hugeHeadersAreUnknown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("100,000 lines") << "HTTP/1.1 200 OK\r\n" + QByteArray("A:\r\n").repeated(100'000) + "\r\n";
    QTest::addRow("300 KB in one line") << "HTTP/1.1 200 OK\r\nA: " + QByteArray(300'000, 'b') + "\r\n\r\n";
    QTest::addRow("300 KB of status line") << QByteArray(300'000, 'b') + "\r\n\r\n";
}

void HttpLimits::C11_hugeHeadersAreUnknown()
{
    QFETCH(QByteArray, bytes);
    m_server->answer({test::say(bytes)});
    QCOMPARE(post({.total = 1000ms}).fate, Fate::Unknown);
    QCOMPARE(m_server->bodies(), 1);
}

/// Qt's own thread reads on as long as there is more, and whoever ends it waits for it, for five seconds.
void HttpLimits::C11_stopsAtOnceInEndlessHeaders()
{
    QSemaphore begun;
    m_server->answer({[&begun](test::Peer& peer) {
        peer.readBody();
        peer.write("HTTP/1.1 200 OK\r\n");
        const QByteArray lines = QByteArray("X-Header: value\r\n").repeated(4096);
        while (peer.isOpen() && peer.pause(0ms)) {
            peer.write(lines);
            begun.release();
        }
    }});
    WatchedCall watched(*m_client, {.method = Method::Post, .url = m_server->url()});
    QTRY_VERIFY(begun.available() > 10);
    QElapsedTimer time;
    time.start();
    watched.call.reset();
    QVERIFY2(time.elapsed() < 4000, qPrintable(QString::number(time.elapsed())));
}

void HttpLimits::C16_tooLargeReplyIsCut_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<QByteArray>("head");
    for (const bool isTls : {true, false}) {
        const char* way = isTls ? "TLS" : "plain";
        QTest::addRow("with length, %s", way) << isTls << QByteArray("Content-Length: 1000000000\r\n\r\n");
        QTest::addRow("without length, %s", way) << isTls << QByteArray("\r\n");
        QTest::addRow("endless chunks, %s", way)
            << isTls << QByteArray("Transfer-Encoding: chunked\r\n\r\n7fffffff\r\n");
    }
}

void HttpLimits::C16_tooLargeReplyIsCut()
{
    QFETCH(const bool, isTls);
    QFETCH(const QByteArray, head);
    const test::Authority authority;
    const auto made =
        isTls ? std::make_unique<test::FaultServer>(authority.issue()) : std::make_unique<test::FaultServer>();
    test::FaultServer& server = *made;
    server.answer({[head](test::Peer& peer) {
        peer.readBody();
        peer.write("HTTP/1.1 200 OK\r\n" + head);
        while (peer.isOpen() && peer.pause(0ms))
            peer.write(QByteArray(64 * 1024, 'x'));
    }});
    HttpClient client({server.url()}, {authority.certificate()});
    WatchedCall watched(client, {.method = Method::Post, .url = server.url(), .limits = {.replyBytes = 200'000}});
    const Reply reply = watched.await();
    watched.call.reset();
    QCOMPARE(reply.fate, Fate::Unknown);
    QCOMPARE(reply.error->code, ErrorCode::ReplyTooLarge);
    QVERIFY(reply.body.isEmpty());
    QVERIFY(server.settle());
    QCOMPARE(server.bodies(), 1);
}

/// While the window's thread is at something else, no more comes in than a little.
void HttpLimits::C16_letsTheProviderWait()
{
    QSemaphore begun;
    QSemaphore more;
    QSemaphore gone;
    m_server->answer({[&begun, &more, &gone](test::Peer& peer) {
        peer.readBody();
        begun.release();
        more.acquire();
        peer.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
        for (int sent = 0; sent < 1000 && peer.isOpen(); ++sent)
            peer.write(chunk);
        gone.release();
    }});
    WatchedCall watched(*m_client,
                        {.method = Method::Post, .url = m_server->url(), .limits = {.replyBytes = 8'000'000}});
    QTRY_COMPARE(begun.available(), 1);
    int turns = 0;
    QTRY_VERIFY(++turns > 10); // Qt has told by then that the request was sent
    more.release();
    QVERIFY(!gone.tryAcquire(1, 1000));
    QCOMPARE(watched.await().error->code, ErrorCode::ReplyTooLarge);
}

void HttpLimits::C16_replyAtTheLimitIsTaken_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("isTaken");
    QTest::addRow("at the limit") << 200'000 << true;
    QTest::addRow("one more") << 200'001 << false;
}

void HttpLimits::C16_replyAtTheLimitIsTaken()
{
    QFETCH(int, bytes);
    QFETCH(bool, isTaken);
    const QByteArray body(bytes, 'x');
    m_server->answer({test::reply(200, body)});
    const Reply reply = post({.replyBytes = 200'000});
    QCOMPARE(reply.isSuccess(), isTaken);
    QCOMPARE(reply.body, isTaken ? body : QByteArray());
}

void HttpLimits::C17_encodedReplyIsRefused_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<bool>("isTaken");
    for (const char* encoding : {"gzip", "deflate", "br", "zstd", "GZIP", "gzip, gzip", "x"})
        QTest::addRow("%s", encoding) << QByteArray(encoding) << false;
    QTest::addRow("identity") << QByteArray("Identity") << true;
}

void HttpLimits::C17_encodedReplyIsRefused()
{
    QFETCH(QByteArray, encoding);
    QFETCH(bool, isTaken);
    m_server->answer({test::reply(200, "{}", {{"Content-Encoding", encoding}})});
    const Reply reply = post();
    QCOMPARE(reply.isSuccess(), isTaken);
    QCOMPARE(reply.fate, isTaken ? Fate::Complete : Fate::Unknown);
    if (!isTaken)
        QCOMPARE(reply.error->code, ErrorCode::ReplyEncoded);
    QCOMPARE(m_server->heard().first().headers.value("accept-encoding"), QByteArray("identity"));
}

void HttpLimits::C48_cookiesAreNeitherKeptNorShown()
{
    m_server->answer({test::reply(200, "{}", {{"Set-Cookie", "session=secret; Path=/"}})});
    QVERIFY(!post().headers.contains("set-cookie"));
    post();
    QCOMPARE(m_server->heard().size(), 2);
    QVERIFY(!m_server->heard().last().headers.contains("cookie"));
}

void HttpLimits::asksForNothingThatTellsOfThePerson()
{
    m_server->answer({test::reply(200)});
    post();
    const auto headers = m_server->heard().first().headers;
    QCOMPARE(headers.value("user-agent"), QByteArray("rfi-desk"));
    QCOMPARE(headers.value("accept-language"), QByteArray("en"));
}

QTEST_GUILESS_MAIN(HttpLimits)
#include "tst_httplimits.moc"
