#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"
#include "models/simulator/simulator.h"
#include "tests/unit/simulator/goodanswers.h"
#include "tests/unit/simulator/simulatorclient.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::simulator;

namespace {

using core::Json;
using core::Pointer;

const QString anaPath = u"/associated_party_attachments/0/identifying_documents/0"_s;
const QString benPath = u"/associated_party_attachments/1/identifying_documents/0"_s;
const QString billPath = u"/proof_of_address"_s;

/// `value` is JSON; empty takes the member away.
Json changed(const Json& answer, const QString& pointer, const QByteArray& value)
{
    const Pointer place = Pointer::fromText(pointer);
    Json copy = answer;
    if (!value.isEmpty()) {
        copy.set(place, core::readJson(value).value());
        return copy;
    }
    Json owner = copy.at(place.parent());
    owner.remove(place.last());
    if (place.parent().isRoot())
        return owner;
    copy.set(place.parent(), owner);
    return copy;
}

/// The words of a refusal about a key, whichever of the shapes it has.
QString words(const test::HttpReply& reply, const QString& key)
{
    if (reply.status == 400)
        return reply.body.value(u"data"_s).value(key).toString();
    if (reply.status == 403) {
        const QString message = test::textAt(reply, u"/error/message"_s);
        return message.startsWith(key + u' ') ? message.sliced(key.size() + 1) : QString();
    }
    const QList<Json> errors = reply.body.value(u"errors"_s).items();
    const auto found =
        std::find_if(errors.begin(), errors.end(), [&key](const Json& error) { return error.contains(key); });
    return found == errors.end() ? QString() : found->value(key).toString();
}

Json fileOf(const QString& name)
{
    QFile file(QStringLiteral(RFI_TEST_DATA "/simulator/") + name);
    return file.open(QIODevice::ReadOnly) ? core::readJson(file.readAll()).value() : Json();
}

} // namespace

class TestFincomAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void refuses_data();
    void refuses();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
    void refusesFilesOfAnotherCustomer();
    void listsAllFaultsOfAKind();
    void namesThePlaceOfWhatIsMissingAltogether();
    void takesAnEmptyListThatWasNotAsked();
    void takesAnyTypeThatFitsAWordOfItsOwn();
    void takesTheExamplesOfTheContract_data();
    void takesTheExamplesOfTheContract();
    void wantsExactlyTheSidesThatWereAsked_data();
    void wantsExactlyTheSidesThatWereAsked();

private:
    void begin(const QString& scenarios = u":/training"_s);
    test::HttpReply send(const QString& id, const Json& answer);

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<test::SimulatorClient> m_client;
};

void TestFincomAnswer::init() { begin(); }

void TestFincomAnswer::cleanup()
{
    m_client.reset();
    m_simulator.reset();
}

void TestFincomAnswer::begin(const QString& scenarios)
{
    SimulatorOptions options;
    options.scenarios = scenarios;
    m_simulator = std::make_unique<Simulator>(options, std::make_shared<test::StoppedClock>());
    QVERIFY(m_simulator->start().isOk());
    m_client = std::make_unique<test::SimulatorClient>(m_simulator->baseUrl());
    QCOMPARE(m_client->signIn().status, 200);
}

test::HttpReply TestFincomAnswer::send(const QString& id, const Json& answer)
{
    return m_client->patch(test::customerPathV1(id), core::writeJson(answer));
}

void TestFincomAnswer::refuses_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");

    const auto row = [](const char* name, const QString& id, const QString& pointer, const char* value, int status,
                        const QString& key, const QString& text) {
        QTest::newRow(name) << id << pointer << QByteArray(value) << status << key << text;
    };
    const QString n = test::northwindId;
    const QString m = test::mariaId;
    const QString j = test::jonasId;
    const QString anaKey = u"associated_party_attachments[0].identifying_documents[0]."_s;
    const QString benKey = u"associated_party_attachments[1].identifying_documents[0]."_s;
    const QString notAsked = u"was not part of the request for information"_s;
    const QString required = u"is required"_s;
    const QString date = u"must be a date, YYYY-MM-DD"_s;

    row("field not asked", n, anaPath + u"/number"_s, R"("X")", 400, anaKey + u"number"_s, notAsked);
    row("empty field not asked", n, anaPath + u"/country"_s, R"("")", 400, anaKey + u"country"_s, notAsked);
    row("null not asked", n, anaPath + u"/number"_s, "null", 400, anaKey + u"number"_s, notAsked);
    row("section not asked", n, u"/formation_documents"_s, R"([{"type":"FORMATION_DOCUMENT"}])", 400,
        u"formation_documents"_s, notAsked);
    row("section of an individual", n, u"/proof_of_identity"_s, "{}", 400, u"proof_of_identity"_s, notAsked);
    row("section that does not exist", n, u"/tax_info"_s, "[]", 400, u"tax_info"_s, notAsked);
    row("terms not asked", n, u"/tos_policies_value"_s, R"("x")", 400, u"tos_policies_value"_s, notAsked);
    row("party not asked", n, u"/associated_party_attachments/0/associated_party_id"_s, R"("x")", 400,
        u"associated_party_attachments[0].associated_party_id"_s, notAsked);
    row("section not asked of this party", n, u"/associated_party_attachments/0/address_documents"_s,
        R"([{"type":"BANK_STATEMENT"}])", 400, u"associated_party_attachments[0].address_documents"_s, notAsked);
    row("document not asked", n, u"/supporting_documents/0/type"_s, R"("OTHER")", 400,
        u"supporting_documents[0].type"_s, notAsked);
    row("member of a file not asked", n, anaPath + u"/files/0/name"_s, R"("x")", 400, anaKey + u"files[0].name"_s,
        notAsked);
    row("side where there are none", m, billPath + u"/files/0/side"_s, R"("FRONT")", 400,
        u"proof_of_address.files[0].side"_s, notAsked);
    row("expires before it was issued", n, benPath + u"/issue_date"_s, R"("2040-01-01")", 400,
        benKey + u"expiry_date"_s, u"must be after the issue date"_s);
    row("text without a place", j, u"/proof_of_identity/text"_s, R"("x")", 400, u"proof_of_identity.text"_s, notAsked);

    row("asked field missing", n, benPath + u"/number"_s, "", 422, benKey + u"number"_s, required);
    row("asked files missing", n, benPath + u"/files"_s, "", 422, benKey + u"files"_s, required);
    row("asked type missing", n, benPath + u"/type"_s, "", 422, benKey + u"type"_s, required);
    row("asked type of an object missing", m, billPath + u"/type"_s, "", 422, u"proof_of_address.type"_s, required);
    row("type that names the document missing", n, u"/ownership_documents/0/type"_s, "", 422,
        u"ownership_documents[0].type"_s, required);
    row("asked section missing", n, u"/ownership_documents"_s, "", 422, u"ownership_documents[0].files"_s, required);
    row("asked object missing", m, billPath, "", 422, u"proof_of_address.files"_s, required);
    row("terms missing", j, u"/tos_policies_value"_s, "", 422, u"tos_policies_value"_s, required);
    row("party without id", n, u"/associated_party_attachments/0/associated_party_id"_s, "", 422,
        u"associated_party_attachments[0].associated_party_id"_s, required);

    row("wrong terms", j, u"/tos_policies_value"_s, R"("x")", 422, u"tos_policies_value"_s,
        u"is not the value of the current terms"_s);
    row("country of two letters", n, benPath + u"/country"_s, R"("US")", 422, benKey + u"country"_s,
        u"must be an ISO 3166-1 alpha-3 code"_s);
    row("country that does not exist", n, benPath + u"/country"_s, R"("XYZ")", 422, benKey + u"country"_s,
        u"must be an ISO 3166-1 alpha-3 code"_s);
    row("country in small letters", n, benPath + u"/country"_s, R"("usa")", 422, benKey + u"country"_s,
        u"must be an ISO 3166-1 alpha-3 code"_s);
    row("date in another order", n, anaPath + u"/issue_date"_s, R"("15.01.2026")", 422, anaKey + u"issue_date"_s, date);
    row("date with a time", n, anaPath + u"/issue_date"_s, R"("2026-01-15T00:00:00Z")", 422, anaKey + u"issue_date"_s,
        date);
    row("day that does not exist", n, anaPath + u"/expiry_date"_s, R"("2035-02-29")", 422, anaKey + u"expiry_date"_s,
        date);
    row("expired", n, anaPath + u"/expiry_date"_s, R"("2026-05-04")", 422, anaKey + u"expiry_date"_s,
        u"must be in the future"_s);
    row("issued tomorrow", n, anaPath + u"/issue_date"_s, R"("2026-05-05")", 422, anaKey + u"issue_date"_s,
        u"must not be in the future"_s);
    row("empty text", n, benPath + u"/number"_s, R"("  ")", 422, benKey + u"number"_s,
        u"must be a text that is not empty"_s);
    row("number instead of text", n, benPath + u"/number"_s, "112233", 422, benKey + u"number"_s,
        u"must be a text that is not empty"_s);
    row("unknown type", n, anaPath + u"/type"_s, R"("GOVERNMENT_ID")", 422, anaKey + u"type"_s,
        u"is not a known document type"_s);
    row("object instead of list", n, u"/supporting_documents"_s, "{}", 422, u"supporting_documents"_s,
        u"must be a list"_s);
    row("list instead of object", m, billPath, "[]", 422, u"proof_of_address"_s, u"must be an object"_s);
    row("parties no list", n, u"/associated_party_attachments"_s, "{}", 422, u"associated_party_attachments"_s,
        u"must be a list"_s);
    row("no file", n, anaPath + u"/files"_s, "[]", 422, anaKey + u"files"_s,
        u"must be a list with at least one file"_s);
    row("file as text", n, anaPath + u"/files/0"_s, R"("/x")", 422, anaKey + u"files[0]"_s, u"must be an object"_s);
    row("file without URI", n, anaPath + u"/files/0/uri"_s, "", 422, anaKey + u"files[0].uri"_s,
        u"must be the URI of an uploaded file"_s);
    row("card from one side", n, benPath + u"/files/1/side"_s, R"("FRONT")", 422, benKey + u"files"_s,
        u"must show FRONT and BACK"_s);
    row("card without a side", n, benPath + u"/files/1/side"_s, "", 422, benKey + u"files[1].side"_s, required);
    row("unknown side", n, anaPath + u"/files/0/side"_s, R"("LEFT")", 422, anaKey + u"files[0].side"_s,
        u"must be FRONT or BACK"_s);

    row("file that was not uploaded", n, anaPath + u"/files/0/uri"_s, R"("/12345678_x.pdf")", 403,
        anaKey + u"files[0].uri"_s, u"is not a file of this customer"_s);
}

void TestFincomAnswer::refuses()
{
    QFETCH(QString, id);
    QFETCH(QString, pointer);
    QFETCH(QByteArray, value);
    QFETCH(int, status);
    QFETCH(QString, key);
    QFETCH(QString, text);
    const Json good = test::goodAnswer(*m_client, id);
    const auto reply = send(id, changed(good, pointer, value));
    QVERIFY2(reply.status == status, core::writeJson(reply.body).constData());
    QCOMPARE(words(reply, key), text);
    QCOMPARE(send(id, good).status, 200);
}

void TestFincomAnswer::refusesWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("no JSON") << QByteArray("{") << 400;
    QTest::newRow("nothing") << QByteArray() << 400;
    QTest::newRow("a name twice") << QByteArray(R"({"a":1,"a":1})") << 400;
    QTest::newRow("after the end") << QByteArray("{} {}") << 400;
    QTest::newRow("bad UTF-8") << QByteArray("{\"a\":\"\xFF\"}") << 400;
    QTest::newRow("list") << QByteArray("[]") << 422;
    QTest::newRow("empty object") << QByteArray("{}") << 422;
}

void TestFincomAnswer::refusesWhatIsNoAnswer()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const auto reply = m_client->patch(test::customerPathV1(test::northwindId), body);
    QCOMPARE(reply.status, status);
    if (status == 400)
        QCOMPARE(words(reply, u"body"_s), u"is not valid JSON"_s);
}

void TestFincomAnswer::refusesFilesOfAnotherCustomer()
{
    const Json good = test::goodAnswer(*m_client, test::northwindId);
    const Json uri(m_client->uploadedUri(test::mariaId));
    const auto reply = send(test::northwindId, changed(good, anaPath + u"/files/0/uri"_s, core::writeJson(uri)));
    QCOMPARE(reply.status, 403);
}

void TestFincomAnswer::listsAllFaultsOfAKind()
{
    Json answer = test::goodAnswer(*m_client, test::northwindId);
    answer = changed(answer, anaPath + u"/number"_s, R"("X")");
    answer = changed(answer, u"/formation_documents"_s, R"([{}])");
    answer = changed(answer, benPath + u"/country"_s, R"("US")");
    auto reply = send(test::northwindId, answer);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.body.value(u"data"_s).size(), 2);

    answer = changed(answer, anaPath + u"/number"_s, {});
    answer = changed(answer, u"/formation_documents"_s, {});
    answer = changed(answer, benPath + u"/number"_s, {});
    reply = send(test::northwindId, answer);
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.body.value(u"errors"_s).size(), 2);
}

void TestFincomAnswer::namesThePlaceOfWhatIsMissingAltogether()
{
    const auto reply = send(test::northwindId, Json::object());
    QCOMPARE(reply.status, 422);
    for (const QString& key : {u"ownership_documents[0].description"_s, u"supporting_documents[0].type"_s,
                               u"associated_party_attachments[0].identifying_documents[0].type"_s,
                               u"associated_party_attachments[1].identifying_documents[0].files"_s,
                               u"associated_party_attachments[1].address_documents[0].files"_s})
        QCOMPARE(words(reply, key), u"is required"_s);
    QCOMPARE(reply.body.value(u"errors"_s).size(), 16);
}

void TestFincomAnswer::takesAnEmptyListThatWasNotAsked()
{
    const Json good = test::goodAnswer(*m_client, test::northwindId);
    const QString pointer = u"/associated_party_attachments/0/supporting_documents"_s;
    QCOMPARE(send(test::northwindId, changed(good, pointer, "[]")).status, 200);
}

void TestFincomAnswer::takesAnyTypeThatFitsAWordOfItsOwn()
{
    Json answer = test::goodAnswer(*m_client, test::jonasId);
    answer = changed(answer, u"/proof_of_identity/type"_s, R"("PASSPORT")");
    Json files = answer.at(u"/proof_of_identity/files"_s);
    Json file = files.items().first();
    file.remove(u"side"_s);
    answer.set(Pointer::fromText(u"/proof_of_identity/files"_s), Json::array({file}));
    QCOMPARE(send(test::jonasId, answer).status, 200);
}

void TestFincomAnswer::takesTheExamplesOfTheContract_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("file");
    QTest::newRow("business") << u"11111111-1111-4111-8111-111111111111"_s << u"business-answer.json"_s;
    QTest::newRow("individual") << u"22222222-2222-4222-8222-222222222222"_s << u"individual-answer.json"_s;
}

void TestFincomAnswer::takesTheExamplesOfTheContract()
{
    QFETCH(QString, id);
    QFETCH(QString, file);
    begin(QStringLiteral(RFI_TEST_DATA "/simulator"));
    const Json example = fileOf(file);
    QVERIFY(example.size() > 0);
    const auto reply = send(id, test::withUploads(*m_client, id, example));
    QVERIFY2(reply.status == 200, core::writeJson(reply.body).constData());
}

void TestFincomAnswer::wantsExactlyTheSidesThatWereAsked_data()
{
    QTest::addColumn<QStringList>("sides");
    QTest::addColumn<int>("status");
    QTest::newRow("both") << QStringList{u"FRONT"_s, u"BACK"_s} << 200;
    QTest::newRow("the other way round") << QStringList{u"BACK"_s, u"FRONT"_s} << 200;
    QTest::newRow("front only") << QStringList{u"FRONT"_s} << 422;
    QTest::newRow("front twice") << QStringList{u"FRONT"_s, u"FRONT"_s} << 422;
    QTest::newRow("without a word") << QStringList{QString(), QString()} << 422;
}

void TestFincomAnswer::wantsExactlyTheSidesThatWereAsked()
{
    QFETCH(QStringList, sides);
    QFETCH(int, status);
    const QString id = u"33333333-3333-4333-8333-333333333333"_s;
    begin(QStringLiteral(RFI_TEST_DATA "/simulator"));
    Json files = Json::array();
    for (const QString& side : sides) {
        Json file = Json::object({{u"uri"_s, Json(m_client->uploadedUri(id))}});
        if (!side.isEmpty())
            file.insert(u"side"_s, Json(side));
        files.append(file);
    }
    const Json card = Json::object({{u"type"_s, u"NATIONAL_ID"_s}, {u"files"_s, files}});
    const auto reply = send(id, Json::object({{u"proof_of_identity"_s, card}}));
    QVERIFY2(reply.status == status, core::writeJson(reply.body).constData());
}

QTEST_GUILESS_MAIN(TestFincomAnswer)
#include "tst_fincomanswer.moc"
