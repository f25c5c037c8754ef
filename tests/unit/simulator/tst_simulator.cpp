#include "models/simulator/simulator.h"
#include "tests/unit/simulator/simulatorclient.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::simulator;

namespace {

const QString northwind = u"/v2/customers/0b7c1a7e-6f0a-4f2d-8a53-2c6f4d1e9a10"_s;

} // namespace

class TestSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listensOnLoopbackOnly();
    void refusesAPortThatIsTaken();
    void canBeStartedAgainOnTheSamePort();
    void answersAtTheRootAndUnderThePrefix();
    void doesNotKnowOtherPaths_data();
    void doesNotKnowOtherPaths();
    void startingAgainForgetsEverything();
    void refusesAScenarioThatIsNotThere();
    void letsFaultsHappenAsOftenAsTold_data();
    void letsFaultsHappenAsOftenAsTold();
    void faultsOfOneKindLeaveTheOthersAlone();
    void tellsHowLongToWait();
    void cutsAReplyShortAfterDoingTheWork();
    void remembersCallsWithoutSecrets();
    void answersManyAtOnce();
    void doesNotWaitForABodyWithoutALength();
    void stopsWhileAConnectionIsIdle();
};

void TestSimulator::listensOnLoopbackOnly()
{
    Simulator simulator;
    QVERIFY(!simulator.isRunning());
    QVERIFY(simulator.baseUrl().isEmpty());
    const auto port = simulator.start();
    QVERIFY(port.isOk());
    QVERIFY(simulator.isRunning());
    QCOMPARE(simulator.baseUrl().toString(), u"http://127.0.0.1:%1"_s.arg(*port));
    QCOMPARE(simulator.baseUrl(u"fincom"_s).toString(), u"http://127.0.0.1:%1/fincom"_s.arg(*port));
    simulator.stop();
    QVERIFY(!simulator.isRunning());
    QCOMPARE(test::SimulatorClient(QUrl(u"http://127.0.0.1:%1"_s.arg(*port))).get(u"/"_s).status, 0);
}

void TestSimulator::refusesAPortThatIsTaken()
{
    Simulator first;
    const auto port = first.start();
    QVERIFY(port.isOk());
    Simulator second;
    const auto refused = second.start(*port);
    QVERIFY(!refused.isOk());
    QCOMPARE(refused.error().code, core::ErrorCode::PortUnavailable);
    QCOMPARE(refused.error().subject, u"127.0.0.1:%1"_s.arg(*port));
    QVERIFY(!second.isRunning());
}

void TestSimulator::canBeStartedAgainOnTheSamePort()
{
    Simulator simulator;
    const auto port = simulator.start();
    QVERIFY(port.isOk());
    QCOMPARE(test::SimulatorClient(simulator.baseUrl()).signIn().status, 200);
    const auto again = simulator.start(*port);
    QVERIFY(again.isOk());
    QCOMPARE(*again, *port);
    QCOMPARE(test::SimulatorClient(simulator.baseUrl()).signIn().status, 200);
}

void TestSimulator::answersAtTheRootAndUnderThePrefix()
{
    Simulator simulator;
    QVERIFY(simulator.start().isOk());
    for (const QUrl& base : {simulator.baseUrl(), simulator.baseUrl(u"fincom"_s)}) {
        test::SimulatorClient client(base);
        QCOMPARE(client.signIn().status, 200);
        QCOMPARE(client.get(northwind).status, 200);
    }
}

void TestSimulator::doesNotKnowOtherPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("root") << u"/"_s;
    QTest::newRow("prefix alone") << u"/fincom"_s;
    QTest::newRow("prefix with a slash") << u"/fincom/"_s;
    QTest::newRow("other version") << u"/v9/customers"_s;
    QTest::newRow("below a customer") << u"/v2/customers/a/b"_s;
    QTest::newRow("encoded slash") << u"/v2%2Fcustomers%2Fa%2Fb"_s;
}

void TestSimulator::doesNotKnowOtherPaths()
{
    QFETCH(QString, path);
    Simulator simulator;
    QVERIFY(simulator.start().isOk());
    test::SimulatorClient client(simulator.baseUrl());
    client.signIn();
    const auto reply = client.get(path);
    QCOMPARE(reply.status, 404);
    QCOMPARE(test::textAt(reply, u"/message"_s), u"Resource not found"_s);
}

void TestSimulator::startingAgainForgetsEverything()
{
    Simulator simulator;
    QVERIFY(simulator.start().isOk());
    test::SimulatorClient(simulator.baseUrl()).signIn();
    simulator.inject({.call = CallKind::SignIn, .status = 500, .times = 5});
    QCOMPARE(simulator.seenCalls().size(), 1);
    QVERIFY(simulator.start().isOk());
    QVERIFY(simulator.seenCalls().isEmpty());
    QCOMPARE(test::SimulatorClient(simulator.baseUrl()).signIn().status, 200);
}

void TestSimulator::refusesAScenarioThatIsNotThere()
{
    SimulatorOptions options;
    options.scenarios = u":/nowhere"_s;
    Simulator simulator(options);
    const auto started = simulator.start();
    QVERIFY(!started.isOk());
    QCOMPARE(started.error().code, core::ErrorCode::FileMissing);
    QVERIFY(!simulator.isRunning());
}

void TestSimulator::letsFaultsHappenAsOftenAsTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("times");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("text");
    QTest::newRow("too many requests") << 429 << 3 << u"/message"_s << u"Too many requests"_s;
    QTest::newRow("conflict") << 409 << 1 << u"/error/code"_s << u"conflict"_s;
    QTest::newRow("forbidden") << 403 << 1 << u"/error/code"_s << u"forbidden"_s;
    QTest::newRow("locked") << 423 << 1 << u"/message"_s << u"RELIANCE is not available for your client"_s;
    QTest::newRow("server error") << 500 << 2 << u"/message"_s << u"Internal server error"_s;
    QTest::newRow("not found") << 404 << 1 << u"/message"_s << u"Resource not found"_s;
    QTest::newRow("token refused") << 401 << 1 << u"/message"_s << u"Authentication failed"_s;
    QTest::newRow("gateway") << 502 << 1 << u"/message"_s << u"The request could not be handled"_s;
}

void TestSimulator::letsFaultsHappenAsOftenAsTold()
{
    QFETCH(int, status);
    QFETCH(int, times);
    QFETCH(QString, pointer);
    QFETCH(QString, text);
    Simulator simulator;
    QVERIFY(simulator.start().isOk());
    test::SimulatorClient client(simulator.baseUrl());
    client.signIn();
    simulator.inject({.call = CallKind::Read, .status = status, .times = times});
    for (int i = 0; i < times; ++i) {
        const auto reply = client.get(northwind);
        QCOMPARE(reply.status, status);
        QCOMPARE(test::textAt(reply, pointer), text);
        QVERIFY(!reply.headers.contains("Retry-After"));
    }
    QCOMPARE(client.get(northwind).status, 200);
}

void TestSimulator::faultsOfOneKindLeaveTheOthersAlone()
{
    Simulator simulator;
    QVERIFY(simulator.start().isOk());
    simulator.inject({.call = CallKind::Upload, .status = 500});
    simulator.inject({.call = CallKind::Answer, .status = 409});
    test::SimulatorClient client(simulator.baseUrl());
    QCOMPARE(client.signIn().status, 200);
    QCOMPARE(client.get(northwind).status, 200);
    QCOMPARE(client.upload(u"a"_s, {}).status, 500);
    QCOMPARE(client.patch(u"/v1/customers/a"_s, "{}").status, 409);
    QCOMPARE(client.patch(u"/v1/customers/a"_s, "{}").status, 404);
}

void TestSimulator::tellsHowLongToWait()
{
    Simulator simulator;
    QVERIFY(simulator.start().isOk());
    simulator.inject({.call = CallKind::SignIn, .status = 429, .retryAfter = "7"});
    const auto reply = test::SimulatorClient(simulator.baseUrl()).signIn();
    QCOMPARE(reply.status, 429);
    QCOMPARE(reply.headers.value("Retry-After"), QByteArray("7"));
}

void TestSimulator::cutsAReplyShortAfterDoingTheWork()
{
    Simulator simulator;
    QVERIFY(simulator.start().isOk());
    test::SimulatorClient client(simulator.baseUrl());
    client.signIn();
    simulator.inject({.call = CallKind::Read, .status = 0});
    QCOMPARE(client.get(northwind).status, 0);
    QCOMPARE(simulator.seenCalls().last().status, 0);
    QCOMPARE(client.get(northwind).status, 200);
}

void TestSimulator::remembersCallsWithoutSecrets()
{
    Simulator simulator;
    QVERIFY(simulator.start().isOk());
    test::SimulatorClient client(simulator.baseUrl(u"fincom"_s));
    client.signIn();
    client.patch(u"/v1/customers/a"_s, "{}");
    client.upload(u"a"_s, {{u"one"_s, "%PDF-"}, {u"two"_s, "%PDF-"}});
    client.get(u"/v2/customers?per_page=1"_s);

    const QList<SeenCall> seen = simulator.seenCalls();
    QCOMPARE(seen.size(), 4);
    QCOMPARE(seen.at(0).kind, CallKind::SignIn);
    QCOMPARE(seen.at(0).path, u"/fincom/v1/oauth/token"_s);
    QVERIFY(seen.at(0).bodySize > 0);
    QVERIFY(seen.at(0).bodySha256.isEmpty());
    QCOMPARE(seen.at(1).kind, CallKind::Answer);
    QCOMPARE(seen.at(1).method, u"PATCH"_s);
    QCOMPARE(seen.at(1).bodySize, 2);
    QCOMPARE(seen.at(1).bodySha256, QByteArray("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"));
    QCOMPARE(seen.at(1).status, 404);
    QCOMPARE(seen.at(2).kind, CallKind::Upload);
    QCOMPARE(seen.at(2).files, 2);
    QCOMPARE(seen.at(3).kind, CallKind::Read);
    QCOMPARE(seen.at(3).path, u"/fincom/v2/customers"_s);
    QCOMPARE(seen.at(3).bodySize, 0);
    QVERIFY(seen.at(3).bodySha256.isEmpty());
}

void TestSimulator::answersManyAtOnce()
{
    constexpr int callers = 8;
    constexpr int calls = 25;
    Simulator simulator;
    QVERIFY(simulator.start().isOk());
    std::atomic<int> good = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < callers; ++i) {
        threads.emplace_back([&] {
            test::SimulatorClient client(simulator.baseUrl());
            client.signIn();
            for (int call = 0; call < calls; ++call)
                good += client.get(northwind).status == 200 ? 1 : 0;
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(good.load(), callers * calls);
    QCOMPARE(simulator.seenCalls().size(), callers * (calls + 1));
}

void TestSimulator::doesNotWaitForABodyWithoutALength()
{
    Simulator simulator;
    const auto port = simulator.start();
    QVERIFY(port.isOk());
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, *port);
    QVERIFY(socket.waitForConnected());
    socket.write("POST /api/v1/auth/token HTTP/1.1\r\nHost: a\r\n"
                 "x-merchant-id: training\r\nx-secret: training-secret\r\n\r\n");
    QVERIFY(socket.waitForReadyRead());
    QCOMPARE(socket.readAll().first(15), QByteArray("HTTP/1.1 200 OK"));
}

void TestSimulator::stopsWhileAConnectionIsIdle()
{
    Simulator simulator;
    const auto port = simulator.start();
    QVERIFY(port.isOk());
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, *port);
    QVERIFY(socket.waitForConnected());
    QCOMPARE(test::SimulatorClient(simulator.baseUrl()).signIn().status, 200); // so the idle one was accepted
    QElapsedTimer timer;
    timer.start();
    simulator.stop();
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
