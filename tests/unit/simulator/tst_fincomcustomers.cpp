#include "models/core/jsonwriter.h"
#include "models/core/moments.h"
#include "models/simulator/simulator.h"
#include "tests/unit/simulator/goodanswers.h"
#include "tests/unit/simulator/simulatorclient.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::simulator;

namespace {

QString status(const test::HttpReply& reply) { return test::textAt(reply, u"/data/customer_status"_s); }

qsizetype asked(const test::HttpReply& reply) { return reply.body.at(u"/data/request_for_information"_s).size(); }

/// A simulator with somebody signed in.
struct Desk
{
    explicit Desk(const SimulatorOptions& options = {}) : simulator(options, clock)
    {
        [[maybe_unused]] const auto port = simulator.start();
        client = std::make_unique<test::SimulatorClient>(simulator.baseUrl());
        client->signIn();
    }

    test::HttpReply answer(const QString& id) const
    {
        return client->patch(test::customerPathV1(id), core::writeJson(test::goodAnswer(*client, id)));
    }

    std::shared_ptr<test::StoppedClock> clock = std::make_shared<test::StoppedClock>();
    Simulator simulator;
    std::unique_ptr<test::SimulatorClient> client;
};

} // namespace

class TestFincomCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsPages_data();
    void listsPages();
    void refusesPagesOutOfRange_data();
    void refusesPagesOutOfRange();
    void showsAllThatIsAskedInV2();
    void showsTheOldNamesInV1();
    void sidesAreNotInReads();
    void doesNotKnowOtherCustomers();
    void datesAreRelativeToToday();

    void givesOneUriPerPart();
    void mergesUrisWhenTold();
    void refusesUploads_data();
    void refusesUploads();

    void takesEachGoodAnswer_data();
    void takesEachGoodAnswer();
    void refusesAnAnswerWhenNothingIsAsked();
    void saysItIsCheckingForAsManyReadsAsTold();
    void asksAgainInASecondRound();
    void refusesTheSameDocumentAgain();
    void anAnswerIsNotTakenTwice();
};

void TestFincomCustomers::listsPages_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("total");
    QTest::newRow("all") << QString() << 5 << 1 << 5;
    QTest::newRow("first of three") << u"?per_page=2&current_page=1"_s << 2 << 3 << 5;
    QTest::newRow("last of three") << u"?per_page=2&current_page=3"_s << 1 << 3 << 5;
    QTest::newRow("after the last") << u"?per_page=2&current_page=4"_s << 0 << 3 << 5;
    QTest::newRow("businesses") << u"?type=BUSINESS"_s << 2 << 1 << 2;
    QTest::newRow("individuals") << u"?type=INDIVIDUAL&per_page=100"_s << 3 << 1 << 3;
}

void TestFincomCustomers::listsPages()
{
    QFETCH(QString, query);
    QFETCH(int, count);
    QFETCH(int, pages);
    QFETCH(int, total);
    Desk desk;
    const auto reply = desk.client->get(u"/v2/customers"_s + query);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body.at(u"/data/customers"_s).size(), count);
    QCOMPARE(reply.body.at(u"/data/pagination/total_page"_s).toInteger().value(), pages);
    QCOMPARE(reply.body.at(u"/data/pagination/total"_s).toInteger().value(), total);
    for (const core::Json& customer : reply.body.at(u"/data/customers"_s).items())
        QVERIFY(!customer.contains(u"request_for_information"_s));
}

void TestFincomCustomers::refusesPagesOutOfRange_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("no customer per page") << u"?per_page=0"_s;
    QTest::newRow("too many per page") << u"?per_page=101"_s;
    QTest::newRow("page zero") << u"?current_page=0"_s;
    QTest::newRow("no number") << u"?current_page=x"_s;
}

void TestFincomCustomers::refusesPagesOutOfRange()
{
    QFETCH(QString, query);
    Desk desk;
    QCOMPARE(desk.client->get(u"/v2/customers"_s + query).status, 422);
}

void TestFincomCustomers::showsAllThatIsAskedInV2()
{
    Desk desk;
    const auto reply = desk.client->get(test::customerPathV2(test::northwindId));
    QCOMPARE(status(reply), u"ACTION_REQUIRED"_s);
    QCOMPARE(asked(reply), 5);
    const auto party = desk.client->get(test::customerPathV2(test::balticId));
    QCOMPARE(status(party), u"ACTION_REQUIRED"_s);
    QCOMPARE(test::textAt(party, u"/data/request_for_information/0/scope"_s), u"CUSTOMER"_s);
    QCOMPARE(test::textAt(party, u"/data/request_for_information/2/scope"_s), u"ASSOCIATED_PARTY"_s);
    QVERIFY(party.body.at(u"/data/request_for_information/2/categories/0/fields/0/options"_s).isArray());
}

void TestFincomCustomers::showsTheOldNamesInV1()
{
    Desk desk({.readsWhileProcessing = 1});
    const auto reply = desk.client->get(test::customerPathV1(test::northwindId));
    QCOMPARE(status(reply), u"REINITIATE"_s);
    QCOMPARE(asked(reply), 5);
    QVERIFY(!reply.body.at(u"/data/request_for_information/0"_s).contains(u"scope"_s));
    QVERIFY(!reply.body.at(u"/data/request_for_information/0/categories/0/fields/0"_s).contains(u"options"_s));
    QCOMPARE(desk.answer(test::northwindId).status, 200);
    QCOMPARE(status(desk.client->get(test::customerPathV1(test::northwindId))), u"QUEUED"_s);
    QCOMPARE(status(desk.client->get(test::customerPathV1(test::northwindId))), u"APPROVED"_s);
}

void TestFincomCustomers::sidesAreNotInReads()
{
    Desk desk;
    const auto reply = desk.client->get(test::customerPathV2(test::jonasId));
    QVERIFY(reply.status == 200);
    QVERIFY(!core::writeJson(reply.body).contains("\"side\""));
}

void TestFincomCustomers::doesNotKnowOtherCustomers()
{
    Desk desk;
    const QString other = u"00000000-0000-4000-8000-000000000000"_s;
    QCOMPARE(desk.client->get(test::customerPathV1(other)).status, 404);
    QCOMPARE(desk.client->get(test::customerPathV2(other)).status, 404);
    QCOMPARE(desk.client->patch(test::customerPathV1(other), "{}").status, 404);
}

void TestFincomCustomers::datesAreRelativeToToday()
{
    Simulator simulator;
    QVERIFY(simulator.start().isOk());
    test::SimulatorClient client(simulator.baseUrl());
    client.signIn();
    const auto reply = client.get(test::customerPathV2(test::northwindId));
    const auto moment = core::momentFromText(test::textAt(reply, u"/data/updated_at"_s));
    QVERIFY(moment.has_value());
    const qint64 days = moment->date().daysTo(core::SystemClock().today());
    QVERIFY2(days >= 1 && days <= 3, qPrintable(QString::number(days)));
}

void TestFincomCustomers::givesOneUriPerPart()
{
    Desk desk;
    const auto reply = desk.client->upload(
        test::mariaId, {{u"front"_s, "\xFF\xD8\xFF\xE0"}, {u"back"_s, "\x89PNG\r\n\x1A\n"}, {u"rest"_s, "%PDF-1.7"}});
    QCOMPARE(reply.status, 200);
    const core::Json files = reply.body.at(u"/data/files"_s);
    QCOMPARE(files.size(), 3);
    QHash<QString, QString> uris;
    for (const core::Json& file : files.items()) {
        QCOMPARE(file.size(), 1);
        uris.insert(file.members().first().first, file.members().first().second.toString());
    }
    QVERIFY(uris.value(u"front"_s).endsWith(u"_front.jpg"));
    QVERIFY(uris.value(u"back"_s).endsWith(u"_back.png"));
    QVERIFY(uris.value(u"rest"_s).endsWith(u"_rest.pdf"));
    for (const QString& uri : uris)
        QVERIFY(uri.startsWith(u'/'));
}

void TestFincomCustomers::mergesUrisWhenTold()
{
    Desk desk({.isUploadMerged = true});
    const auto reply = desk.client->upload(test::mariaId, {{u"a"_s, "%PDF-"}, {u"b"_s, "%PDF-"}});
    QCOMPARE(reply.body.at(u"/data/files"_s).size(), 1);
    QCOMPARE(reply.body.at(u"/data/files/0"_s).size(), 2);
    QVERIFY(test::textAt(reply, u"/data/files/0/a"_s) != test::textAt(reply, u"/data/files/0/b"_s));
}

void TestFincomCustomers::refusesUploads_data()
{
    QTest::addColumn<QString>("customer");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("key");
    QTest::newRow("no customer") << QString() << QByteArray("%PDF-") << 422 << u"customer_id"_s;
    QTest::newRow("unknown customer") << u"x"_s << QByteArray("%PDF-") << 403 << QString();
    QTest::newRow("no file") << test::mariaId << QByteArray() << 422 << u"files"_s;
    QTest::newRow("text") << test::mariaId << QByteArray("hello") << 422 << u"doc"_s;
    QTest::newRow("program") << test::mariaId << QByteArray("MZ\x90") << 422 << u"doc"_s;
    QTest::newRow("almost PNG") << test::mariaId << QByteArray("\x89PNG\n") << 422 << u"doc"_s;
}

void TestFincomCustomers::refusesUploads()
{
    QFETCH(QString, customer);
    QFETCH(QByteArray, content);
    QFETCH(int, status);
    QFETCH(QString, key);
    Desk desk;
    QList<std::pair<QString, QByteArray>> files;
    if (!content.isEmpty())
        files.append({u"doc"_s, content});
    const auto reply = desk.client->upload(customer, files);
    QCOMPARE(reply.status, status);
    if (key.isEmpty())
        QCOMPARE(test::textAt(reply, u"/error/code"_s), u"forbidden"_s);
    else
        QCOMPARE(reply.body.at(u"/errors/0"_s).members().first().first, key);
}

void TestFincomCustomers::takesEachGoodAnswer_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("after");
    QTest::newRow("business with two parties") << test::northwindId << u"APPROVED"_s;
    QTest::newRow("individual with two rounds") << test::mariaId << u"ACTION_REQUIRED"_s;
    QTest::newRow("individual of a webhook") << test::jonasId << u"APPROVED"_s;
    QTest::newRow("business of V1") << test::balticId << u"APPROVED"_s;
    QTest::newRow("asked after approval") << test::kofiId << u"APPROVED"_s;
}

void TestFincomCustomers::takesEachGoodAnswer()
{
    QFETCH(QString, id);
    QFETCH(QString, after);
    Desk desk;
    const auto reply = desk.answer(id);
    QCOMPARE(reply.status, 200);
    const core::Json data = core::Json::object({{u"customer_id"_s, id}});
    QCOMPARE(reply.body, core::Json::object({{u"data"_s, data}}));
    desk.clock->advance(5);
    const auto read = desk.client->get(test::customerPathV2(id));
    QCOMPARE(status(read), after);
    QCOMPARE(test::textAt(read, u"/data/last_status_updated_at"_s), u"2026-05-04T10:00:05.000Z"_s);
}

void TestFincomCustomers::refusesAnAnswerWhenNothingIsAsked()
{
    Desk desk;
    QCOMPARE(desk.answer(test::kofiId).status, 200);
    QCOMPARE(asked(desk.client->get(test::customerPathV2(test::kofiId))), 0);
    const auto reply = desk.answer(test::kofiId);
    QCOMPARE(reply.status, 403);
    QCOMPARE(test::textAt(reply, u"/error/code"_s), u"forbidden"_s);
}

void TestFincomCustomers::saysItIsCheckingForAsManyReadsAsTold()
{
    Desk desk({.readsWhileProcessing = 2});
    QCOMPARE(desk.answer(test::northwindId).status, 200);
    for (int i = 0; i < 2; ++i) {
        const auto reply = desk.client->get(test::customerPathV2(test::northwindId));
        QCOMPARE(status(reply), u"PROCESSING"_s);
        QCOMPARE(asked(reply), 0);
    }
    const auto reply = desk.client->get(test::customerPathV2(test::northwindId));
    QCOMPARE(status(reply), u"APPROVED"_s);
    QCOMPARE(test::textAt(reply, u"/data/associated_parties/0/verification/status"_s), u"APPROVED"_s);
}

void TestFincomCustomers::asksAgainInASecondRound()
{
    Desk desk;
    QCOMPARE(desk.answer(test::mariaId).status, 200);
    const auto round = desk.client->get(test::customerPathV2(test::mariaId));
    QCOMPARE(asked(round), 1);
    QCOMPARE(test::textAt(round, u"/data/request_for_information/0/categories/0/fields/1/reason"_s),
             u"The last page is missing"_s);
    QCOMPARE(desk.answer(test::mariaId).status, 400);

    desk.client->setDocument("%PDF-1.4\nwith the last page\n");
    core::Json second = test::goodAnswer(*desk.client, test::mariaId);
    second.remove(u"proof_of_identity"_s);
    core::Json address = second.value(u"proof_of_address"_s);
    address.remove(u"country"_s);
    second.insert(u"proof_of_address"_s, address);
    QCOMPARE(desk.client->patch(test::customerPathV1(test::mariaId), core::writeJson(second)).status, 200);
    QCOMPARE(status(desk.client->get(test::customerPathV2(test::mariaId))), u"APPROVED"_s);
}

void TestFincomCustomers::refusesTheSameDocumentAgain()
{
    Desk desk;
    QCOMPARE(desk.answer(test::mariaId).status, 200);
    desk.client->get(test::customerPathV2(test::mariaId));
    const auto answerAgain = [&desk] {
        core::Json answer = test::goodAnswer(*desk.client, test::mariaId);
        answer.remove(u"proof_of_identity"_s);
        core::Json address = answer.value(u"proof_of_address"_s);
        address.remove(u"country"_s);
        answer.insert(u"proof_of_address"_s, address);
        QCOMPARE(desk.client->patch(test::customerPathV1(test::mariaId), core::writeJson(answer)).status, 200);
    };
    answerAgain();
    const auto round = desk.client->get(test::customerPathV2(test::mariaId));
    QCOMPARE(status(round), u"ACTION_REQUIRED"_s);
    QCOMPARE(test::textAt(round, u"/data/request_for_information/0/categories/0/fields/1/reason"_s),
             u"The last page is missing"_s);
    desk.client->setDocument("%PDF-1.4\nwith the last page\n");
    answerAgain();
    QCOMPARE(status(desk.client->get(test::customerPathV2(test::mariaId))), u"APPROVED"_s);
}

void TestFincomCustomers::anAnswerIsNotTakenTwice()
{
    Desk desk;
    const QByteArray answer = core::writeJson(test::goodAnswer(*desk.client, test::northwindId));
    QCOMPARE(desk.client->patch(test::customerPathV1(test::northwindId), answer).status, 200);
    QCOMPARE(desk.client->patch(test::customerPathV1(test::northwindId), answer).status, 403);
}

QTEST_GUILESS_MAIN(TestFincomCustomers)
#include "tst_fincomcustomers.moc"
