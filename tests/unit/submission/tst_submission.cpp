#include "models/core/files.h"
#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"
#include "models/drafts/answersfile.h"
#include "models/providers/requestreader.h"
#include "models/submission/submission.h"
#include "tests/support/faultserver.h"
#include "tests/unit/submission/notingoutbox.h"

#include <QSignalSpy>
#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using submission::Outcome;
using submission::Report;
using submission::Submission;

namespace {

const QString customer = u"ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06"_s;
const QByteArray updatePath = "/v1/customers/ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06";
const QByteArray readPath = "/v2/customers/ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06";
const QByteArray token = R"({"data":{"access_token":"tok-1","access_token_ttl":"2099-05-05 10:00:00+00",
"refresh_token":"ref-1","refresh_token_ttl":"2099-05-11 10:00:00+00","current_time":"2026-05-04 10:00:00+00"}})";
const QByteArray open = R"({"data":{"customer_id":"ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06","type":"INDIVIDUAL",
"customer_status":"ACTION_REQUIRED","request_for_information":[]}})";
const QByteArray good = R"({"data":{"customer_id":"ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06"}})";

QByteArray data(const QString& name)
{
    return core::readFile(QStringLiteral(RFI_TEST_DATA "/fincom/") + name, 1'000'000).value();
}

class FixedClock final : public core::Clock
{
public:
    QDateTime now() const override { return {QDate(2026, 5, 4), QTime(10, 0), Qt::UTC}; }
};

} // namespace

/// Every test talks to a real socket; the table says what the provider does and what has to come of it.
class TestSubmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_registry.addBuiltIn(); }
    void init();
    void cleanup() { m_server.reset(); }

    void sendsTheBodyOnce();
    void sendsNothingWhenADocumentIsDamaged();
    void tellsTheFateOfEachCall();
    void judgesReplies_data();
    void judgesReplies();
    void mapsProviderErrors_data();
    void mapsProviderErrors();
    void C04_countsOneBodyWhenTheServerClosesAfterIt_data();
    void C04_countsOneBodyWhenTheServerClosesAfterIt();
    void sendsNothingThatIsInvalid();
    void C21_refreshesOnceAfterA401();
    void C22_stopsAtTheSecond401();
    void C31_waitsAsToldAfterA429();
    void passesNoClosedGate_data();
    void passesNoClosedGate();
    void fallsBackToTheOlderRead();
    void C40_sendsNothingWhenTheRequestChanged();
    void uploadsBeforeItSends();
    void stopsAtARefusedUpload();
    void C38_tellsUnknownWhenCancelledAfterTheBody();
    void dryRunSendsNothing();
    void isOnRecordBeforeAnyByteLeaves();
    void G15_sendsNothingThatCannotBeRecorded_data();
    void G15_sendsNothingThatCannotBeRecorded();

private:
    Submission::Input input(const QByteArray& request, const QByteArray& answers) const;
    Submission::Input individual() const
    {
        return input(data(u"page-individual-request.rfi.json"_s), data(u"page-individual-answers.json"_s));
    }
    Submission::Input withDocument() const;
    Report run(const Submission::Input& input, const std::function<void(Submission&)>& meanwhile = {});
    const providers::Description& description() const { return *m_registry.find(u"fincom"_s); }
    int heard(const QByteArray& method, const QByteArray& path) const;

    providers::Registry m_registry;
    std::unique_ptr<test::FaultServer> m_server;
    QList<QSslCertificate> m_authorities;
    FixedClock m_clock;
};

void TestSubmission::init()
{
    m_authorities.clear();
    m_server = std::make_unique<test::FaultServer>();
    m_server->route("POST", "/v1/oauth/token", {test::reply(200, token)});
    m_server->route("GET", readPath, {test::reply(200, open)});
}

Submission::Input TestSubmission::input(const QByteArray& requestBytes, const QByteArray& answerBytes) const
{
    const auto request = providers::readRequest(m_registry, requestBytes, {});
    const auto lines = drafts::readAnswers(answerBytes);
    if (!request || !lines)
        qFatal("test data cannot be read");
    Submission::Input result{description(), forms::makeForm(description().forms, *request), {}};
    result.answers = drafts::matchAnswers(result.form, *lines, QDir()).answers;
    return result;
}

Submission::Input TestSubmission::withDocument() const
{
    Submission::Input result = individual();
    const forms::ItemIdentity item{{}, u"/proof_of_address/files"_s, u"UTILITY_BILL"_s, {}};
    const forms::Document document = forms::makeDocument(u"bill.pdf"_s, u"application/pdf"_s, "%PDF-1.4 sample");
    result.answers.set(item, {{}, {{{}, {}, document, {}}}, false});
    return result;
}

Report TestSubmission::run(const Submission::Input& input, const std::function<void(Submission&)>& meanwhile)
{
    network::HttpClient client({m_server->url()}, m_authorities);
    providers::Session session(description(), m_server->url(),
                               {{u"clientId"_s, core::Secret("id")}, {u"clientSecret"_s, core::Secret("secret")}},
                               client, m_clock);
    Submission submission(input, session, client, m_clock);
    QList<Report> reports;
    connect(&submission, &Submission::finished, this, [&](const Report& report) { reports += report; });
    QSignalSpy finished(&submission, &Submission::finished);
    if (meanwhile)
        meanwhile(submission);
    submission.start();
    if (finished.isEmpty() && !finished.wait(20000))
        qFatal("the submission did not end");
    QCoreApplication::processEvents();
    return reports.size() == 1 ? reports.constFirst() : Report{};
}

int TestSubmission::heard(const QByteArray& method, const QByteArray& path) const
{
    const auto all = m_server->heard();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const test::Heard& heard) {
        return heard.method == method && heard.target == path;
    }));
}

void TestSubmission::sendsNothingWhenADocumentIsDamaged()
{
    const Submission::Input input = withDocument();
    const forms::ItemIdentity bill{{}, u"/proof_of_address/files"_s, u"UTILITY_BILL"_s, {}};
    input.answers.at(bill).files.constFirst().document->content->moveTo(
        []() -> core::Result<QByteArray> { return QByteArray("%PDF-1.4 another"); });
    const Report report = run(input);
    QCOMPARE(report.outcome, Outcome::Invalid);
    QCOMPARE(report.problems.value(0).code, ErrorCode::RecordUnreadable);
    QVERIFY(m_server->heard().isEmpty());
}

void TestSubmission::sendsTheBodyOnce()
{
    m_server->route("PATCH", updatePath, {test::reply(200, good)});
    const Report report = run(individual());
    QCOMPARE(report.outcome, Outcome::Accepted);
    QCOMPARE(report.calls.size(), 1);
    QCOMPARE(report.calls.constFirst().method, u"PATCH"_s);
    QCOMPARE(report.calls.constFirst().httpStatus, 200);
    QVERIFY(report.errors.isEmpty());
    const auto all = m_server->heard();
    QCOMPARE(all.constLast().body, report.calls.constFirst().body);
    QCOMPARE(all.constLast().headers.value("authorization"), QByteArray("Bearer tok-1"));
    QCOMPARE(core::readJson(all.constLast().body).value(),
             core::readJson(data(u"page-individual-body.json"_s)).value());
    QCOMPARE(heard("PATCH", updatePath), 1);
}

void TestSubmission::tellsTheFateOfEachCall()
{
    m_server->route("PATCH", updatePath, {test::reply(200, good)});
    QStringList told;
    const auto follow = [this, &told](Submission& submission) {
        connect(&submission, &Submission::callStarted, this,
                [&told](qsizetype index) { told += u"%1 started"_s.arg(index); });
        connect(&submission, &Submission::callEnded, this,
                [&told](qsizetype index, const submission::CallReport& call) {
                    const QString fate = call.wasAccepted ? u"accepted before"_s : outcomeName(call.outcome);
                    told += u"%1 %2"_s.arg(index).arg(fate);
                });
    };
    Submission::Input sent = individual();
    const Report report = run(sent, follow);
    QCOMPARE(told, (QStringList{u"0 started"_s, u"0 accepted"_s}));
    told.clear();
    sent.earlier = report.calls;
    QCOMPARE(run(sent, follow).outcome, Outcome::Accepted);
    QCOMPARE(told, QStringList{u"0 accepted before"_s});
    QCOMPARE(heard("PATCH", updatePath), 1);
}

void TestSubmission::judgesReplies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray other = R"({"data":{"customer_id":"00000000-0000-4000-8000-000000000000"}})";
    QTest::newRow("C12 cut JSON") << 200 << QByteArray("{\"data\":{") << Outcome::Unknown << ErrorCode::ReplyUnreadable;
    QTest::newRow("C13 a login page") << 200 << QByteArray("<html>") << Outcome::Unknown << ErrorCode::ReplyUnreadable;
    QTest::newRow("C14 empty") << 200 << QByteArray() << Outcome::Unknown << ErrorCode::ReplyUnreadable;
    QTest::newRow("C14 null") << 200 << QByteArray("null") << Outcome::Unknown << ErrorCode::ReplyUnreadable;
    QTest::newRow("C14 another customer") << 200 << other << Outcome::Unknown << ErrorCode::WrongCustomer;
    QTest::newRow("C15 204") << 204 << QByteArray() << Outcome::Unknown << ErrorCode::HttpStatus;
    QTest::newRow("C15 202") << 202 << good << Outcome::Unknown << ErrorCode::HttpStatus;
    for (const int status : {400, 403, 404, 409, 413, 415, 422, 423, 428})
        QTest::addRow("%d is a no", status)
            << status << QByteArray("{\"message\":\"no\"}") << Outcome::Rejected << ErrorCode::HttpStatus;
    for (const int status : {402, 418, 500, 502, 503, 504, 599})
        QTest::addRow("C32 %d says nothing", status)
            << status << QByteArray("{}") << Outcome::Unknown << ErrorCode::HttpStatus;
}

void TestSubmission::judgesReplies()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Outcome, outcome);
    QFETCH(ErrorCode, code);
    m_server->route("PATCH", updatePath, {test::reply(status, body)});
    const Report report = run(individual());
    QCOMPARE(report.outcome, outcome);
    QCOMPARE(report.errors.constFirst().code, code);
    QCOMPARE(report.calls.constFirst().outcome, outcome);
    QCOMPARE(heard("PATCH", updatePath), 1);
}

void TestSubmission::mapsProviderErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("key");
    const QString expiry = u"/proof_of_identity/expiry_date"_s;
    QTest::newRow("map in data") << QByteArray(
        R"({"status":400,"message":"Validation failed","data":{"proof_of_identity.expiry_date":"soon"}})")
                                 << u"Validation failed"_s << expiry << QString();
    QTest::newRow("list of maps") << QByteArray(
        R"({"message":"Validation error","errors":[{"proof_of_identity.expiry_date":"soon"}]})")
                                  << u"Validation error"_s << expiry << QString();
    QTest::newRow("only the end of the name")
        << QByteArray(R"({"message":"m","errors":[{"expiry_date":"soon"}]})") << u"m"_s << expiry << QString();
    QTest::newRow("with an index") << QByteArray(R"({"message":"m","data":{"proof_of_address.files[0].uri":"gone"}})")
                                   << u"m"_s << u"/proof_of_address/files"_s << QString();
    QTest::newRow("a whole section") << QByteArray(R"({"message":"m","data":{"proof_of_address":"was not asked"}})")
                                     << u"m"_s << u"/proof_of_address/type"_s << QString();
    QTest::newRow("not on this form") << QByteArray(R"({"message":"m","data":{"tax_info.number":"missing"}})") << u"m"_s
                                      << QString() << u"tax_info.number"_s;
    QTest::newRow("two could be meant") << QByteArray(R"({"message":"m","data":{"country":"unknown"}})") << u"m"_s
                                        << QString() << u"country"_s;
    QTest::newRow("error object") << QByteArray(R"({"error":{"code":"forbidden","message":"Not eligible"}})")
                                  << u"Not eligible"_s << QString() << QString();
    QTest::newRow("bare message") << QByteArray(R"({"message":"Resource not found"})") << u"Resource not found"_s
                                  << QString() << QString();
}

void TestSubmission::mapsProviderErrors()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    QFETCH(QString, pointer);
    QFETCH(QString, key);
    m_server->route("PATCH", updatePath, {test::reply(422, body)});
    const Report report = run(individual());
    QCOMPARE(report.outcome, Outcome::Rejected);
    QCOMPARE(report.providerMessage, message);
    if (pointer.isEmpty() && key.isEmpty()) {
        QVERIFY(report.problems.isEmpty());
        return;
    }
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(report.problems.constFirst().item.pointer, pointer);
    QCOMPARE(report.problems.constFirst().providerKey, key);
    QVERIFY(report.problems.constFirst().isFromProvider);
}

void TestSubmission::C04_countsOneBodyWhenTheServerClosesAfterIt_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::newRow("plain") << false;
    QTest::newRow("TLS") << true;
}

void TestSubmission::C04_countsOneBodyWhenTheServerClosesAfterIt()
{
    QFETCH(bool, isTls);
    if (isTls) {
        const test::Authority authority;
        m_authorities = {authority.certificate()};
        m_server = std::make_unique<test::FaultServer>(authority.issue());
        m_server->route("POST", "/v1/oauth/token", {test::reply(200, token)});
        m_server->route("GET", readPath, {test::reply(200, open)});
    }
    m_server->route("PATCH", updatePath, {test::finAfterBody()});
    const Report report = run(individual());
    QCOMPARE(report.outcome, Outcome::Unknown);
    QCOMPARE(submission::exitCode(report.outcome), 6);
    QVERIFY(m_server->settle());
    QCOMPARE(heard("PATCH", updatePath), 1);
    QCOMPARE(report.calls.constFirst().httpStatus, 0);
}

void TestSubmission::sendsNothingThatIsInvalid()
{
    Submission::Input late = individual();
    const forms::ItemIdentity expiry{{}, u"/proof_of_identity/expiry_date"_s, u"PASSPORT"_s, {}};
    late.answers.set(expiry, {core::Json(u"2020-01-15"_s), {}, false});
    const Report report = run(late);
    QCOMPARE(report.outcome, Outcome::Invalid);
    QVERIFY(std::any_of(report.problems.begin(), report.problems.end(), [&](const forms::Problem& problem) {
        return problem.code == ErrorCode::DateExpired && problem.item == expiry;
    }));
    QVERIFY(m_server->heard().isEmpty());
}

void TestSubmission::C21_refreshesOnceAfterA401()
{
    m_server->route("POST", "/v1/oauth/refresh-token", {test::reply(200, QByteArray(token).replace("tok-1", "tok-2"))});
    m_server->route("PATCH", updatePath,
                    {test::reply(401, R"({"message":"Authentication failed"})"), test::reply(200, good)});
    const Report report = run(individual());
    QCOMPARE(report.outcome, Outcome::Accepted);
    QCOMPARE(heard("POST", "/v1/oauth/refresh-token"), 1);
    QCOMPARE(heard("POST", "/v1/oauth/token"), 1);
    QCOMPARE(heard("PATCH", updatePath), 2);
    QCOMPARE(m_server->heard().constLast().headers.value("authorization"), QByteArray("Bearer tok-2"));
}

void TestSubmission::C22_stopsAtTheSecond401()
{
    m_server->route("POST", "/v1/oauth/refresh-token", {test::reply(401, "{}")});
    m_server->route("PATCH", updatePath, {test::reply(401, "{}")});
    const Report report = run(individual());
    QCOMPARE(report.outcome, Outcome::NotSent);
    QCOMPARE(report.errors.constFirst().code, ErrorCode::SignInRefused);
    QCOMPARE(heard("PATCH", updatePath), 2);
}

void TestSubmission::C31_waitsAsToldAfterA429()
{
    m_server->route("PATCH", updatePath, {test::reply(429, "{}", {{"Retry-After", "1"}}), test::reply(200, good)});
    QCOMPARE(run(individual()).outcome, Outcome::Accepted);
    m_server->route("PATCH", updatePath, {test::reply(429, "{}", {{"Retry-After", "99999999"}})});
    const Report report = run(individual());
    QCOMPARE(report.outcome, Outcome::NotSent);
    QCOMPARE(report.errors.constFirst().code, ErrorCode::TooManyRequests);
    QCOMPARE(heard("PATCH", updatePath), 3);
}

void TestSubmission::passesNoClosedGate_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    const auto with = [](const QByteArray& word) { return QByteArray(open).replace("ACTION_REQUIRED", word); };
    QTest::newRow("under review") << 200 << with("REVIEWING") << ErrorCode::StatusForbidsAnswer;
    QTest::newRow("approved, nothing asked") << 200 << with("APPROVED") << ErrorCode::StatusForbidsAnswer;
    QTest::newRow("another type of customer")
        << 200 << QByteArray(open).replace("INDIVIDUAL", "BUSINESS") << ErrorCode::CustomerTypeMismatch;
    QTest::newRow("C47 another customer")
        << 200 << QByteArray(open).replace("ed54db74", "00000000") << ErrorCode::WrongCustomer;
    QTest::newRow("C13 a login page") << 200 << QByteArray("<html>") << ErrorCode::ReplyUnreadable;
    QTest::newRow("C27 forbidden") << 403 << QByteArray("{}") << ErrorCode::HttpStatus;
}

void TestSubmission::passesNoClosedGate()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    m_server->route("GET", readPath, {test::reply(status, body)});
    const Report report = run(individual());
    QCOMPARE(report.outcome, Outcome::NotSent);
    QCOMPARE(report.errors.constFirst().code, code);
    QVERIFY(report.calls.isEmpty());
    QCOMPARE(heard("PATCH", updatePath), 0);
}

void TestSubmission::fallsBackToTheOlderRead()
{
    m_server->route("GET", readPath, {test::reply(404, R"({"message":"Resource not found"})")});
    m_server->route("GET", updatePath, {test::reply(200, QByteArray(open).replace("ACTION_REQUIRED", "REINITIATE"))});
    m_server->route("PATCH", updatePath, {test::reply(200, good)});
    QCOMPARE(run(individual()).outcome, Outcome::Accepted);
}

void TestSubmission::C40_sendsNothingWhenTheRequestChanged()
{
    Submission::Input changed = individual();
    changed.form.request.origin = forms::RequestOrigin::ProviderPayload;
    const Report report = run(changed);
    QCOMPARE(report.errors.constFirst().code, ErrorCode::RequestChanged);
    QCOMPARE(report.problems.constFirst().code, ErrorCode::NotAsked);
    QCOMPARE(heard("PATCH", updatePath), 0);
}

void TestSubmission::uploadsBeforeItSends()
{
    m_server->route("POST", "/v1/customers/upload",
                    {test::reply(200, R"({"data":{"files":[{"document":"/up_bill.pdf"}]}})")});
    m_server->route("PATCH", updatePath, {test::reply(200, good)});
    const Report report = run(withDocument());
    QCOMPARE(report.outcome, Outcome::Accepted);
    QCOMPARE(core::readJson(report.calls.constFirst().body)->at(u"/proof_of_address/files/0/uri"_s),
             core::Json(u"/up_bill.pdf"_s));
    QCOMPARE(report.calls.size(), 1);
    const auto all = m_server->heard();
    const auto upload =
        std::find_if(all.begin(), all.end(), [](const test::Heard& heard) { return heard.target.endsWith("upload"); });
    QVERIFY(upload->body.contains("%PDF-1.4 sample"));
    QVERIFY(upload->body.contains(customer.toLatin1()));
    QVERIFY(!upload->body.contains("bill.pdf"));
}

void TestSubmission::stopsAtARefusedUpload()
{
    m_server->route("POST", "/v1/customers/upload",
                    {test::reply(422, R"({"message":"Unsupported","errors":[{"document":"type"}]})")});
    const Report report = run(withDocument());
    QCOMPARE(report.outcome, Outcome::NotSent);
    QCOMPARE(report.problems.constFirst().item.pointer, u"/proof_of_address/files"_s);
    QCOMPARE(report.problems.constFirst().providerText, u"Unsupported: type"_s);
    QCOMPARE(heard("PATCH", updatePath), 0);
}

void TestSubmission::C38_tellsUnknownWhenCancelledAfterTheBody()
{
    Submission* running = nullptr;
    // The server has read the whole body when it asks for the cancel.
    m_server->route("PATCH", updatePath, {[&](test::Peer& peer) {
                        peer.readBody();
                        running->cancel();
                        peer.hang();
                    }});
    const Report report = run(individual(), [&](Submission& submission) { running = &submission; });
    QCOMPARE(report.outcome, Outcome::Unknown);
    QCOMPARE(report.errors.constFirst().code, ErrorCode::Cancelled);
}

void TestSubmission::dryRunSendsNothing()
{
    const Report report = Submission::dryRun(withDocument(), m_clock);
    QCOMPARE(report.outcome, Outcome::DryRun);
    QCOMPARE(core::readJson(report.calls.constFirst().body)->at(u"/proof_of_address/files/0/uri"_s),
             core::Json(u"<file:bill.pdf>"_s));
    QVERIFY(m_server->heard().isEmpty());
}

void TestSubmission::isOnRecordBeforeAnyByteLeaves()
{
    m_server->route("PATCH", updatePath, {test::reply(200, good)});
    test::NotingOutbox outbox(*m_server);
    Submission::Input recorded = individual();
    recorded.outbox = &outbox;
    const Report report = run(recorded);
    QCOMPARE(report.outcome, Outcome::Accepted);
    QCOMPARE(outbox.attempts().size(), 2);
    QCOMPARE(outbox.attempts().constFirst().calls.size(), 0);
    QCOMPARE(outbox.heard().constFirst(), 0);
    const submission::Attempt& last = outbox.attempts().constLast();
    QCOMPARE(last.id, report.attemptId);
    QCOMPARE(last.calls.size(), 1);
    QCOMPARE(last.calls.constFirst().bodySha256, report.calls.constFirst().bodySha256);
    QCOMPARE(outbox.heard().constLast(), m_server->heard().size() - 1);
}

void TestSubmission::G15_sendsNothingThatCannotBeRecorded_data()
{
    QTest::addColumn<qsizetype>("failsAt");
    QTest::newRow("before the attempt") << qsizetype(0);
    QTest::newRow("before the call") << qsizetype(1);
}

void TestSubmission::G15_sendsNothingThatCannotBeRecorded()
{
    QFETCH(qsizetype, failsAt);
    m_server->route("PATCH", updatePath, {test::reply(200, good)});
    test::NotingOutbox outbox(*m_server, failsAt);
    Submission::Input recorded = individual();
    recorded.outbox = &outbox;
    const Report report = run(recorded);
    QCOMPARE(report.outcome, Outcome::NotSent);
    QCOMPARE(report.errors.constFirst().code, ErrorCode::LogUnwritable);
    QCOMPARE(heard("PATCH", updatePath), 0);
    QCOMPARE(m_server->heard().isEmpty(), failsAt == 0);
}

QTEST_GUILESS_MAIN(TestSubmission)
#include "tst_submission.moc"
