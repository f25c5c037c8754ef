#include "models/providers/registry.h"
#include "models/providers/signin.h"
#include "tests/support/faultserver.h"
#include "tests/support/movableclock.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace rfi;
using namespace rfi::providers;
using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

QByteArray pair(const QByteArray& name, const QByteArray& accessEnd = "2026-05-05 10:00:00+00",
                const QByteArray& now = "2026-05-04 10:00:00+00")
{
    return R"({"access_token":"access-)" + name + R"(","access_token_ttl":")" + accessEnd
        + R"(","refresh_token":"refresh-)" + name + R"(","refresh_token_ttl":"2026-05-11 10:00:00+00","current_time":")"
        + now + "\"}";
}

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsFlatAndWrappedReplies_data();
    void readsFlatAndWrappedReplies();
    void C25_signsInOnceForAllWhoWait();
    void keepsATokenWhileItLives();
    void refreshesATokenThatIsAboutToDie();
    void C23_signsInAnewWhenRefreshFails_data();
    void C23_signsInAnewWhenRefreshFails();
    void D07_cancelsAWrongClock();
    void C26_usesATokenOfUnknownLifeUntilItIsRefused();
    void dropsOnlyTheTokenThatWasRefused();
    void tellsWhyItFailed_data();
    void tellsWhyItFailed();
    void forgetsWhoDied();

private:
    core::Outcome signIn();
    QByteArray header() const;
    int heard(const QByteArray& path) const;

    Registry m_registry;
    test::MovableClock m_clock;
    std::unique_ptr<test::FaultServer> m_server;
    std::unique_ptr<network::HttpClient> m_client;
    std::unique_ptr<Session> m_session;
};

void TestSignIn::init()
{
    if (m_registry.descriptions().isEmpty())
        m_registry.addBuiltIn();
    m_clock = {};
    m_server = std::make_unique<test::FaultServer>();
    m_server->route("POST", "/v1/oauth/token", {test::reply(200, pair("1"))});
    m_client = std::make_unique<network::HttpClient>(QList<QUrl>{m_server->url()});
    m_session = std::make_unique<Session>(
        *m_registry.find(u"fincom"_s), m_server->url(),
        Credentials{{u"clientId"_s, core::Secret("my id")}, {u"clientSecret"_s, core::Secret("my \"secret\"")}},
        *m_client, m_clock);
}

void TestSignIn::cleanup()
{
    m_session.reset();
    m_client.reset();
    m_server.reset();
}

core::Outcome TestSignIn::signIn()
{
    std::optional<core::Outcome> outcome;
    QEventLoop loop;
    QTimer::singleShot(5000, &loop, &QEventLoop::quit);
    m_session->ensureSignedIn(this, [&](const core::Outcome& result) {
        outcome = result;
        loop.quit();
    });
    if (outcome)
        qFatal("called back from inside");
    loop.exec();
    if (!outcome)
        qFatal("never called back");
    return *outcome;
}

QByteArray TestSignIn::header() const
{
    network::Request request;
    m_session->authorize(request);
    return request.headers.constLast().second;
}

int TestSignIn::heard(const QByteArray& path) const
{
    const auto all = m_server->heard();
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [&](const test::Heard& heard) { return heard.target == path; }));
}

void TestSignIn::readsFlatAndWrappedReplies_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("flat") << pair("x");
    QTest::newRow("wrapped in data") << "{\"data\":" + pair("x") + "}";
}

void TestSignIn::readsFlatAndWrappedReplies()
{
    QFETCH(QByteArray, reply);
    m_server->route("POST", "/v1/oauth/token", {test::reply(200, reply)});
    QVERIFY(signIn().isOk());
    QCOMPARE(header(), QByteArray("Bearer access-x"));
    const QByteArray sent = "{\"client_id\":\"my id\",\"client_secret\":\"my \\\"secret\\\"\"}";
    QCOMPARE(m_server->heard().constFirst().body, sent);
}

void TestSignIn::C25_signsInOnceForAllWhoWait()
{
    int called = 0;
    for (int i = 0; i < 5; ++i)
        m_session->ensureSignedIn(this, [&](const core::Outcome& outcome) { called += outcome.isOk() ? 1 : 0; });
    QTRY_COMPARE(called, 5);
    QCOMPARE(heard("/v1/oauth/token"), 1);
}

void TestSignIn::keepsATokenWhileItLives()
{
    QVERIFY(signIn().isOk());
    m_clock.move(23 * 3600);
    QVERIFY(signIn().isOk());
    QCOMPARE(heard("/v1/oauth/token"), 1);
}

void TestSignIn::refreshesATokenThatIsAboutToDie()
{
    m_server->route("POST", "/v1/oauth/refresh-token", {test::reply(200, pair("2", "2026-05-06 10:00:00+00"))});
    QVERIFY(signIn().isOk());
    m_clock.move(24 * 3600 - 119);
    QVERIFY(signIn().isOk());
    QCOMPARE(header(), QByteArray("Bearer access-2"));
    QCOMPARE(m_server->heard().constLast().body, QByteArray("{\"refresh_token\":\"refresh-1\"}"));
    QCOMPARE(heard("/v1/oauth/token"), 1);
}

void TestSignIn::C23_signsInAnewWhenRefreshFails_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("refused") << 401 << QByteArray("{}");
    QTest::newRow("broken") << 500 << QByteArray("{}");
    QTest::newRow("HTML") << 200 << QByteArray("<html>");
}

void TestSignIn::C23_signsInAnewWhenRefreshFails()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_server->route("POST", "/v1/oauth/refresh-token", {test::reply(status, body)});
    m_server->route("POST", "/v1/oauth/token", {test::reply(200, pair("1")), test::reply(200, pair("3"))});
    QVERIFY(signIn().isOk());
    m_clock.move(2 * 24 * 3600);
    QVERIFY(signIn().isOk());
    QCOMPARE(header(), QByteArray("Bearer access-3"));
    QCOMPARE(heard("/v1/oauth/refresh-token"), 1);
}

void TestSignIn::D07_cancelsAWrongClock()
{
    // Our clock is a day behind: the token would seem to live for two.
    m_server->route("POST", "/v1/oauth/token",
                    {test::reply(200, pair("1", "2026-05-06 10:00:00+00", "2026-05-05 10:00:00+00"))});
    m_server->route("POST", "/v1/oauth/refresh-token", {test::reply(200, pair("2", "2026-05-09 10:00:00+00"))});
    QVERIFY(signIn().isOk());
    QCOMPARE(m_session->clockOffset(), std::chrono::seconds(24 * 3600));
    m_clock.move(24 * 3600 - 60);
    QVERIFY(signIn().isOk());
    QCOMPARE(heard("/v1/oauth/refresh-token"), 1);
}

void TestSignIn::C26_usesATokenOfUnknownLifeUntilItIsRefused()
{
    m_server->route("POST", "/v1/oauth/token", {test::reply(200, pair("1", "in a while"))});
    QVERIFY(signIn().isOk());
    m_clock.move(365 * 24 * 3600);
    QVERIFY(signIn().isOk());
    QCOMPARE(heard("/v1/oauth/token"), 1);
}

void TestSignIn::dropsOnlyTheTokenThatWasRefused()
{
    m_server->route("POST", "/v1/oauth/refresh-token", {test::reply(200, pair("2"))});
    QVERIFY(signIn().isOk());
    network::Request old;
    m_session->authorize(old);
    QVERIFY(m_session->rejectToken(old, {}));
    QVERIFY(signIn().isOk());
    // A second call that was refused with the same old token must not cost the new one.
    QVERIFY(m_session->rejectToken(old, {}));
    QVERIFY(signIn().isOk());
    QCOMPARE(header(), QByteArray("Bearer access-2"));
    QCOMPARE(heard("/v1/oauth/refresh-token"), 1);
}

void TestSignIn::tellsWhyItFailed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("wrong secret") << 401 << QByteArray(R"({"message":"Authentication failed"})")
                                  << ErrorCode::SignInRefused;
    QTest::newRow("broken") << 500 << QByteArray("{}") << ErrorCode::SignInRefused;
    QTest::newRow("C13 a login page") << 200 << QByteArray("<html>") << ErrorCode::ReplyUnreadable;
    QTest::newRow("no token in it") << 200 << QByteArray(R"({"data":{"access_token":7}})")
                                    << ErrorCode::ReplyUnreadable;
}

void TestSignIn::tellsWhyItFailed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    m_server->route("POST", "/v1/oauth/token", {test::reply(status, body)});
    const core::Outcome outcome = signIn();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, code);
    QCOMPARE(heard("/v1/oauth/token"), 1);
}

void TestSignIn::forgetsWhoDied()
{
    auto context = std::make_unique<QObject>();
    bool isCalled = false;
    m_session->ensureSignedIn(context.get(), [&](const core::Outcome&) { isCalled = true; });
    context.reset();
    QVERIFY(signIn().isOk());
    QVERIFY(!isCalled);
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
