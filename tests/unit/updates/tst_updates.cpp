#include "models/updates/updates.h"
#include "tests/support/faultserver.h"
#include "tests/support/movableclock.h"
#include "tests/unit/updates/signer.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::ErrorCode;
using settings::Id;
using updates::Updates;
namespace key = settings::key;

/// The check over real sockets, with lists that this test signs.
class TestUpdates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsANewerVersion();
    void saysNothingAboutWhoAsks();
    void asksOnceADayAtMost();
    void asksOnceADayAlsoWhenNothingComesOfIt();
    void asksNobodyWhenItIsSwitchedOff();
    void asksNobodyWhenAnOrganisationForbidsIt();
    void asksNobodyWithoutAnAddressOrAKey_data();
    void asksNobodyWithoutAnAddressOrAKey();
    void asksNobodyWhileSomethingIsSent();
    void givesWayToWhatIsSent();
    void takesNothingThatIsNotSigned_data();
    void takesNothingThatIsNotSigned();
    void refusesAnOlderListThanItSaw();
    void refusesAnOlderListAfterARestart();
    void keepsWhatItKnewWhenACheckFails();
    void followsNoRedirectToAnotherPlace();
    void stopsReadingAListWithoutEnd();
    void goesThroughTheProxy();
    void saysThatAListIsOld();
    void tellsOfAVersionUntilItIsPutOff();
    void forgetsWhatSomebodyWroteIntoItsFile();

private:
    void publish(qint64 sequence, const QByteArray& version);
    void serve(const test::Handler& list, const test::Handler& signature);
    std::unique_ptr<Updates> made();
    void check(Updates& updates);
    QString newer(const Updates& updates) const
    {
        return updates.newer() ? updates.newer()->version.normalized().toString() : QString();
    }

    const test::Signer m_signer;
    std::unique_ptr<test::FaultServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<settings::Settings> m_settings;
    test::MovableClock m_clock;
    Updates::Needs m_needs;
    bool m_mayAsk = true;
    QByteArray m_list;
};

void TestUpdates::init()
{
    m_server = std::make_unique<test::FaultServer>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<settings::Settings>();
    m_clock = {};
    m_mayAsk = true;
    m_needs = {{m_server->url(u"/releases.json"_s), m_signer.publicKey()},
               QVersionNumber(0, 1),
               m_folder->filePath(u"updates.json"_s),
               [] { return updates::Way{}; },
               [this] { return m_mayAsk; }};
    publish(1, "0.2.0");
}

void TestUpdates::cleanup() { m_server.reset(); }

void TestUpdates::serve(const test::Handler& list, const test::Handler& signature)
{
    m_server->route("GET", "/releases.json", {list});
    m_server->route("GET", "/releases.json.minisig", {signature});
}

void TestUpdates::publish(qint64 sequence, const QByteArray& version)
{
    m_list = R"({ "format": "rfi-desk/releases@1", "sequence": )" + QByteArray::number(sequence)
        + R"(, "issued": "2026-05-04T08:00:00Z", "releases": [{ "version": ")" + version
        + R"(", "released": "2026-05-01", "urgency": "usual", "page": "https://rfi-desk.example/" }] })";
    serve(test::reply(200, m_list), test::reply(200, m_signer.sign(m_list)));
}

/// Looks often, so that a test sees what it does by itself.
std::unique_ptr<Updates> TestUpdates::made()
{
    return std::make_unique<Updates>(m_needs, *m_settings, m_clock, std::chrono::milliseconds(5));
}

void TestUpdates::check(Updates& updates)
{
    updates.checkNow();
    QTRY_VERIFY(!updates.isChecking());
}

void TestUpdates::findsANewerVersion()
{
    const auto updates = made();
    QSignalSpy changed(updates.get(), &Updates::changed);
    updates->start();
    QTRY_COMPARE(newer(*updates), u"0.2"_s);
    QVERIFY(!updates->failure());
    QCOMPARE(updates->askedAt(), m_clock.now());
    QCOMPARE(changed.size(), 2); // it began, it ended
    QCOMPARE(m_server->heard().size(), 2);
}

/// Everybody who asks looks the same: no version, no system, no language, no id.
void TestUpdates::saysNothingAboutWhoAsks()
{
    const auto updates = made();
    check(*updates);
    const QList<test::Heard> heard = m_server->heard();
    QCOMPARE(heard.size(), 2);
    for (const test::Heard& request : heard) {
        QCOMPARE(request.method, QByteArray("GET"));
        QVERIFY(request.body.isEmpty());
        QVERIFY(!request.target.contains('?'));
        QCOMPARE(request.headers.value("user-agent"), QByteArray("rfi-desk"));
        for (const char* name : {"cookie", "authorization", "referer", "from"})
            QVERIFY2(!request.headers.contains(name), name);
        QCOMPARE(request.headers.value("accept-language"), QByteArray("*"));
        QVERIFY(!QByteArray(request.head).replace("127.0.0.1", "").contains("0.1"));
    }
}

void TestUpdates::asksOnceADayAtMost()
{
    const auto updates = made();
    updates->start();
    QTRY_VERIFY(updates->newer());
    updates->start();
    QSignalSpy changed(updates.get(), &Updates::changed);
    m_clock.move(23 * 60 * 60);
    QVERIFY(!changed.wait(100));
    // Nor after a restart.
    const auto again = made();
    QSignalSpy changedAgain(again.get(), &Updates::changed);
    again->start();
    QVERIFY(!changedAgain.wait(100));
    QCOMPARE(newer(*again), u"0.2"_s);
    QCOMPARE(m_server->heard().size(), 2);
    m_clock.move(60 * 60);
    QTRY_VERIFY(m_server->heard().size() >= 4);
}

void TestUpdates::asksOnceADayAlsoWhenNothingComesOfIt()
{
    serve(test::reply(503), test::reply(503));
    const auto updates = made();
    updates->start();
    QTRY_VERIFY(updates->failure());
    QSignalSpy changed(updates.get(), &Updates::changed);
    QVERIFY(!changed.wait(100));
    QCOMPARE(m_server->heard().size(), 1);
    QCOMPARE(updates->failure()->code, ErrorCode::HttpStatus);
}

void TestUpdates::asksNobodyWhenItIsSwitchedOff()
{
    QVERIFY(m_settings->set(key::UpdateCheck, false));
    const auto updates = made();
    QSignalSpy changed(updates.get(), &Updates::changed);
    updates->start();
    QVERIFY(!changed.wait(100));
    QCOMPARE(m_server->connections(), 0);
    // Somebody may still look on purpose.
    check(*updates);
    QCOMPARE(newer(*updates), u"0.2"_s);
    QVERIFY(!updates->toTell());
}

void TestUpdates::asksNobodyWhenAnOrganisationForbidsIt()
{
    m_settings->pin({{Id::UpdateCheck, false}});
    const auto updates = made();
    QVERIFY(updates->isForbidden());
    QSignalSpy changed(updates.get(), &Updates::changed);
    updates->start();
    updates->checkNow();
    QVERIFY(!changed.wait(100));
    QCOMPARE(m_server->connections(), 0);
}

void TestUpdates::asksNobodyWithoutAnAddressOrAKey_data()
{
    QTest::addColumn<QUrl>("address");
    QTest::addColumn<QString>("key");
    const QString key = m_signer.publicKey();
    QTest::newRow("nothing") << QUrl() << QString();
    QTest::newRow("no key") << QUrl(u"https://rfi-desk.example/releases.json"_s) << QString();
    QTest::newRow("no address") << QUrl() << key;
    QTest::newRow("a key that is none") << QUrl(u"https://rfi-desk.example/releases.json"_s) << u"key"_s;
    QTest::newRow("an open address") << QUrl(u"http://rfi-desk.example/releases.json"_s) << key;
    QTest::newRow("an address with a question") << QUrl(u"https://rfi-desk.example/releases.json?id=1"_s) << key;
}

void TestUpdates::asksNobodyWithoutAnAddressOrAKey()
{
    QFETCH(QUrl, address);
    QFETCH(QString, key);
    m_needs.source = {address, key};
    const auto updates = made();
    QVERIFY(!updates->exist());
    QSignalSpy changed(updates.get(), &Updates::changed);
    updates->start();
    updates->checkNow();
    QVERIFY(!changed.wait(50));
    QVERIFY(!updates->isChecking());
}

void TestUpdates::asksNobodyWhileSomethingIsSent()
{
    m_mayAsk = false;
    const auto updates = made();
    QSignalSpy changed(updates.get(), &Updates::changed);
    updates->start();
    QVERIFY(!changed.wait(100));
    updates->checkNow();
    QCOMPARE(updates->failure()->code, ErrorCode::Cancelled); // whoever asked is told
    QCOMPARE(m_server->connections(), 0);
    m_mayAsk = true;
    QTRY_VERIFY(updates->newer());
}

void TestUpdates::givesWayToWhatIsSent()
{
    serve(test::silence(), test::silence());
    const auto updates = made();
    updates->checkNow();
    QTRY_COMPARE(m_server->heard().size(), 1);
    updates->giveWay();
    QVERIFY(!updates->isChecking());
    QCOMPARE(updates->failure()->code, ErrorCode::Cancelled);
    QVERIFY(m_server->settle());
}

void TestUpdates::takesNothingThatIsNotSigned_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray good = R"({ "format": "rfi-desk/releases@1", "sequence": 9, "issued": "2026-05-04T08:00:00Z",)"
                            R"( "releases": [] })";
    const auto row = [](const char* name, const QByteArray& list, const QByteArray& signature, ErrorCode code) {
        QTest::newRow(name) << list << signature << code;
    };
    row("another list", QByteArray(good).replace("9", "8"), m_signer.sign(good), ErrorCode::SignatureWrong);
    row("another key", good, test::Signer().sign(good), ErrorCode::SignatureWrong);
    row("a cut list", good.left(20), m_signer.sign(good), ErrorCode::SignatureWrong);
    row("a cut signature", good, m_signer.sign(good).left(90), ErrorCode::SignatureWrong);
    row("no signature", good, {}, ErrorCode::SignatureWrong);
    row("a page that wants a sign-in", "<html>", "<html>", ErrorCode::SignatureWrong);
    row("signed nonsense", "{}", m_signer.sign("{}"), ErrorCode::FormatUnknown);
}

void TestUpdates::takesNothingThatIsNotSigned()
{
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, signature);
    serve(test::reply(200, list), test::reply(200, signature));
    const auto updates = made();
    check(*updates);
    QVERIFY(updates->failure());
    QTEST(updates->failure()->code, "code");
    QVERIFY(!updates->newer() && !updates->issued().isValid());
}

void TestUpdates::refusesAnOlderListThanItSaw()
{
    publish(5, "0.3.0");
    const auto updates = made();
    check(*updates);
    QCOMPARE(newer(*updates), u"0.3"_s);
    publish(4, "0.2.0");
    check(*updates);
    QCOMPARE(updates->failure()->code, ErrorCode::ListOutdated);
    QCOMPARE(newer(*updates), u"0.3"_s);
    publish(5, "0.3.0");
    check(*updates);
    QVERIFY(!updates->failure());
}

void TestUpdates::refusesAnOlderListAfterARestart()
{
    publish(5, "0.3.0");
    check(*made());
    publish(4, "0.2.0");
    const auto updates = made();
    QCOMPARE(newer(*updates), u"0.3"_s);
    check(*updates);
    QCOMPARE(updates->failure()->code, ErrorCode::ListOutdated);
}

void TestUpdates::keepsWhatItKnewWhenACheckFails()
{
    const auto updates = made();
    check(*updates);
    serve(test::rstAfterBody(), test::rstAfterBody());
    check(*updates);
    QVERIFY(updates->failure());
    QCOMPARE(newer(*updates), u"0.2"_s);
}

void TestUpdates::followsNoRedirectToAnotherPlace()
{
    test::FaultServer other;
    other.answer({test::reply(200, m_list)});
    serve(test::reply(302, {}, {{"Location", other.url(u"/releases.json"_s).toEncoded()}}), test::reply(200));
    const auto updates = made();
    check(*updates);
    QCOMPARE(updates->failure()->code, ErrorCode::Redirected);
    QCOMPARE(other.connections(), 0);
}

void TestUpdates::stopsReadingAListWithoutEnd()
{
    const QByteArray huge(updates::UpdateCheck::LargestList + 1, ' ');
    serve(test::reply(200, huge), test::reply(200, m_signer.sign(huge)));
    const auto updates = made();
    check(*updates);
    QCOMPARE(updates->failure()->code, ErrorCode::ReplyTooLarge);
    serve(test::reply(200, m_list), test::reply(200, QByteArray(100 * 1024, 'x')));
    check(*updates);
    QCOMPARE(updates->failure()->code, ErrorCode::ReplyTooLarge);
}

/// With the authorities and the proxy that everything else goes by.
void TestUpdates::goesThroughTheProxy()
{
    const test::Authority authority("Our network");
    test::FaultServer server(authority.issue("DNS:rfi-desk.example"));
    server.route("GET", "/releases.json", {test::reply(200, m_list)});
    server.route("GET", "/releases.json.minisig", {test::reply(200, m_signer.sign(m_list))});
    test::FaultServer proxy;
    proxy.answer({[port = server.port()](test::Peer& peer) {
        peer.write("HTTP/1.1 200 Connection established\r\n\r\n");
        peer.tunnel(port);
    }});
    m_needs.source.address = QUrl(u"https://rfi-desk.example/releases.json"_s);
    m_needs.findWay = [&] {
        return updates::Way{{authority.certificate()}, {network::Proxy::Kind::Http, u"127.0.0.1"_s, proxy.port()}};
    };
    const auto updates = made();
    check(*updates);
    QVERIFY2(!updates->failure(), updates->failure() ? qPrintable(core::codeName(updates->failure()->code)) : "");
    QCOMPARE(newer(*updates), u"0.2"_s);
    QCOMPARE(server.heard().size(), 2);
}

void TestUpdates::saysThatAListIsOld()
{
    const auto updates = made();
    check(*updates);
    QVERIFY(!updates->isStale());
    m_clock.move(61 * 24 * 60 * 60);
    check(*updates);
    QVERIFY(updates->isStale());
    QCOMPARE(newer(*updates), u"0.2"_s);
}

void TestUpdates::tellsOfAVersionUntilItIsPutOff()
{
    const auto updates = made();
    QVERIFY(!updates->toTell());
    check(*updates);
    QCOMPARE(updates->toTell()->version, QVersionNumber(0, 2, 0));
    updates->putOff();
    QVERIFY(!updates->toTell() && updates->newer());
    QVERIFY(!made()->toTell());
    publish(2, "0.3.0");
    check(*updates);
    QCOMPARE(updates->toTell()->version, QVersionNumber(0, 3, 0));
}

void TestUpdates::forgetsWhatSomebodyWroteIntoItsFile()
{
    check(*made());
    QVERIFY(made()->newer());
    QFile file(m_needs.stateFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    file.close();
    const QByteArray other = QByteArray(m_list).replace("https://rfi-desk.example/", "https://elsewhere.example/");
    text.replace(m_list.toBase64(), other.toBase64());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size());
    file.close();
    QVERIFY(!made()->newer());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write("{ oops") > 0);
    file.close();
    QVERIFY(!made()->newer());
}

QTEST_GUILESS_MAIN(TestUpdates)
#include "tst_updates.moc"
