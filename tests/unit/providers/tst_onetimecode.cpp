#include "tests/unit/providers/signinbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace rfi;
using namespace rfi::providers;
using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

const QByteArray signInJson = R"({
    "strategy": "tokenCall",
    "obtain": { "name": "login", "method": "POST", "path": "/login",
                "body": { "login": "{login}", "password": "{password}", "code": "{code}" } },
    "oneTimeCode": { "credential": "code", "asked": {
        "type": "object", "required": ["error"], "properties": { "error": { "pattern": "OTP" } } } },
    "reply": { "accessToken": "/accessToken", "accessExpiry": "/accessTtl", "expiry": "seconds" },
    "header": { "name": "Authorization", "value": "Bearer {accessToken}" }
})";

const QByteArray wanted = R"({"error":"OTP code required"})";
const QByteArray refused = R"({"success":false,"error":"Invalid OTP code"})";
const QByteArray accepted = R"({"accessToken":"access","accessTtl":3600})";

Credentials credentials(const QByteArray& code = {})
{
    Credentials given{{u"login"_s, core::Secret("officer")}, {u"password"_s, core::Secret("secret word")}};
    if (!code.isEmpty())
        given.insert(u"code"_s, core::Secret(code));
    return given;
}

} // namespace

class TestOneTimeCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsACodeThatWasGivenWithTheFirstSignInOnly()
    {
        test::SignInBench bench(signInJson, credentials("111222"));
        bench.server.route("POST", "/login", {test::reply(200, accepted)});
        QVERIFY(bench.signIn().isOk());
        bench.clock.move(3600);
        QVERIFY(bench.signIn().isOk());
        const QByteArray first = R"({"login":"officer","password":"secret word","code":"111222"})";
        const QByteArray second = R"({"login":"officer","password":"secret word"})";
        QCOMPARE(bodies(bench), QList<QByteArray>({first, second}));
    }

    void asksWhenTheProviderWantsACode()
    {
        test::SignInBench bench(signInJson, credentials());
        bench.server.route("POST", "/login", {test::reply(401, wanted), test::reply(200, accepted)});
        const QSignalSpy waiting(&bench.session, &Session::waitingForCode);
        answerWith(bench, {"333444"});
        QVERIFY(bench.signIn().isOk());
        QCOMPARE(m_refusals, QList<bool>{false});
        QVERIFY(bodies(bench).constLast().contains(R"("code":"333444")"));
        QCOMPARE(waiting.size(), 2);
        QVERIFY(waiting.at(0).at(0).toBool() && !waiting.at(1).at(0).toBool());
    }

    void tellsThatACodeWasWrongAndAsksAgain()
    {
        test::SignInBench bench(signInJson, credentials("000000"));
        // The page shows a wrong code as a success.
        bench.server.route("POST", "/login",
                           {test::reply(200, refused), test::reply(401, refused), test::reply(200, accepted)});
        answerWith(bench, {"111111", "222222"});
        QVERIFY(bench.signIn().isOk());
        QCOMPARE(m_refusals, QList<bool>({true, true}));
    }

    void givesUpAfterThreeCodes()
    {
        test::SignInBench bench(signInJson, credentials());
        bench.server.route("POST", "/login", {test::reply(401, wanted), test::reply(401, refused)});
        answerWith(bench, {"111111", "222222", "333333", "444444"});
        const core::Outcome outcome = bench.signIn();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::OneTimeCodeRefused);
        QCOMPARE(m_refusals, QList<bool>({false, true, true}));
        QCOMPARE(bench.heard("/login"), 4);
    }

    void failsWhenNobodyCanBeAsked()
    {
        test::SignInBench bench(signInJson, credentials());
        bench.server.route("POST", "/login", {test::reply(401, wanted)});
        const core::Outcome outcome = bench.signIn();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::OneTimeCodeNeeded);
        QCOMPARE(bench.heard("/login"), 1);
    }

    void tellsThatTheGivenCodeWasRefusedWhenNobodyCanBeAsked()
    {
        test::SignInBench bench(signInJson, credentials("000000"));
        bench.server.route("POST", "/login", {test::reply(200, refused)});
        const core::Outcome outcome = bench.signIn();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::OneTimeCodeRefused);
    }

    void failsWhenThePersonGivesNone()
    {
        test::SignInBench bench(signInJson, credentials());
        bench.server.route("POST", "/login", {test::reply(401, wanted), test::reply(200, accepted)});
        bench.session.setCodeAsker(
            [](const std::optional<core::Error>&, const Session::CodeAnswer& answer) { answer(std::nullopt); });
        const core::Outcome outcome = bench.signIn();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::OneTimeCodeNeeded);
        QCOMPARE(bench.heard("/login"), 1);
    }

    void takesOneAnswerToOneQuestion()
    {
        test::SignInBench bench(signInJson, credentials());
        bench.server.route("POST", "/login", {test::reply(401, wanted), test::reply(200, accepted)});
        Session::CodeAnswer kept;
        bench.session.setCodeAsker([&kept](const std::optional<core::Error>&, const Session::CodeAnswer& answer) {
            kept = answer;
            answer(core::Secret("111111"));
            answer(core::Secret("222222"));
        });
        QVERIFY(bench.signIn().isOk());
        kept(core::Secret("333333"));
        QVERIFY(bench.signIn().isOk());
        QCOMPARE(bench.heard("/login"), 2);
    }

    void asksOnceForAllWhoWait()
    {
        test::SignInBench bench(signInJson, credentials());
        bench.server.route("POST", "/login", {test::reply(401, wanted), test::reply(200, accepted)});
        Session::CodeAnswer kept;
        int questions = 0;
        bench.session.setCodeAsker([&](const std::optional<core::Error>&, const Session::CodeAnswer& answer) {
            kept = answer;
            ++questions;
        });
        int called = 0;
        const auto count = [&called](const core::Outcome& outcome) { called += outcome.isOk() ? 1 : 0; };
        bench.session.ensureSignedIn(this, count);
        QTRY_COMPARE(questions, 1);
        bench.session.ensureSignedIn(this, count);
        kept(core::Secret("111111"));
        QTRY_COMPARE(called, 2);
        QCOMPARE(questions, 1);
    }

    void otherRefusalsAreNoQuestion()
    {
        test::SignInBench bench(signInJson, credentials());
        bench.server.route("POST", "/login", {test::reply(401, R"({"error":"Wrong password"})")});
        answerWith(bench, {"111111"});
        const core::Outcome outcome = bench.signIn();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::SignInRefused);
        QVERIFY(m_refusals.isEmpty());
    }

    void survivesASessionThatIsGone()
    {
        auto bench = std::make_unique<test::SignInBench>(signInJson, credentials());
        bench->server.route("POST", "/login", {test::reply(401, wanted)});
        Session::CodeAnswer kept;
        bench->session.setCodeAsker(
            [&kept](const std::optional<core::Error>&, const Session::CodeAnswer& answer) { kept = answer; });
        bool isCalled = false;
        bench->session.ensureSignedIn(this, [&isCalled](const core::Outcome&) { isCalled = true; });
        QTRY_VERIFY(kept);
        bench.reset();
        kept(core::Secret("111111"));
        QCoreApplication::processEvents();
        QVERIFY(!isCalled);
    }

private:
    void answerWith(test::SignInBench& bench, const QList<QByteArray>& codes)
    {
        m_refusals.clear();
        bench.session.setCodeAsker(
            [this, codes](const std::optional<core::Error>& refusal, const Session::CodeAnswer& answer) {
                const QByteArray code = codes.value(m_refusals.size());
                m_refusals += refusal.has_value();
                answer(core::Secret(code));
            });
    }

    static QList<QByteArray> bodies(const test::SignInBench& bench)
    {
        QList<QByteArray> all;
        for (const test::Heard& heard : bench.server.heard())
            all += heard.body;
        return all;
    }

    QList<bool> m_refusals; ///< for each question, whether a code had been refused
};

QTEST_GUILESS_MAIN(TestOneTimeCode)
#include "tst_onetimecode.moc"
