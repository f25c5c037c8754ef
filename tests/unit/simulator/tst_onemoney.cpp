#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"
#include "models/simulator/simulator.h"
#include "tests/unit/simulator/simulatorclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::simulator;
using core::Json;

namespace {

const QString harborviewId = u"2f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"_s;
const QString roundsId = u"7c6d5e4f-3a2b-4c1d-9e8f-0a1b2c3d4e5f"_s;
const QString lockedId = u"b2c3d4e5-f607-4819-a2b3-c4d5e6f70819"_s;
const QString takenUpId = u"d4e5f607-1829-4a3b-8c4d-5e6f70819203"_s;
const QString personOnlyId = u"e5f60718-293a-4b4c-9d5e-6f7081920314"_s;

const QByteArray website = R"({"primary_website":"https://harborview.example"})";
const QByteArray funds =
    R"({"documents":[{"doc_type":"proof_of_source_of_funds","file":"data:application/pdf;base64,JVBERi0xLjQK"}]})";
const QByteArray proofOfAddress = R"({"poa":"data:application/pdf;base64,JVBERi0xLjQK","poa_type":"bank_statement"})";

QString pathOf(const QString& id, const QString& part = {}) { return u"/v1/customers/"_s + id + part; }

QString personsOf(const QString& id, const QString& person = {})
{
    return pathOf(id, u"/associated_persons"_s + person);
}

Json newPerson()
{
    return core::readJson(R"({"first_name":"Otto","last_name":"Platzhalter","email":"otto@harborview.example",
        "residential_address":{"street_line_1":"1 Specimen Street","city":"Tacoma","state":"WA","country":"USA"},
        "birth_date":"1984-02-29","primary_nationality":"USA","has_ownership":true,"ownership_percentage":25.5,
        "has_control":false,"is_signer":false,"is_director":true,
        "identifying_information":[{"type":"passport","issuing_country":"USA","national_identity_number":"X1234567",
          "image_front":"data:image/png;base64,iVBORw0KGgo=","image_back":"data:image/png;base64,iVBORw0KGgo="}],
        "poa":"data:application/pdf;base64,JVBERi0xLjQK","poa_type":"utility_bill"})")
        .value();
}

struct Desk
{
    explicit Desk(const SimulatorOptions& options = {}) : simulator(options, clock)
    {
        [[maybe_unused]] const auto port = simulator.start();
        client = std::make_unique<test::SimulatorClient>(simulator.baseUrl());
        client->setToken(u"training-access-key"_s);
    }

    QString status(const QString& id) const { return test::textAt(client->get(pathOf(id)), u"/status"_s); }

    std::shared_ptr<test::StoppedClock> clock = std::make_shared<test::StoppedClock>();
    Simulator simulator;
    std::unique_ptr<test::SimulatorClient> client;
};

} // namespace

class TestOneMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isToldApartByItsCredentials();
    void everyReplyHasAnId();
    void listsByStatus_data();
    void listsByStatus();
    void asksInFreeText();
    void refusalsHaveOneShape();
    void letsFewStatusesBeChanged_data();
    void letsFewStatusesBeChanged();
    void isTakenUpAfterTheFirstRead();
    void theCompanyLocksTheRest();
    void personsAloneLockWhenAllAreAnswered();
    void takesNewPersonsOnly();
    void asksAgainInASecondRound();
    void asksAgainForWhatIsNotAnswered();
    void asksForTheSameInOtherWords();
    void saysItIsCheckingForAsManyReadsAsTold();
    void givesNoDocumentsBack();
    void refusesBodies_data();
    void refusesBodies();
    void refusesPersons_data();
    void refusesPersons();
    void hidesTooManyCallsInA200();
    void failsAfterSomeGoodCalls();
};

void TestOneMoney::isToldApartByItsCredentials()
{
    Desk desk;
    QCOMPARE(desk.client->get(pathOf(harborviewId)).status, 200);
    QCOMPARE(desk.client->get(u"/echo"_s).status, 200);
    test::SimulatorClient fincom(desk.simulator.baseUrl());
    fincom.signIn();
    const auto stranger = fincom.get(pathOf(harborviewId));
    QCOMPARE(stranger.status, 404);
    QCOMPARE(test::textAt(stranger, u"/message"_s), u"Resource not found"_s);
    const auto prefixed = fincom.get(u"/onemoney"_s + pathOf(harborviewId));
    QCOMPARE(prefixed.status, 401);
    QCOMPARE(test::textAt(prefixed, u"/detail"_s), u"access key is not known"_s);
}

void TestOneMoney::everyReplyHasAnId()
{
    Desk desk;
    desk.simulator.inject({.call = CallKind::Answer, .status = 500});
    const auto read = desk.client->get(pathOf(harborviewId));
    const auto failed = desk.client->put(pathOf(harborviewId), website);
    QCOMPARE(failed.status, 500);
    for (const auto& reply : {read, failed}) {
        QVERIFY(!reply.headers.value("X-Request-Id").isEmpty());
        QCOMPARE(reply.headers.value("Date"), QByteArray("Mon, 04 May 2026 10:00:00 GMT"));
    }
    QVERIFY(read.headers.value("X-Request-Id") != failed.headers.value("X-Request-Id"));
}

void TestOneMoney::listsByStatus_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("total");
    QTest::newRow("all") << QString() << 6 << 6;
    QTest::newRow("open") << u"?kyb_status=PENDING_RESPONSE"_s << 4 << 4;
    QTest::newRow("open, small letters") << u"?kyb_status=pending_response"_s << 4 << 4;
    QTest::newRow("second page") << u"?page=2&size=4"_s << 2 << 6;
    QTest::newRow("second page, old names") << u"?page_num=1&page_size=4"_s << 2 << 6;
    QTest::newRow("after the last") << u"?page=3&size=4"_s << 0 << 6;
}

void TestOneMoney::listsByStatus()
{
    QFETCH(QString, query);
    QFETCH(int, count);
    QFETCH(int, total);
    Desk desk;
    const auto reply = desk.client->get(u"/v1/customers"_s + query);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body.value(u"customers"_s).size(), count);
    QCOMPARE(reply.body.value(u"total"_s).toInteger().value(), total);
    QCOMPARE(desk.client->get(u"/v1/customers?page=0"_s).status, 422);
    QCOMPARE(desk.client->get(u"/v1/customers?size=101"_s).status, 422);
}

void TestOneMoney::asksInFreeText()
{
    Desk desk;
    const auto reply = desk.client->get(pathOf(harborviewId));
    QVERIFY(test::textAt(reply, u"/review_issues/company_issues/description"_s).contains(u"source of funds"));
    QCOMPARE(test::textAt(reply, u"/review_issues/associated_person_issues/0/associated_person_id"_s), u"ap-0001"_s);
    QCOMPARE(desk.status(roundsId), u"pending_response"_s);
}

void TestOneMoney::refusalsHaveOneShape()
{
    Desk desk;
    const auto reply = desk.client->get(pathOf(u"nobody"_s));
    QCOMPARE(reply.status, 404);
    const Json expected = Json::object({{u"code"_s, u"Not_Found"_s},
                                        {u"status"_s, Json::integer(404)},
                                        {u"detail"_s, u"customer not found"_s},
                                        {u"instance"_s, pathOf(u"nobody"_s)}});
    QCOMPARE(reply.body, expected);
    QCOMPARE(desk.client->get(personsOf(harborviewId, u"/ap-9"_s)).status, 404);
    QCOMPARE(desk.client->get(pathOf(harborviewId, u"/other"_s)).status, 404);
}

void TestOneMoney::letsFewStatusesBeChanged_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("status");
    QTest::newRow("pending response") << harborviewId << 200;
    QTest::newRow("small letters") << roundsId << 200;
    QTest::newRow("mixed letters") << personOnlyId << 200;
    QTest::newRow("under review") << lockedId << 400;
    QTest::newRow("approved") << u"f6071829-3a4b-4c5d-8e6f-708192031425"_s << 400;
}

void TestOneMoney::letsFewStatusesBeChanged()
{
    QFETCH(QString, id);
    QFETCH(int, status);
    Desk desk;
    const auto reply = desk.client->put(pathOf(id), website);
    QCOMPARE(reply.status, status);
    if (status != 200)
        QVERIFY(test::textAt(reply, u"/detail"_s).startsWith(u"KYB edit not allowed in status "));
    QCOMPARE(desk.client->post(personsOf(id), core::writeJson(newPerson())).status, 400);
}

void TestOneMoney::isTakenUpAfterTheFirstRead()
{
    Desk desk;
    QCOMPARE(desk.status(takenUpId), u"PENDING_RESPONSE"_s);
    const auto reply = desk.client->put(pathOf(takenUpId), website);
    QCOMPARE(reply.status, 400);
    QCOMPARE(test::textAt(reply, u"/detail"_s), u"KYB edit not allowed in status under_review"_s);
    QCOMPARE(desk.status(takenUpId), u"UNDER_REVIEW"_s);
}

void TestOneMoney::theCompanyLocksTheRest()
{
    Desk desk({.readsWhileProcessing = 1});
    QCOMPARE(desk.client->put(personsOf(harborviewId, u"/ap-0001"_s), proofOfAddress).status, 200);
    Json all = core::readJson(funds).value();
    all.insert(u"primary_website"_s, u"https://harborview.example"_s);
    const auto reply = desk.client->put(pathOf(harborviewId), core::writeJson(all));
    QCOMPARE(reply.status, 200);
    QCOMPARE(test::textAt(reply, u"/status"_s), u"PENDING_REVIEW"_s);
    const auto late = desk.client->put(personsOf(harborviewId, u"/ap-0001"_s), proofOfAddress);
    QCOMPARE(late.status, 400);
    QCOMPARE(test::textAt(late, u"/detail"_s), u"KYB edit not allowed in status pending_review"_s);
    QCOMPARE(desk.status(harborviewId), u"PENDING_REVIEW"_s);
    const auto read = desk.client->get(pathOf(harborviewId));
    QCOMPARE(test::textAt(read, u"/status"_s), u"APPROVED"_s);
    QVERIFY(read.body.value(u"review_issues"_s).isNull());
}

void TestOneMoney::personsAloneLockWhenAllAreAnswered()
{
    Desk desk({.readsWhileProcessing = 1});
    const QByteArray email = R"({"email":"pia.fictiva@willow.example"})";
    const auto reply = desk.client->put(personsOf(personOnlyId, u"/ap-0201"_s), email);
    QCOMPARE(reply.status, 200);
    QCOMPARE(test::textAt(reply, u"/email"_s), u"pia.fictiva@willow.example"_s);
    QCOMPARE(desk.status(personOnlyId), u"PENDING_REVIEW"_s);
    QCOMPARE(desk.status(personOnlyId), u"APPROVED"_s);
}

void TestOneMoney::takesNewPersonsOnly()
{
    Desk desk;
    const auto added = desk.client->post(personsOf(harborviewId), core::writeJson(newPerson()));
    QCOMPARE(added.status, 200);
    QVERIFY(!test::textAt(added, u"/associated_person_id"_s).isEmpty());
    QCOMPARE(desk.client->get(personsOf(harborviewId)).body.size(), 3);
    Json known = newPerson();
    known.insert(u"associated_person_id"_s, u"ap-0001"_s);
    const Json wrong = Json::object({{u"associated_persons"_s, Json::array({known})}});
    QCOMPARE(desk.client->put(pathOf(harborviewId), core::writeJson(wrong)).status, 422);
    const Json right = Json::object({{u"associated_persons"_s, Json::array({newPerson()})}});
    const auto reply = desk.client->put(pathOf(harborviewId), core::writeJson(right));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body.value(u"associated_persons"_s).size(), 4);
}

void TestOneMoney::asksAgainInASecondRound()
{
    Desk desk;
    const QByteArray text = R"({"business_description":"Bookkeeping programs for small shops in the Baltic states"})";
    QCOMPARE(desk.client->put(pathOf(roundsId), text).status, 200);
    const auto round = desk.client->get(pathOf(roundsId));
    QCOMPARE(test::textAt(round, u"/status"_s), u"PENDING_RESPONSE"_s);
    QVERIFY(round.body.at(u"/review_issues/company_issues"_s).isNull());
    QCOMPARE(test::textAt(round, u"/review_issues/associated_person_issues/0/associated_person_id"_s), u"ap-0101"_s);
    const QByteArray proof = R"({"poa":"data:application/pdf;base64,JVBERi0xLjQK","poa_type":"utility_bill"})";
    QCOMPARE(desk.client->put(personsOf(roundsId, u"/ap-0101"_s), proof).status, 200);
    QCOMPARE(desk.status(roundsId), u"APPROVED"_s);
}

void TestOneMoney::saysItIsCheckingForAsManyReadsAsTold()
{
    Desk desk({.readsWhileProcessing = 2});
    QCOMPARE(desk.client->put(pathOf(harborviewId), website).status, 200);
    QCOMPARE(desk.status(harborviewId), u"PENDING_REVIEW"_s);
    QCOMPARE(desk.status(harborviewId), u"PENDING_REVIEW"_s);
    QCOMPARE(desk.status(harborviewId), u"PENDING_RESPONSE"_s);
}

void TestOneMoney::asksAgainForWhatIsNotAnswered()
{
    Desk desk;
    QCOMPARE(desk.client->put(pathOf(harborviewId), website).status, 200);
    const auto round = desk.client->get(pathOf(harborviewId));
    QCOMPARE(test::textAt(round, u"/status"_s), u"PENDING_RESPONSE"_s);
    QCOMPARE(test::textAt(round, u"/review_issues/company_issues/description"_s),
             u"We still need the proof of the source of funds"_s);
    const QString person = u"/review_issues/associated_person_issues/0/"_s;
    QCOMPARE(test::textAt(round, person + u"associated_person_id"_s), u"ap-0001"_s);
    QVERIFY(test::textAt(round, person + u"description"_s).contains(u"proof of address"));
    QCOMPARE(desk.client->put(personsOf(harborviewId, u"/ap-0001"_s), proofOfAddress).status, 200);
    QCOMPARE(desk.client->put(pathOf(harborviewId), funds).status, 200);
    QCOMPARE(desk.status(harborviewId), u"APPROVED"_s);
}

void TestOneMoney::asksForTheSameInOtherWords()
{
    Desk desk;
    QStringList asked;
    for (int answer = 0; answer < 3; ++answer) {
        QCOMPARE(desk.client->put(pathOf(roundsId), website).status, 200);
        asked += test::textAt(desk.client->get(pathOf(roundsId)), u"/review_issues/company_issues/description"_s);
    }
    QVERIFY2(std::all_of(asked.cbegin(), asked.cend(), [](const QString& words) { return words.contains(u"sold"); }),
             qPrintable(asked.join(u'\n')));
    QCOMPARE(asked.removeDuplicates(), 0);
}

void TestOneMoney::givesNoDocumentsBack()
{
    Desk desk;
    QCOMPARE(desk.client->post(personsOf(harborviewId), core::writeJson(newPerson())).status, 200);
    const auto reply = desk.client->put(pathOf(harborviewId), funds);
    QCOMPARE(reply.status, 200);
    const QByteArray shown = core::writeJson(reply.body);
    for (const char* name : {"documents", "base64", "identifying_information", "poa"})
        QVERIFY2(!shown.contains(name), name);
}

void TestOneMoney::refusesBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("detail");
    const auto document = [](const QByteArray& uri) {
        return R"({"documents":[{"doc_type":"other","file":")" + uri + R"("}]})";
    };
    const auto row = [](const char* what, const QByteArray& body, const QString& detail, int status = 422) {
        QTest::newRow(what) << body << status << detail;
    };
    row("unknown key", R"({"website":"a"})", u"website is not a field of this call"_s);
    row("key of replies", R"({"status":"APPROVED"})", u"status is not a field of this call"_s);
    row("empty", "{}", u"body is not valid (minProperties)"_s);
    row("alpha-2", R"({"tax_country":"US"})", u"tax_country must have the format iso-3166-1-alpha-3"_s);
    row("date", R"({"date_of_incorporation":"1/2/2020"})", u"date_of_incorporation must have the format date"_s);
    row("purpose without words", R"({"account_purpose":"other"})", u"account_purpose_other is required"_s);
    row("half an address", R"({"physical_address":{"city":"Tacoma"}})",
        u"physical_address.street_line_1 is required"_s);
    row("no JSON", "{", u"body is not valid JSON"_s, 400);
    row("bare base64", document("JVBERi0xLjQK"), u"documents.0.file is not a data URI"_s);
    row("other kind", document("data:text/html;base64,JVBERi0xLjQK"),
        u"documents.0.file has a MIME type that is not taken here"_s);
    row("broken", document("data:application/pdf;base64,JVBERi0"), u"documents.0.file is not valid base64"_s);
    row("nothing", document("data:application/pdf;base64,"), u"documents.0.file is not valid base64"_s);
    row("not what it says", document("data:image/png;base64,JVBERi0xLjQK"),
        u"documents.0.file is not of its MIME type"_s);
    row("large", document("data:application/pdf;base64," + ("%PDF-" + QByteArray(7'000'000, 'x')).toBase64()),
        QString(), 200);
    row("table", document("data:text/csv;base64," + QByteArray("a;b").toBase64() + ""), QString(), 200);
}

void TestOneMoney::refusesBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, detail);
    Desk desk({.readsWhileProcessing = 1});
    const auto reply = desk.client->put(pathOf(harborviewId), body);
    QCOMPARE(reply.status, status);
    QCOMPARE(test::textAt(reply, u"/detail"_s), detail);
    QCOMPARE(desk.status(harborviewId), status == 200 ? u"PENDING_REVIEW"_s : u"PENDING_RESPONSE"_s);
}

void TestOneMoney::refusesPersons_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value"); // empty: taken out
    QTest::addColumn<QString>("detail");
    QTest::newRow("no e-mail") << u"/email"_s << QByteArray() << u"email is required"_s;
    QTest::newRow("no proof") << u"/poa"_s << QByteArray() << u"poa is required"_s;
    QTest::newRow("no share") << u"/ownership_percentage"_s << QByteArray() << u"ownership_percentage is required"_s;
    QTest::newRow("no papers") << u"/identifying_information"_s << QByteArray("[]")
                               << u"identifying_information is not valid (minItems)"_s;
    QTest::newRow("text for a truth") << u"/is_signer"_s << QByteArray(R"("no")")
                                      << u"is_signer must be of the type boolean"_s;
    QTest::newRow("PDF for a picture")
        << u"/identifying_information/0/image_back"_s << QByteArray(R"("data:application/pdf;base64,JVBERi0xLjQK")")
        << u"identifying_information.0.image_back has a MIME type that is not taken here"_s;
}

void TestOneMoney::refusesPersons()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QString, detail);
    Desk desk;
    Json person = newPerson();
    const core::Pointer place = core::Pointer::fromText(pointer);
    if (value.isEmpty())
        person.remove(place.last());
    else
        person.set(place, core::readJson(value).value());
    const auto reply = desk.client->post(personsOf(harborviewId), core::writeJson(person));
    QCOMPARE(reply.status, 422);
    QCOMPARE(test::textAt(reply, u"/detail"_s), detail);
}

void TestOneMoney::hidesTooManyCallsInA200()
{
    Desk desk;
    desk.simulator.inject({.call = CallKind::Answer, .status = 429, .retryAfter = "4", .isStatusInBody = true});
    const auto reply = desk.client->put(pathOf(harborviewId), website);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body.value(u"status"_s).toInteger().value(), 429);
    QCOMPARE(test::textAt(reply, u"/detail"_s), u"Rate limit exceeded. Retry after 4s."_s);
    QVERIFY(!reply.headers.contains("Retry-After"));
    QCOMPARE(desk.status(harborviewId), u"PENDING_RESPONSE"_s);
    QCOMPARE(desk.client->put(pathOf(harborviewId), website).status, 200);
}

void TestOneMoney::failsAfterSomeGoodCalls()
{
    Desk desk;
    desk.simulator.inject({.call = CallKind::Read, .status = 503, .after = 2});
    for (const int status : {200, 200, 503, 200})
        QCOMPARE(desk.client->get(pathOf(harborviewId)).status, status);
}

QTEST_GUILESS_MAIN(TestOneMoney)
#include "tst_onemoney.moc"
