#include "models/audit/headtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::ErrorCode;

class TestHeadText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneLineForPaper();
    void readsBackWhatItWrote();
    void refusesWhatIsNoHead_data();
    void refusesWhatIsNoHead();
};

namespace {

audit::Head someHead() { return {42, QByteArray(32, '\xab')}; }
QDateTime someTime() { return QDateTime(QDate(2026, 11, 20), QTime(10, 30), Qt::UTC); }

} // namespace

void TestHeadText::writesOneLineForPaper()
{
    const QByteArray hash = QByteArray(32, '\xab').toHex();
    QCOMPARE(audit::headText(someHead(), someTime()),
             "{\"format\":\"rfi-desk/log-head@1\",\"sequence\":42,\"hash\":\"" + hash
                 + "\",\"time\":\"2026-11-20T10:30:00Z\"}\n");
}

void TestHeadText::readsBackWhatItWrote()
{
    const QByteArray text = audit::headText(someHead(), someTime());
    const auto head = audit::readHead(text);
    QVERIFY(head.isOk());
    QCOMPARE(*head, someHead());
    const auto retyped = audit::readHead("  " + QByteArray(text).replace(",", " ,\n ").replace("ab", "AB"));
    QVERIFY(retyped.isOk());
    QCOMPARE(*retyped, someHead());
    QCOMPARE(*audit::readHead(audit::headText({}, someTime())), audit::Head());
}

void TestHeadText::refusesWhatIsNoHead_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("another format") << QByteArray("head@1") << QByteArray("head@2") << ErrorCode::FormatUnknown;
    QTest::newRow("a negative number") << QByteArray("42") << QByteArray("-1") << ErrorCode::FormatUnknown;
    QTest::newRow("a broken number") << QByteArray("42") << QByteArray("4.2") << ErrorCode::FormatUnknown;
    QTest::newRow("a hash too short") << QByteArray("\"abab") << QByteArray("\"ab") << ErrorCode::FormatUnknown;
    QTest::newRow("a hash with another letter") << QByteArray("\"ab") << QByteArray("\"xb") << ErrorCode::FormatUnknown;
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray() << ErrorCode::JsonTrailingData;
}

void TestHeadText::refusesWhatIsNoHead()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QByteArray text = audit::headText(someHead(), someTime());
    QVERIFY(text.contains(from));
    const auto head = audit::readHead(text.replace(text.indexOf(from), from.size(), to));
    QVERIFY(!head.isOk());
    QTEST(head.error().code, "code");
}

QTEST_APPLESS_MAIN(TestHeadText)
#include "tst_headtext.moc"
