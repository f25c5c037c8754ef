#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"
#include "models/providers/requestreader.h"
#include "models/submission/case.h"
#include "models/submission/submission.h"
#include "tests/support/faultserver.h"
#include "tests/support/movableclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Json;
using submission::CallReport;
using submission::Case;
using submission::Outcome;
using submission::Report;
using submission::Submission;

/// Nobody is made twice at a provider, whatever is changed between two attempts. Every attempt talks to a real socket.
class TestCreatedParties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_registry.addBuiltIn(); }
    void init();

    void sendsChangesToTheIdThatTheProviderGave();
    void leavesWhatDidNotChangeAlone();
    void sendsAnswersThatWerePutBack();
    void remembersItInALaterRound();
    void blocksAChangeWithoutAnId_data();
    void blocksAChangeWithoutAnId();
    void blocksAChangeOfWhatMayHaveArrived();
    void repeatsUnderTheSameKeyWhatMayHaveArrived();
    void countsAReplacementOnlyWhileItStands();

private:
    Report attempt();
    void answer(const QString& party, const QString& pointer, const QString& text);
    QList<test::Heard> heard(const QByteArray& method, const QByteArray& path) const;

    providers::Registry m_registry;
    providers::Description m_description;
    test::MovableClock m_clock;
    std::unique_ptr<test::FaultServer> m_server;
    std::unique_ptr<Case> m_case;
};

namespace {

const QByteArray request = R"({"format":"rfi-desk/request@1","provider":"onemoney","customerType":"business",
"customerId":"c1","items":[{"pointer":"/primary_website"},{"party":"new:ana","pointer":"/first_name"},
{"party":"new:ana","pointer":"/last_name"}]})";
const QByteArray company = "/v1/customers/c1";
const QByteArray persons = "/v1/customers/c1/associated_persons";
const QByteArray ana = "/v1/customers/c1/associated_persons/ap-9";
const QByteArray open = R"({"customer_id":"c1","status":"pending_response","business_legal_name":"Acme"})";
const QByteArray made = R"({"associated_person_id":"ap-9"})";
const QByteArray refused = R"({"status":422,"detail":"no"})";

} // namespace

void TestCreatedParties::init()
{
    m_server = std::make_unique<test::FaultServer>();
    m_server->route("GET", company, {test::reply(200, open)});
    m_server->route("POST", persons, {test::reply(200, made)});
    m_server->route("PUT", ana, {test::reply(200, made)});
    m_server->route("PUT", company, {test::reply(422, refused)});
    m_description = *m_registry.find(u"onemoney"_s);
    const auto read = providers::readRequest(m_registry, request, {});
    QVERIFY(read);
    m_case = std::make_unique<Case>(u"1"_s, forms::makeForm(m_description.forms, *read), u"sandbox"_s, false, m_clock);
    answer({}, u"/primary_website"_s, u"https://acme.example"_s);
    answer(u"new:ana"_s, u"/first_name"_s, u"Ana"_s);
    answer(u"new:ana"_s, u"/last_name"_s, u"Lopes"_s);
}

void TestCreatedParties::answer(const QString& party, const QString& pointer, const QString& text)
{
    const int field = m_case->form().form().indexOf({party, pointer, {}, {}});
    QVERIFY(field >= 0);
    m_case->form().setValue(field, Json(text));
}

Report TestCreatedParties::attempt()
{
    network::HttpClient client({m_server->url()}, {});
    providers::Session session(m_description, m_server->url(), {{u"accessKey"_s, core::Secret("key")}}, client,
                               m_clock);
    Submission submission({m_description, m_case->form().form(), m_case->form().answers(), m_case->earlierCalls(),
                           m_case->createdParties(), nullptr},
                          session, client, m_clock);
    Report ended;
    connect(&submission, &Submission::finished, this, [&ended](const Report& report) { ended = report; });
    const QSignalSpy finished(&submission, &Submission::finished);
    submission.start();
    [&finished] { QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000); }();
    m_case->addReport(ended);
    return ended;
}

QList<test::Heard> TestCreatedParties::heard(const QByteArray& method, const QByteArray& path) const
{
    QList<test::Heard> all = m_server->heard();
    all.removeIf([&](const test::Heard& each) { return each.method != method || each.target != path; });
    return all;
}

void TestCreatedParties::sendsChangesToTheIdThatTheProviderGave()
{
    QCOMPARE(attempt().outcome, Outcome::PartlyAccepted);
    QCOMPARE(heard("POST", persons).size(), 1);
    answer(u"new:ana"_s, u"/last_name"_s, u"López"_s);
    m_server->route("PUT", company, {test::reply(200, R"({"customer_id":"c1"})")});
    const Report second = attempt();
    QCOMPARE(second.outcome, Outcome::Accepted);
    QCOMPARE(heard("POST", persons).size(), 1);
    QCOMPARE(heard("PUT", ana).size(), 1);
    const Json sent = core::readJson(heard("PUT", ana).constFirst().body).value();
    QCOMPARE(sent, Json::object({{u"first_name"_s, u"Ana"_s}, {u"last_name"_s, u"López"_s}}));
    QCOMPARE(heard("PUT", company).size(), 2);
}

void TestCreatedParties::leavesWhatDidNotChangeAlone()
{
    attempt();
    answer({}, u"/primary_website"_s, u"https://www.acme.example"_s);
    const Report second = attempt();
    QVERIFY(second.calls.constFirst().wasAccepted);
    // Also after an attempt in which it was not sent.
    attempt();
    QCOMPARE(heard("POST", persons).size(), 1);
    QVERIFY(heard("PUT", ana).isEmpty());
    QCOMPARE(heard("PUT", company).size(), 3);
}

void TestCreatedParties::sendsAnswersThatWerePutBack()
{
    attempt();
    answer(u"new:ana"_s, u"/last_name"_s, u"López"_s);
    attempt();
    answer(u"new:ana"_s, u"/last_name"_s, u"Lopes"_s);
    attempt();
    QCOMPARE(heard("POST", persons).size(), 1);
    const QList<test::Heard> changes = heard("PUT", ana);
    QCOMPARE(changes.size(), 2);
    QVERIFY(changes.constLast().body.contains("Lopes"));
    attempt();
    QCOMPARE(heard("PUT", ana).size(), 2);
}

void TestCreatedParties::remembersItInALaterRound()
{
    attempt();
    m_case->replaceForm(m_case->form().form(), Case::Cause::NewRound);
    answer({}, u"/primary_website"_s, u"https://acme.example"_s);
    answer(u"new:ana"_s, u"/first_name"_s, u"Ana"_s);
    answer(u"new:ana"_s, u"/last_name"_s, u"López"_s);
    attempt();
    QCOMPARE(heard("POST", persons).size(), 1);
    QCOMPARE(heard("PUT", ana).size(), 1);
}

void TestCreatedParties::blocksAChangeWithoutAnId_data()
{
    QTest::addColumn<QString>("partyId");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("hasChangingCall");
    QTest::newRow("the description does not say where it is") << QString() << made << true;
    QTest::newRow("the reply names none") << u"/id"_s << made << true;
    QTest::newRow("it is no id") << u"/associated_person_id"_s << QByteArray(R"({"associated_person_id":"../c2"})")
                                 << true;
    QTest::newRow("no call changes a person") << u"/associated_person_id"_s << made << false;
}

void TestCreatedParties::blocksAChangeWithoutAnId()
{
    QFETCH(QString, partyId);
    QFETCH(QByteArray, reply);
    QFETCH(bool, hasChangingCall);
    m_server->route("POST", persons, {test::reply(200, reply)});
    for (providers::AnswerCall& call : m_description.answers)
        call.partyId = partyId;
    if (!hasChangingCall)
        m_description.answers.removeIf(
            [](const providers::AnswerCall& call) { return call.each == providers::AnswerCall::Each::Party; });
    attempt();
    answer(u"new:ana"_s, u"/last_name"_s, u"López"_s);
    const qsizetype before = m_server->heard().size();
    const Report second = attempt();
    QCOMPARE(second.outcome, Outcome::Invalid);
    QCOMPARE(second.problems.size(), 1);
    QCOMPARE(second.problems.constFirst().code, ErrorCode::PartyAlreadySent);
    QCOMPARE(second.problems.constFirst().item.party, u"new:ana"_s);
    QCOMPARE(m_server->heard().size(), before);
    answer(u"new:ana"_s, u"/last_name"_s, u"Lopes"_s);
    QCOMPARE(attempt().outcome, Outcome::PartlyAccepted);
    QCOMPARE(heard("POST", persons).size(), 1);
}

void TestCreatedParties::blocksAChangeOfWhatMayHaveArrived()
{
    m_server->route("POST", persons, {test::finAfterBody()});
    QCOMPARE(attempt().outcome, Outcome::Unknown);
    answer(u"new:ana"_s, u"/last_name"_s, u"López"_s);
    const Report second = attempt();
    QCOMPARE(second.outcome, Outcome::Invalid);
    QCOMPARE(second.problems.constFirst().code, ErrorCode::PartyAlreadySent);
    QCOMPARE(heard("POST", persons).size(), 1);
}

void TestCreatedParties::repeatsUnderTheSameKeyWhatMayHaveArrived()
{
    m_server->route("POST", persons, {test::finAfterBody(), test::reply(200, made)});
    QCOMPARE(attempt().outcome, Outcome::Unknown);
    QCOMPARE(attempt().outcome, Outcome::PartlyAccepted);
    const QList<test::Heard> creations = heard("POST", persons);
    QCOMPARE(creations.size(), 2);
    QVERIFY(!creations.at(0).headers.value("idempotency-key").isEmpty());
    QCOMPARE(creations.at(0).headers.value("idempotency-key"), creations.at(1).headers.value("idempotency-key"));
    QCOMPARE(m_case->createdParties().value(u"new:ana"_s).id, u"ap-9"_s);
}

void TestCreatedParties::countsAReplacementOnlyWhileItStands()
{
    CallReport first;
    first.method = u"PUT"_s;
    first.path = u"/a"_s;
    first.bodySha256 = "1";
    first.outcome = Outcome::Accepted;
    CallReport second = first;
    second.bodySha256 = "2";
    QVERIFY(submission::isThere(first, true, {first}));
    QVERIFY(!submission::isThere(first, true, {first, second}));
    QVERIFY(submission::isThere(first, false, {first, second}));
    second.outcome = Outcome::Unknown;
    QVERIFY(!submission::isThere(first, true, {first, second}));
    second.outcome = Outcome::Rejected;
    QVERIFY(submission::isThere(first, true, {first, second}));
    second.outcome = Outcome::Accepted;
    second.path = u"/b"_s;
    QVERIFY(submission::isThere(first, true, {first, second}));
}

QTEST_GUILESS_MAIN(TestCreatedParties)
#include "tst_createdparties.moc"
