#include "models/network/httpclient.h"
#include "tests/support/faultserver.h"
#include "tests/unit/network/watchedcall.h"

#include <QTest>

using namespace rfi;
using namespace rfi::network;
using core::ErrorCode;

/// Rows C18, C33 and C34: what the server said to a write is told as it was said.
class HttpReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeReplyIsComplete_data();
    void wholeReplyIsComplete();
    void C18_redirectIsNeverFollowed_data();
    void C18_redirectIsNeverFollowed();
    void C34_earlyReplyIsNeverFollowedByASecondBody_data();
    void C34_earlyReplyIsNeverFollowedByASecondBody();

private:
    test::Authority m_authority;
    test::Identity m_identity = m_authority.issue();

    std::unique_ptr<test::FaultServer> server(bool isTls) const
    {
        return isTls ? std::make_unique<test::FaultServer>(m_identity) : std::make_unique<test::FaultServer>();
    }
    std::unique_ptr<HttpClient> client(const test::FaultServer& server) const
    {
        return std::make_unique<HttpClient>(QList{server.url()}, QList{m_authority.certificate()});
    }
};

void HttpReplies::wholeReplyIsComplete_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("bytes");
    for (const bool isTls : {false, true}) {
        for (const int status :
             {200, 201, 202, 400, 401, 403, 404, 405, 407, 409, 413, 415, 422, 423, 429, 500, 501, 502, 503, 504, 599})
            QTest::addRow("%d%s", status, isTls ? ", TLS" : "")
                << isTls << status << test::replyBytes(status, "{\"a\":1}");
        QTest::addRow("401 that asks for Basic%s", isTls ? ", TLS" : "")
            << isTls << 401 << test::replyBytes(401, "{\"a\":1}", {{"WWW-Authenticate", "Basic realm=\"x\""}});
        QTest::addRow("C33 100 before the reply%s", isTls ? ", TLS" : "")
            << isTls << 200 << "HTTP/1.1 100 Continue\r\n\r\n" + test::replyBytes(200, "{\"a\":1}");
        QTest::addRow("chunked%s", isTls ? ", TLS" : "")
            << isTls << 200
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\"a\":1}\r\n0\r\n\r\n");
    }
    // Without TLS Qt now and then takes the end of such a reply for a lost connection and wants to send again;
    // since it cannot, the fate is Unknown. The rows of lost replies cover that.
    QTest::addRow("without length, TLS") << true << 200 << QByteArray("HTTP/1.1 200 OK\r\n\r\n{\"a\":1}");
}

void HttpReplies::wholeReplyIsComplete()
{
    QFETCH(bool, isTls);
    QFETCH(int, status);
    QFETCH(QByteArray, bytes);
    const auto server = this->server(isTls);
    server->answer({test::say(bytes)});
    const auto client = this->client(*server);

    WatchedCall watched(
        *client,
        {.method = Method::Post, .url = server->url(QStringLiteral("/answer")), .body = jsonBody(QByteArray("{}"))});
    const Reply reply = watched.await();
    QCOMPARE(reply.fate, Fate::Complete);
    QVERIFY(!reply.error);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.body, QByteArray("{\"a\":1}"));
    QCOMPARE(reply.isSuccess(), status < 300);
    QCOMPARE(reply.timesSent, 1);
    QVERIFY(server->settle());
    QCOMPARE(server->heard().size(), 1);
    QCOMPARE(server->bodies(), 1);
}

void HttpReplies::C18_redirectIsNeverFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("namedHost");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d same host", status) << status << QByteArray("/elsewhere") << QStringLiteral("127.0.0.1");
        QTest::addRow("%d other host", status)
            << status << QByteArray("https://evil.example/x") << QStringLiteral("evil.example");
        QTest::addRow("%d other host, same scheme", status)
            << status << QByteArray("//evil.example/x") << QStringLiteral("evil.example");
        QTest::addRow("%d without location", status) << status << QByteArray() << QStringLiteral("127.0.0.1");
    }
}

void HttpReplies::C18_redirectIsNeverFollowed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(QString, namedHost);
    test::FaultServer server(m_identity);
    server.answer(
        {test::reply(status, "moved", location.isEmpty() ? test::Headers{} : test::Headers{{"Location", location}})});
    const auto client = this->client(server);

    WatchedCall watched(*client,
                        {.method = Method::Post,
                         .url = server.url(QStringLiteral("/answer")),
                         .headers = {{"Authorization", "Bearer token"}},
                         .body = jsonBody(QByteArray("{}"))});
    const Reply reply = watched.await();
    QCOMPARE(reply.status, status);
    QVERIFY(reply.error);
    QCOMPARE(reply.error->code, ErrorCode::Redirected);
    QCOMPARE(reply.error->subject, namedHost);
    QCOMPARE(reply.fate, Fate::Complete);
    QVERIFY(server.settle());
    QCOMPARE(server.heard().size(), 1);
}

void HttpReplies::C34_earlyReplyIsNeverFollowedByASecondBody_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<qint64>("bytes");
    QTest::addRow("small") << false << qint64(100);
    QTest::addRow("small, TLS") << true << qint64(100);
    QTest::addRow("4 MB") << false << qint64(4'000'000);
    QTest::addRow("4 MB, TLS") << true << qint64(4'000'000);
}

void HttpReplies::C34_earlyReplyIsNeverFollowedByASecondBody()
{
    QFETCH(bool, isTls);
    QFETCH(qint64, bytes);
    const auto server = this->server(isTls);
    server->answer({test::sayEarly(test::replyBytes(413, "{}"))});
    const auto client = this->client(*server);

    WatchedCall watched(
        *client,
        {.method = Method::Post, .url = server->url(), .body = Body{"application/pdf", {QByteArray(bytes, 'x')}}});
    const Reply reply = watched.await();
    QVERIFY(reply.fate == Fate::Unknown || (reply.fate == Fate::Complete && reply.status == 413));
    QVERIFY(server->settle());
    QCOMPARE(server->heard().size(), 1);
}

QTEST_GUILESS_MAIN(HttpReplies)
#include "tst_httpreplies.moc"
