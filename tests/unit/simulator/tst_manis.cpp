#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"
#include "models/simulator/simulator.h"
#include "tests/unit/simulator/simulatorclient.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::simulator;
using core::Json;

namespace {

const QString companyId = u"14f5cba4-6ea2-4bbf-aa20-593232f193d4"_s;
const QString niumId = u"dedd40da-fb4d-41b5-88e1-f2351d7f36f1"_s;
const QString roundsId = u"5b0e7c42-91d3-4f6a-8e25-c3d4a1b2f607"_s;
const QString laterId = u"c81f2a90-4d57-4e1b-b3a6-0f9e8d7c6b5a"_s;

QString pathOf(const QString& id) { return u"/api/v1/customers/"_s + id; }

/// Somebody who is signed in.
struct Desk
{
    explicit Desk(const SimulatorOptions& options = {}) : simulator(options, clock)
    {
        [[maybe_unused]] const auto port = simulator.start();
        client = std::make_unique<test::SimulatorClient>(simulator.baseUrl());
        signIn();
    }

    test::HttpReply signIn(const QByteArray& merchant = "training", const QByteArray& secret = "training-secret") const
    {
        test::SimulatorClient person(simulator.baseUrl());
        person.setHeader("x-merchant-id", merchant);
        person.setHeader("x-secret", secret);
        const auto reply = person.post(u"/api/v1/auth/token"_s, {});
        client->setToken(test::textAt(reply, u"/token"_s));
        return reply;
    }

    test::HttpReply upload(const QByteArray& content, const QString& type = u"application/pdf"_s) const
    {
        return client->post(u"/api/v1/customers/documents"_s,
                            core::writeJson(Json::object({{u"pspId"_s, u"finmo"_s},
                                                          {u"fileType"_s, type},
                                                          {u"base64"_s, QString::fromLatin1(content.toBase64())},
                                                          {u"fileName"_s, u"document-1.pdf"_s},
                                                          {u"description"_s, u"Proof"_s}})));
    }

    QString document(const QByteArray& content = "%PDF-1.4\n") const
    {
        return test::textAt(upload(content), u"/documentId"_s);
    }

    test::HttpReply put(const QString& id, const Json& body) const
    {
        return client->put(pathOf(id), core::writeJson(body));
    }

    /// What a read gives, without what only replies have.
    Json record(const QString& id) const
    {
        Json record = client->get(pathOf(id)).body;
        Json company = record.value(u"companyInfo"_s);
        for (const QString& name : {u"id"_s, u"createdAt"_s, u"createdBy"_s, u"updatedAt"_s, u"updatedBy"_s}) {
            record.remove(name);
            company.remove(name);
        }
        record.remove(u"pspResults"_s);
        if (record.contains(u"companyInfo"_s))
            record.insert(u"companyInfo"_s, company);
        return record;
    }

    /// A record that the training request of the customer has been answered in.
    Json answered(const QString& id) const
    {
        Json record = this->record(id);
        if (id == companyId)
            record.insert(u"identificationType"_s, u"PASSPORT"_s);
        if (id == roundsId) {
            for (const QString& name : {u"identificationDocumentId"_s, u"addressProofDocumentId"_s})
                record.insert(name, document());
            record.insert(u"identificationValue"_s, u"SAMPLE-5501"_s);
        }
        return record;
    }

    std::shared_ptr<test::StoppedClock> clock = std::make_shared<test::StoppedClock>();
    Simulator simulator;
    std::unique_ptr<test::SimulatorClient> client;
};

QByteArray resultsOf(const test::HttpReply& reply) { return core::writeJson(reply.body.value(u"pspResults"_s)); }

} // namespace

class TestManis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheEndOfATokenAsANumber_data();
    void tellsTheEndOfATokenAsANumber();
    void refusesWrongCredentials_data();
    void refusesWrongCredentials();
    void tokensEnd();
    void listsPages();
    void concealsTheDocumentOfTheIdentification();
    void refusalsHaveOneShape();
    void refusesARecordThatIsNotSound_data();
    void refusesARecordThatIsNotSound();
    void wantsWhatFinmoWants_data();
    void wantsWhatFinmoWants();
    void liesWithA200();
    void failsEverywhereWithA200();
    void forgetsWhatIsNotSent();
    void isContentWithAnotherDocument();
    void isContentLater();
    void takesFilesAsBase64();
    void refusesFiles_data();
    void refusesFiles();
};

void TestManis::tellsTheEndOfATokenAsANumber_data()
{
    QTest::addColumn<bool>("isInMilliseconds");
    QTest::addColumn<qint64>("end");
    QTest::newRow("seconds") << false << Q_INT64_C(1777888860);
    QTest::newRow("milliseconds") << true << Q_INT64_C(1777888860000);
}

void TestManis::tellsTheEndOfATokenAsANumber()
{
    QFETCH(bool, isInMilliseconds);
    QFETCH(qint64, end);
    Desk desk({.tokenLifeSeconds = 60, .isExpiryInMilliseconds = isInMilliseconds});
    const auto reply = desk.signIn();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body.size(), 3);
    QCOMPARE(test::textAt(reply, u"/tokenType"_s), u"Bearer"_s);
    QCOMPARE(reply.body.value(u"expiresAt"_s).toInteger().value(), end);
}

void TestManis::refusesWrongCredentials_data()
{
    QTest::addColumn<QByteArray>("merchant");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<int>("status");
    QTest::newRow("wrong secret") << QByteArray("training") << QByteArray("x") << 401;
    QTest::newRow("wrong merchant") << QByteArray("x") << QByteArray("training-secret") << 401;
    QTest::newRow("no secret") << QByteArray("training") << QByteArray() << 400;
}

void TestManis::refusesWrongCredentials()
{
    QFETCH(QByteArray, merchant);
    QFETCH(QByteArray, secret);
    QFETCH(int, status);
    Desk desk;
    QCOMPARE(desk.signIn(merchant, secret).status, status);
    QCOMPARE(desk.client->get(pathOf(companyId)).status, 401);
}

void TestManis::tokensEnd()
{
    Desk desk({.tokenLifeSeconds = 60});
    desk.clock->advance(59);
    QCOMPARE(desk.client->get(pathOf(companyId)).status, 200);
    desk.clock->advance(1);
    const auto reply = desk.client->get(pathOf(companyId));
    QCOMPARE(reply.status, 401);
    QCOMPARE(test::textAt(reply, u"/detail"_s), u"Token has expired"_s);
    desk.signIn();
    QCOMPARE(desk.client->get(pathOf(companyId)).status, 200);
}

void TestManis::listsPages()
{
    Desk desk;
    const auto all = desk.client->get(u"/api/v1/customers"_s);
    QCOMPARE(all.body.value(u"content"_s).size(), 4);
    QCOMPARE(all.body.value(u"total"_s).toInteger().value(), 4);
    QCOMPARE(desk.client->get(u"/api/v1/customers?page=1&pageSize=3"_s).body.value(u"content"_s).size(), 1);
    QCOMPARE(desk.client->get(u"/api/v1/customers?pspId=nium"_s).body.value(u"content"_s).size(), 2);
    QCOMPARE(desk.client->get(u"/api/v1/customers?text=lagoon"_s).body.value(u"content"_s).size(), 1);
    QCOMPARE(desk.client->get(u"/api/v1/customers?page=-1"_s).status, 400);
    QCOMPARE(desk.client->get(u"/api/v1/customers?pageSize=0"_s).status, 400);
}

void TestManis::concealsTheDocumentOfTheIdentification()
{
    Desk desk;
    const auto reply = desk.client->get(pathOf(companyId));
    QVERIFY(!reply.body.contains(u"identificationDocumentId"_s));
    QVERIFY(reply.body.contains(u"addressProofDocumentId"_s));
    QVERIFY(reply.body.contains(u"createdBy"_s));
    QVERIFY(reply.body.value(u"companyInfo"_s).contains(u"id"_s));
}

void TestManis::refusalsHaveOneShape()
{
    Desk desk;
    const auto reply = desk.client->get(pathOf(u"00000000-0000-4000-8000-000000000000"_s));
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.body.size(), 6);
    QCOMPARE(test::textAt(reply, u"/timestamp"_s), u"2026-05-04T10:00:00.000Z"_s);
    QCOMPARE(test::textAt(reply, u"/title"_s), u"Not Found"_s);
    QCOMPARE(test::textAt(reply, u"/type"_s), u"about:blank"_s);
    QCOMPARE(reply.body.value(u"status"_s).toInteger().value(), 404);
    QCOMPARE(test::textAt(reply, u"/soaCode"_s), u"MANIS-404"_s);
    desk.simulator.inject({.call = CallKind::Read, .status = 500});
    QCOMPARE(test::textAt(desk.client->get(pathOf(companyId)), u"/detail"_s), u"Unexpected failure"_s);
}

void TestManis::refusesARecordThatIsNotSound_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value"); // JSON; empty: taken out
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* what, const QString& pointer, const QString& value, const QString& detail) {
        QTest::newRow(what) << pointer << value << detail;
    };
    row("name missing", u"/firstName"_s, {}, u"firstName is required"_s);
    row("type missing", u"/type"_s, {}, u"type is required"_s);
    row("company missing", u"/companyInfo"_s, {}, u"companyInfo is required"_s);
    row("address empty", u"/addressCity"_s, u"\"\""_s, u"addressCity must not be empty"_s);
    row("key of replies", u"/id"_s, u"\"a\""_s, u"id is not a field of this call"_s);
    row("results", u"/pspResults"_s, u"[]"_s, u"pspResults is not a field of this call"_s);
    row("unknown key", u"/middleName"_s, u"\"A\""_s, u"middleName is not a field of this call"_s);
    row("key of replies in the company", u"/companyInfo/createdAt"_s, u"\"a\""_s,
        u"companyInfo.createdAt is not a field of this call"_s);
    row("alpha-3", u"/addressCountry"_s, u"\"SGP\""_s, u"addressCountry must have the format iso-3166-1-alpha-2"_s);
    row("no country", u"/countryOfResidence"_s, u"\"XX\""_s,
        u"countryOfResidence must have the format iso-3166-1-alpha-2"_s);
    row("bad date", u"/dob"_s, u"\"23.11.1979\""_s, u"dob must have the format date"_s);
    row("number for a text", u"/phoneNumber"_s, u"1"_s, u"phoneNumber must be of the type string"_s);
    row("unknown document", u"/addressProofDocumentId"_s, u"\"org_doc_00\""_s,
        u"addressProofDocumentId is not a known document"_s);
    row("unknown document of the company", u"/companyInfo/addressProofDocumentId"_s, u"\"org_doc_00\""_s,
        u"companyInfo.addressProofDocumentId is not a known document"_s);
    for (const char* name : {"name", "website", "registrationNumber", "incorporationDate", "addressState",
                             "incorporationCertificateDocumentId", "addressProofDocumentId"}) {
        const QString place = u"companyInfo."_s + QString::fromLatin1(name);
        row(name, u"/companyInfo/"_s + QString::fromLatin1(name), {}, place + u" is required"_s);
    }
}

void TestManis::refusesARecordThatIsNotSound()
{
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    QFETCH(QString, detail);
    Desk desk;
    Json body = desk.answered(companyId);
    const core::Pointer place = core::Pointer::fromText(pointer);
    if (!value.isEmpty()) {
        body.set(place, core::readJson(value.toUtf8()).value());
    } else {
        Json parent = body.at(place.parent());
        parent.remove(place.last());
        if (place.parent().isRoot())
            body = parent;
        else
            body.set(place.parent(), parent);
    }
    const auto reply = desk.put(companyId, body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(test::textAt(reply, u"/detail"_s), detail);
}

void TestManis::wantsWhatFinmoWants_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"accountUsagePurpose", "dob", "countryOfResidence", "email", "phoneCountryCode", "phoneNumber",
          "identificationType", "identificationValue", "identificationDocumentId", "addressProofDocumentId"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestManis::wantsWhatFinmoWants()
{
    QFETCH(QString, name);
    Desk desk;
    Json body = desk.answered(roundsId);
    body.remove(name);
    const auto reply = desk.put(roundsId, body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(test::textAt(reply, u"/detail"_s), name + u" is required"_s);
    QCOMPARE(desk.put(niumId, desk.record(niumId)).status, 200);
}

void TestManis::liesWithA200()
{
    Desk desk;
    desk.clock->advance(5);
    const auto reply = desk.put(companyId, desk.answered(companyId));
    QCOMPARE(reply.status, 200);
    QCOMPARE(test::textAt(reply, u"/identificationType"_s), u"PASSPORT"_s);
    QCOMPARE(test::textAt(reply, u"/updatedAt"_s), u"2026-05-04T10:00:05.000Z"_s);
    const QByteArray expected =
        R"([{"pspId":"finmo","pspName":"Finmo","success":true,"errorMessage":"string"},)"
        R"({"pspId":"nium","pspName":"Nium","success":false,"errorMessage":"The function has not been supported yet"}])";
    QCOMPARE(resultsOf(reply), expected);
    QCOMPARE(desk.client->get(pathOf(companyId)).body, reply.body);
}

void TestManis::failsEverywhereWithA200()
{
    Desk desk;
    const auto reply = desk.put(niumId, desk.record(niumId));
    QCOMPARE(reply.status, 200);
    const QByteArray expected =
        R"([{"pspId":"nium","pspName":"Nium","success":false,"errorMessage":"The function has not been supported yet"}])";
    QCOMPARE(resultsOf(reply), expected);
}

void TestManis::forgetsWhatIsNotSent()
{
    Desk desk;
    Json body = desk.record(niumId);
    QVERIFY(body.contains(u"email"_s));
    body.remove(u"email"_s);
    QCOMPARE(desk.put(niumId, body).status, 200);
    QVERIFY(!desk.record(niumId).contains(u"email"_s));
}

void TestManis::isContentWithAnotherDocument()
{
    const QByteArray refused = R"([{"pspId":"finmo","pspName":"Finmo","success":false,)"
                               R"("errorMessage":"Proof of address: the last page is missing"}])";
    const QByteArray taken = R"([{"pspId":"finmo","pspName":"Finmo","success":true,"errorMessage":"string"}])";
    Desk desk;
    Json body = desk.answered(roundsId);
    QCOMPARE(resultsOf(desk.put(roundsId, body)), refused);
    QCOMPARE(resultsOf(desk.put(roundsId, body)), refused);
    // Handed in anew it is still the document that was refused.
    body.insert(u"addressProofDocumentId"_s, desk.document());
    QCOMPARE(resultsOf(desk.put(roundsId, body)), refused);
    body.insert(u"addressProofDocumentId"_s, desk.document("%PDF-1.7\n"));
    QCOMPARE(resultsOf(desk.put(roundsId, body)), taken);
    QCOMPARE(resultsOf(desk.put(roundsId, body)), taken);
}

void TestManis::isContentLater()
{
    Desk desk;
    const Json body = desk.record(laterId);
    QVERIFY(resultsOf(desk.put(laterId, body)).contains("Service is temporarily unavailable"));
    QVERIFY(resultsOf(desk.put(laterId, body)).contains("\"success\":true"));
}

void TestManis::takesFilesAsBase64()
{
    Desk desk;
    const auto reply = desk.upload("%PDF-1.4\n");
    QCOMPARE(reply.status, 200);
    static const QRegularExpression shape(u"^org_doc_[0-9a-f]{32}$"_s);
    QVERIFY(shape.match(test::textAt(reply, u"/documentId"_s)).hasMatch());
    QCOMPARE(test::textAt(reply, u"/fileName"_s), u"document-1.pdf"_s);
    QCOMPARE(desk.upload("\xFF\xD8\xFF\xE0", u"image/jpg"_s).status, 200);
    const QByteArray large = "%PDF-" + QByteArray(7 * 1024 * 1024, 'x');
    QCOMPARE(desk.upload(large).status, 200);
}

void TestManis::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("detail");
    QTest::newRow("head") << QByteArray(R"({"base64":"data:application/pdf;base64,JVBERi0xLjQK"})")
                          << u"base64 is not valid"_s;
    QTest::newRow("cut") << QByteArray(R"({"base64":"JVBERi0xLjQ"})") << u"base64 is not valid"_s;
    QTest::newRow("other alphabet") << QByteArray(R"({"base64":"JVBERi0_LjQK"})") << u"base64 is not valid"_s;
    QTest::newRow("other type") << QByteArray(R"({"fileType":"image/png"})")
                                << u"fileType is not the type of the file"_s;
    QTest::newRow("unknown PSP") << QByteArray(R"({"pspId":"other"})") << u"pspId must be one of: finmo, nium"_s;
    QTest::newRow("unknown key") << QByteArray(R"({"size":1})") << u"size is not a field of this call"_s;
}

void TestManis::refusesFiles()
{
    QFETCH(QByteArray, change);
    QFETCH(QString, detail);
    Desk desk;
    Json body = core::readJson(R"({"pspId":"finmo","fileType":"application/pdf","base64":"JVBERi0xLjQK"})").value();
    const Json changes = core::readJson(change).value();
    for (const auto& [name, value] : changes.members())
        body.insert(name, value);
    const auto reply = desk.client->post(u"/api/v1/customers/documents"_s, core::writeJson(body));
    QCOMPARE(reply.status, 400);
    QCOMPARE(test::textAt(reply, u"/detail"_s), detail);
}

QTEST_GUILESS_MAIN(TestManis)
#include "tst_manis.moc"
