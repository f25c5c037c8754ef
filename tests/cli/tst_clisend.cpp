#include "models/core/jsonwriter.h"
#include "models/simulator/simulator.h"
#include "tests/cli/cli.h"
#include "tests/support/faultserver.h"

#include <QFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::Json;
using simulator::CallKind;
using test::Cli;
using test::CliResult;

namespace {

const QByteArray credentials = R"({"clientId": "training", "clientSecret": "training-secret"})";
const QString mariaId = u"3c2b1a09-8f7e-4d6c-b5a4-93827160f5e4"_s;

/// Documents travel, or are at the provider already.
enum class Documents { Files, Uris };

Json mariaAnswers(Documents documents)
{
    const QString identity = u"/proof_of_identity/"_s;
    const QString address = u"/proof_of_address/"_s;
    Json passport = test::fileLine(identity + u"files"_s, u"PASSPORT"_s, u"passport.jpg"_s);
    Json bill = test::fileLine(address + u"files"_s, u"PROOF_OF_ADDRESS"_s, u"bill.pdf"_s);
    if (documents == Documents::Uris) {
        for (Json* line : {&passport, &bill}) {
            line->remove(u"file"_s);
            line->insert(u"uri"_s, Json(u"/a1b2c3d4_document"_s));
        }
    }
    return test::answersFile({test::valueLine(identity + u"number"_s, u"PASSPORT"_s, u"P123456"_s), passport,
                              test::valueLine(address + u"type"_s, u"PROOF_OF_ADDRESS"_s, u"UTILITY_BILL"_s),
                              test::valueLine(address + u"country"_s, u"PROOF_OF_ADDRESS"_s, u"PRT"_s), bill});
}

QString mariaRequest() { return QStringLiteral(RFI_SOURCE_DIR "/resources/training/fincom/maria-silva.json"); }

qsizetype answersSeen(const simulator::Simulator& provider)
{
    qsizetype count = 0;
    for (const simulator::SeenCall& call : provider.seenCalls())
        count += call.kind == CallKind::Answer ? 1 : 0;
    return count;
}

/// A provider that signs in and shows Maria, and then does with the answer what the test wants.
void playProvider(test::FaultServer& server, const test::Handler& onAnswer)
{
    server.route("POST", "/v1/oauth/token",
                 {test::reply(200, R"({"access_token": "a", "access_token_ttl": "2099-01-01 00:00:00+00",
                      "refresh_token": "r", "refresh_token_ttl": "2099-01-01 00:00:00+00",
                      "current_time": "2026-01-01 00:00:00+00"})")});
    server.route("GET", "/v2/customers/" + mariaId.toUtf8(),
                 {test::reply(200, test::sourceFile(u"resources/training/fincom/maria-silva.json"_s))});
    server.route("PATCH", "/v1/customers/" + mariaId.toUtf8(), {onAnswer});
}

} // namespace

class TestCliSend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsToTheSandbox();
    void sendsTheBytesOfTheDryRun();
    void leavesWithTheCodeOfTheOutcome_data();
    void leavesWithTheCodeOfTheOutcome();
    void saysWhenOnlyAPartWasAccepted();
    void settlesAnEventByARead();
    void sendsNothingThatOnlyAnOldEventAsks_C40();
    void sendsNoBodyTwice_C04_data();
    void sendsNoBodyTwice_C04();
    void trustsNoUnknownCertificate_D01();
    void needsCredentials_data();
    void needsCredentials();
    void stopsOnCtrlC_data();
    void stopsOnCtrlC();

private:
    QStringList arguments(const QUrl& baseUrl, Documents documents = Documents::Files) const;

    std::unique_ptr<Cli> m_cli;
};

void TestCliSend::init()
{
    m_cli = std::make_unique<Cli>();
    const QString samples = QStringLiteral(RFI_SOURCE_DIR "/resources/samples/");
    QVERIFY(QFile::copy(samples + u"sample-passport.jpg"_s, m_cli->path(u"passport.jpg"_s)));
    QVERIFY(QFile::copy(samples + u"sample-utility-bill.pdf"_s, m_cli->path(u"bill.pdf"_s)));
}

QStringList TestCliSend::arguments(const QUrl& baseUrl, Documents documents) const
{
    return {u"answer"_s,     u"--json"_s,        u"--rfi"_s,
            mariaRequest(),  u"--answers"_s,     m_cli->write(u"answers.json"_s, mariaAnswers(documents)),
            u"--base-url"_s, baseUrl.toString(), u"--credentials-stdin"_s};
}

void TestCliSend::sendsToTheSandbox()
{
    const auto sandbox = m_cli->start({u"sandbox"_s});
    QVERIFY(sandbox->waitForReadyRead(30'000));
    const QString line = QString::fromUtf8(sandbox->readLine()).trimmed();
    const CliResult result = m_cli->run(arguments(QUrl(line.section(u' ', -1))), credentials);
    sandbox->terminate();
    QCOMPARE(Cli::result(*sandbox).exitCode, 0);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.outcome(), u"accepted"_s);
    QCOMPARE(result.codes(), QStringList());
}

void TestCliSend::sendsTheBytesOfTheDryRun()
{
    simulator::Simulator provider;
    QVERIFY(provider.start().isOk());
    const QStringList send = arguments(provider.baseUrl(), Documents::Uris);
    const CliResult dry = m_cli->run(send + QStringList{u"--dry-run"_s});
    QCOMPARE(dry.exitCode, 0);
    QCOMPARE(provider.seenCalls().size(), 0);
    const CliResult sent = m_cli->run(send, credentials);
    const QString hash = dry.json().at(u"/calls/0/bodySha256"_s).toString();
    QCOMPARE(sent.json().at(u"/calls/0/bodySha256"_s).toString(), hash);
    for (const simulator::SeenCall& call : provider.seenCalls()) {
        if (call.kind == CallKind::Answer)
            QCOMPARE(QString::fromLatin1(call.bodySha256), hash);
    }
    QCOMPARE(answersSeen(provider), 1);
}

void TestCliSend::leavesWithTheCodeOfTheOutcome_data()
{
    QTest::addColumn<CallKind>("call");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<qsizetype>("answers");
    QTest::newRow("accepted") << CallKind::Other << 500 << u"accepted"_s << 0 << qsizetype(1);
    QTest::newRow("refused") << CallKind::Answer << 422 << u"rejected"_s << 3 << qsizetype(1);
    QTest::newRow("server fault") << CallKind::Answer << 500 << u"unknown"_s << 6 << qsizetype(1);
    QTest::newRow("reply breaks off (C12)") << CallKind::Answer << 0 << u"unknown"_s << 6 << qsizetype(1);
    QTest::newRow("sign-in refused") << CallKind::SignIn << 401 << u"not_sent"_s << 5 << qsizetype(0);
    QTest::newRow("read refused") << CallKind::Read << 403 << u"not_sent"_s << 5 << qsizetype(0);
    QTest::newRow("upload refused") << CallKind::Upload << 422 << u"not_sent"_s << 5 << qsizetype(0);
}

void TestCliSend::leavesWithTheCodeOfTheOutcome()
{
    QFETCH(CallKind, call);
    QFETCH(int, status);
    QFETCH(int, exitCode);
    simulator::Simulator provider;
    QVERIFY(provider.start().isOk());
    provider.inject({call, status, 100, {}});
    const CliResult result = m_cli->run(arguments(provider.baseUrl()), credentials);
    QTEST(result.outcome(), "outcome");
    QCOMPARE(result.exitCode, exitCode);
    QCOMPARE(result.err, QByteArray());
    QTEST(answersSeen(provider), "answers");
    QCOMPARE(result.codes().isEmpty(), exitCode == 0);
    const Json calls = result.json().value(u"calls"_s);
    QCOMPARE(calls.size(), answersSeen(provider));
    for (const Json& sent : calls.items()) {
        QCOMPARE(sent.value(u"outcome"_s).toString(), result.outcome());
        QVERIFY(!sent.contains(u"body"_s));
    }
}

void TestCliSend::saysWhenOnlyAPartWasAccepted()
{
    // A provider that wants the answer handed in by the same call: by then nothing is asked any more.
    Json description = test::sourceJson(u"resources/providers/fincom/provider.json"_s);
    description.insert(u"id"_s, Json(u"twice"_s));
    Json calls = description.value(u"answer"_s);
    Json again = calls.items().constFirst();
    again.insert(u"name"_s, Json(u"again"_s));
    again.insert(u"body"_s, Json(u"empty"_s));
    again.insert(u"after"_s, calls.items().constFirst().value(u"name"_s));
    calls.append(again);
    description.insert(u"answer"_s, calls);
    const QString folder = QFileInfo(m_cli->write(u"twice.json"_s, description)).path() + u"/descriptions"_s;
    QVERIFY(QDir().mkpath(folder) && QFile::rename(m_cli->path(u"twice.json"_s), folder + u"/twice.json"_s));

    simulator::Simulator provider;
    QVERIFY(provider.start().isOk());
    const CliResult result =
        m_cli->run(arguments(provider.baseUrl()) + QStringList{u"--providers"_s, folder, u"--provider"_s, u"twice"_s},
                   credentials);
    QCOMPARE(result.outcome(), u"partly_accepted"_s);
    QCOMPARE(result.exitCode, 4);
    QCOMPARE(result.json().at(u"/calls/0/outcome"_s).toString(), u"accepted"_s);
    QCOMPARE(result.json().at(u"/calls/1/outcome"_s).toString(), u"rejected"_s);
}

void TestCliSend::settlesAnEventByARead()
{
    const QString ana = u"7a1d5c2b-3e4f-4a6b-9c8d-1e2f3a4b5c6d"_s;
    const Json event = Json::object(
        {{u"event"_s, Json::object({{u"type"_s, Json(u"customer.rfi"_s)}, {u"sandbox_mode"_s, Json::boolean(true)}})},
         {u"data"_s, Json::object({{u"customer_id"_s, Json(u"0b7c1a7e-6f0a-4f2d-8a53-2c6f4d1e9a10"_s)}})}});
    Json payload = event;
    const Json field = Json::object({{u"field_name"_s, Json(u"expiry_date"_s)},
                                     {u"data_type"_s, Json(u"DATE"_s)},
                                     {u"status"_s, Json(u"EXPIRED"_s)}});
    const Json category =
        Json::object({{u"document_type"_s, Json(u"PASSPORT"_s)}, {u"fields"_s, Json::array({field})}});
    const Json section =
        Json::object({{u"section"_s, Json(u"identifying_documents"_s)}, {u"categories"_s, Json::array({category})}});
    payload.set(core::Pointer::fromText(u"/data/request_for_information"_s), Json::array({section}));

    Json line = test::valueLine(u"/identifying_documents/expiry_date"_s, u"PASSPORT"_s, u"2020-01-15"_s);
    line.insert(u"party"_s, Json(ana));
    simulator::Simulator provider;
    QVERIFY(provider.start().isOk());
    const CliResult result = m_cli->run({u"answer"_s, u"--json"_s, u"--rfi"_s, m_cli->write(u"event.json"_s, payload),
                                         u"--answers"_s, m_cli->write(u"answers.json"_s, test::answersFile({line})),
                                         u"--base-url"_s, provider.baseUrl().toString(), u"--credentials-stdin"_s},
                                        credentials);
    // The party is settled, so the answer is matched, and only its date is wrong.
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.codes(), QStringList{u"date_expired"_s});
    QCOMPARE(result.json().at(u"/errors/0/party"_s).toString(), ana);
    QCOMPARE(answersSeen(provider), 0);
}

void TestCliSend::sendsNothingThatOnlyAnOldEventAsks_C40()
{
    const QByteArray event =
        R"({"event":{"type":"customer.rfi","created_at":"2026-05-04T10:00:00.000000Z","sandbox_mode":true},
"data":{"customer_id":")"
        + mariaId.toUtf8() + R"(","request_for_information":[{"section":"proof_of_identity","categories":[
{"document_type":"PASSPORT","fields":[{"field_name":"expiry_date","data_type":"DATE","status":"EXPIRED"}]}]}]}})";
    const Json line = test::valueLine(u"/proof_of_identity/expiry_date"_s, u"PASSPORT"_s, u"2036-01-15"_s);
    simulator::Simulator provider;
    QVERIFY(provider.start().isOk());
    const CliResult result = m_cli->run({u"answer"_s, u"--json"_s, u"--rfi"_s, m_cli->write(u"event.json"_s, event),
                                         u"--answers"_s, m_cli->write(u"answers.json"_s, test::answersFile({line})),
                                         u"--base-url"_s, provider.baseUrl().toString(), u"--credentials-stdin"_s},
                                        credentials);
    QCOMPARE(result.exitCode, 5);
    QCOMPARE(result.codes(), (QStringList{u"not_asked"_s, u"request_changed"_s}));
    QCOMPARE(answersSeen(provider), 0);
}

void TestCliSend::sendsNoBodyTwice_C04_data()
{
    QTest::addColumn<bool>("isReset");
    QTest::newRow("closed after the body (C04)") << false;
    QTest::newRow("reset after the body (C05)") << true;
}

void TestCliSend::sendsNoBodyTwice_C04()
{
    QFETCH(bool, isReset);
    test::FaultServer server;
    playProvider(server, isReset ? test::rstAfterBody() : test::finAfterBody());
    const CliResult result = m_cli->run(arguments(server.url(), Documents::Uris), credentials);
    QVERIFY(server.settle());
    QCOMPARE(result.exitCode, 6);
    QCOMPARE(result.outcome(), u"unknown"_s);
    QCOMPARE(result.json().at(u"/calls/0/outcome"_s).toString(), u"unknown"_s);
    QVERIFY(result.json().at(u"/calls/0/httpStatus"_s).isNull());
    qsizetype patches = 0;
    for (const test::Heard& heard : server.heard())
        patches += heard.method == "PATCH" ? 1 : 0;
    QCOMPARE(patches, 1);
}

void TestCliSend::trustsNoUnknownCertificate_D01()
{
    test::FaultServer server(test::Authority().issue());
    playProvider(server, test::reply(200));
    const CliResult result = m_cli->run(arguments(server.url(), Documents::Uris), credentials);
    QCOMPARE(result.exitCode, 5);
    QCOMPARE(result.codes(), QStringList{u"tls_failed"_s});
    QVERIFY(server.heard().isEmpty());
}

void TestCliSend::needsCredentials_data()
{
    QTest::addColumn<QByteArray>("input"); // null: not from stdin
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    QTest::newRow("no account") << QByteArray() << 5 << u"credentials_missing"_s;
    QTest::newRow("a required one missing")
        << QByteArray(R"({"clientId": "training"})") << 5 << u"credentials_missing"_s;
    QTest::newRow("a required one empty")
        << QByteArray(R"({"clientId": "", "clientSecret": "b"})") << 5 << u"credentials_missing"_s;
    QTest::newRow("wrong ones") << QByteArray(R"({"clientId": "training", "clientSecret": "wrong"})") << 5
                                << u"sign_in_refused"_s;
    QTest::newRow("nothing on stdin") << QByteArray("") << 1 << u""_s;
    QTest::newRow("no JSON") << QByteArray("training-secret") << 1 << u""_s;
    QTest::newRow("no object") << QByteArray(R"(["training-secret"])") << 1 << u""_s;
    QTest::newRow("a field of no provider")
        << QByteArray(R"({"clientId": "a", "clientSecret": "b", "password": "canary"})") << 1 << u""_s;
    QTest::newRow("no text") << QByteArray(R"({"clientId": "a", "clientSecret": 4711})") << 1 << u""_s;
    QTest::newRow("twice") << QByteArray(R"({"clientId": "a", "clientSecret": "b", "clientSecret": "c"})") << 1
                           << u""_s;
}

void TestCliSend::needsCredentials()
{
    QFETCH(QByteArray, input);
    QFETCH(int, exitCode);
    simulator::Simulator provider;
    QVERIFY(provider.start().isOk());
    QStringList line = arguments(provider.baseUrl());
    if (input.isNull())
        line.removeLast();
    const CliResult result = m_cli->run(line, input);
    QCOMPARE(result.exitCode, exitCode);
    QTEST(result.codes().join(u' '), "code");
    QCOMPARE(result.out.isEmpty(), exitCode == 1);
    QCOMPARE(result.err.startsWith("<stdin>:"), exitCode == 1);
    QCOMPARE(result.err.contains("clientId, clientSecret"), input.contains("password"));
    QCOMPARE(answersSeen(provider), 0);
}

void TestCliSend::stopsOnCtrlC_data()
{
    QTest::addColumn<QByteArray>("hangsAt");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("before the answer went out") << QByteArray("POST") << u"not_sent"_s << 5;
    QTest::newRow("while reading") << QByteArray("GET") << u"not_sent"_s << 5;
    QTest::newRow("when the answer is out (C38)") << QByteArray("PATCH") << u"unknown"_s << 6;
}

void TestCliSend::stopsOnCtrlC()
{
    QFETCH(QByteArray, hangsAt);
    QFETCH(int, exitCode);
    test::FaultServer server;
    playProvider(server, test::silence());
    if (hangsAt == "POST")
        server.route("POST", "/v1/oauth/token", {test::silence()});
    if (hangsAt == "GET")
        server.route("GET", "/v2/customers/" + mariaId.toUtf8(), {test::silence()});
    const auto process = m_cli->start(arguments(server.url(), Documents::Uris));
    process->write(credentials);
    process->closeWriteChannel();
    const auto isHanging = [&] {
        const QList<test::Heard> heard = server.heard();
        return !heard.isEmpty() && heard.constLast().method == hangsAt
            && (hangsAt == "GET" || heard.constLast().isWhole);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isHanging(), 30'000);
    QCOMPARE(::kill(static_cast<pid_t>(process->processId()), SIGINT), 0);
    const CliResult result = Cli::result(*process);
    QTEST(result.outcome(), "outcome");
    QCOMPARE(result.exitCode, exitCode);
    QVERIFY(result.codes().contains(u"cancelled"_s));
}

QTEST_GUILESS_MAIN(TestCliSend)
#include "tst_clisend.moc"
