#include "tests/cli/cli.h"
#include "tests/support/faultserver.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::Json;
using test::Cli;
using test::CliResult;

namespace {

const QByteArray secret = "canary-secret-4711";
const QByteArray accessToken = "canary-access-0815";
const QByteArray refreshToken = "canary-refresh-0816";

/// A canary as it is and as careless code could have written it.
QList<QByteArray> disguises(const QByteArray& canary)
{
    const QString text = QString::fromLatin1(canary);
    return {canary, canary.toBase64(), canary.toHex(), canary.toPercentEncoding({}, "-"),
            QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2)};
}

bool holdsSecret(const QByteArray& bytes)
{
    for (const QByteArray& canary : {secret, accessToken, refreshToken}) {
        for (const QByteArray& disguise : disguises(canary)) {
            if (bytes.contains(disguise))
                return true;
        }
    }
    return false;
}

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesBelow(const QString& folder)
{
    QStringList files;
    QDirIterator found(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (found.hasNext())
        files += found.next();
    return files;
}

/// Of a status or limits file of the system.
QString line(const QByteArray& text, const QString& name)
{
    for (const QString& line : QString::fromLatin1(text).split(u'\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified();
    }
    return {};
}

} // namespace

class TestCliPrivacy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSecretsToItself_G07_data();
    void keepsSecretsToItself_G07();
    void isHardened();
};

void TestCliPrivacy::keepsSecretsToItself_G07_data()
{
    QTest::addColumn<int>("signIn");
    QTest::addColumn<int>("answer");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("accepted") << 200 << 200 << 0;
    QTest::newRow("refused") << 200 << 422 << 3;
    QTest::newRow("fate unknown") << 200 << 500 << 6;
    QTest::newRow("sign-in refused") << 401 << 200 << 5;
}

void TestCliPrivacy::keepsSecretsToItself_G07()
{
    QFETCH(int, signIn);
    QFETCH(int, answer);
    QFETCH(int, exitCode);
    const QByteArray id = "3c2b1a09-8f7e-4d6c-b5a4-93827160f5e4";
    test::FaultServer server;
    server.route("POST", "/v1/oauth/token",
                 {test::reply(signIn,
                              R"({"access_token": ")" + accessToken
                                  + R"(", "access_token_ttl": "2099-01-01 00:00:00+00", "refresh_token": ")"
                                  + refreshToken + R"(", "refresh_token_ttl": "2099-01-01 00:00:00+00",
                                  "current_time": "2026-01-01 00:00:00+00"})")});
    server.route("GET", "/v2/customers/" + id, {test::reply(200, R"({"data": {"customer_id": ")" + id + R"(",
        "type": "INDIVIDUAL", "customer_status": "ACTION_REQUIRED", "request_for_information": []}})")});
    server.route("PATCH", "/v1/customers/" + id,
                 {test::reply(answer,
                              answer == 200 ? R"({"data": {"customer_id": ")" + id + R"("}})"
                                            : R"({"message": "You sent )" + accessToken + R"(",
                                                      "errors": [{"number": ")"
                                      + secret + R"("}]})")});

    const Cli cli;
    Json request = test::sourceJson(u"tests/data/fincom/page-individual-request.rfi.json"_s);
    request.insert(u"customerId"_s, Json(QString::fromLatin1(id)));
    const auto process =
        cli.start({u"answer"_s, u"--json"_s, u"--rfi"_s, cli.write(u"request.json"_s, request), u"--answers"_s,
                   QStringLiteral(RFI_TEST_DATA "/fincom/page-individual-answers.json"), u"--base-url"_s,
                   server.url().toString(), u"--credentials-stdin"_s, u"--data-dir"_s, cli.home() + u"/store"_s});
    process->write(R"({"clientId": "me", "clientSecret": ")" + secret + R"("})");
    process->closeWriteChannel();
    QTRY_VERIFY_WITH_TIMEOUT(!server.heard().isEmpty() || process->state() == QProcess::NotRunning, 30'000);
    const QString proc = u"/proc/%1/"_s.arg(process->processId());
    const QByteArray outside = content(proc + u"cmdline"_s) + content(proc + u"environ"_s);
    const CliResult result = Cli::result(*process);
    QCOMPARE(result.exitCode, exitCode);

    QVERIFY(holdsSecret(server.heard().constFirst().body));
    if (signIn == 200)
        QVERIFY(server.heard().constLast().headers.value("authorization").contains(accessToken));
    QCOMPARE(result.out.contains("You sent […]"), signIn == 200 && answer != 200);
    QVERIFY(!holdsSecret(outside));
    QVERIFY2(!holdsSecret(result.out), result.out.constData());
    QVERIFY2(!holdsSecret(result.err), result.err.constData());
    for (const QString& file : filesBelow(cli.home()))
        QVERIFY2(!holdsSecret(content(file)), qPrintable(file));
}

void TestCliPrivacy::isHardened()
{
#ifndef Q_OS_LINUX
    QSKIP("reads /proc");
#endif
    const Cli cli;
    const auto sandbox = cli.start({u"sandbox"_s});
    QVERIFY(sandbox->waitForReadyRead(30'000));
    const QString proc = u"/proc/%1/"_s.arg(sandbox->processId());
    const QByteArray status = content(proc + u"status"_s);
    const QByteArray limits = content(proc + u"limits"_s);
    sandbox->terminate();
    QCOMPARE(Cli::result(*sandbox).exitCode, 0);
    QCOMPARE(line(status, u"Umask:"_s), u"0077"_s);
    QVERIFY2(line(limits, u"Max core file size"_s).startsWith(u"0 0 "_s), limits.constData());
    const quint64 ignored = line(status, u"SigIgn:"_s).toULongLong(nullptr, 16);
    for (const int signal : {SIGPIPE, SIGXFSZ})
        QVERIFY2(ignored & (quint64(1) << (signal - 1)), status.constData());
}

QTEST_GUILESS_MAIN(TestCliPrivacy)
#include "tst_cliprivacy.moc"
