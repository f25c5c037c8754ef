#include "models/core/jsonwriter.h"
#include "models/simulator/simulator.h"
#include "models/simulator/training.h"
#include "tests/unit/simulator/simulatorclient.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::simulator;

namespace {

QByteArray refreshBody(const QString& token)
{
    return core::writeJson(core::Json::object({{u"refresh_token"_s, token}}));
}

} // namespace

class TestFincomSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesAPairWithItsEndAsText();
    void wrapsThePairWhenTold();
    void letsTheTrainingAccountIn();
    void refusesWrongCredentials_data();
    void refusesWrongCredentials();
    void refusesCallsWithoutAGoodToken_data();
    void refusesCallsWithoutAGoodToken();
    void tokensEndWhenTheirTimeIsOver();
    void aRefreshTokenGivesANewPair();
    void aRefreshTokenIsGoodOnce();
    void aRefreshTokenIsGoodAgainWhenTold();
    void aRefreshTokenEndsToo();
};

void TestFincomSignIn::givesAPairWithItsEndAsText()
{
    Simulator simulator({.tokenLifeSeconds = 90, .refreshLifeSeconds = 3600}, std::make_shared<test::StoppedClock>());
    QVERIFY(simulator.start().isOk());
    const auto reply = test::SimulatorClient(simulator.baseUrl()).signIn();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body.size(), 5);
    QVERIFY(test::textAt(reply, u"/access_token"_s).startsWith(u"eyJ"));
    QVERIFY(test::textAt(reply, u"/refresh_token"_s) != test::textAt(reply, u"/access_token"_s));
    QCOMPARE(test::textAt(reply, u"/access_token_ttl"_s), u"2026-05-04 10:01:30+00"_s);
    QCOMPARE(test::textAt(reply, u"/refresh_token_ttl"_s), u"2026-05-04 11:00:00+00"_s);
    QCOMPARE(test::textAt(reply, u"/current_time"_s), u"2026-05-04 10:00:00+00"_s);
}

void TestFincomSignIn::wrapsThePairWhenTold()
{
    Simulator simulator({.isTokenWrapped = true});
    QVERIFY(simulator.start().isOk());
    test::SimulatorClient client(simulator.baseUrl());
    const auto reply = client.signIn();
    QCOMPARE(reply.body.size(), 1);
    QCOMPARE(reply.body.value(u"data"_s).size(), 5);
    QCOMPARE(client.get(u"/v2/customers"_s).status, 200);
}

void TestFincomSignIn::letsTheTrainingAccountIn()
{
    const QList<TrainingAccount> accounts = trainingAccounts();
    QCOMPARE(accounts.constFirst().provider, u"fincom"_s);
    Simulator simulator;
    QVERIFY(simulator.start().isOk());
    const core::Json& credentials = accounts.first().credentials;
    const auto reply =
        test::SimulatorClient(simulator.baseUrl())
            .signIn(credentials.value(u"clientId"_s).toString(), credentials.value(u"clientSecret"_s).toString());
    QCOMPARE(reply.status, 200);
}

void TestFincomSignIn::refusesWrongCredentials_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("wrong secret") << QByteArray(R"({"client_id":"training","client_secret":"x"})") << 401;
    QTest::newRow("wrong id") << QByteArray(R"({"client_id":"x","client_secret":"training-secret"})") << 401;
    QTest::newRow("empty secret") << QByteArray(R"({"client_id":"training","client_secret":""})") << 422;
    QTest::newRow("no secret") << QByteArray(R"({"client_id":"training"})") << 422;
    QTest::newRow("number for a text") << QByteArray(R"({"client_id":"training","client_secret":1})") << 422;
    QTest::newRow("no object") << QByteArray("[]") << 422;
    QTest::newRow("no JSON") << QByteArray("client_id=training") << 400;
    QTest::newRow("name twice") << QByteArray(
        R"({"client_id":"x","client_id":"training","client_secret":"training-secret"})")
                                << 400;
}

void TestFincomSignIn::refusesWrongCredentials()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    Simulator simulator;
    QVERIFY(simulator.start().isOk());
    const auto reply = test::SimulatorClient(simulator.baseUrl()).post(u"/v1/oauth/token"_s, body);
    QCOMPARE(reply.status, status);
    QVERIFY(!reply.body.contains(u"access_token"_s));
}

void TestFincomSignIn::refusesCallsWithoutAGoodToken_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("none") << QString();
    QTest::newRow("made up") << u"eyJhbGciOiJIUzI1NiJ9.e30.x"_s;
}

void TestFincomSignIn::refusesCallsWithoutAGoodToken()
{
    QFETCH(QString, token);
    Simulator simulator;
    QVERIFY(simulator.start().isOk());
    test::SimulatorClient client(simulator.baseUrl());
    client.setToken(token);
    for (const auto& reply : {client.get(u"/v2/customers"_s), client.get(u"/v1/customers/a"_s),
                              client.patch(u"/v1/customers/a"_s, "{}"), client.upload(u"a"_s, {})}) {
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.body, core::Json::object({{u"message"_s, u"Authentication failed"_s}}));
    }
}

void TestFincomSignIn::tokensEndWhenTheirTimeIsOver()
{
    const auto clock = std::make_shared<test::StoppedClock>();
    Simulator simulator({.tokenLifeSeconds = 60}, clock);
    QVERIFY(simulator.start().isOk());
    test::SimulatorClient client(simulator.baseUrl());
    client.signIn();
    clock->advance(59);
    QCOMPARE(client.get(u"/v2/customers"_s).status, 200);
    clock->advance(1);
    QCOMPARE(client.get(u"/v2/customers"_s).status, 401);
}

void TestFincomSignIn::aRefreshTokenGivesANewPair()
{
    const auto clock = std::make_shared<test::StoppedClock>();
    Simulator simulator({.tokenLifeSeconds = 60}, clock);
    QVERIFY(simulator.start().isOk());
    test::SimulatorClient client(simulator.baseUrl());
    const QString refresh = test::textAt(client.signIn(), u"/refresh_token"_s);
    clock->advance(60);
    const auto reply = client.post(u"/v1/oauth/refresh-token"_s, refreshBody(refresh));
    QCOMPARE(reply.status, 200);
    QVERIFY(test::textAt(reply, u"/refresh_token"_s) != refresh);
    client.setToken(test::textAt(reply, u"/access_token"_s));
    QCOMPARE(client.get(u"/v2/customers"_s).status, 200);
}

void TestFincomSignIn::aRefreshTokenIsGoodOnce()
{
    Simulator simulator;
    QVERIFY(simulator.start().isOk());
    test::SimulatorClient client(simulator.baseUrl());
    const QByteArray body = refreshBody(test::textAt(client.signIn(), u"/refresh_token"_s));
    QCOMPARE(client.post(u"/v1/oauth/refresh-token"_s, body).status, 200);
    QCOMPARE(client.post(u"/v1/oauth/refresh-token"_s, body).status, 401);
}

void TestFincomSignIn::aRefreshTokenIsGoodAgainWhenTold()
{
    Simulator simulator({.isRefreshSingleUse = false});
    QVERIFY(simulator.start().isOk());
    test::SimulatorClient client(simulator.baseUrl());
    const QByteArray body = refreshBody(test::textAt(client.signIn(), u"/refresh_token"_s));
    QCOMPARE(client.post(u"/v1/oauth/refresh-token"_s, body).status, 200);
    QCOMPARE(client.post(u"/v1/oauth/refresh-token"_s, body).status, 200);
}

void TestFincomSignIn::aRefreshTokenEndsToo()
{
    const auto clock = std::make_shared<test::StoppedClock>();
    Simulator simulator({.tokenLifeSeconds = 60, .refreshLifeSeconds = 120}, clock);
    QVERIFY(simulator.start().isOk());
    test::SimulatorClient client(simulator.baseUrl());
    const QByteArray body = refreshBody(test::textAt(client.signIn(), u"/refresh_token"_s));
    clock->advance(120);
    QCOMPARE(client.post(u"/v1/oauth/refresh-token"_s, body).status, 401);
    QCOMPARE(client.post(u"/v1/oauth/refresh-token"_s, "{}").status, 422);
}

QTEST_GUILESS_MAIN(TestFincomSignIn)
#include "tst_fincomsignin.moc"
