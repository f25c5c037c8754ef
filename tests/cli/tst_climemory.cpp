#include "tests/cli/cli.h"
#include "tests/support/faultserver.h"

#include <QDir>
#include <QTest>
#include <QUrl>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::Json;
using test::Cli;
using test::CliResult;

namespace {

constexpr qint64 Megabyte = 1024 * 1024;

/// Of all children so far, the most that one had in memory.
qint64 peakOfChildren()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

/// The built-in description with room for large documents, under another name.
QByteArray roomyDescription()
{
    QByteArray text = test::sourceFile(u"resources/providers/onemoney/provider.json"_s);
    text.replace("\"id\": \"onemoney\"", "\"id\": \"roomy\"");
    return text.replace("\"maxBytes\": 10000000", "\"maxBytes\": 30000000");
}

} // namespace

/// A large document that travels inside of the body, as a person would send it.
class TestCliMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsALargeDocumentInMemoryAboutTwice();

private:
    CliResult send(qint64 bytes);

    std::unique_ptr<Cli> m_cli;
    std::unique_ptr<test::FaultServer> m_server;
};

void TestCliMemory::init()
{
    m_cli = std::make_unique<Cli>();
    QVERIFY(QDir().mkpath(m_cli->path(u"providers/roomy"_s)));
    m_cli->write(u"providers/roomy/provider.json"_s, roomyDescription());
    m_cli->write(u"request.rfi.json"_s, QByteArray(R"({"format":"rfi-desk/request@1","provider":"roomy",
        "customerId":"c1","customerType":"business","items":[{"pointer":"/documents/file","documentType":"other"}]})"));
    m_cli->write(u"answers.json"_s, QByteArray(R"({"format":"rfi-desk/answers@1","answers":[
        {"pointer":"/documents/file","documentType":"other","file":"large.pdf"}]})"));
    const QByteArray customer = R"({"customer_id":"c1","status":"PENDING_RESPONSE","business_legal_name":"Acme"})";
    m_server = std::make_unique<test::FaultServer>();
    m_server->route("GET", "/v1/customers/c1", {test::reply(200, customer)});
    m_server->route("PUT", "/v1/customers/c1", {test::reply(200, customer)});
}

CliResult TestCliMemory::send(qint64 bytes)
{
    // Written by pieces: a child begins with the peak of its parent.
    QFile file(m_cli->path(u"large.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("%PDF-1.4\n") < 0)
        return {};
    const QByteArray piece(64 * 1024, 'x');
    while (file.size() < bytes)
        file.write(piece);
    file.close();
    return m_cli->run({u"answer"_s, u"--json"_s, u"--providers"_s, m_cli->path(u"providers"_s), u"--rfi"_s,
                       m_cli->path(u"request.rfi.json"_s), u"--answers"_s, m_cli->path(u"answers.json"_s),
                       u"--base-url"_s, QUrl(m_server->url()).toString(), u"--credentials-stdin"_s},
                      R"({"accessKey":"key","secret":"dGVzdA"})");
}

/// The document itself, its base64 twice at most, and some room for what else is done with it.
void TestCliMemory::keepsALargeDocumentInMemoryAboutTwice()
{
    constexpr qint64 document = 20 * Megabyte;
    constexpr qint64 base64 = document * 4 / 3;
    CliResult result = send(Megabyte / 4);
    QVERIFY2(result.exitCode == 0, (result.out + result.err).constData());
    const qint64 before = peakOfChildren();
    result = send(document);
    QVERIFY2(result.exitCode == 0, (result.out + result.err).constData());
    const qint64 growth = peakOfChildren() - before;
    QVERIFY2(growth < document + base64 * 9 / 4, qPrintable(u"%1 MB"_s.arg(growth / Megabyte)));
    QVERIFY2(growth > document, "nothing was measured");
}

QTEST_GUILESS_MAIN(TestCliMemory)
#include "tst_climemory.moc"
