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

const QString corporateId = u"D7k3xbc-ERrj-lde9k1t3XuaE"_s;
const QString roundsId = u"DqCsgSE-4e95-ViYbNI"_s;
const QString typeId = u"DtYpe-Chg0-corporate0001"_s;
const QString bannedId = u"cust_12345"_s;

QString pathOf(const QString& id, const QString& part = {}) { return u"/v2/customer/"_s + id + part; }

/// Somebody who is signed in.
struct Desk
{
    explicit Desk(const SimulatorOptions& options = {}) : simulator(options, clock)
    {
        [[maybe_unused]] const auto port = simulator.start();
        client = std::make_unique<test::SimulatorClient>(simulator.baseUrl());
        signIn();
    }

    test::HttpReply signIn(const QByteArray& body = R"({"login":"training","password":"training-password"})") const
    {
        const auto reply = client->post(u"/v2/auth/login"_s, body);
        client->setToken(test::textAt(reply, u"/accessToken"_s));
        return reply;
    }

    QString status(const QString& id) const { return test::textAt(client->get(pathOf(id)), u"/item/status"_s); }

    test::HttpReply upload(const QString& id, const QByteArray& content, const QString& name = u"document.pdf"_s) const
    {
        return client->postForm(u"/v2/customer/file"_s,
                                {{u"customerId"_s, id.toUtf8()},
                                 {u"attach"_s, content, name},
                                 {u"info"_s, "By mail of 4 May"},
                                 {u"type"_s, "BANK_STATEMENT"}});
    }

    std::shared_ptr<test::StoppedClock> clock = std::make_shared<test::StoppedClock>();
    Simulator simulator;
    std::unique_ptr<test::SimulatorClient> client;
};

} // namespace

class TestDelos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesAPairWithItsLifeInSeconds();
    void asksForACode_data();
    void asksForACode();
    void refreshesByPath();
    void takesTheTokenAsTold_data();
    void takesTheTokenAsTold();
    void readsByGetAndByPost();
    void callsTheIdsAsDocumentedWhenTold();
    void listsCustomers();
    void refusalsHaveOneShape();
    void changesOnlyWhatIsGiven();
    void refusesUpdates_data();
    void refusesUpdates();
    void becomesACorporationWithAName();
    void takesLabelledFiles();
    void refusesFiles_data();
    void refusesFiles();
    void keepsKeysThatItGave();
    void refusesApplications_data();
    void refusesApplications();
    void handsInWithNoBodyOrAnEmptyOne_data();
    void handsInWithNoBodyOrAnEmptyOne();
    void refusesToHandIn();
    void saysItIsCheckingForAsManyReadsAsTold();
    void decidesOnWhateverWasGiven();
};

void TestDelos::givesAPairWithItsLifeInSeconds()
{
    Desk desk({.tokenLifeSeconds = 300, .refreshLifeSeconds = 3600});
    const auto reply = desk.signIn();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body.value(u"accessTtl"_s).toInteger().value(), 300);
    QCOMPARE(reply.body.value(u"refreshTtl"_s).toInteger().value(), 3600);
    QVERIFY(reply.body.contains(u"UserId"_s));
    desk.clock->advance(300);
    const auto late = desk.client->get(pathOf(corporateId));
    QCOMPARE(late.status, 401);
    QCOMPARE(test::textAt(late, u"/error"_s), u"Invalid or expired token"_s);
}

void TestDelos::asksForACode_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::newRow("no code") << QByteArray(R"({"login":"training-code","password":"training-password"})") << 401
                             << u"OTP code required"_s;
    QTest::newRow("wrong code") << QByteArray(
        R"({"login":"training-code","password":"training-password","code":"000000"})")
                                << 401 << u"Invalid OTP code"_s;
    QTest::newRow("right code") << QByteArray(
        R"({"login":"training-code","password":"training-password","code":"246810"})")
                                << 200 << QString();
    QTest::newRow("wrong password with a code")
        << QByteArray(R"({"login":"training-code","password":"x","code":"246810"})") << 401
        << u"Invalid login or password"_s;
    QTest::newRow("no password") << QByteArray(R"({"login":"training"})") << 400 << u"password is required"_s;
    QTest::newRow("no JSON") << QByteArray("login") << 400 << u"Body is not valid JSON"_s;
}

void TestDelos::asksForACode()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, error);
    Desk desk;
    const auto reply = desk.signIn(body);
    QCOMPARE(reply.status, status);
    QCOMPARE(test::textAt(reply, u"/error"_s), error);
}

void TestDelos::refreshesByPath()
{
    Desk desk;
    const QString refresh = test::textAt(desk.signIn(), u"/refreshToken"_s);
    const auto reply = desk.client->get(u"/v2/auth/refresh/"_s + refresh);
    QCOMPARE(reply.status, 200);
    desk.client->setToken(test::textAt(reply, u"/accessToken"_s));
    QCOMPARE(desk.client->get(pathOf(corporateId)).status, 200);
    const auto again = desk.client->get(u"/v2/auth/refresh/"_s + refresh);
    QCOMPARE(again.status, 401);
    QCOMPARE(test::textAt(again, u"/error"_s), u"Invalid or expired refresh token"_s);
    for (const SeenCall& call : desk.simulator.seenCalls())
        QVERIFY2(!call.path.contains(refresh), qPrintable(call.path));
}

void TestDelos::takesTheTokenAsTold_data()
{
    QTest::addColumn<bool>("isBearerTaken");
    QTest::addColumn<bool>("isBareTaken");
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<int>("status");
    QTest::newRow("Bearer") << true << true << QByteArray("Bearer ") << 200;
    QTest::newRow("bare") << true << true << QByteArray() << 200;
    QTest::newRow("Bearer, only bare") << false << true << QByteArray("Bearer ") << 401;
    QTest::newRow("bare, only bare") << false << true << QByteArray() << 200;
    QTest::newRow("bare, only Bearer") << true << false << QByteArray() << 401;
}

void TestDelos::takesTheTokenAsTold()
{
    QFETCH(bool, isBearerTaken);
    QFETCH(bool, isBareTaken);
    QFETCH(QByteArray, scheme);
    QFETCH(int, status);
    Desk desk({.isBearerTaken = isBearerTaken, .isBareTokenTaken = isBareTaken});
    const QString token = test::textAt(desk.signIn(), u"/accessToken"_s);
    desk.client->setHeader("Authorization", scheme + token.toLatin1());
    QCOMPARE(desk.client->get(pathOf(corporateId)).status, status);
}

void TestDelos::readsByGetAndByPost()
{
    Desk desk;
    const auto got = desk.client->get(pathOf(corporateId));
    QCOMPARE(got.status, 200);
    QCOMPARE(test::textAt(got, u"/item/customerId"_s), corporateId);
    QVERIFY(got.body.value(u"item"_s).contains(u"partnerId"_s));
    QCOMPARE(desk.client->post(pathOf(corporateId), {}).body, got.body);
    QCOMPARE(desk.simulator.seenCalls().last().kind, CallKind::Read);
}

void TestDelos::callsTheIdsAsDocumentedWhenTold()
{
    Desk desk({.hasDocumentedIds = true});
    const Json item = desk.client->get(pathOf(corporateId)).body.value(u"item"_s);
    QCOMPARE(item.value(u"cuid"_s).toString(), corporateId);
    QVERIFY(item.contains(u"puid"_s));
    QVERIFY(!item.contains(u"customerId"_s) && !item.contains(u"partnerId"_s));
}

void TestDelos::listsCustomers()
{
    Desk desk;
    const auto count = [&desk](const QString& query) {
        return desk.client->get(u"/v2/customer"_s + query).body.value(u"items"_s).size();
    };
    QCOMPARE(count({}), 4);
    QCOMPARE(count(u"?customerId="_s + roundsId), 1);
    QCOMPARE(count(u"?customerName=pinewood"_s), 1);
    QCOMPARE(count(u"?fromCreateAt=2026-02-01"_s), 2);
    QCOMPARE(count(u"?meta.page=1&meta.pageSize=3"_s), 1);
    QCOMPARE(desk.client->get(u"/v2/customer?meta.page=x"_s).status, 400);
}

void TestDelos::refusalsHaveOneShape()
{
    Desk desk;
    const auto reply = desk.client->get(pathOf(u"cust_99999"_s));
    QCOMPARE(reply.status, 404);
    const Json expected = Json::object({{u"error"_s, u"Customer not found: cust_99999"_s}});
    QCOMPARE(reply.body, expected);
    desk.simulator.inject({.call = CallKind::Read, .status = 500});
    QCOMPARE(test::textAt(desk.client->get(pathOf(corporateId)), u"/error"_s), u"Internal server error"_s);
}

void TestDelos::changesOnlyWhatIsGiven()
{
    Desk desk;
    const Json before = desk.client->get(pathOf(corporateId)).body.value(u"item"_s);
    desk.clock->advance(7);
    const auto reply = desk.client->patch(pathOf(corporateId), R"({"comment":"Statement sent"})");
    QCOMPARE(reply.status, 200);
    Json expected = before;
    expected.insert(u"comment"_s, u"Statement sent"_s);
    expected.insert(u"updateAt"_s, u"2026-05-04T10:00:07Z"_s);
    QCOMPARE(reply.body.value(u"item"_s), expected);
    expected.insert(u"status"_s, u"ACCEPT"_s);
    QCOMPARE(desk.client->get(pathOf(corporateId)).body.value(u"item"_s), expected);
}

void TestDelos::refusesUpdates_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error");
    QTest::newRow("unknown key") << corporateId << QByteArray(R"({"customerId":"a"})")
                                 << u"customerId is not a field of this call"_s;
    QTest::newRow("unknown status") << corporateId << QByteArray(R"({"status":"OPEN"})")
                                    << u"status must be one of: NEW, READY_FOR_MODERATION, MODERATED, VERIFY, "
                                       u"ACCEPT, REJECT, BANNED"_s;
    QTest::newRow("number") << corporateId << QByteArray(R"({"comment":1})") << u"comment must be of the type string"_s;
    QTest::newRow("banned for ever") << bannedId << QByteArray(R"({"status":"ACCEPT"})")
                                     << u"Invalid status transition from BANNED to ACCEPT"_s;
    QTest::newRow("too early") << roundsId << QByteArray(R"({"status":"ACCEPT"})")
                               << u"Invalid status transition from NEW to ACCEPT"_s;
    QTest::newRow("no company") << typeId << QByteArray(R"({"type":"CORPORATE"})")
                                << u"Company name required for CORPORATE type"_s;
    QTest::newRow("empty company") << typeId << QByteArray(R"({"type":"CORPORATE","company":" "})")
                                   << u"Company name required for CORPORATE type"_s;
    QTest::newRow("no JSON") << corporateId << QByteArray("{") << u"Body is not valid JSON"_s;
}

void TestDelos::refusesUpdates()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, body);
    QFETCH(QString, error);
    Desk desk;
    const Json before = desk.client->get(pathOf(id)).body;
    const auto reply = desk.client->patch(pathOf(id), body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(test::textAt(reply, u"/error"_s), error);
    QCOMPARE(desk.client->get(pathOf(id)).body, before);
}

void TestDelos::becomesACorporationWithAName()
{
    Desk desk;
    const auto reply = desk.client->patch(pathOf(typeId), R"({"type":"CORPORATE","company":"Fittizio Sample SRL"})");
    QCOMPARE(reply.status, 200);
    QCOMPARE(test::textAt(reply, u"/item/type"_s), u"CORPORATE"_s);
}

void TestDelos::takesLabelledFiles()
{
    Desk desk;
    const auto reply = desk.upload(roundsId, "%PDF-1.4\n");
    QCOMPARE(reply.status, 200);
    QVERIFY(!test::textAt(reply, u"/id"_s).isEmpty());
    const Json files = desk.client->get(pathOf(roundsId, u"/file"_s)).body.value(u"items"_s);
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.at(u"/0/id"_s), reply.body.value(u"id"_s));
    QCOMPARE(files.at(u"/0/type"_s).toString(), u"BANK_STATEMENT"_s);
    QCOMPARE(files.at(u"/0/info"_s).toString(), u"By mail of 4 May"_s);
    QCOMPARE(desk.client->get(pathOf(corporateId, u"/file"_s)).body.value(u"items"_s).size(), 0);
}

void TestDelos::refusesFiles_data()
{
    constexpr qsizetype megabyte = 1024 * 1024;
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("error");
    QTest::newRow("large PDF") << "%PDF-" + QByteArray(10 * megabyte, 'x') << u"File is too large: limit is 10 MB"_s;
    QTest::newRow("fitting PDF") << "%PDF-" + QByteArray(10 * megabyte - 5, 'x') << QString();
    QTest::newRow("large picture") << "\xFF\xD8\xFF" + QByteArray(5 * megabyte, 'x')
                                   << u"File is too large: limit is 5 MB"_s;
    QTest::newRow("large text") << QByteArray(megabyte + 1, 'x') << u"File is too large: limit is 1 MB"_s;
    QTest::newRow("text") << QByteArray("hello") << QString();
    QTest::newRow("document") << QByteArray("PK\x03\x04") << QString();
    QTest::newRow("program") << QByteArray("MZ\x90\0", 4) << u"File type is not supported"_s;
    QTest::newRow("nothing") << QByteArray() << u"attach is required"_s;
}

void TestDelos::refusesFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, error);
    Desk desk;
    const auto reply = desk.upload(roundsId, content);
    QCOMPARE(reply.status, error.isEmpty() ? 200 : 400);
    QCOMPARE(test::textAt(reply, u"/error"_s), error);
    QCOMPARE(desk.upload(u"cust_99999"_s, "%PDF-").status, 404);
}

void TestDelos::keepsKeysThatItGave()
{
    Desk desk;
    const QString path = pathOf(corporateId, u"/application"_s);
    Json application = desk.client->get(path).body;
    const core::Pointer place = core::Pointer::fromText(u"/corporate/application/businessDescription"_s);
    application.set(place, u"Wholesale of office furniture"_s);
    QCOMPARE(desk.client->post(path, core::writeJson(application)).status, 200);
    QCOMPARE(desk.client->get(path).body, application);
    QVERIFY(core::writeJson(desk.client->get(path).body).contains("\"expectedTurnover\":1.50"));

    const core::Pointer inner = core::Pointer::fromText(u"/corporate/application/registeredAddress"_s);
    application.set(inner, Json::object({{u"city"_s, u"Boise"_s}}));
    const auto refusal = desk.client->post(path, core::writeJson(application));
    QCOMPARE(refusal.status, 400);
    QCOMPARE(test::textAt(refusal, u"/error"_s), u"Field required: corporate.application.registeredAddress.street"_s);
}

void TestDelos::refusesApplications_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error");
    QTest::newRow("both") << QByteArray(R"({"individual":{"application":{"firstName":"A","lastName":"B"}},
                                            "corporate":{}})")
                          << u"body is not valid (not)"_s;
    QTest::newRow("neither") << QByteArray("{}") << u"body is not valid (minProperties)"_s;
    QTest::newRow("no name") << QByteArray(R"({"individual":{"application":{"lastName":"B"}}})")
                             << u"individual.application.firstName is required"_s;
    QTest::newRow("other type") << QByteArray(R"({"corporate":{"application":{}}})") << u"Field required: individual"_s;
}

void TestDelos::refusesApplications()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, error);
    Desk desk;
    const auto reply = desk.client->post(pathOf(roundsId, u"/application"_s), body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(test::textAt(reply, u"/error"_s), error);
}

void TestDelos::handsInWithNoBodyOrAnEmptyOne_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << QByteArray() << 200;
    QTest::newRow("empty object") << QByteArray("{}") << 200;
    QTest::newRow("anything else") << QByteArray(R"({"status":"ACCEPT"})") << 400;
}

void TestDelos::handsInWithNoBodyOrAnEmptyOne()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    Desk desk({.readsWhileProcessing = 1});
    const auto reply = desk.client->patch(pathOf(roundsId, u"/application"_s), body);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.body.value(u"success"_s).toBool(), status == 200);
    QCOMPARE(desk.status(roundsId), status == 200 ? u"READY_FOR_MODERATION"_s : u"NEW"_s);
}

void TestDelos::refusesToHandIn()
{
    Desk desk;
    const auto reply = desk.client->patch(pathOf(typeId, u"/application"_s), {});
    QCOMPARE(reply.status, 400);
    QCOMPARE(test::textAt(reply, u"/error"_s), u"Application required"_s);
    QCOMPARE(desk.client->get(pathOf(typeId, u"/application"_s)).body, Json::object());
}

void TestDelos::saysItIsCheckingForAsManyReadsAsTold()
{
    Desk desk({.readsWhileProcessing = 2});
    QCOMPARE(desk.client->patch(pathOf(corporateId, u"/application"_s), {}).status, 200);
    QCOMPARE(desk.status(corporateId), u"READY_FOR_MODERATION"_s);
    QCOMPARE(desk.status(corporateId), u"READY_FOR_MODERATION"_s);
    QCOMPARE(desk.status(corporateId), u"ACCEPT"_s);
}

void TestDelos::decidesOnWhateverWasGiven()
{
    Desk desk;
    QCOMPARE(desk.client->patch(pathOf(typeId), R"({"comment":"Statement sent"})").status, 200);
    QCOMPARE(desk.status(typeId), u"ACCEPT"_s);
    QCOMPARE(desk.client->patch(pathOf(bannedId), R"({"comment":"Statement sent"})").status, 200);
    QCOMPARE(desk.status(bannedId), u"BANNED"_s);
}

QTEST_GUILESS_MAIN(TestDelos)
#include "tst_delos.moc"
