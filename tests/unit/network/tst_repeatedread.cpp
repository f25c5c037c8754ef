#include "models/network/repeatedread.h"
#include "tests/support/faultserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace rfi;
using namespace rfi::network;
using namespace std::chrono_literals;
using core::ErrorCode;

/// Row C01: reads are repeated, with growing waits, and only where it can help.
class RepeatedReadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void C01_waitsDoubleUpToTheMost_data();
    void C01_waitsDoubleUpToTheMost();
    void C01_repeatsOnlyWhatMayHelp_data();
    void C01_repeatsOnlyWhatMayHelp();
    void C32_repeatsUntilItWorks();
    void C32_givesUpAfterTheLastTry();
    void doesNotRepeatARefusal();
    void cancelWhileWaitingEndsIt();
    void cancelWhileReadingEndsIt();
    void destroyingTheClientEndsIt();

private:
    Reply await(QSignalSpy& finished) const
    {
        if (finished.isEmpty() && !finished.wait())
            return {.error = core::Error{}};
        return finished.first().first().value<Reply>();
    }

    const RetryTable m_quick{.tries = 5, .first = 1ms, .most = 4ms, .chance = [] { return 1.0; }};
    const RetryTable m_slow{.tries = 5, .first = 1h, .most = 1h, .chance = [] { return 1.0; }};
};

void RepeatedReadTest::C01_waitsDoubleUpToTheMost_data()
{
    QTest::addColumn<int>("triesDone");
    QTest::addColumn<double>("chance");
    QTest::addColumn<int>("milliseconds"); // -1: no next try
    QTest::addRow("after the first") << 1 << 1.0 << 1000;
    QTest::addRow("after the second") << 2 << 1.0 << 2000;
    QTest::addRow("after the fourth") << 4 << 1.0 << 8000;
    QTest::addRow("after the last") << 10 << 1.0 << -1;
    QTest::addRow("at the most") << 9 << 1.0 << 60'000;
    QTest::addRow("half by chance") << 2 << 0.5 << 1000;
    QTest::addRow("none by chance") << 2 << 0.0 << 0;
    QTest::addRow("odd chance") << 2 << 7.0 << 2000;
}

void RepeatedReadTest::C01_waitsDoubleUpToTheMost()
{
    QFETCH(int, triesDone);
    QFETCH(double, chance);
    QFETCH(int, milliseconds);
    const auto wait = retryDelay({.tries = 10, .most = 60s}, triesDone, chance);
    QCOMPARE(wait ? static_cast<int>(wait->count()) : -1, milliseconds);
}

void RepeatedReadTest::C01_repeatsOnlyWhatMayHelp_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<bool>("isRepeated");
    for (const int status : {500, 502, 503, 504, 599})
        QTest::addRow("%d", status) << Reply{.fate = Fate::Complete, .status = status} << true;
    for (const int status : {200, 204, 302, 400, 401, 403, 404, 409, 429})
        QTest::addRow("%d", status) << Reply{.fate = Fate::Complete, .status = status} << false;
    const auto failed = [](ErrorCode code) { return Reply{.fate = Fate::Unknown, .error = core::Error{.code = code}}; };
    for (const ErrorCode code : {ErrorCode::HostNotFound, ErrorCode::ConnectFailed, ErrorCode::ProxyFailed,
                                 ErrorCode::TimedOut, ErrorCode::ConnectionLost})
        QTest::addRow("%s", qPrintable(core::codeName(code))) << failed(code) << true;
    for (const ErrorCode code : {ErrorCode::TlsFailed, ErrorCode::Cancelled, ErrorCode::AddressNotAllowed,
                                 ErrorCode::ReplyTooLarge, ErrorCode::ReplyEncoded, ErrorCode::ReplyUnreadable})
        QTest::addRow("%s", qPrintable(core::codeName(code))) << failed(code) << false;
}

void RepeatedReadTest::C01_repeatsOnlyWhatMayHelp()
{
    QFETCH(Reply, reply);
    QTEST(isWorthRepeating(reply), "isRepeated");
}

void RepeatedReadTest::C32_repeatsUntilItWorks()
{
    test::FaultServer server;
    server.answer({test::reply(503), test::finAfterBody(), test::reply(200, "[]")});
    HttpClient client({server.url()});
    RepeatedRead read(client, {.url = server.url()}, m_quick);
    QSignalSpy finished(&read, &RepeatedRead::finished);
    read.start();
    QCOMPARE(finished.size(), 0);
    QCOMPARE(await(finished).body, QByteArray("[]"));
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
}

void RepeatedReadTest::C32_givesUpAfterTheLastTry()
{
    test::FaultServer server;
    server.answer({test::reply(503)});
    HttpClient client({server.url()});
    RepeatedRead read(client, {.url = server.url()}, m_quick);
    QSignalSpy finished(&read, &RepeatedRead::finished);
    read.start();
    QCOMPARE(await(finished).status, 503);
    QCOMPARE(server.heard().size(), 5);
}

void RepeatedReadTest::doesNotRepeatARefusal()
{
    test::FaultServer server;
    server.answer({test::reply(404)});
    HttpClient client({server.url()});
    RepeatedRead read(client, {.url = server.url()}, m_quick);
    QSignalSpy finished(&read, &RepeatedRead::finished);
    read.start();
    QCOMPARE(await(finished).status, 404);
    QCOMPARE(server.heard().size(), 1);
}

void RepeatedReadTest::cancelWhileWaitingEndsIt()
{
    test::FaultServer server;
    server.answer({test::reply(503)});
    HttpClient client({server.url()});
    RepeatedRead read(client, {.url = server.url()}, m_slow);
    QSignalSpy finished(&read, &RepeatedRead::finished);
    read.start();
    QTRY_VERIFY(server.heard().size() == 1 && server.settle());
    QTRY_VERIFY(read.isWaiting());
    read.cancel();
    read.cancel();
    QCOMPARE(finished.size(), 0);
    QCOMPARE(await(finished).error->code, ErrorCode::Cancelled);
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
}

void RepeatedReadTest::cancelWhileReadingEndsIt()
{
    test::FaultServer server;
    server.answer({test::silence()});
    HttpClient client({server.url()});
    RepeatedRead read(client, {.url = server.url()}, m_quick);
    QSignalSpy finished(&read, &RepeatedRead::finished);
    read.start();
    QTRY_COMPARE(server.heard().size(), 1);
    read.cancel();
    QCOMPARE(await(finished).error->code, ErrorCode::Cancelled);
    QCOMPARE(server.heard().size(), 1);
}

void RepeatedReadTest::destroyingTheClientEndsIt()
{
    test::FaultServer server;
    server.answer({test::reply(503)});
    auto client = std::make_unique<HttpClient>(QList{server.url()});
    RepeatedRead read(*client, {.url = server.url()}, m_slow);
    QSignalSpy finished(&read, &RepeatedRead::finished);
    read.start();
    QTRY_VERIFY(read.isWaiting());
    client.reset();
    QCOMPARE(await(finished).error->code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(RepeatedReadTest)
#include "tst_repeatedread.moc"
