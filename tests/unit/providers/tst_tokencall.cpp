#include "tests/unit/providers/signinbench.h"

#include <QLoggingCategory>
#include <QTest>

using namespace rfi;
using namespace rfi::providers;
using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

const QByteArray canary = "refresh/Canary+7==";

QByteArray signInJson(const QByteArray& expiry = "seconds")
{
    return R"({
        "strategy": "tokenCall",
        "obtain": { "name": "token", "method": "POST", "path": "/auth/token",
                    "headers": { "x-merchant-id": "{merchantId}", "x-secret": "{secret}" } },
        "refresh": { "name": "refresh", "method": "GET", "path": "/auth/refresh/{refreshToken}" },
        "reply": { "accessToken": "/token", "accessExpiry": "/expiresAt", "refreshToken": "/refresh",
                   "refreshExpiry": "/refreshExpiresAt", "tokenType": "/tokenType", "expiry": ")"
        + expiry + R"(" },
        "header": { "name": "Authorization", "value": "{tokenType} {accessToken}" }
    })";
}

Credentials credentials()
{
    return {{u"merchantId"_s, core::Secret("merchant-1")}, {u"secret"_s, core::Secret("{very secret}")}};
}

QByteArray tokenReply(const QByteArray& expiry, const QByteArray& name = "1", const QByteArray& refresh = {})
{
    const QByteArray more = refresh.isEmpty() ? QByteArray() : ",\"refresh\":\"" + refresh + '"';
    return R"({"tokenType":"Merchant","token":"access-)" + name + R"(","expiresAt":)" + expiry + more + '}';
}

QStringList& logLines()
{
    static QStringList lines;
    return lines;
}

void keepLog(QtMsgType, const QMessageLogContext&, const QString& line) { logLines() += line; }

} // namespace

class TestTokenCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsCredentialsInHeadersAndTheTypeInTheNextCall()
    {
        test::SignInBench bench(signInJson(), credentials());
        bench.server.route("POST", "/auth/token", {test::reply(200, tokenReply("3600"))});
        QVERIFY(bench.signIn().isOk());
        const test::Heard heard = bench.server.heard().constFirst();
        QCOMPARE(heard.headers.value("x-merchant-id"), QByteArray("merchant-1"));
        QCOMPARE(heard.headers.value("x-secret"), QByteArray("{very secret}"));
        QCOMPARE(heard.body, QByteArray());
        QCOMPARE(bench.header(), QByteArray("Merchant access-1"));
    }

    void C26_readsExpiries_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("expiry");
        QTest::addColumn<int>("life"); // seconds until it is renewed; -1 = never
        const int soon = 300;
        QTest::newRow("seconds from now") << QByteArray("seconds") << QByteArray("3600") << 3600;
        QTest::newRow("seconds from now as text") << QByteArray("seconds") << QByteArray("\"3600\"") << 3600;
        QTest::newRow("no time at all") << QByteArray("seconds") << QByteArray("-5") << soon;
        QTest::newRow("a thousand years") << QByteArray("seconds") << QByteArray("31536000000") << soon;
        QTest::newRow("beyond all numbers") << QByteArray("seconds") << QByteArray("9223372036854775807") << -1;
        QTest::newRow("seconds since 1970") << QByteArray("timestamp") << QByteArray("1777892400") << 3600;
        QTest::newRow("milliseconds since 1970") << QByteArray("timestamp") << QByteArray("1777892400000") << 3600;
        QTest::newRow("1970") << QByteArray("timestamp") << QByteArray("0") << soon;
        QTest::newRow("before 1970") << QByteArray("timestamp") << QByteArray("-1777892400") << soon;
        QTest::newRow("year 9999") << QByteArray("timestamp") << QByteArray("253402300799000") << soon;
        QTest::newRow("a moment") << QByteArray("moment") << QByteArray("\"2026-05-04T11:00:00Z\"") << 3600;
        QTest::newRow("a moment long ago") << QByteArray("moment") << QByteArray("\"1970-01-01T00:00:00Z\"") << soon;
        QTest::newRow("three days") << QByteArray("moment") << QByteArray("\"2026-05-07T10:00:00Z\"") << soon;
        QTest::newRow("words") << QByteArray("seconds") << QByteArray("\"in a while\"") << -1;
        QTest::newRow("nothing") << QByteArray("timestamp") << QByteArray("null") << -1;
    }

    void C26_readsExpiries()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, expiry);
        QFETCH(int, life);
        test::SignInBench bench(signInJson(kind), credentials());
        bench.server.route("POST", "/auth/token", {test::reply(200, tokenReply(expiry))});
        QVERIFY(bench.signIn().isOk());
        // A token is renewed 120 s before its end.
        bench.clock.move(life < 0 ? 40'000'000 : life - 121);
        QVERIFY(bench.signIn().isOk());
        QCOMPARE(bench.heard("/auth/token"), 1);
        if (life < 0)
            return;
        bench.clock.move(2);
        QVERIFY(bench.signIn().isOk());
        QCOMPARE(bench.heard("/auth/token"), 2);
    }

    void C25_refreshesOnceForAllWhoWereRefused()
    {
        test::SignInBench bench(signInJson(), credentials());
        bench.server.route("POST", "/auth/token", {test::reply(200, tokenReply("3600", "1", "again"))});
        bench.server.route("GET", "/auth/refresh/again", {test::reply(200, tokenReply("3600", "2"))});
        QVERIFY(bench.signIn().isOk());
        network::Request old;
        bench.session.authorize(old);
        int called = 0;
        for (int i = 0; i < 4; ++i) {
            QVERIFY(bench.session.rejectToken(old, {}));
            bench.session.ensureSignedIn(this, [&](const core::Outcome& outcome) { called += outcome.isOk() ? 1 : 0; });
        }
        QTRY_COMPARE(called, 4);
        QCOMPARE(bench.heard("/auth/refresh/again"), 1);
        QCOMPARE(bench.header(), QByteArray("Merchant access-2"));
        // Who brings no new refresh token lets the old one live on.
        bench.clock.move(3600);
        QVERIFY(bench.signIn().isOk());
        QCOMPARE(bench.heard("/auth/refresh/again"), 2);
        QCOMPARE(bench.heard("/auth/token"), 1);
    }

    void C23_signsInAnewWhenTheRefreshIsRefused()
    {
        test::SignInBench bench(signInJson(), credentials());
        bench.server.route(
            "POST", "/auth/token",
            {test::reply(200, tokenReply("3600", "1", "old")), test::reply(200, tokenReply("3600", "3"))});
        bench.server.route("GET", "/auth/refresh/old",
                           {test::reply(200, R"({"error":"Invalid or expired refresh token"})")});
        QVERIFY(bench.signIn().isOk());
        bench.clock.move(3600);
        QVERIFY(bench.signIn().isOk());
        QCOMPARE(bench.header(), QByteArray("Merchant access-3"));
        QCOMPARE(bench.heard("/auth/refresh/old"), 1);
    }

    void tellsNobodyTheRefreshTokenOfAPath()
    {
        logLines().clear();
        const QtMessageHandler before = qInstallMessageHandler(keepLog);
        QLoggingCategory::setFilterRules(u"rfi.*=true"_s);
        test::SignInBench bench(signInJson(), credentials());
        bench.server.route("POST", "/auth/token",
                           {test::reply(200, tokenReply("3600", "1", canary)), test::finAfterBody()});
        const QByteArray encoded = "/auth/refresh/" + canary.toPercentEncoding();
        bench.server.answer({test::reply(401, "{\"path\":\"" + encoded + "\"}")});
        QVERIFY(bench.signIn().isOk());
        bench.clock.move(3600);
        const QString echo = u"No such path: "_s + QString::fromLatin1(encoded) + u" of "_s + QString::fromUtf8(canary);
        const QString blotted = bench.session.withoutSecrets(echo);
        const core::Outcome outcome = bench.signIn();
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(before);

        QCOMPARE(bench.heard(encoded), 1);
        QVERIFY(!outcome);
        QVERIFY2(!blotted.contains(u"Canary"), qPrintable(blotted));
        QVERIFY(!logLines().isEmpty());
        const core::Error& error = outcome.error();
        for (const QString& text : logLines() + error.arguments + QStringList{error.subject, error.pointer})
            QVERIFY2(!text.contains(u"Canary"), qPrintable(text));
    }

    void takesTheStatusInTheBodyForTheSignInToo()
    {
        test::SignInBench bench(signInJson(), credentials(), u"/status"_s);
        bench.server.route("POST", "/auth/token", {test::reply(200, R"({"status":403,"detail":"no"})")});
        const core::Outcome outcome = bench.signIn();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::SignInRefused);
        QCOMPARE(outcome.error().arguments, QStringList{u"403"_s});
    }
};

QTEST_GUILESS_MAIN(TestTokenCall)
#include "tst_tokencall.moc"
