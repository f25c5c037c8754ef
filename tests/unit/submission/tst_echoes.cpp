#include "models/core/files.h"
#include "models/drafts/answersfile.h"
#include "models/providers/requestreader.h"
#include "models/submission/submission.h"
#include "tests/support/faultserver.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using submission::Report;
using submission::Submission;

/// A provider that says back what it was sent, in every place where it may say something.
class TestEchoes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_registry.addBuiltIn(); }
    void G08_masksWhatTheProviderSaysBack_data();
    void G08_masksWhatTheProviderSaysBack();
    void keepsWhatWasPickedFromAList();

private:
    Report refusedWith(const QByteArray& reply);

    providers::Registry m_registry;
};

namespace {

const QByteArray customerPath = "/v1/customers/ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06";
const QByteArray readPath = "/v2/customers/ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06";
const QByteArray token = R"({"data":{"access_token":"tok-canary-1","access_token_ttl":"2099-05-05 10:00:00+00",
"refresh_token":"ref-canary-1","refresh_token_ttl":"2099-05-11 10:00:00+00","current_time":"2026-05-04 10:00:00+00"}})";
const QByteArray open = R"({"data":{"customer_id":"ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06","type":"INDIVIDUAL",
"customer_status":"ACTION_REQUIRED","request_for_information":[]}})";
const QByteArray echo = "tok-canary-1 ref-canary-1 secret-canary X1234567 2031-01-01";

class FixedClock final : public core::Clock
{
public:
    QDateTime now() const override { return {QDate(2026, 5, 4), QTime(10, 0), Qt::UTC}; }
};

QByteArray data(const QString& name)
{
    return core::readFile(QStringLiteral(RFI_TEST_DATA "/fincom/") + name, 1'000'000).value();
}

QStringList& logLines()
{
    static QStringList lines;
    return lines;
}

void keepLog(QtMsgType, const QMessageLogContext&, const QString& text) { logLines().append(text); }

/// Everything of a report that is shown or kept in words.
QStringList wordsOf(const Report& report)
{
    QStringList words{report.providerMessage};
    for (const forms::Problem& problem : report.problems)
        words += QStringList{problem.providerText, problem.providerKey} + problem.arguments;
    for (const submission::PspResult& result : report.pspResults)
        words += result.message;
    for (const core::Error& error : report.errors)
        words += QStringList{error.subject, error.pointer} + error.arguments;
    return words;
}

} // namespace

Report TestEchoes::refusedWith(const QByteArray& reply)
{
    test::FaultServer server;
    server.route("POST", "/v1/oauth/token", {test::reply(200, token)});
    server.route("GET", readPath, {test::reply(200, open)});
    server.route("PATCH", customerPath, {test::reply(400, reply)});
    const auto request = providers::readRequest(m_registry, data(u"page-individual-request.rfi.json"_s), {});
    const providers::Description& description = *m_registry.find(u"fincom"_s);
    Submission::Input input{description, forms::makeForm(description.forms, *request), {}};
    const auto lines = drafts::readAnswers(data(u"page-individual-answers.json"_s));
    input.answers = drafts::matchAnswers(input.form, *lines, QDir()).answers;

    const FixedClock clock;
    network::HttpClient client({server.url()}, {});
    providers::Session session(
        description, server.url(),
        {{u"clientId"_s, core::Secret("client-id")}, {u"clientSecret"_s, core::Secret("secret-canary")}}, client,
        clock);
    Submission submission(input, session, client, clock);
    Report report;
    connect(&submission, &Submission::finished, this, [&report](const Report& ended) { report = ended; });
    QSignalSpy finished(&submission, &Submission::finished);
    submission.start();
    if (finished.isEmpty() && !finished.wait(20000))
        qFatal("the submission did not end");
    return report;
}

void TestEchoes::G08_masksWhatTheProviderSaysBack_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("in its message") << QByteArray("{\"message\":\"not good: " + echo + "\"}");
    QTest::newRow("about a field") << QByteArray("{\"message\":\"m\",\"data\":{\"proof_of_identity.number\":\"" + echo
                                                 + "\"}}");
    QTest::newRow("as the name of a field") << QByteArray("{\"message\":\"m\",\"data\":{\"" + echo + "\":\"bad\"}}");
    QTest::newRow("the whole request") << QByteArray(
        R"({"message":"cannot read {\"number\":\"X1234567\",\"expiry_date\":\"2031-01-01\"} )" + echo + "\"}");
}

void TestEchoes::G08_masksWhatTheProviderSaysBack()
{
    QFETCH(const QByteArray, reply);
    logLines().clear();
    const QtMessageHandler before = qInstallMessageHandler(keepLog);
    QLoggingCategory::setFilterRules(u"rfi.*=true"_s);
    const Report report = refusedWith(reply);
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(before);

    QCOMPARE(report.outcome, submission::Outcome::Rejected);
    QVERIFY(!logLines().isEmpty());
    const QString words = wordsOf(report).join(u'\n');
    QVERIFY2(words.contains(u"[…]"_s), qPrintable(words));
    for (const QString& text : wordsOf(report) + logLines()) {
        for (const QString& canary : {u"canary"_s, u"X1234567"_s, u"2031-01-01"_s})
            QVERIFY2(!text.contains(canary), qPrintable(text));
    }
}

void TestEchoes::keepsWhatWasPickedFromAList()
{
    const Report report = refusedWith("{\"message\":\"PASSPORT of USA is not enough\"}");
    QCOMPARE(report.providerMessage, u"PASSPORT of USA is not enough"_s);
}

QTEST_GUILESS_MAIN(TestEchoes)
#include "tst_echoes.moc"
