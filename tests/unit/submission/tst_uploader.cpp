#include "models/core/files.h"
#include "models/drafts/answersfile.h"
#include "models/providers/requestreader.h"
#include "models/submission/callreports.h"
#include "models/submission/submission.h"
#include "tests/support/faultserver.h"
#include "tests/unit/submission/notingoutbox.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using submission::Outcome;
using submission::Report;
using submission::Submission;

namespace {

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

/// What an attempt tells of each document that it took along, and of what came back: over a real socket.
class TestUploader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_registry.addBuiltIn(); }
    void init();

    void tellsEachUploadAndWhatCameBack();
    void tellsARefusedUploadAndThoseThatItDidNotComeTo();
    void keepsEachReplyWithoutSecrets();
    void tellsWhichDocumentsTravelInside();
    void namesEveryDocumentOnRecordBeforeItLeaves();

private:
    Submission::Input withoutDocument() const;
    Submission::Input withDocument() const;
    Report run(const Submission::Input& input);
    const providers::Description& description() const { return *m_registry.find(u"fincom"_s); }

    providers::Registry m_registry;
    std::unique_ptr<test::FaultServer> m_server;
    QList<QSslCertificate> m_authorities;
    FixedClock m_clock;
};

void TestUploader::init()
{
    m_server = std::make_unique<test::FaultServer>();
    m_server->route("POST", "/v1/oauth/token", {test::reply(200, token)});
    m_server->route("GET", readPath, {test::reply(200, open)});
}

Submission::Input TestUploader::withoutDocument() const
{
    const auto request = providers::readRequest(m_registry, data(u"page-individual-request.rfi.json"_s), {});
    const auto lines = drafts::readAnswers(data(u"page-individual-answers.json"_s));
    if (!request || !lines)
        qFatal("test data cannot be read");
    Submission::Input result{description(), forms::makeForm(description().forms, *request), {}};
    result.answers = drafts::matchAnswers(result.form, *lines, QDir()).answers;
    return result;
}

Submission::Input TestUploader::withDocument() const
{
    Submission::Input result = withoutDocument();
    const forms::ItemIdentity item{{}, u"/proof_of_address/files"_s, u"UTILITY_BILL"_s, {}};
    const forms::Document document = forms::makeDocument(u"bill.pdf"_s, u"application/pdf"_s, "%PDF-1.4 sample");
    result.answers.set(item, {{}, {{{}, {}, document, {}}}, false});
    return result;
}

Report TestUploader::run(const Submission::Input& input)
{
    network::HttpClient client({m_server->url()}, m_authorities);
    providers::Session session(description(), m_server->url(),
                               {{u"clientId"_s, core::Secret("id")}, {u"clientSecret"_s, core::Secret("secret")}},
                               client, m_clock);
    Submission submission(input, session, client, m_clock);
    QList<Report> reports;
    connect(&submission, &Submission::finished, this, [&](const Report& report) { reports += report; });
    submission.start();
    [&reports] { QTRY_COMPARE_WITH_TIMEOUT(reports.size(), 1, 20000); }();
    return reports.value(0);
}

void TestUploader::tellsEachUploadAndWhatCameBack()
{
    m_server->route("POST", "/v1/customers/upload",
                    {test::reply(200, R"({"data":{"files":[{"document":"/up_bill.pdf"}]}})")});
    m_server->route("PATCH", updatePath, {test::reply(400, R"({"message":"no"})")});
    const Submission::Input sent = withDocument();
    const Report report = run(sent);
    QCOMPARE(report.outcome, Outcome::Rejected);
    QCOMPARE(report.startedAt, m_clock.now());
    QCOMPARE(report.uploads.size(), 1);
    const submission::UploadReport& upload = report.uploads.constFirst();
    const QByteArray bytes = "%PDF-1.4 sample";
    QCOMPARE(upload.document.name, u"bill.pdf"_s);
    QCOMPARE(upload.document.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(upload.document.item.documentType, u"UTILITY_BILL"_s);
    QCOMPARE(upload.method, u"POST"_s);
    QCOMPARE(upload.path, u"/v1/customers/upload"_s);
    QCOMPARE(upload.httpStatus, 200);
    QCOMPARE(upload.outcome, Outcome::Accepted);
    QCOMPARE(upload.uri, u"/up_bill.pdf"_s);
    QCOMPARE(upload.finishedAt, m_clock.now());
    // The very bytes stay with the attempt, whatever becomes of the answer.
    QCOMPARE(report.documents.size(), 1);
    QCOMPARE(forms::bytesOf(report.documents.constFirst()).value(), bytes);
}

void TestUploader::tellsARefusedUploadAndThoseThatItDidNotComeTo()
{
    m_server->route("POST", "/v1/customers/upload", {test::reply(422, R"({"message":"Unsupported"})")});
    Submission::Input sent = withDocument();
    const forms::ItemIdentity item{{}, u"/proof_of_address/files"_s, u"UTILITY_BILL"_s, {}};
    forms::Answer answer = sent.answers.at(item);
    answer.files += {{}, {}, forms::makeDocument(u"more.pdf"_s, u"application/pdf"_s, "%PDF-1.4 more"), {}};
    sent.answers.set(item, answer);
    const Report report = run(sent);
    QCOMPARE(report.outcome, Outcome::NotSent);
    QCOMPARE(report.uploads.size(), 2);
    QCOMPARE(report.uploads.at(0).outcome, Outcome::Rejected);
    QCOMPARE(report.uploads.at(0).httpStatus, 422);
    QCOMPARE(report.uploads.at(0).uri, QString());
    QCOMPARE(report.uploads.at(1).outcome, Outcome::NotSent);
    QCOMPARE(report.uploads.at(1).document.name, u"more.pdf"_s);
    QCOMPARE(report.documents.size(), 2);
}

void TestUploader::keepsEachReplyWithoutSecrets()
{
    const QByteArray access = "tok/1234567890";
    m_server->route("POST", "/v1/oauth/token", {test::reply(200, QByteArray(token).replace("tok-1", access))});
    const QByteArray told = R"({"message":"tok/1234567890 is no good","as":"tok\/1234567890"})";
    m_server->route("PATCH", updatePath, {test::reply(400, told)});
    const Report report = run(withoutDocument());
    const submission::CallReport& call = report.calls.constFirst();
    QCOMPARE(call.replySha256, QCryptographicHash::hash(told, QCryptographicHash::Sha256).toHex());
    QVERIFY2(call.reply.contains("is no good"), call.reply.constData());
    QVERIFY2(!call.reply.contains("1234567890"), call.reply.constData());
}

void TestUploader::tellsWhichDocumentsTravelInside()
{
    Submission::Input inside = withDocument();
    for (forms::Field& field : inside.form.fields)
        field.document.travel = forms::Travel::DataUri;
    const submission::Plan plan = submission::makePlan(inside.description, inside.form, inside.answers);
    QVERIFY(plan.uploads.isEmpty());
    const QList<submission::SentDocument> documents = reportOf(plan.calls.constFirst()).documents;
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents.constFirst().name, u"bill.pdf"_s);
    QCOMPARE(documents.constFirst().item.pointer, u"/proof_of_address/files"_s);
}

void TestUploader::namesEveryDocumentOnRecordBeforeItLeaves()
{
    m_server->route("POST", "/v1/customers/upload",
                    {test::reply(200, R"({"data":{"files":[{"document":"/up_bill.pdf"}]}})")});
    m_server->route("PATCH", updatePath, {test::reply(200, good)});
    test::NotingOutbox outbox(*m_server);
    Submission::Input recorded = withDocument();
    recorded.outbox = &outbox;
    QCOMPARE(run(recorded).outcome, Outcome::Accepted);
    QCOMPARE(outbox.heard().constFirst(), 0);
    QCOMPARE(outbox.attempts().constFirst().uploads.constFirst().document.name, u"bill.pdf"_s);
    QCOMPARE(outbox.attempts().constFirst().uploads.constFirst().outcome, Outcome::NotSent);
    QCOMPARE(submission::newDocuments(outbox.attempts().constFirst()).size(), 1);
    QCOMPARE(outbox.attempts().constLast().uploads.constFirst().uri, u"/up_bill.pdf"_s);
    QVERIFY(submission::newDocuments(outbox.attempts().constLast()).isEmpty());
}

QTEST_GUILESS_MAIN(TestUploader)
#include "tst_uploader.moc"
