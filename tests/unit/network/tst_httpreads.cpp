#include "models/network/address.h"
#include "models/network/httpclient.h"
#include "tests/support/faultserver.h"
#include "tests/unit/network/watchedcall.h"

#include <QLoggingCategory>
#include <QTest>

using namespace rfi;
using namespace rfi::network;
using namespace std::chrono_literals;
using core::ErrorCode;

/// Reads: redirects stay within the origin (row C18), everything else is as for writes.
class HttpReads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsReplyAndHeaders();
    void largeReplyArrivesWhole_data();
    void largeReplyArrivesWhole();
    void C18_followsWithinTheOrigin_data();
    void C18_followsWithinTheOrigin();
    void C18_neverFollowsElsewhere_data();
    void C18_neverFollowsElsewhere();
    void C18_tokenNeverReachesAnotherServer_data();
    void C18_tokenNeverReachesAnotherServer();
    void C18_followsThreeTimesAtMost();
    void C18_cancelBetweenTwoHopsEndsIt();
    void C04_lostReplyIsUnknown();
    void C08_eachReadHasItsOwnConnection();
    void F12_segmentsReachTheServerAsTheyWereExpanded();
    void secretPathsAreNotLogged_data();
    void secretPathsAreNotLogged();

private:
    Reply get(const QString& path, const Request& like = {})
    {
        Request request = like;
        request.url = m_server->url(path);
        return WatchedCall(*m_client, request).await();
    }

    std::unique_ptr<test::FaultServer> m_server;
    std::unique_ptr<HttpClient> m_client;
};

namespace {

QStringList logLines;

void collect(QtMsgType, const QMessageLogContext&, const QString& line) { logLines.append(line); }

} // namespace

void HttpReads::init()
{
    m_client.reset();
    m_server = std::make_unique<test::FaultServer>();
    m_client = std::make_unique<HttpClient>(QList{m_server->url()});
}

void HttpReads::readsReplyAndHeaders()
{
    m_server->answer({test::reply(200, "[1]", {{"X-Request-Id", "7"}, {"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}})});
    const Reply reply = get(QStringLiteral("/a?b=c"), {.headers = {{"Authorization", "Bearer t"}}});
    QVERIFY(reply.isSuccess());
    QCOMPARE(reply.body, QByteArray("[1]"));
    QCOMPARE(reply.header("x-request-id"), QByteArray("7"));
    QCOMPARE(reply.serverDate()->toSecsSinceEpoch(), 784111777);
    QCOMPARE(reply.timesSent, 1);
    const test::Heard heard = m_server->heard().first();
    QCOMPARE(heard.method, QByteArray("GET"));
    QCOMPARE(heard.target, QByteArray("/a?b=c"));
    QCOMPARE(heard.headers.value("authorization"), QByteArray("Bearer t"));
    QVERIFY(!heard.headers.contains("content-length"));
}

void HttpReads::largeReplyArrivesWhole_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 1, 65535, 65536, 65537, 3'000'000, 8 * 1024 * 1024})
        QTest::addRow("%d", bytes) << bytes;
}

void HttpReads::largeReplyArrivesWhole()
{
    QFETCH(int, bytes);
    const QByteArray body(bytes, 'x');
    m_server->answer({test::reply(200, body)});
    const Reply reply = get(QStringLiteral("/"));
    QVERIFY(reply.isSuccess());
    QVERIFY(reply.body == body);
}

void HttpReads::C18_followsWithinTheOrigin_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d path", status) << status << QByteArray("/b?c=d#e");
        QTest::addRow("%d relative", status) << status << QByteArray("b?c=d");
        QTest::addRow("%d whole", status) << status << QByteArray("whole");
    }
}

void HttpReads::C18_followsWithinTheOrigin()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    if (location == "whole")
        location = m_server->url(QStringLiteral("/b?c=d")).toEncoded();
    m_server->route("GET", "/a", {test::reply(status, "moved", {{"Location", location}})});
    m_server->route("GET", "/b", {test::reply(200)});
    QVERIFY(get(QStringLiteral("/a"), {.headers = {{"Authorization", "Bearer t"}}}).isSuccess());
    QCOMPARE(m_server->heard().size(), 2);
    QCOMPARE(m_server->heard().last().target, QByteArray("/b?c=d"));
    QCOMPARE(m_server->heard().last().headers.value("authorization"), QByteArray("Bearer t"));
}

void HttpReads::C18_neverFollowsElsewhere_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("host");
    QTest::addRow("other host") << QByteArray("https://evil.example/") << QStringLiteral("evil.example");
    QTest::addRow("other host, same scheme") << QByteArray("//evil.example/") << QStringLiteral("evil.example");
    QTest::addRow("user part") << QByteArray("http://127.0.0.1:PORT@evil.example/") << QStringLiteral("evil.example");
    QTest::addRow("own host, user part") << QByteArray("http://u:p@127.0.0.1:PORT/b") << QStringLiteral("127.0.0.1");
    QTest::addRow("other scheme") << QByteArray("https://127.0.0.1:PORT/b") << QStringLiteral("127.0.0.1");
    QTest::addRow("file") << QByteArray("file:///etc/hostname") << QStringLiteral("127.0.0.1");
    QTest::addRow("no location") << QByteArray() << QStringLiteral("127.0.0.1");
    QTest::addRow("nonsense") << QByteArray("http://[/") << QStringLiteral("127.0.0.1");
}

void HttpReads::C18_neverFollowsElsewhere()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, host);
    location.replace("PORT", QByteArray::number(m_server->port()));
    m_server->answer({test::reply(302, "moved", {{"Location", location}})});
    const Reply reply = get(QStringLiteral("/a"));
    QCOMPARE(reply.fate, Fate::Complete);
    QCOMPARE(reply.status, 302);
    QVERIFY(!reply.isSuccess());
    QCOMPARE(reply.error->code, ErrorCode::Redirected);
    QCOMPARE(reply.error->subject, host);
    QCOMPARE(m_server->heard().size(), 1);
}

void HttpReads::C18_tokenNeverReachesAnotherServer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void HttpReads::C18_tokenNeverReachesAnotherServer()
{
    QFETCH(int, status);
    test::FaultServer other;
    other.answer({test::reply(200)});
    // Even when the other server is allowed by itself.
    m_client = std::make_unique<HttpClient>(QList{m_server->url(), other.url()});
    m_server->answer({test::reply(status, {}, {{"Location", other.url(QStringLiteral("/b")).toEncoded()}})});
    for (const Method method : {Method::Get, Method::Post}) {
        const Reply reply = get(QStringLiteral("/a"), {.method = method, .headers = {{"Authorization", "Bearer t"}}});
        QCOMPARE(reply.error->code, ErrorCode::Redirected);
    }
    QVERIFY(other.settle());
    QCOMPARE(other.connections(), 0);
}

void HttpReads::C18_followsThreeTimesAtMost()
{
    m_server->answer({test::reply(302, {}, {{"Location", "/a"}})});
    QCOMPARE(get(QStringLiteral("/a")).error->code, ErrorCode::Redirected);
    QCOMPARE(m_server->heard().size(), 4);
}

void HttpReads::C18_cancelBetweenTwoHopsEndsIt()
{
    m_server->route("GET", "/a", {test::reply(302, {}, {{"Location", "/b"}})});
    m_server->route("GET", "/b", {test::silence()});
    WatchedCall watched(*m_client, {.url = m_server->url(QStringLiteral("/a"))});
    QTRY_COMPARE(m_server->heard().size(), 2);
    watched.call->cancel();
    QCOMPARE(watched.await().error->code, ErrorCode::Cancelled);
    QCOMPARE(watched.finished.size(), 1);
}

void HttpReads::C04_lostReplyIsUnknown()
{
    m_server->answer({test::finAfterBody()});
    const Reply reply = get(QStringLiteral("/"));
    QCOMPARE(reply.fate, Fate::Unknown);
    QCOMPARE(reply.error->code, ErrorCode::ConnectionLost);
}

void HttpReads::C08_eachReadHasItsOwnConnection()
{
    m_server->answer({test::reply(200)});
    QVERIFY(get(QStringLiteral("/")).isSuccess());
    QVERIFY(get(QStringLiteral("/")).isSuccess());
    QVERIFY(m_server->settle());
    QCOMPARE(m_server->connections(), 2);
}

void HttpReads::F12_segmentsReachTheServerAsTheyWereExpanded()
{
    m_server->answer({test::reply(200)});
    const QHash<QString, QString> values{{QStringLiteral("id"), QStringLiteral("a/b?c#d%2e%2e é@\\")}};
    const auto path = expandPath(QStringLiteral("/customers/{id}/rfi"), values);
    const auto url = joinUrl(m_server->url(QStringLiteral("/api/")), *path);
    QVERIFY(WatchedCall(*m_client, {.url = *url}).await().isSuccess());
    QCOMPARE(m_server->heard().first().target, QByteArray("/api/customers/a%2Fb%3Fc%23d%252e%252e%20%C3%A9%40%5C/rfi"));
}

void HttpReads::secretPathsAreNotLogged_data()
{
    QTest::addColumn<bool>("isSecret");
    QTest::addRow("secret") << true;
    QTest::addRow("open") << false;
}

void HttpReads::secretPathsAreNotLogged()
{
    QFETCH(bool, isSecret);
    QLoggingCategory::setFilterRules(QStringLiteral("rfi.network=true"));
    logLines.clear();
    const auto previous = qInstallMessageHandler(collect);
    m_server->answer({test::reply(200, "hidden-in-the-reply"), test::finAfterBody()});
    for (int count = 0; count < 2; ++count)
        get(QStringLiteral("/path?query"), {.headers = {{"Authorization", "Bearer token"}}, .isSecretUrl = isSecret});
    qInstallMessageHandler(previous);
    const QString log = logLines.join(u'\n');
    QVERIFY(log.contains(QStringLiteral("GET 127.0.0.1")));
    QCOMPARE(log.contains(QStringLiteral("/path")), !isSecret);
    for (const char* word : {"query", "token", "hidden"})
        QVERIFY(!log.contains(QLatin1StringView(word)));
}

QTEST_GUILESS_MAIN(HttpReads)
#include "tst_httpreads.moc"
