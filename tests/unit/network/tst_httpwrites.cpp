#include "models/network/httpclient.h"
#include "models/network/multipartbody.h"
#include "tests/support/faultserver.h"
#include "tests/unit/network/watchedcall.h"

#include <QTest>

using namespace rfi;
using namespace rfi::network;

namespace {

struct Fault
{
    const char* row;
    test::Handler handler;
};

/// Faults after which nobody may claim to know what became of the request.
QList<Fault> lostReplies(qint64 bodyBytes)
{
    return {
        {"C04 FIN after the body", test::finAfterBody()},
        {"C05 RST after the body", test::rstAfterBody()},
        {"C07 half a status line", test::say("HTTP/1.1 20")},
        {"C07 half a header", test::say("HTTP/1.1 200 OK\r\nContent-Le")},
        {"C12 reply cut, with length", test::say("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"a\":")},
        {"C12 chunked reply cut before its content",
         test::say("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")},
        {"C12 no length and no content", test::say("HTTP/1.1 200 OK\r\n\r\n")},
        {"C12 bad chunk", test::say("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n")},
        {"C33 HTTP/0.9", test::say("hello\r\n")},
        {"C33 status 99", test::say("HTTP/1.1 99 Odd\r\nContent-Length: 2\r\n\r\n{}")},
        {"C33 status 999", test::say("HTTP/1.1 999 Odd\r\nContent-Length: 2\r\n\r\n{}")},
        {"C33 status 103 only", test::say("HTTP/1.1 103 Early Hints\r\n\r\n")},
        {"C33 status 101", test::say("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n")},
        {"C33 status 100 only", test::say("HTTP/1.1 100 Continue\r\n\r\n")},
        {"C06 closed in the middle of the body", test::cutBody(bodyBytes / 2)},
    };
}

} // namespace

/// Rows C04 to C12 and C33: whatever the server does, one body leaves and nobody guesses.
class HttpWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lostReplyIsUnknownAndSentOnce_data();
    void lostReplyIsUnknownAndSentOnce();
    void C12_cutReplyWithoutLengthIsNeverWhole_data();
    void C12_cutReplyWithoutLengthIsNeverWhole();
    void multipartIsSentOnce_data();
    void multipartIsSentOnce();
    void C06_closedAtEach64KiBOfAnUpload_data();
    void C06_closedAtEach64KiBOfAnUpload();
    void C08_eachWriteHasItsOwnConnection();
    void emptyBodyIsSentOnce_data();
    void emptyBodyIsSentOnce();
    void writeWithoutBodySendsAnEmptyObject_data();
    void writeWithoutBodySendsAnEmptyObject();

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

void HttpWrites::lostReplyIsUnknownAndSentOnce_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<Method>("method");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<test::Handler>("handler");
    for (const bool isTls : {false, true}) {
        for (const Method method : {Method::Post, Method::Put, Method::Patch, Method::Delete}) {
            const qint64 bytes = method == Method::Patch ? 300'000 : 1000;
            for (const Fault& fault : lostReplies(bytes))
                QTest::addRow("%s, %s%s", fault.row, methodName(method).constData(), isTls ? ", TLS" : "")
                    << isTls << method << bytes << fault.handler;
        }
    }
}

void HttpWrites::lostReplyIsUnknownAndSentOnce()
{
    QFETCH(bool, isTls);
    QFETCH(Method, method);
    QFETCH(qint64, bytes);
    QFETCH(test::Handler, handler);
    const auto server = this->server(isTls);
    server->answer({handler});
    const auto client = this->client(*server);

    WatchedCall watched(
        *client,
        {.method = method, .url = server->url(QStringLiteral("/answer")), .body = jsonBody(QByteArray(bytes, 'x'))});
    const Reply reply = watched.await();

    QCOMPARE(reply.fate, Fate::Unknown);
    QVERIFY(reply.error);
    QCOMPARE(reply.error->subject, QStringLiteral("127.0.0.1"));
    QVERIFY(reply.body.isEmpty());
    QVERIFY(server->settle());
    QCOMPARE(server->bodies(), 1);
    QCOMPARE(server->heard().size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(watched.finished.size(), 1);
}

void HttpWrites::emptyBodyIsSentOnce_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<test::Handler>("handler");
    QTest::addColumn<Fate>("fate");
    for (const bool isTls : {false, true}) {
        const char* way = isTls ? ", TLS" : "";
        QTest::addRow("answered%s", way) << isTls << test::reply(200) << Fate::Complete;
        QTest::addRow("closed%s", way) << isTls << test::finAfterBody() << Fate::Unknown;
        QTest::addRow("reset%s", way) << isTls << test::rstAfterBody() << Fate::Unknown;
        QTest::addRow("half a head%s", way) << isTls << test::say("HTTP/1.1 20") << Fate::Unknown;
    }
}

void HttpWrites::emptyBodyIsSentOnce()
{
    QFETCH(bool, isTls);
    QFETCH(test::Handler, handler);
    const auto server = this->server(isTls);
    server->answer({handler});
    const auto client = this->client(*server);
    WatchedCall watched(
        *client, {.method = Method::Patch, .url = server->url(QStringLiteral("/hand-in")), .body = network::Body()});
    const Reply reply = watched.await();
    QTEST(reply.fate, "fate");
    QVERIFY(server->settle());
    QCOMPARE(server->heard().size(), 1);
    const test::Heard heard = server->heard().constFirst();
    QCOMPARE(heard.body, QByteArray());
    QCOMPARE(heard.headers.value("content-length"), QByteArray("0"));
    QVERIFY(!heard.headers.contains("content-type"));
}

void HttpWrites::C12_cutReplyWithoutLengthIsNeverWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("no length") << QByteArray("HTTP/1.1 200 OK\r\n\r\n{\"a\":");
    QTest::addRow("chunk cut") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{\"a\":");
    QTest::addRow("last chunk missing") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n");
}

/// Whether Qt tells of the cut depends on its timing; what it never gives is a body that could be parsed.
void HttpWrites::C12_cutReplyWithoutLengthIsNeverWhole()
{
    QFETCH(QByteArray, bytes);
    test::FaultServer server;
    server.answer({test::say(bytes)});
    const auto client = this->client(server);
    WatchedCall watched(*client, {.method = Method::Post, .url = server.url()});
    const Reply reply = watched.await();
    QVERIFY(reply.fate != Fate::NotSent);
    QVERIFY(QByteArray("{\"a\":").startsWith(reply.body));
    QVERIFY(server.settle());
    QCOMPARE(server.bodies(), 1);
}

void HttpWrites::multipartIsSentOnce_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<test::Handler>("handler");
    for (const bool isTls : {false, true}) {
        QTest::addRow("C04%s", isTls ? ", TLS" : "") << isTls << test::finAfterBody();
        QTest::addRow("C05%s", isTls ? ", TLS" : "") << isTls << test::rstAfterBody();
        QTest::addRow("C18 307%s", isTls ? ", TLS" : "") << isTls << test::reply(307, {}, {{"Location", "/elsewhere"}});
    }
}

void HttpWrites::multipartIsSentOnce()
{
    QFETCH(bool, isTls);
    QFETCH(test::Handler, handler);
    const auto server = this->server(isTls);
    server->answer({handler});
    const auto client = this->client(*server);
    MultipartBody body;
    QVERIFY(body.addText("type", QStringLiteral("PASSPORT")));
    QVERIFY(body.addFile("file", "application/pdf", "pdf", QByteArray(2'000'000, 'x')));

    WatchedCall watched(*client, {.method = Method::Post, .url = server->url(), .body = body.build()});
    QVERIFY(!watched.await().isSuccess());
    QVERIFY(server->settle());
    QCOMPARE(server->bodies(), 1);
    QCOMPARE(server->heard().first().body, body.build().joined());
}

void HttpWrites::C06_closedAtEach64KiBOfAnUpload_data()
{
    QTest::addColumn<qint64>("bytesTaken");
    for (qint64 taken = 0; taken <= 512 * 1024; taken += 64 * 1024)
        QTest::addRow("after %lld", taken) << taken;
}

void HttpWrites::C06_closedAtEach64KiBOfAnUpload()
{
    QFETCH(qint64, bytesTaken);
    test::FaultServer server(m_identity);
    server.answer({test::cutBody(bytesTaken)});
    const auto client = this->client(server);

    WatchedCall watched(
        *client,
        {.method = Method::Post, .url = server.url(), .body = Body{"application/pdf", {QByteArray(600 * 1024, 'x')}}});
    QCOMPARE(watched.await().fate, Fate::Unknown);
    QVERIFY(server.settle());
    QCOMPARE(server.heard().size(), 1);
}

void HttpWrites::C08_eachWriteHasItsOwnConnection()
{
    test::FaultServer server;
    server.answer({test::reply(200)});
    const auto client = this->client(server);
    for (int count = 0; count < 3; ++count) {
        WatchedCall watched(*client, {.method = Method::Post, .url = server.url()});
        QVERIFY(watched.await().isSuccess());
    }
    QVERIFY(server.settle());
    QCOMPARE(server.connections(), 3);
    QCOMPARE(server.bodies(), 3);
}

void HttpWrites::writeWithoutBodySendsAnEmptyObject_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<std::optional<Body>>("body");
    for (const Method method : {Method::Post, Method::Put, Method::Patch, Method::Delete}) {
        QTest::addRow("%s, none", methodName(method).constData()) << method << std::optional<Body>();
        QTest::addRow("%s, empty", methodName(method).constData())
            << method << std::optional<Body>(jsonBody(QByteArray()));
    }
}

void HttpWrites::writeWithoutBodySendsAnEmptyObject()
{
    QFETCH(Method, method);
    QFETCH(std::optional<Body>, body);
    test::FaultServer server;
    server.answer({test::finAfterBody()});
    const auto client = this->client(server);
    WatchedCall watched(*client, {.method = method, .url = server.url(), .body = body});
    QCOMPARE(watched.await().fate, Fate::Unknown);
    QVERIFY(server.settle());
    QCOMPARE(server.heard().size(), 1);
    QCOMPARE(server.heard().first().method, methodName(method));
    QCOMPARE(server.heard().first().headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(server.heard().first().body, QByteArray("{}"));
}

QTEST_GUILESS_MAIN(HttpWrites)
#include "tst_httpwrites.moc"
