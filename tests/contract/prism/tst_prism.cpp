#include "tests/cli/cli.h"
#include "tests/contract/prism/mock.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::Json;
using test::CliResult;

/// What the program sends fits the providers' contracts, in the eyes of somebody else's mock.
class TestPrism : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesTheAnswers_data();
    void takesTheAnswers();
    void refusesWhatTheContractDoesNotKnow();

private:
    static QString path(const QString& name) { return QStringLiteral(RFI_SOURCE_DIR "/tests/contract/") + name; }
    static CliResult answer(test::Cli& cli, const test::Mock& mock, const QString& request, const QString& answers,
                            const QByteArray& credentials);
};

void TestPrism::initTestCase()
{
    if (!test::Mock::install())
        QSKIP("Prism cannot be had here: it takes node, npm and a network");
}

void TestPrism::takesTheAnswers_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("calls");
    const QString accepted = u"accepted"_s;
    QTest::newRow("Fin.com") << u"fincom"_s << QByteArray(R"({"clientId": "id", "clientSecret": "secret"})") << accepted
                             << 1;
    // The contract's reply says that one of the payment providers refused.
    QTest::newRow("Manis") << u"manis"_s << QByteArray(R"({"merchantId": "id", "secret": "secret"})")
                           << u"partly_accepted"_s << 1;
    QTest::newRow("Delos") << u"delos"_s << QByteArray(R"({"login": "me@example.com", "password": "secret"})")
                           << accepted << 5;
    QTest::newRow("1Money with the bare key")
        << u"onemoney"_s << QByteArray(R"({"accessKey": "key"})") << accepted << 2;
    QTest::newRow("1Money signed") << u"onemoney"_s << QByteArray(R"({"accessKey": "key", "secret": "dGVzdA"})")
                                   << accepted << 2;
}

CliResult TestPrism::answer(test::Cli& cli, const test::Mock& mock, const QString& request, const QString& answers,
                            const QByteArray& credentials)
{
    return cli.run({u"answer"_s, u"--json"_s, u"--rfi"_s, request, u"--answers"_s, answers, u"--base-url"_s,
                    mock.url().toString(), u"--credentials-stdin"_s},
                   credentials);
}

void TestPrism::takesTheAnswers()
{
    QFETCH(QString, provider);
    QFETCH(QByteArray, credentials);
    test::Mock mock;
    QVERIFY2(mock.serve(path(u"openapi/"_s + provider + u".yaml"_s)), qPrintable(mock.log()));
    test::Cli cli;
    const CliResult result = answer(cli, mock, path(u"prism/"_s + provider + u"/request.rfi.json"_s),
                                    path(u"prism/"_s + provider + u"/answers.json"_s), credentials);
    QFETCH(QString, outcome);
    QVERIFY2(result.outcome() == outcome, (result.out + result.err + mock.log().toUtf8()).constData());
    QTEST(static_cast<int>(result.json().value(u"calls"_s).size()), "calls");
}

/// Else the rows above would prove nothing.
void TestPrism::refusesWhatTheContractDoesNotKnow()
{
    test::Mock mock;
    QVERIFY2(mock.serve(path(u"openapi/fincom.yaml"_s)), qPrintable(mock.log()));
    test::Cli cli;
    Json contrary = test::sourceJson(u"resources/providers/fincom/provider.json"_s);
    contrary.insert(u"id"_s, Json(u"contrary"_s));
    contrary.set(core::Pointer::fromText(u"/$defs/business/properties/nickname"_s),
                 Json::object({{u"type"_s, Json(u"string"_s)}}));
    cli.write(u"contrary.json"_s, contrary);
    Json request = test::sourceJson(u"tests/contract/prism/fincom/request.rfi.json"_s);
    request.insert(u"provider"_s, Json(u"contrary"_s));
    request.insert(u"items"_s, Json::array({Json::object({{u"pointer"_s, Json(u"/nickname"_s)}})}));
    const Json answers = test::answersFile({test::valueLine(u"/nickname"_s, {}, u"North"_s)});
    const QString folder = QFileInfo(cli.path(u"contrary.json"_s)).path();
    const CliResult result =
        cli.run({u"--providers"_s, folder, u"answer"_s, u"--json"_s, u"--rfi"_s, cli.write(u"nick.rfi"_s, request),
                 u"--answers"_s, cli.write(u"nick.answers"_s, answers), u"--base-url"_s, mock.url().toString(),
                 u"--credentials-stdin"_s},
                R"({"clientId": "id", "clientSecret": "secret"})");
    QVERIFY2(result.outcome() == u"rejected", (result.out + result.err + mock.log().toUtf8()).constData());
}

QTEST_GUILESS_MAIN(TestPrism)
#include "tst_prism.moc"
