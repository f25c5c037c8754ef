#include "models/simulator/onemoneysignature.h"
#include "models/simulator/simulator.h"
#include "tests/unit/simulator/simulatorclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::simulator;

namespace {

const QByteArray secret = "dGVzdC1zZWNyZXQta2V5LW1hdGVyaWFs";
const QByteArray dossierTime = "20250930T120000Z";
const QString customer = u"/v1/customers/2f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"_s;

/// From the moment of the stopped clock to that of the dossier's examples.
qint64 secondsToDossier()
{
    const QDateTime then = QDateTime::fromString(u"2025-09-30T12:00:00Z"_s, Qt::ISODate);
    return test::StoppedClock().now().secsTo(then);
}

/// A client whose clock shows the time of the dossier.
struct Desk
{
    explicit Desk(const SimulatorOptions& options = {}) : simulator(options, clock)
    {
        clock->advance(secondsToDossier());
        [[maybe_unused]] const auto port = simulator.start();
    }

    test::SimulatorClient client(const QByteArray& signature, const QByteArray& time = dossierTime,
                                 const QString& provider = {}) const
    {
        test::SimulatorClient client(provider.isEmpty() ? simulator.baseUrl() : simulator.baseUrl(provider));
        client.setHeader("Authorization", "OneMoney-HMAC-SHA256 test_access_key:" + dossierTime + ':' + signature);
        client.setHeader("X-OM-Date", time);
        return client;
    }

    std::shared_ptr<test::StoppedClock> clock = std::make_shared<test::StoppedClock>();
    Simulator simulator;
};

QByteArray signedAs(const QByteArray& method, const QByteArray& path, const QByteArray& body = {})
{
    return onemoney::signature(secret, {"test_access_key", dossierTime, method, path}, body);
}

const QByteArray getSignature = "4e8774014847b73925812e851df0a1de171c7471e36f0bd09404bf3619758d84";

} // namespace

class TestOneMoneySignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThatOfTheDossier_data();
    void isThatOfTheDossier();
    void letsTheDossiersCallsIn();
    void coversTheBytesOfTheBody();
    void coversThePathWithoutTheQuery();
    void maySignThePrefix();
    void refusesOtherCredentials_data();
    void refusesOtherCredentials();
    void clocksMayDifferABit_data();
    void clocksMayDifferABit();
    void tellsItsClock();
    void bearerIsForTheSandbox();
};

void TestOneMoneySignature::isThatOfTheDossier_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("withdrawal") << QByteArray("POST") << QByteArray("/v1/customers/test/withdrawals")
                                << QByteArray(R"({"asset":"USD","amount":"100.00"})")
                                << QByteArray("ca69f41f047aa7aa47d426207b2b1fbc23f60bdb97b26ec5d965600427e9871c");
    QTest::newRow("update") << QByteArray("PUT") << customer.toLatin1()
                            << QByteArray(R"({"primary_website":"https://acme.example"})")
                            << QByteArray("5a98c8f03ee0284cc6ec43b0c7a46433efbe1bbea197eb712223f7aca85bbf12");
    QTest::newRow("read") << QByteArray("GET") << customer.toLatin1() << QByteArray() << getSignature;
}

void TestOneMoneySignature::isThatOfTheDossier()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    QCOMPARE(signedAs(method, path, body), expected);
}

void TestOneMoneySignature::letsTheDossiersCallsIn()
{
    Desk desk;
    QCOMPARE(desk.client(getSignature).get(customer).status, 200);
    auto writer = desk.client("5a98c8f03ee0284cc6ec43b0c7a46433efbe1bbea197eb712223f7aca85bbf12");
    const auto reply = writer.put(customer, R"({"primary_website":"https://acme.example"})");
    QCOMPARE(reply.status, 200);
    QCOMPARE(test::textAt(reply, u"/primary_website"_s), u"https://acme.example"_s);
}

void TestOneMoneySignature::coversTheBytesOfTheBody()
{
    Desk desk;
    auto writer = desk.client("5a98c8f03ee0284cc6ec43b0c7a46433efbe1bbea197eb712223f7aca85bbf12");
    const auto reply = writer.put(customer, R"({"primary_website": "https://acme.example"})");
    QCOMPARE(reply.status, 401);
    QCOMPARE(test::textAt(reply, u"/detail"_s), u"signature does not match"_s);
}

void TestOneMoneySignature::coversThePathWithoutTheQuery()
{
    Desk desk;
    auto client = desk.client(signedAs("GET", "/v1/customers"));
    QCOMPARE(client.get(u"/v1/customers?kyb_status=approved"_s).status, 200);
    QCOMPARE(client.get(customer).status, 401);
}

void TestOneMoneySignature::maySignThePrefix()
{
    Desk desk;
    QCOMPARE(desk.client(getSignature, dossierTime, u"onemoney"_s).get(customer).status, 200);
    const QByteArray prefixed = signedAs("GET", "/onemoney" + customer.toLatin1());
    QCOMPARE(desk.client(prefixed, dossierTime, u"onemoney"_s).get(customer).status, 200);
    QCOMPARE(desk.client(prefixed).get(customer).status, 401);
}

void TestOneMoneySignature::refusesOtherCredentials_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("detail");
    const QByteArray head = "OneMoney-HMAC-SHA256 ";
    QTest::newRow("unknown key") << head + "x:" + dossierTime + ':' + getSignature << dossierTime
                                 << u"access key is not known"_s;
    QTest::newRow("capitals") << head + "test_access_key:" + dossierTime + ':' + getSignature.toUpper() << dossierTime
                              << u"signature does not match"_s;
    QTest::newRow("two fields") << head + "test_access_key:" + getSignature << dossierTime
                                << u"authorization is malformed"_s;
    QTest::newRow("other date") << head + "test_access_key:" + dossierTime + ':' + getSignature
                                << QByteArray("20250930T120001Z") << u"X-OM-Date does not match"_s;
    QTest::newRow("no date") << head + "test_access_key:" + dossierTime + ':' + getSignature << QByteArray()
                             << u"X-OM-Date does not match"_s;
    QTest::newRow("no moment") << head + "test_access_key:now:" + getSignature << QByteArray("now")
                               << u"timestamp is outside of the allowed window"_s;
    QTest::newRow("unknown bearer") << QByteArray("Bearer x") << QByteArray() << u"access key is not known"_s;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << u"access key is not known"_s;
}

void TestOneMoneySignature::refusesOtherCredentials()
{
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, date);
    QFETCH(QString, detail);
    Desk desk;
    test::SimulatorClient client(desk.simulator.baseUrl(u"onemoney"_s));
    if (!authorization.isEmpty())
        client.setHeader("Authorization", authorization);
    if (!date.isEmpty())
        client.setHeader("X-OM-Date", date);
    const auto reply = client.get(customer);
    QCOMPARE(reply.status, 401);
    QCOMPARE(test::textAt(reply, u"/code"_s), u"Unauthorized"_s);
    QCOMPARE(test::textAt(reply, u"/detail"_s), detail);
    QCOMPARE(test::textAt(reply, u"/instance"_s), customer);
}

void TestOneMoneySignature::clocksMayDifferABit_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("status");
    QTest::newRow("five minutes late") << 300 << 200;
    QTest::newRow("more") << 301 << 401;
    QTest::newRow("five minutes early") << -300 << 200;
    QTest::newRow("earlier") << -301 << 401;
}

void TestOneMoneySignature::clocksMayDifferABit()
{
    QFETCH(int, seconds);
    QFETCH(int, status);
    Desk desk({.secondsAhead = seconds});
    QCOMPARE(desk.client(getSignature).get(customer).status, status);
}

void TestOneMoneySignature::tellsItsClock()
{
    Desk desk({.secondsAhead = 3600});
    const auto reply = desk.client(getSignature).get(customer);
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.headers.value("Date"), QByteArray("Tue, 30 Sep 2025 13:00:00 GMT"));
    QVERIFY(!reply.headers.value("X-Request-Id").isEmpty());
}

void TestOneMoneySignature::bearerIsForTheSandbox()
{
    for (const bool isTaken : {true, false}) {
        Desk desk({.isBearerTaken = isTaken});
        test::SimulatorClient client(desk.simulator.baseUrl());
        client.setToken(u"test_access_key"_s);
        QCOMPARE(client.get(customer).status, isTaken ? 200 : 401);
        QCOMPARE(desk.client(getSignature).get(customer).status, 200);
    }
}

QTEST_GUILESS_MAIN(TestOneMoneySignature)
#include "tst_onemoneysignature.moc"
