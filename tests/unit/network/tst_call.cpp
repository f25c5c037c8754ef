#include "models/network/httpclient.h"
#include "tests/support/faultserver.h"
#include "tests/unit/network/watchedcall.h"

#include <QTest>
#include <QTimer>

using namespace rfi;
using namespace rfi::network;
using namespace std::chrono_literals;
using core::ErrorCode;

/// One finished() on every path, and none from inside send() or cancel(). Rows C37 and C38.
class CallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cancelBeforeTheStartIsNotSent();
    void C38_cancelBeforeTheHandshakeIsNotSent();
    void C38_cancelAfterTheHandshakeIsUnknown();
    void C38_cancelWhileUploadingIsUnknown();
    void C38_cancelAtAnyMomentNeverDeniesWhatTheServerSaw();
    void cancelAfterTheEndChangesNothing();
    void cancelInASlotOfProgressIsSafe();
    void destroyingItAbortsWithoutASignal();
    void destroyingItInASlotOfProgressIsSafe();
    void destroyingItInASlotOfFinishedIsSafe();
    void destroyingTheClientCancelsItsCalls();
    void manyAtOnceEachFinishOnce();
    void reportsProgressOfAnUpload();
    void refusesWhatMayNotBeSent_data();
    void refusesWhatMayNotBeSent();

private:
    Request upload() const
    {
        return {.method = Method::Post,
                .url = m_server->url(),
                .body = Body{"application/pdf", {QByteArray(20'000'000, 'x')}}};
    }

    test::Authority m_authority;
    test::Identity m_identity = m_authority.issue();
    std::unique_ptr<test::FaultServer> m_server;
    std::unique_ptr<HttpClient> m_client;
};

void CallTest::init()
{
    m_client.reset();
    m_server = std::make_unique<test::FaultServer>(m_identity);
    m_client = std::make_unique<HttpClient>(QList{m_server->url()}, QList{m_authority.certificate()});
}

void CallTest::cancelBeforeTheStartIsNotSent()
{
    WatchedCall watched(*m_client, {.method = Method::Post, .url = m_server->url()});
    watched.call->cancel();
    QCOMPARE(watched.finished.size(), 0);
    const Reply reply = watched.await();
    QCOMPARE(reply.fate, Fate::NotSent);
    QCOMPARE(reply.error->code, ErrorCode::Cancelled);
    QVERIFY(m_server->settle());
    QCOMPARE(m_server->connections(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(watched.finished.size(), 1);
}

void CallTest::C38_cancelBeforeTheHandshakeIsNotSent()
{
    test::FaultServer server;
    std::atomic_bool isReached = false;
    server.onConnect([&isReached](test::Peer& peer) {
        isReached = true;
        peer.hang();
    });
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    HttpClient client({url});
    WatchedCall watched(client, {.method = Method::Post, .url = url});
    QTRY_VERIFY(isReached);
    watched.call->cancel();
    QCOMPARE(watched.finished.size(), 0);
    QCOMPARE(watched.await().fate, Fate::NotSent);
    QVERIFY(server.settle());
}

void CallTest::C38_cancelAfterTheHandshakeIsUnknown()
{
    m_server->answer({test::silence()});
    WatchedCall watched(*m_client, {.method = Method::Post, .url = m_server->url()});
    QTRY_COMPARE(m_server->bodies(), 1);
    watched.call->cancel();
    watched.call->cancel();
    const Reply reply = watched.await();
    QCOMPARE(reply.fate, Fate::Unknown);
    QCOMPARE(reply.error->code, ErrorCode::Cancelled);
    QVERIFY(m_server->settle());
    QCOMPARE(m_server->bodies(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(watched.finished.size(), 1);
}

void CallTest::C38_cancelWhileUploadingIsUnknown()
{
    m_server->answer({[](test::Peer& peer) {
        peer.readBody(100'000);
        peer.hang();
    }});
    WatchedCall watched(*m_client, upload());
    QTRY_COMPARE(m_server->bodies(), 1);
    watched.call->cancel();
    QCOMPARE(watched.await().fate, Fate::Unknown);
    QVERIFY(m_server->settle());
    QCOMPARE(m_server->heard().size(), 1);
}

void CallTest::C38_cancelAtAnyMomentNeverDeniesWhatTheServerSaw()
{
    m_server->answer({test::silence()});
    int notSent = 0;
    for (int moment = 0; moment < 60; ++moment) {
        const qsizetype heardBefore = m_server->heard().size();
        WatchedCall watched(*m_client, {.method = Method::Post, .url = m_server->url()});
        QTimer cancel;
        cancel.setTimerType(Qt::PreciseTimer);
        connect(&cancel, &QTimer::timeout, watched.call.get(), &Call::cancel);
        cancel.start(std::chrono::milliseconds(moment / 3));
        const Reply reply = watched.await();
        watched.call.reset();
        QVERIFY(m_server->settle());
        QCOMPARE(reply.error->code, ErrorCode::Cancelled);
        notSent += reply.fate == Fate::NotSent;
        QVERIFY(reply.fate == Fate::Unknown || m_server->heard().size() == heardBefore);
    }
    QVERIFY(notSent > 0);
}

void CallTest::cancelAfterTheEndChangesNothing()
{
    m_server->answer({test::reply(200)});
    WatchedCall watched(*m_client, {.url = m_server->url()});
    QVERIFY(watched.await().isSuccess());
    watched.call->cancel();
    QCoreApplication::processEvents();
    QCOMPARE(watched.finished.size(), 1);
}

void CallTest::cancelInASlotOfProgressIsSafe()
{
    m_server->answer({test::silence()});
    WatchedCall watched(*m_client, upload());
    connect(watched.call.get(), &Call::progress, this, [&watched] { watched.call->cancel(); });
    QCOMPARE(watched.await().fate, Fate::Unknown);
    QVERIFY(m_server->settle());
    QVERIFY(m_server->heard().size() <= 1);
}

void CallTest::destroyingItAbortsWithoutASignal()
{
    m_server->answer({test::silence()});
    WatchedCall watched(*m_client, {.method = Method::Post, .url = m_server->url()});
    QTRY_COMPARE(m_server->bodies(), 1);
    watched.call.reset();
    QVERIFY(m_server->settle());
    QCoreApplication::processEvents();
    QCOMPARE(watched.finished.size(), 0);
    QCOMPARE(m_server->bodies(), 1);
}

void CallTest::destroyingItInASlotOfProgressIsSafe()
{
    m_server->answer({test::silence()});
    std::unique_ptr<Call> call = m_client->send(upload());
    connect(call.get(), &Call::progress, this, [&call] { call.reset(); });
    QTRY_VERIFY(!call);
    QVERIFY(m_server->settle());
    QVERIFY(m_server->heard().size() <= 1);
}

void CallTest::destroyingItInASlotOfFinishedIsSafe()
{
    m_server->answer({test::reply(200)});
    std::unique_ptr<Call> call = m_client->send({.url = m_server->url()});
    int finished = 0;
    connect(call.get(), &Call::finished, this, [&](const Reply& reply) {
        call.reset();
        finished += reply.isSuccess();
    });
    QTRY_COMPARE(finished, 1);
}

void CallTest::destroyingTheClientCancelsItsCalls()
{
    m_server->answer({test::silence()});
    WatchedCall waiting(*m_client, {.method = Method::Post, .url = m_server->url()});
    QTRY_COMPARE(m_server->bodies(), 1);
    WatchedCall fresh(*m_client, {.method = Method::Post, .url = m_server->url()});
    m_client.reset();
    QCOMPARE(waiting.await().fate, Fate::Unknown);
    QCOMPARE(fresh.await().fate, Fate::NotSent);
    QVERIFY(m_server->settle());
    QCOMPARE(m_server->bodies(), 1);
    QCOMPARE(waiting.finished.size(), 1);
    QCOMPARE(fresh.finished.size(), 1);
}

void CallTest::manyAtOnceEachFinishOnce()
{
    m_server->answer({test::reply(200)});
    std::vector<std::unique_ptr<WatchedCall>> calls;
    for (int count = 0; count < 20; ++count)
        calls.push_back(
            std::make_unique<WatchedCall>(*m_client, Request{.method = Method::Post, .url = m_server->url()}));
    for (const auto& watched : calls)
        QVERIFY(watched->await().isSuccess());
    QVERIFY(m_server->settle());
    QCOMPARE(m_server->bodies(), 20);
    for (const auto& watched : calls)
        QCOMPARE(watched->finished.size(), 1);
}

void CallTest::reportsProgressOfAnUpload()
{
    m_server->answer({test::reply(200)});
    WatchedCall watched(*m_client, upload());
    QSignalSpy progress(watched.call.get(), &Call::progress);
    QVERIFY(watched.await(20'000).isSuccess());
    QVERIFY(!progress.isEmpty());
    QCOMPARE(progress.last().at(0).toLongLong(), 20'000'000);
    QCOMPARE(progress.last().at(1).toLongLong(), 20'000'000);
}

void CallTest::refusesWhatMayNotBeSent_data()
{
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    QTest::addColumn<QString>("url");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<ErrorCode>("code");
    const QString own = QStringLiteral("https://127.0.0.1:%1/");
    const Headers none;
    QTest::addRow("D06 other scheme") << QStringLiteral("http://127.0.0.1:%1/") << none << ErrorCode::AddressNotAllowed;
    QTest::addRow("D06 ftp") << QStringLiteral("ftp://127.0.0.1:%1/") << none << ErrorCode::AddressNotAllowed;
    QTest::addRow("D06 file") << QStringLiteral("file:///etc/hostname#%1") << none << ErrorCode::AddressNotAllowed;
    QTest::addRow("D06 data") << QStringLiteral("data:text/plain,%1") << none << ErrorCode::AddressNotAllowed;
    QTest::addRow("D06 user part") << QStringLiteral("https://u:p@127.0.0.1:%1/") << none
                                   << ErrorCode::AddressNotAllowed;
    QTest::addRow("other host") << QStringLiteral("https://localhost:%1/") << none << ErrorCode::AddressNotAllowed;
    QTest::addRow("other port") << QStringLiteral("https://127.0.0.1:1/%1") << none << ErrorCode::AddressNotAllowed;
    QTest::addRow("no address") << QStringLiteral("%1") << none << ErrorCode::AddressNotAllowed;
    QTest::addRow("line break in a value") << own << Headers{{"X", "a\r\nY: b"}} << ErrorCode::BadKeywordValue;
    QTest::addRow("LF in a value") << own << Headers{{"X", "a\nb"}} << ErrorCode::BadKeywordValue;
    QTest::addRow("NUL in a value") << own << Headers{{"X", QByteArray("a\0b", 3)}} << ErrorCode::BadKeywordValue;
    QTest::addRow("line break in a name") << own << Headers{{"X\r\nY", "b"}} << ErrorCode::BadKeywordValue;
    QTest::addRow("empty name") << own << Headers{{"", "b"}} << ErrorCode::BadKeywordValue;
    QTest::addRow("own Host") << own << Headers{{"host", "evil"}} << ErrorCode::BadKeywordValue;
    QTest::addRow("own length") << own << Headers{{"Content-Length", "1"}} << ErrorCode::BadKeywordValue;
    QTest::addRow("own cookie") << own << Headers{{"Cookie", "a=b"}} << ErrorCode::BadKeywordValue;
}

void CallTest::refusesWhatMayNotBeSent()
{
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    QFETCH(QString, url);
    QFETCH(Headers, headers);
    QFETCH(ErrorCode, code);
    for (const Method method : {Method::Get, Method::Post}) {
        WatchedCall watched(*m_client, {.method = method, .url = QUrl(url.arg(m_server->port())), .headers = headers});
        QCOMPARE(watched.finished.size(), 0);
        const Reply reply = watched.await();
        QCOMPARE(reply.fate, Fate::NotSent);
        QCOMPARE(reply.error->code, code);
    }
    QVERIFY(m_server->settle());
    QCOMPARE(m_server->connections(), 0);
}

QTEST_GUILESS_MAIN(CallTest)
#include "tst_call.moc"
