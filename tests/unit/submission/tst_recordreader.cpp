#include "models/submission/recordreader.h"

#include "models/providers/registry.h"
#include "tests/support/faultserver.h"

#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using submission::RecordReader;

/// Which replies are a record that may go back with the answers in it.
class TestRecordReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_registry.addBuiltIn(); }
    void takesOnlyARecord_data();
    void takesOnlyARecord();

private:
    core::SystemClock m_clock;
    providers::Registry m_registry;
};

void TestRecordReader::takesOnlyARecord_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code"); // empty: a record
    QTest::newRow("a record") << 200 << QByteArray(R"({"name":"EGS"})") << QString();
    QTest::newRow("none yet") << 404 << QByteArray("{}") << QString();
    QTest::newRow("an error that says so only in words")
        << 200 << QByteArray(R"({"success":false,"reason":"No open request"})") << u"status_forbids_answer"_s;
    QTest::newRow("no object") << 200 << QByteArray("[]") << u"reply_unreadable"_s;
    QTest::newRow("a fault") << 500 << QByteArray("{}") << u"http_status"_s;
}

void TestRecordReader::takesOnlyARecord()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const providers::Description description = providers::withSettings(*m_registry.find(u"blindpay"_s), {});
    test::FaultServer server;
    server.answer({test::reply(status, body)});
    network::HttpClient client({server.url()});
    providers::Session session(description, server.url(), {{u"apiKey"_s, core::Secret("key")}}, client, m_clock);
    submission::PlannedCall call;
    call.rules.record.read = description.read.calls.constFirst();
    call.variables = {{u"customerId"_s, u"re_1"_s}};
    RecordReader reader(description, {call}, session, client, m_clock);
    std::optional<core::Result<RecordReader::Records>> read;
    connect(&reader, &RecordReader::finished, this,
            [&read](const core::Result<RecordReader::Records>& records) { read = records; });
    reader.start();
    QTRY_VERIFY_WITH_TIMEOUT(read, 30000);
    QTEST(*read ? QString() : core::codeName(read->error().code), "code");
}

QTEST_GUILESS_MAIN(TestRecordReader)
#include "tst_recordreader.moc"
