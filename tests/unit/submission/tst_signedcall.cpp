#include "models/submission/signedcall.h"
#include "tests/unit/providers/signinbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using submission::SignedCall;
using submission::SignedReply;

namespace {

const QByteArray signInJson = R"({
    "strategy": "hmac",
    "hmac": { "secret": "secret", "secretEncoding": "base64url", "timestamp": "yyyyMMddTHHmmssZ",
              "signed": ["{accessKey}", "{timestamp}", "{method}", "{path}", "{bodySha256}"],
              "headers": { "X-Date": "{timestamp}" }, "withoutSecret": "Bearer {accessKey}" },
    "header": { "name": "Authorization", "value": "HMAC {accessKey}:{timestamp}:{signature}" }
})";

providers::Credentials credentials(const QByteArray& secret = "dGVzdA")
{
    return {{u"accessKey"_s, core::Secret("access-key")}, {u"secret"_s, core::Secret(secret)}};
}

test::Handler refusedAt(const QByteArray& date) { return test::reply(401, "{}", {{"Date", date}}); }

SignedReply send(test::SignInBench& bench)
{
    network::Request request;
    request.method = network::Method::Put;
    request.url = bench.server.url(u"/answer"_s);
    request.body = network::jsonBody(QByteArray(R"({"a":1})"));
    SignedCall call(request, bench.session, bench.client, bench.clock);
    std::optional<SignedReply> reply;
    QObject::connect(&call, &SignedCall::finished, &call, [&reply](const SignedReply& came) { reply = came; });
    call.start();
    if (!QTest::qWaitFor([&reply] { return reply.has_value(); }, 10000))
        qFatal("never finished");
    return *reply;
}

QList<QByteArray> momentsSent(const test::SignInBench& bench)
{
    QList<QByteArray> moments;
    for (const test::Heard& heard : bench.server.heard())
        moments += heard.headers.value("x-date");
    return moments;
}

QList<ErrorCode> codes(const QList<core::Error>& errors)
{
    QList<ErrorCode> list;
    for (const core::Error& error : errors)
        list += error.code;
    return list;
}

} // namespace

class TestSignedCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void D07_signsByTheirClockAfterARefusal_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QByteArray>("second");
        QTest::newRow("a minute ahead") << QByteArray("Mon, 04 May 2026 10:01:00 GMT")
                                        << QByteArray("20260504T100100Z");
        QTest::newRow("six minutes behind")
            << QByteArray("Mon, 04 May 2026 09:54:00 GMT") << QByteArray("20260504T095400Z");
        QTest::newRow("an hour ahead") << QByteArray("Mon, 04 May 2026 11:00:00 GMT") << QByteArray("20260504T110000Z");
        QTest::newRow("a day behind") << QByteArray("Sun, 03 May 2026 10:00:00 GMT") << QByteArray("20260503T100000Z");
    }

    void D07_signsByTheirClockAfterARefusal()
    {
        QFETCH(QByteArray, date);
        QFETCH(QByteArray, second);
        test::SignInBench bench(signInJson, credentials());
        bench.server.answer({refusedAt(date), test::reply(200)});
        const SignedReply reply = send(bench);
        QVERIFY(!reply.stop);
        QCOMPARE(reply.status, 200);
        QCOMPARE(momentsSent(bench), QList<QByteArray>({"20260504T100000Z", second}));
        // The next call is right at once.
        QCOMPARE(send(bench).status, 200);
        QCOMPARE(bench.server.heard().size(), 3);
    }

    void D07_tellsThatTheClockIsOffWhenItIsRefusedAgain()
    {
        test::SignInBench bench(signInJson, credentials());
        bench.server.answer({refusedAt("Mon, 04 May 2026 16:00:00 GMT")});
        const SignedReply reply = send(bench);
        QCOMPARE(bench.server.heard().size(), 2);
        QVERIFY(reply.stop);
        const QList<core::Error> errors = bench.session.explained(*reply.stop);
        QCOMPARE(codes(errors), QList<ErrorCode>({ErrorCode::SignInRefused, ErrorCode::ClockOff}));
        QCOMPARE(errors.constLast().arguments, QStringList{u"360"_s});
    }

    void blamesNoClockThatIsRight()
    {
        test::SignInBench bench(signInJson, credentials());
        bench.server.answer({refusedAt("Mon, 04 May 2026 10:00:30 GMT")});
        const SignedReply reply = send(bench);
        QVERIFY(reply.stop);
        QCOMPARE(codes(bench.session.explained(*reply.stop)), QList<ErrorCode>{ErrorCode::SignInRefused});
    }

    void repeatsNoKeyThatWasRefused()
    {
        test::SignInBench bench(signInJson, credentials({}));
        bench.server.answer({refusedAt("Mon, 04 May 2026 16:00:00 GMT")});
        const SignedReply reply = send(bench);
        QVERIFY(reply.stop);
        QCOMPARE(codes(bench.session.explained(*reply.stop)), QList<ErrorCode>{ErrorCode::SignInRefused});
        QCOMPARE(bench.server.heard().size(), 1);
        QCOMPARE(bench.server.heard().constFirst().headers.value("authorization"), QByteArray("Bearer access-key"));
    }

    void waitsAsToldByA429InsideA200()
    {
        test::SignInBench bench(signInJson, credentials(), u"/status"_s);
        bench.server.answer(
            {test::reply(200, R"({"status":429,"detail":"Too many requests. Retry after 1s"})"), test::reply(200)});
        const SignedReply reply = send(bench);
        QVERIFY(!reply.stop);
        QCOMPARE(reply.status, 200);
        QCOMPARE(bench.server.heard().size(), 2);
    }

    void repeatsAfterA401InsideA200()
    {
        test::SignInBench bench(signInJson, credentials(), u"/status"_s);
        bench.server.answer({test::reply(200, R"({"status":401})"), test::reply(200)});
        QCOMPARE(send(bench).status, 200);
        QCOMPARE(bench.server.heard().size(), 2);
    }

    void takesOnlyAFailureInTheBodyForTheStatus_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("a failure") << QByteArray(R"({"status":422})") << 422;
        QTest::newRow("a failure of the server") << QByteArray(R"({"status":500})") << 500;
        QTest::newRow("a success") << QByteArray(R"({"status":204})") << 200;
        QTest::newRow("a word") << QByteArray(R"({"status":"under_review"})") << 200;
        QTest::newRow("a fraction") << QByteArray(R"({"status":400.5})") << 200;
        QTest::newRow("too large") << QByteArray(R"({"status":99999999999})") << 200;
        QTest::newRow("none") << QByteArray("{}") << 200;
        QTest::newRow("no JSON") << QByteArray("<html>") << 200;
    }

    void takesOnlyAFailureInTheBodyForTheStatus()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        test::SignInBench bench(signInJson, credentials(), u"/status"_s);
        bench.server.answer({test::reply(200, body)});
        const SignedReply reply = send(bench);
        QVERIFY(!reply.stop);
        QCOMPARE(reply.status, status);
    }
};

QTEST_GUILESS_MAIN(TestSignedCall)
#include "tst_signedcall.moc"
