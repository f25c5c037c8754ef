#include "models/audit/logline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;

class TestLogLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrote();
    void isOneLineWhateverTheRecordHolds();
    void refusesWhatIsNoLine_data();
    void refusesWhatIsNoLine();
};

namespace {

audit::Entry someEntry()
{
    const core::Json facts = core::Json::object({{u"user"_s, u"zoë\n\"}"_s}});
    return audit::next({6, QByteArray(32, '\x0a')}, facts, core::Secret("key"));
}

} // namespace

void TestLogLine::readsBackWhatItWrote()
{
    const QByteArray previous(32, '\x0a');
    const auto read = audit::readLogLine(audit::logLine(previous, someEntry()));
    QVERIFY(read.isOk());
    QCOMPARE(read->entry, someEntry());
    QCOMPARE(read->previous, previous);
}

void TestLogLine::isOneLineWhateverTheRecordHolds()
{
    const QByteArray line = audit::logLine(QByteArray(32, '\x0a'), someEntry());
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
}

void TestLogLine::refusesWhatIsNoLine_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("a short hash") << QByteArray("\"hash\":\"") << QByteArray("\"hash\":\"ab");
    QTest::newRow("a capital in a hash") << QByteArray("0a0a\"") << QByteArray("0a0A\"");
    QTest::newRow("no number") << QByteArray("\"sequence\":7") << QByteArray("\"sequence\":\"7\"");
    QTest::newRow("no record") << QByteArray("\"record\"") << QByteArray("\"recorD\"");
    QTest::newRow("one member more") << QByteArray("{\"sequence\"") << QByteArray("{\"more\":1,\"sequence\"");
    QTest::newRow("not JSON") << QByteArray("{") << QByteArray("");
}

void TestLogLine::refusesWhatIsNoLine()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QByteArray line = audit::logLine(QByteArray(32, '\x0a'), someEntry());
    QVERIFY(line.contains(from));
    QVERIFY(!audit::readLogLine(line.replace(line.indexOf(from), from.size(), to)).isOk());
}

QTEST_APPLESS_MAIN(TestLogLine)
#include "tst_logline.moc"
