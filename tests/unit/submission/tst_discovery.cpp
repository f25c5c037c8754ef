#include "models/submission/discovery.h"

#include "models/core/jsonwriter.h"
#include "models/providers/registry.h"
#include "models/simulator/simulator.h"
#include "models/simulator/training.h"
#include "tests/support/faultserver.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace rfi;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Json;
using submission::CustomerState;
using submission::Discovered;
using submission::Discovery;

namespace {

constexpr int Patience = 100000; // two hundred pages on a busy machine
const QByteArray listPath = "/v1/customers";

QByteArray entry(const QString& id, const QString& status)
{
    return core::writeJson(Json::object(
        {{u"customer_id"_s, id}, {u"status"_s, status}, {u"business_legal_name"_s, u"Sample %1 LLC"_s.arg(id)}}));
}

QByteArray page(const QList<QByteArray>& entries) { return R"({"customers":[)" + entries.join(',') + "]}"; }

test::Handler waitingOf(const QStringList& ids)
{
    QList<QByteArray> entries;
    for (const QString& id : ids)
        entries += entry(id, u"pending_response"_s);
    return test::reply(200, page(entries));
}

/// A page full of customers that nobody has seen before, whatever page is asked for.
void replyWithStrangers(test::Peer& peer)
{
    peer.readBody();
    const QUrlQuery query(QUrl(QString::fromLatin1(peer.request().target)).query());
    peer.write(test::replyBytes(200, page({entry(u"stranger-"_s + query.queryItemValue(u"page"_s), u"approved"_s)})));
}

QStringList ids(const QList<CustomerState>& states)
{
    QStringList list;
    for (const CustomerState& state : states)
        list += state.request.customerId;
    return list;
}

QByteArray readPath(const QString& id) { return listPath + '/' + id.toLatin1(); }

} // namespace

class TestDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_registry.addBuiltIn(); }
    void init();

    void findsWhoIsAsked_data();
    void findsWhoIsAsked();
    void C42_endsWhereTheListDoesNot_data();
    void C42_endsWhereTheListDoesNot();
    void goesOnAfterACustomerThatCannotBeRead_data();
    void goesOnAfterACustomerThatCannotBeRead();
    void endsWhenTheSignInIsRefused();
    void refusesAListThatIsNone_data();
    void refusesAListThatIsNone();
    void givesUpWhenCancelled();

private:
    core::Result<Discovered> discover(const QString& provider, const QUrl& url,
                                      const providers::Credentials& credentials);
    core::Result<Discovered> discoverAtServer()
    {
        return discover(u"onemoney"_s, m_server->url(), {{u"accessKey"_s, core::Secret("key")}});
    }
    int listReads() const;

    core::SystemClock m_clock;
    providers::Registry m_registry;
    std::unique_ptr<test::FaultServer> m_server;
};

void TestDiscovery::init()
{
    m_server = std::make_unique<test::FaultServer>();
    for (const QString& id : {u"one"_s, u"two"_s, u"three"_s})
        m_server->route("GET", readPath(id), {test::reply(200, entry(id, u"pending_response"_s))});
}

core::Result<Discovered> TestDiscovery::discover(const QString& provider, const QUrl& url,
                                                 const providers::Credentials& credentials)
{
    const providers::Description& description = *m_registry.find(provider);
    network::HttpClient client({url});
    providers::Session session(description, url, credentials, client, m_clock);
    Discovery discovery(description, session, client, m_clock);
    QList<core::Result<Discovered>> results;
    connect(&discovery, &Discovery::finished, &discovery,
            [&results](const core::Result<Discovered>& result) { results += result; });
    discovery.start();
    if (!QTest::qWaitFor([&results] { return !results.isEmpty(); }, Patience))
        qFatal("never finished");
    QCoreApplication::processEvents();
    if (results.size() != 1)
        qFatal("finished more than once");
    return results.constFirst();
}

int TestDiscovery::listReads() const
{
    const QList<test::Heard> heard = m_server->heard();
    return int(std::count_if(heard.cbegin(), heard.cend(),
                             [](const test::Heard& one) { return one.target.startsWith(listPath + '?'); }));
}

void TestDiscovery::findsWhoIsAsked_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QStringList>("asked");
    QTest::newRow("named items, one customer approved")
        << u"fincom"_s
        << QStringList{u"0b7c1a7e-6f0a-4f2d-8a53-2c6f4d1e9a10"_s, u"3c2b1a09-8f7e-4d6c-b5a4-93827160f5e4"_s,
                       u"8d41f6a2-19b3-4c7e-a0d5-6e2b7c3f4a91"_s, u"f2c0d9b8-7a65-4e43-9d21-0b1c2d3e4f50"_s,
                       u"a97e3d15-4c28-4b06-8f9a-1d2e3c4b5a69"_s};
    QTest::newRow("notes in free words, any case of the status, one locked since the list")
        << u"onemoney"_s
        << QStringList{u"2f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"_s, u"7c6d5e4f-3a2b-4c1d-9e8f-0a1b2c3d4e5f"_s,
                       u"e5f60718-293a-4b4c-9d5e-6f7081920314"_s};
}

void TestDiscovery::findsWhoIsAsked()
{
    QFETCH(QString, provider);
    QFETCH(QStringList, asked);
    simulator::Simulator simulator;
    QVERIFY(simulator.start().isOk());
    providers::Credentials credentials;
    for (const simulator::TrainingAccount& account : simulator::trainingAccounts()) {
        for (const auto& [name, value] : account.credentials.members()) {
            if (account.provider == provider)
                credentials.insert(name, core::Secret::fromText(value.toString()));
        }
    }
    const auto found = discover(provider, simulator.baseUrl(provider), credentials);
    QVERIFY(found.isOk());
    QCOMPARE(ids(found->open), asked);
    QVERIFY(found->failed.isEmpty());
    QVERIFY(found->isListWhole);
    for (const simulator::SeenCall& call : simulator.seenCalls())
        QVERIFY(call.kind == simulator::CallKind::Read || call.kind == simulator::CallKind::SignIn);
}

void TestDiscovery::C42_endsWhereTheListDoesNot_data()
{
    QTest::addColumn<QList<test::Handler>>("pages");
    QTest::addColumn<int>("reads");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<QStringList>("asked");
    const QStringList all{u"one"_s, u"two"_s, u"three"_s};
    const test::Handler empty = test::reply(200, page({}));
    QTest::newRow("an empty page") << QList<test::Handler>{waitingOf(all), empty} << 2 << true << all;
    QTest::newRow("nobody at all") << QList<test::Handler>{empty} << 1 << true << QStringList();
    QTest::newRow("a customer on two pages")
        << QList<test::Handler>{waitingOf(all.first(2)), waitingOf(all.last(2)), empty} << 3 << true << all;
    QTest::newRow("the same page again") << QList<test::Handler>{waitingOf(all)} << 2 << false << all;
    QTest::newRow("pages in turn") << QList<test::Handler>{waitingOf(all.first(1)), waitingOf(all.last(2)),
                                                           waitingOf(all.first(1))}
                                   << 3 << false << all;
    QTest::newRow("pages without end") << QList<test::Handler>{replyWithStrangers} << Discovery::MostPages << false
                                       << QStringList();
}

void TestDiscovery::C42_endsWhereTheListDoesNot()
{
    QFETCH(QList<test::Handler>, pages);
    QFETCH(int, reads);
    QFETCH(bool, isWhole);
    QFETCH(QStringList, asked);
    m_server->route("GET", listPath, pages);
    const auto found = discoverAtServer();
    QVERIFY(found.isOk());
    QCOMPARE(listReads(), reads);
    QCOMPARE(found->isListWhole, isWhole);
    QCOMPARE(ids(found->open), asked);
    QCOMPARE(m_server->heard().size(), reads + asked.size());
}

void TestDiscovery::goesOnAfterACustomerThatCannotBeRead_data()
{
    QTest::addColumn<test::Handler>("reply");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("unknown there") << test::reply(404) << ErrorCode::HttpStatus;
    QTest::newRow("no JSON") << test::reply(200, "<html>") << ErrorCode::ReplyUnreadable;
    QTest::newRow("another customer") << test::reply(200, entry(u"three"_s, u"pending_response"_s))
                                      << ErrorCode::WrongCustomer;
}

void TestDiscovery::goesOnAfterACustomerThatCannotBeRead()
{
    QFETCH(test::Handler, reply);
    QFETCH(ErrorCode, code);
    m_server->route("GET", listPath, {waitingOf({u"one"_s, u"../two"_s, u"two"_s, u"three"_s}), waitingOf({})});
    m_server->route("GET", readPath(u"two"_s), {reply});
    const auto found = discoverAtServer();
    QVERIFY(found.isOk());
    QCOMPARE(ids(found->open), QStringList({u"one"_s, u"three"_s}));
    QCOMPARE(found->failed.size(), 2);
    QCOMPARE(found->failed.at(0).code, ErrorCode::IdInvalid);
    QCOMPARE(found->failed.at(1).code, code);
}

void TestDiscovery::endsWhenTheSignInIsRefused()
{
    m_server->route("GET", listPath, {waitingOf({u"one"_s, u"two"_s}), waitingOf({})});
    m_server->route("GET", readPath(u"one"_s), {test::reply(401)});
    const auto found = discoverAtServer();
    QVERIFY(!found.isOk());
    QCOMPARE(found.error().code, ErrorCode::SignInRefused);
    for (const test::Heard& heard : m_server->heard())
        QVERIFY(!heard.target.endsWith("/two"));
}

void TestDiscovery::refusesAListThatIsNone_data()
{
    QTest::addColumn<test::Handler>("reply");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("refused") << test::reply(403) << ErrorCode::HttpStatus;
    QTest::newRow("no JSON") << test::reply(200, "<html>") << ErrorCode::ReplyUnreadable;
    QTest::newRow("no entries") << test::reply(200, "{}") << ErrorCode::ReplyUnreadable;
    QTest::newRow("entries are no list") << test::reply(200, R"({"customers":{}})") << ErrorCode::ReplyUnreadable;
}

void TestDiscovery::refusesAListThatIsNone()
{
    QFETCH(test::Handler, reply);
    QFETCH(ErrorCode, code);
    m_server->route("GET", listPath, {reply});
    const auto found = discoverAtServer();
    QVERIFY(!found.isOk());
    QCOMPARE(found.error().code, code);
}

void TestDiscovery::givesUpWhenCancelled()
{
    m_server->route("GET", listPath, {test::silence()});
    const providers::Description& description = *m_registry.find(u"onemoney"_s);
    network::HttpClient client({m_server->url()});
    providers::Session session(description, m_server->url(), {{u"accessKey"_s, core::Secret("key")}}, client, m_clock);
    Discovery discovery(description, session, client, m_clock);
    QList<core::Result<Discovered>> results;
    connect(&discovery, &Discovery::finished, &discovery,
            [&results](const core::Result<Discovered>& result) { results += result; });
    discovery.start();
    QTRY_COMPARE_WITH_TIMEOUT(listReads(), 1, Patience);
    discovery.cancel();
    discovery.cancel();
    QVERIFY(results.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(results.size(), 1, Patience);
    QCOMPARE(results.constFirst().error().code, ErrorCode::Cancelled);
    QCoreApplication::processEvents();
    QCOMPARE(results.size(), 1);
}

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
