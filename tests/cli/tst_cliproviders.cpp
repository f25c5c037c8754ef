#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"
#include "models/simulator/simulator.h"
#include "tests/cli/cli.h"
#include "tests/support/faultserver.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::Json;
using simulator::CallKind;
using test::Cli;
using test::CliResult;

/// The examples of the providers' pages and the faults of their own kinds, by the real program.
class TestCliProviders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersEachProvider_data();
    void answersEachProvider();
    void sendsEachNewPersonByItself();
    void tellsBothRowsOfALyingSuccess();
    void sendsBackWhatWasNotAskedByteForByte();
    void saysNothingOfAPspThatSaidNothing();
    void stopsWhenTheStatusChanged();
    void waitsForA429InsideA200();
    void tellsAWrongSignIn_data();
    void tellsAWrongSignIn();
    void goesOnWhenTheTokenExpires_C24();

private:
    CliResult answer(const QUrl& baseUrl, const QByteArray& request, const QByteArray& answers,
                     const QByteArray& credentials, const QStringList& more = {}) const;

    std::unique_ptr<Cli> m_cli;
};

namespace {

const QByteArray merchant = R"({"merchantId": "training", "secret": "training-secret"})";
const QByteArray login = R"({"login": "training", "password": "training-password"})";
const QByteArray loginWithCode = R"({"login": "training-code", "password": "training-password", "code": "246810"})";
const QByteArray key = R"({"accessKey": "test_access_key", "secret": "dGVzdC1zZWNyZXQta2V5LW1hdGVyaWFs"})";

const QByteArray company = R"("provider":"manis","customerId":"14f5cba4-6ea2-4bbf-aa20-593232f193d4",
"customerType":"business","context":{"psps":["finmo","nium"]},"items":[{"pointer":"/identificationType"},
{"pointer":"/companyInfo/addressProofDocumentId","status":"EXPIRED"}])";
const QByteArray companyAnswers = R"({"pointer":"/identificationType","value":"PASSPORT"},
{"pointer":"/companyInfo/addressProofDocumentId","file":"bill.pdf"})";

/// Everything that is wanted of somebody whom the provider does not know: as items when `answered` is false.
QByteArray newPerson(const QByteArray& party, const QByteArray& firstName, bool answered)
{
    const QByteArray paper = R"("documentType":"passport",)";
    const QList<std::pair<QByteArray, QByteArray>> lines{
        {R"("pointer":"/first_name")", R"("value":")" + firstName + '"'},
        {R"("pointer":"/last_name")", R"("value":"Platzhalter")"},
        {R"("pointer":"/email")", R"("value":"someone@harborview.example")"},
        {R"("pointer":"/residential_address/street_line_1")", R"("value":"1 Specimen Street")"},
        {R"("pointer":"/residential_address/city")", R"("value":"Tacoma")"},
        {R"("pointer":"/residential_address/state")", R"("value":"WA")"},
        {R"("pointer":"/residential_address/country")", R"("value":"USA")"},
        {R"("pointer":"/birth_date")", R"("value":"1984-02-29")"},
        {R"("pointer":"/primary_nationality")", R"("value":"USA")"},
        {R"("pointer":"/has_ownership")", R"("value":true)"},
        {R"("pointer":"/ownership_percentage")", R"("value":25.5)"},
        {R"("pointer":"/has_control")", R"("value":false)"},
        {R"("pointer":"/is_signer")", R"("value":false)"},
        {R"("pointer":"/is_director")", R"("value":true)"},
        {paper + R"("pointer":"/identifying_information/issuing_country")", R"("value":"USA")"},
        {paper + R"("pointer":"/identifying_information/national_identity_number")", R"("value":"X1234567")"},
        {paper + R"("pointer":"/identifying_information/image_front")", R"("file":"passport.jpg")"},
        {paper + R"("pointer":"/identifying_information/image_back")", R"("file":"passport.jpg")"},
        {R"("pointer":"/poa")", R"("file":"bill.pdf")"},
        {R"("pointer":"/poa_type")", R"("value":"utility_bill")"}};
    QByteArrayList texts;
    for (const auto& [place, given] : lines)
        texts += "{\"party\":\"" + party + "\"," + place + (answered ? "," + given : QByteArray()) + '}';
    return texts.join(',');
}

QStringList kinds(const simulator::Simulator& provider)
{
    QStringList seen;
    for (const simulator::SeenCall& call : provider.seenCalls()) {
        if (call.kind == CallKind::Answer || call.kind == CallKind::Upload)
            seen += call.method + u' ' + call.path;
    }
    return seen;
}

} // namespace

void TestCliProviders::init()
{
    m_cli = std::make_unique<Cli>();
    const QString samples = QStringLiteral(RFI_SOURCE_DIR "/resources/samples/");
    QVERIFY(QFile::copy(samples + u"sample-passport.jpg"_s, m_cli->path(u"passport.jpg"_s)));
    QVERIFY(QFile::copy(samples + u"sample-utility-bill.pdf"_s, m_cli->path(u"bill.pdf"_s)));
}

CliResult TestCliProviders::answer(const QUrl& baseUrl, const QByteArray& request, const QByteArray& answers,
                                   const QByteArray& credentials, const QStringList& more) const
{
    const QString asked = m_cli->write(u"request.rfi.json"_s, "{\"format\":\"rfi-desk/request@1\"," + request + "}");
    const QString given =
        m_cli->write(u"answers.json"_s, "{\"format\":\"rfi-desk/answers@1\",\"answers\":[" + answers + "]}");
    return m_cli->run(QStringList{u"answer"_s, u"--json"_s, u"--rfi"_s, asked, u"--answers"_s, given, u"--base-url"_s,
                                  baseUrl.toString(), u"--credentials-stdin"_s}
                          + more,
                      credentials);
}

void TestCliProviders::answersEachProvider_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<QStringList>("calls");
    const auto row = [](const char* name, const QByteArray& request, const QByteArray& answers,
                        const QByteArray& credentials, const QStringList& calls) {
        QTest::newRow(name) << request << answers << credentials << calls;
    };
    row("Delos: the real request", R"("provider":"delos","customerId":"D7k3xbc-ERrj-lde9k1t3XuaE",
"customerType":"business","items":[{"pointer":"/name"},{"pointer":"/company"},{"pointer":"/status"}])",
        R"({"pointer":"/name","value":"Northwind Trading LLC"},{"pointer":"/company","value":"Northwind Trading LLC"},
{"pointer":"/status","value":"READY_FOR_MODERATION"})",
        login, {u"PATCH /v2/customer/D7k3xbc-ERrj-lde9k1t3XuaE"_s});
    row("Delos: a person becomes a company, signed in with a code", R"("provider":"delos",
"customerId":"DtYpe-Chg0-corporate0001","customerType":"business","items":[{"pointer":"/type"},{"pointer":"/company"}])",
        R"({"pointer":"/type","value":"CORPORATE"},{"pointer":"/company","value":"Fittizio LLC"})", loginWithCode,
        {u"PATCH /v2/customer/DtYpe-Chg0-corporate0001"_s});
    row("Delos: document, application, hand-in", R"("provider":"delos","customerId":"DqCsgSE-4e95-ViYbNI",
"customerType":"individual","items":[{"pointer":"/attach","documentType":"UTILITY_BILL"},
{"pointer":"/individual/application/taxReferenceNumber"}])",
        R"({"pointer":"/attach","documentType":"UTILITY_BILL","file":"bill.pdf"},
{"pointer":"/individual/application/taxReferenceNumber","value":"T-123"})",
        login,
        {u"POST /v2/customer/file"_s, u"POST /v2/customer/DqCsgSE-4e95-ViYbNI/application"_s,
         u"PATCH /v2/customer/DqCsgSE-4e95-ViYbNI/application"_s});
    row("1Money: persons first, then company field, document and new person",
        R"("provider":"onemoney","customerId":"2f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d","customerType":"business","items":[
{"pointer":"/primary_website"},{"pointer":"/documents/file","documentType":"proof_of_source_of_funds"},
{"party":"ap-0001","pointer":"/poa"},{"party":"ap-0001","pointer":"/poa_type"}])",
        R"({"pointer":"/primary_website","value":"https://acme.example"},
{"pointer":"/documents/file","documentType":"proof_of_source_of_funds","file":"bill.pdf"},
{"party":"ap-0001","pointer":"/poa","file":"bill.pdf"},
{"party":"ap-0001","pointer":"/poa_type","value":"utility_bill"})",
        key,
        {u"PUT /v1/customers/2f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d/associated_persons/ap-0001"_s,
         u"PUT /v1/customers/2f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"_s});
}

void TestCliProviders::answersEachProvider()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, answers);
    QFETCH(const QByteArray, credentials);
    simulator::Simulator provider;
    QVERIFY(provider.start().isOk());
    const CliResult result = answer(provider.baseUrl(), request, answers, credentials);
    QVERIFY2(result.exitCode == 0, (result.out + result.err).constData());
    QTEST(kinds(provider), "calls");
    // Only signed calls of the provider that signs.
    QCOMPARE(result.json().value(u"calls"_s).size(), kinds(provider).size());
}

void TestCliProviders::sendsEachNewPersonByItself()
{
    // Only signatures that fit the bytes are taken.
    simulator::Simulator provider({.isBearerTaken = false});
    QVERIFY(provider.start().isOk());
    const QByteArray website = R"({"pointer":"/primary_website")";
    const QByteArray known = R"({"party":"ap-0001","pointer":"/last_name")";
    const QByteArrayList asked{website + '}', newPerson("new:otto", {}, false), known + '}',
                               newPerson("new:erika", {}, false)};
    const QByteArrayList given{website + R"(,"value":"https://acme.example"})", newPerson("new:otto", "Otto", true),
                               known + R"(,"value":"Lopez"})", newPerson("new:erika", "Erika", true)};
    const CliResult result = answer(provider.baseUrl(),
                                    R"("provider":"onemoney","customerId":"2f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
"customerType":"business","items":[)" + asked.join(',')
                                        + ']',
                                    given.join(','), key);
    QVERIFY2(result.exitCode == 0, (result.out + result.err).constData());
    const QString customer = u"/v1/customers/2f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"_s;
    const QString persons = customer + u"/associated_persons"_s;
    QCOMPARE(kinds(provider),
             (QStringList{u"PUT "_s + persons + u"/ap-0001"_s, u"POST "_s + persons, u"POST "_s + persons,
                          u"PUT "_s + customer}));
    const Json calls = result.json().value(u"calls"_s);
    QVERIFY(calls.at(u"/1/bodySha256"_s) != calls.at(u"/2/bodySha256"_s));
}

void TestCliProviders::tellsBothRowsOfALyingSuccess()
{
    simulator::Simulator provider;
    QVERIFY(provider.start().isOk());
    const CliResult result = answer(provider.baseUrl(), company, companyAnswers, merchant);
    QVERIFY2(result.exitCode == 4, (result.out + result.err).constData());
    QCOMPARE(result.outcome(), u"partly_accepted"_s);
    QCOMPARE(result.json().at(u"/calls/0/outcome"_s).toString(), u"accepted"_s);
    const Json rows = result.json().value(u"pspResults"_s);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(u"/0/success"_s), Json::boolean(true));
    QCOMPARE(rows.at(u"/0/errorMessage"_s), Json(QString()));
    QCOMPARE(rows.at(u"/1/success"_s), Json::boolean(false));
    QVERIFY(!rows.at(u"/1/errorMessage"_s).toString().isEmpty());
    QCOMPARE(kinds(provider).size(), 2);
}

void TestCliProviders::sendsBackWhatWasNotAskedByteForByte()
{
    const QByteArray path = "/api/v1/customers/14f5cba4-6ea2-4bbf-aa20-593232f193d4";
    const QByteArray read = R"({"id":"14f5cba4-6ea2-4bbf-aa20-593232f193d4","type":"COMPANY","createdAt":"x",)"
                            R"("firstName":"W\u00e9i","lastName":"A / B","dob":"1979-11-23","email":"w@egs.example",)"
                            R"("companyInfo":{"id":"c","name":"EGS","website":"https://egs.example/?a=1&b=%20"},)"
                            R"("pspResults":[]})";
    test::FaultServer server;
    server.route("POST", "/api/v1/auth/token",
                 {test::reply(200, R"({"tokenType":"Bearer","token":"t0ken-of-test","expiresAt":4070908800})")});
    server.route("GET", path, {test::reply(200, read)});
    server.route("PUT", path, {test::reply(200, read)});
    const CliResult result =
        answer(QUrl(server.url()), R"("provider":"manis","customerId":"14f5cba4-6ea2-4bbf-aa20-593232f193d4",
"customerType":"business","context":{"psps":["finmo"]},"items":[{"pointer":"/identificationType"}])",
               R"({"pointer":"/identificationType","value":"PASSPORT"})", merchant);
    QVERIFY2(result.exitCode == 0, (result.out + result.err).constData());
    QList<QByteArray> bodies;
    for (const test::Heard& heard : server.heard()) {
        if (heard.method == "PUT")
            bodies += heard.body;
    }
    QCOMPARE(bodies.size(), 1);
    Json sent = core::readJson(bodies.constFirst()).value();
    QCOMPARE(sent.value(u"identificationType"_s), Json(u"PASSPORT"_s));
    sent.remove(u"identificationType"_s);
    const QByteArray kept = R"({"type":"COMPANY","firstName":"W\u00e9i","lastName":"A / B","dob":"1979-11-23",)"
                            R"("email":"w@egs.example","companyInfo":{"name":"EGS",)"
                            R"("website":"https://egs.example/?a=1&b=%20"}})";
    QCOMPARE(sent, core::readJson(kept).value());
}

/// A script would take "not successful" for a refusal.
void TestCliProviders::saysNothingOfAPspThatSaidNothing()
{
    const QByteArray path = "/api/v1/customers/14f5cba4-6ea2-4bbf-aa20-593232f193d4";
    const QByteArray record = R"({"id":"14f5cba4-6ea2-4bbf-aa20-593232f193d4"})";
    test::FaultServer server;
    server.route("POST", "/api/v1/auth/token",
                 {test::reply(200, R"({"tokenType":"Bearer","token":"t0ken-of-test","expiresAt":4070908800})")});
    server.route("GET", path, {test::reply(200, record)});
    server.route("PUT", path, {test::reply(200, record)});
    const CliResult result =
        answer(QUrl(server.url()), R"("provider":"manis","customerId":"14f5cba4-6ea2-4bbf-aa20-593232f193d4",
"customerType":"business","context":{"psps":["finmo"]},"items":[{"pointer":"/identificationType"}])",
               R"({"pointer":"/identificationType","value":"PASSPORT"})", merchant);
    QVERIFY2(result.exitCode == 0, (result.out + result.err).constData());
    QCOMPARE(result.json().value(u"pspResults"_s), Json::array());
}

void TestCliProviders::stopsWhenTheStatusChanged()
{
    simulator::Simulator provider;
    QVERIFY(provider.start().isOk());
    const CliResult result =
        answer(provider.baseUrl(), R"("provider":"onemoney","customerId":"b2c3d4e5-f607-4819-a2b3-c4d5e6f70819",
"customerType":"business","items":[{"pointer":"/primary_website"}])",
               R"({"pointer":"/primary_website","value":"https://acme.example"})", key);
    QCOMPARE(result.exitCode, 5);
    QCOMPARE(result.codes(), QStringList{u"status_forbids_answer"_s});
    QCOMPARE(kinds(provider), QStringList());
}

void TestCliProviders::waitsForA429InsideA200()
{
    simulator::Simulator provider;
    QVERIFY(provider.start().isOk());
    provider.inject({.call = CallKind::Answer, .status = 429, .retryAfter = "1", .isStatusInBody = true});
    const CliResult result =
        answer(provider.baseUrl(), R"("provider":"onemoney","customerId":"2f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
"customerType":"business","items":[{"pointer":"/primary_website"}])",
               R"({"pointer":"/primary_website","value":"https://acme.example"})", key);
    QVERIFY2(result.exitCode == 0, (result.out + result.err).constData());
    QCOMPARE(kinds(provider).size(), 2);
}

void TestCliProviders::tellsAWrongSignIn_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<QString>("code");
    const QByteArray delos =
        R"("provider":"delos","customerId":"cust_12345","customerType":"individual","items":[{"pointer":"/comment"}])";
    const QByteArray comment = R"({"pointer":"/comment","value":"Hello"})";
    QTest::newRow("wrong secret") << company << companyAnswers
                                  << QByteArray(R"({"merchantId": "training", "secret": "another-secret"})")
                                  << u"sign_in_refused"_s;
    QTest::newRow("code not given") << delos << comment
                                    << QByteArray(R"({"login": "training-code", "password": "training-password"})")
                                    << u"one_time_code_needed"_s;
    QTest::newRow("wrong code")
        << delos << comment
        << QByteArray(R"({"login": "training-code", "password": "training-password", "code": "000000"})")
        << u"one_time_code_refused"_s;
}

void TestCliProviders::tellsAWrongSignIn()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, answers);
    QFETCH(const QByteArray, credentials);
    simulator::Simulator provider;
    QVERIFY(provider.start().isOk());
    const CliResult result = answer(provider.baseUrl(), request, answers, credentials);
    QCOMPARE(result.exitCode, 5);
    QTEST(result.codes().value(0), "code");
    QCOMPARE(kinds(provider), QStringList());
}

void TestCliProviders::goesOnWhenTheTokenExpires_C24()
{
    simulator::Simulator provider;
    QVERIFY(provider.start().isOk());
    provider.inject({.call = CallKind::Upload, .status = 401, .after = 10});
    QList<Json> lines{test::valueLine(u"/proof_of_identity/number"_s, u"PASSPORT"_s, u"P123456"_s),
                      test::valueLine(u"/proof_of_address/type"_s, u"PROOF_OF_ADDRESS"_s, u"UTILITY_BILL"_s),
                      test::valueLine(u"/proof_of_address/country"_s, u"PROOF_OF_ADDRESS"_s, u"PRT"_s)};
    for (int i = 0; i < 10; ++i) {
        lines += test::fileLine(u"/proof_of_identity/files"_s, u"PASSPORT"_s, u"passport.jpg"_s);
        lines += test::fileLine(u"/proof_of_address/files"_s, u"PROOF_OF_ADDRESS"_s, u"bill.pdf"_s);
    }
    const CliResult result = m_cli->run({u"answer"_s, u"--json"_s, u"--rfi"_s,
                                         QStringLiteral(RFI_SOURCE_DIR "/resources/training/fincom/maria-silva.json"),
                                         u"--answers"_s, m_cli->write(u"answers.json"_s, test::answersFile(lines)),
                                         u"--base-url"_s, provider.baseUrl().toString(), u"--credentials-stdin"_s},
                                        R"({"clientId": "training", "clientSecret": "training-secret"})");
    QVERIFY2(result.exitCode == 0, (result.out + result.err).constData());
    QCOMPARE(result.outcome(), u"accepted"_s);
    QStringList uploads;
    QStringList signIns;
    for (const simulator::SeenCall& call : provider.seenCalls()) {
        if (call.kind == CallKind::Upload)
            uploads += QString::number(call.status);
        if (call.kind == CallKind::SignIn)
            signIns += call.path;
    }
    QCOMPARE(uploads.count(u"200"_s), 20);
    QCOMPARE(uploads.count(u"401"_s), 1);
    QCOMPARE(signIns.size(), 2);
    QVERIFY2(signIns.at(1).contains(u"refresh"_s), qPrintable(signIns.at(1)));
}

QTEST_GUILESS_MAIN(TestCliProviders)
#include "tst_cliproviders.moc"
