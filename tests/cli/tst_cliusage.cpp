#include "tests/cli/cli.h"

#include <QTcpServer>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace rfi;
using core::Json;
using test::Cli;
using test::CliResult;

class TestCliUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsEachCommand_data();
    void explainsEachCommand();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void refusesUnreadableFiles_data();
    void refusesUnreadableFiles();
    void namesTheExpectedFormat();
    void refusesAddressesWithoutAConnection_D06_data();
    void refusesAddressesWithoutAConnection_D06();

    void listsProviders();
    void addsProvidersOfAFolder();
    void checksDescriptions();
    void hasNoLogYet();
    void saysWhenTheResultCannotBeWritten();
    void announcesTheSandbox();
    void refusesAPortInUse();

private:
    Cli m_cli;
};

void TestCliUsage::explainsEachCommand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("mentions");
    QTest::newRow("program") << QStringList{u"--help"_s} << QByteArray("answer");
    QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray("rfi-desk-cli ");
    QTest::newRow("providers") << QStringList{u"providers"_s, u"--help"_s} << QByteArray("check FILE");
    QTest::newRow("fields") << QStringList{u"fields"_s, u"--help"_s} << QByteArray("--rfi");
    QTest::newRow("answer") << QStringList{u"answer"_s, u"--help"_s} << QByteArray("--credentials-stdin");
    QTest::newRow("answers file") << QStringList{u"answer"_s, u"--help"_s} << QByteArray("rfi-desk/answers@1");
    QTest::newRow("credentials") << QStringList{u"answer"_s, u"--help"_s} << QByteArray("clientSecret");
    QTest::newRow("sandbox") << QStringList{u"sandbox"_s, u"--help"_s} << QByteArray("--port");
    QTest::newRow("log") << QStringList{u"log"_s, u"--help"_s} << QByteArray("verify");
    QTest::newRow("key of the log") << QStringList{u"log"_s, u"--help"_s} << QByteArray("--key-stdin");
    QTest::newRow("help before the command") << QStringList{u"--help"_s, u"log"_s} << QByteArray("verify");
}

void TestCliUsage::explainsEachCommand()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, mentions);
    const CliResult result = m_cli.run(arguments);
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains(mentions), result.out.constData());
    QCOMPARE(result.err, QByteArray());
}

void TestCliUsage::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString request = QStringLiteral(RFI_TEST_DATA "/fincom/page-individual-request.rfi.json");
    const QString answers = QStringLiteral(RFI_TEST_DATA "/fincom/page-individual-answers.json");
    const QStringList answer{u"answer"_s, u"--json"_s, u"--rfi"_s, request, u"--answers"_s, answers};
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no such command") << QStringList{u"send"_s};
    QTest::newRow("no such option") << QStringList{u"providers"_s, u"--all"_s};
    QTest::newRow("no such act") << QStringList{u"providers"_s, u"remove"_s};
    QTest::newRow("check without files") << QStringList{u"providers"_s, u"check"_s};
    QTest::newRow("fields without request") << QStringList{u"fields"_s, u"--json"_s};
    QTest::newRow("option without value") << QStringList{u"fields"_s, u"--rfi"_s};
    QTest::newRow("option twice") << QStringList{u"fields"_s, u"--rfi"_s, request, u"--rfi"_s, request};
    QTest::newRow("stray word") << QStringList{u"fields"_s, u"--rfi"_s, request, u"more"_s};
    QTest::newRow("answer without answers") << answer.mid(0, 4);
    QTest::newRow("unknown provider") << answer + QStringList{u"--provider"_s, u"nobody"_s};
    QTest::newRow("unknown environment") << answer + QStringList{u"--environment"_s, u"moon"_s};
    QTest::newRow("provider folder that is not there")
        << QStringList{u"providers"_s, u"--providers"_s, u"/nonexistent"_s};
    QTest::newRow("port no number") << QStringList{u"sandbox"_s, u"--port"_s, u"many"_s};
    QTest::newRow("port too large") << QStringList{u"sandbox"_s, u"--port"_s, u"65536"_s};
    QTest::newRow("log without act") << QStringList{u"log"_s};
    QTest::newRow("log with another act") << QStringList{u"log"_s, u"repair"_s};
    QTest::newRow("export to nowhere") << QStringList{u"log"_s, u"export"_s};
    QTest::newRow("verify with a stray word") << QStringList{u"log"_s, u"verify"_s, u"more"_s};
}

void TestCliUsage::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const CliResult result = m_cli.run(arguments);
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(!result.err.isEmpty());
}

void TestCliUsage::refusesUnreadableFiles_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QByteArray>("place"); // in the message, behind the folder
    const QByteArray request = test::sourceFile(u"tests/data/fincom/page-individual-request.rfi.json"_s);
    const QByteArray answers = test::sourceFile(u"tests/data/fincom/page-individual-answers.json"_s);
    const QByteArray deep = "{\"format\":" + QByteArray(70, '[') + QByteArray(70, ']') + "}";
    QTest::newRow("request no JSON") << QByteArray("{\n  x}") << answers << QByteArray("request.json:2:3: ");
    QTest::newRow("request empty") << QByteArray() << answers << QByteArray("request.json:1:1: ");
    QTest::newRow("request with a name twice (F05)")
        << QByteArray("{\"a\": 1,\n \"a\": 2}") << answers << QByteArray("request.json:2:2: /a: ");
    QTest::newRow("request not UTF-8 (F08)")
        << QByteArray("{\"a\": \"\xff\"}") << answers << QByteArray("request.json:1:");
    QTest::newRow("request too deep (F03)") << deep << answers << QByteArray("request.json:1:");
    QTest::newRow("request with more behind it (F10)") << request + "{}" << answers << QByteArray("request.json:");
    QTest::newRow("request of no known kind") << QByteArray("{\"a\": 1}") << answers << QByteArray("request.json: ");
    QTest::newRow("request of a newer format")
        << QByteArray(request).replace("request@1", "request@9") << answers << QByteArray("request.json");
    QTest::newRow("request of an unknown provider")
        << QByteArray(request).replace("\"fincom\"", "\"nobody\"") << answers << QByteArray("request.json:3:");
    QTest::newRow("answers no JSON") << request << QByteArray("[") << QByteArray("answers.json:1:");
    QTest::newRow("answers with a name twice (F05)")
        << request << QByteArray(answers).replace("\"answers\": [", "\"format\": \"\", \"answers\": [")
        << QByteArray("answers.json:3:2: /format: ");
    QTest::newRow("answers not UTF-8 (F08)")
        << request << QByteArray(answers).replace("X1234567", "X\xc3") << QByteArray("answers.json:");
    QTest::newRow("answers too deep (F03)") << request << deep << QByteArray("answers.json:1:");
    QTest::newRow("answers with an unknown name") << request << QByteArray(answers).replace("\"value\"", "\"valeu\"")
                                                  << QByteArray("answers.json:7:13: /answers/0/valeu: ");
    QTest::newRow("request given as answers") << request << request << QByteArray("answers.json:2:12: /format: ");
}

void TestCliUsage::refusesUnreadableFiles()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, answers);
    QFETCH(QByteArray, place);
    const QStringList arguments{u"answer"_s,
                                u"--dry-run"_s,
                                u"--json"_s,
                                u"--rfi"_s,
                                m_cli.write(u"request.json"_s, request),
                                u"--answers"_s,
                                m_cli.write(u"answers.json"_s, answers)};
    const CliResult result = m_cli.run(arguments);
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.out, QByteArray());
    const QByteArray folder = m_cli.path(QString()).toUtf8();
    QVERIFY2(result.err.startsWith(folder + '/' + place) || result.err.startsWith(folder + place),
             result.err.constData());
}

void TestCliUsage::namesTheExpectedFormat()
{
    const QString other = m_cli.write(u"other.json"_s, QByteArray(R"({"a": 1})"));
    const QString request = QStringLiteral(RFI_TEST_DATA "/fincom/page-individual-request.rfi.json");
    const CliResult asRequest = m_cli.run({u"fields"_s, u"--rfi"_s, other});
    QVERIFY2(asRequest.err.contains(R"("format": "rfi-desk/request@1")"), asRequest.err.constData());
    const QString answers = QStringLiteral(RFI_TEST_DATA "/fincom/page-individual-answers.json");
    const CliResult exchanged = m_cli.run({u"fields"_s, u"--rfi"_s, answers});
    QVERIFY2(exchanged.err.contains("/format: ") && exchanged.err.contains("rfi-desk/request@1"),
             exchanged.err.constData());
    const CliResult asAnswers = m_cli.run({u"answer"_s, u"--dry-run"_s, u"--rfi"_s, request, u"--answers"_s, other});
    QVERIFY2(asAnswers.err.contains(R"("format": "rfi-desk/answers@1")"), asAnswers.err.constData());
}

void TestCliUsage::refusesAddressesWithoutAConnection_D06_data()
{
    QTest::addColumn<QString>("address"); // PORT is that of a listening server
    QTest::newRow("http elsewhere") << u"http://example.com"_s;
    QTest::newRow("user part") << u"http://user@127.0.0.1:PORT"_s;
    QTest::newRow("user and password") << u"https://user:word@127.0.0.1:PORT"_s;
    QTest::newRow("loopback in disguise") << u"http://127.0.0.1.example.com:PORT"_s;
    QTest::newRow("ftp") << u"ftp://127.0.0.1:PORT"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("no scheme") << u"127.0.0.1:PORT"_s;
    QTest::newRow("empty") << QString();
}

void TestCliUsage::refusesAddressesWithoutAConnection_D06()
{
    QFETCH(QString, address);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    address.replace(u"PORT"_s, QString::number(server.serverPort()));
    const CliResult result = m_cli.run(
        {u"answer"_s, u"--json"_s, u"--rfi"_s, QStringLiteral(RFI_TEST_DATA "/fincom/page-individual-request.rfi.json"),
         u"--answers"_s, QStringLiteral(RFI_TEST_DATA "/fincom/page-individual-answers.json"), u"--base-url"_s, address,
         u"--credentials-stdin"_s},
        R"({"clientId": "a", "clientSecret": "b"})");
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(result.err.contains("--base-url"));
    QVERIFY(!server.waitForNewConnection(0));
}

void TestCliUsage::listsProviders()
{
    const CliResult json = m_cli.run({u"providers"_s, u"--json"_s});
    QCOMPARE(json.exitCode, 0);
    QCOMPARE(json.err, QByteArray());
    QStringList ids;
    const Json list = json.json().value(u"providers"_s);
    for (const Json& provider : list.items()) {
        ids += provider.value(u"id"_s).toString();
        QVERIFY(!provider.value(u"name"_s).toString().isEmpty());
        QVERIFY(!provider.value(u"from"_s).toString().isEmpty());
    }
    QVERIFY(ids.contains(u"fincom"_s));
    const CliResult text = m_cli.run({u"providers"_s});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.out.contains("Fin.com"));
}

void TestCliUsage::addsProvidersOfAFolder()
{
    Json other = test::sourceJson(u"resources/providers/fincom/provider.json"_s);
    other.insert(u"id"_s, Json(u"other"_s));
    const QString good = m_cli.write(u"other.json"_s, other);
    m_cli.write(u"wrong.json"_s, QByteArray("{}"));
    const QString folder = QFileInfo(good).path();
    const CliResult result = m_cli.run({u"--providers"_s, folder, u"providers"_s, u"--json"_s});
    QVERIFY(QFile::remove(good) && QFile::remove(m_cli.path(u"wrong.json"_s)));
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.err.contains("wrong.json:1:1: "));
    bool isFound = false;
    const Json list = result.json().value(u"providers"_s);
    for (const Json& provider : list.items())
        isFound = isFound || (provider.value(u"id"_s) == Json(u"other"_s) && provider.value(u"from"_s) == Json(good));
    QVERIFY2(isFound, result.out.constData());
}

void TestCliUsage::checksDescriptions()
{
    const QString good = QStringLiteral(RFI_SOURCE_DIR "/resources/providers/fincom/provider.json");
    QCOMPARE(m_cli.run({u"providers"_s, u"check"_s, good}).exitCode, 0);

    QByteArray text = test::sourceFile(u"resources/providers/fincom/provider.json"_s);
    text.replace("\"format\": \"rfi-desk/provider@1\"", "\"format\": \"rfi-desk/provider@1\", \"colour\": \"red\"");
    const QString bad = m_cli.write(u"bad.json"_s, text);
    const CliResult result = m_cli.run({u"providers"_s, u"check"_s, good, bad});
    QCOMPARE(result.exitCode, 1);
    const QByteArray place = bad.toUtf8() + ":2:46: /colour: ";
    QVERIFY2(result.err.startsWith(place), result.err.constData());

    const CliResult missing = m_cli.run({u"providers"_s, u"check"_s, u"/nonexistent/a.json"_s});
    QCOMPARE(missing.exitCode, 1);
    QVERIFY(missing.err.startsWith("/nonexistent/a.json: "));
}

void TestCliUsage::hasNoLogYet()
{
    const CliResult result = m_cli.run({u"log"_s, u"verify"_s, u"--data-dir"_s, m_cli.path(u"store"_s)});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains("There is no log in"), result.err.constData());
    QVERIFY(!QFile::exists(m_cli.path(u"store"_s)));
}

void TestCliUsage::saysWhenTheResultCannotBeWritten()
{
#ifndef Q_OS_LINUX
    QSKIP("needs a device that is always full");
#endif
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(RFI_BINARY_DIR "/rfi-desk-cli"), {u"providers"_s, u"--json"_s});
    const CliResult result = Cli::result(process);
    QVERIFY(result.err.contains("could not be written"));
}

void TestCliUsage::announcesTheSandbox()
{
    const auto sandbox = m_cli.start({u"sandbox"_s});
    QVERIFY(sandbox->waitForReadyRead(30'000));
    const QByteArray line = sandbox->readLine();
    QVERIFY2(line.startsWith("listening on http://127.0.0.1:"), line.constData());
    QVERIFY(line.trimmed().split(':').constLast().toUShort() > 0);
    sandbox->terminate();
    const CliResult result = Cli::result(*sandbox);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains(R"({"clientId":"training","clientSecret":"training-secret"})"),
             result.err.constData());
}

void TestCliUsage::refusesAPortInUse()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const CliResult result = m_cli.run({u"sandbox"_s, u"--port"_s, QString::number(server.serverPort())});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(result.err.contains("port"));
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cliusage.moc"
