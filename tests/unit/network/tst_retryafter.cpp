#include "models/network/retryafter.h"

#include <QTest>

using namespace rfi::network;

/// Row C31.
class RetryAfter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void C31_readsTheWait_data();
    void C31_readsTheWait();
    void readsDates_data();
    void readsDates();
};

void RetryAfter::C31_readsTheWait_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("seconds"); // -1: nothing
    const QByteArray none;
    QTest::addRow("seconds") << QByteArray("4") << none << 4;
    QTest::addRow("blanks") << QByteArray(" 4 ") << none << 4;
    QTest::addRow("zero") << QByteArray("0") << none << 1;
    QTest::addRow("ten years") << QByteArray("315360000") << none << 900;
    QTest::addRow("very large") << QByteArray("999999999999999999") << none << 900;
    QTest::addRow("too many digits") << QByteArray("99999999999999999999999") << none << -1;
    QTest::addRow("negative") << QByteArray("-1") << none << -1;
    QTest::addRow("plus") << QByteArray("+1") << none << -1;
    QTest::addRow("exponent") << QByteArray("1e3") << none << -1;
    QTest::addRow("fraction") << QByteArray("1.5") << none << -1;
    QTest::addRow("words") << QByteArray("soon") << none << -1;
    QTest::addRow("nothing") << none << none << -1;
    QTest::addRow("date") << QByteArray("Sun, 06 Nov 1994 08:49:47 GMT") << none << 10;
    QTest::addRow("date gone by") << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT") << none << 1;
    QTest::addRow("date far away") << QByteArray("Sat, 06 Nov 2094 08:00:00 GMT") << none << 900;
    QTest::addRow("date without zone") << QByteArray("Sun, 06 Nov 1994 08:49:47") << none << -1;
    QTest::addRow("in the body") << none << QByteArray("{\"message\":\"Retry after 4s\"}") << 4;
    QTest::addRow("in the body, word") << none << QByteArray("Too many requests. Please retry after 30 seconds.") << 30;
    QTest::addRow("in the body, minutes") << none << QByteArray("Retry after 2 minutes") << 120;
    QTest::addRow("in the body, many minutes") << none << QByteArray("Retry after 999999999999999999 min") << 900;
    QTest::addRow("in the body, milliseconds") << none << QByteArray("retry after 2500ms") << 2;
    QTest::addRow("in the body, member") << none << QByteArray("{\"retry_after\": 7}") << 7;
    QTest::addRow("in the body, month is no minute") << none << QByteArray("retry after 3 months") << 3;
    QTest::addRow("in the body, negative") << none << QByteArray("retry after -4s") << -1;
    QTest::addRow("in the body, without number") << none << QByteArray("retry after a while") << -1;
    QTest::addRow("header wins") << QByteArray("5") << QByteArray("retry after 4s") << 5;
    QTest::addRow("bad header, good body") << QByteArray("-1") << QByteArray("retry after 4s") << 4;
}

void RetryAfter::C31_readsTheWait()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(int, seconds);
    const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
    const auto wait = retryAfter(header, body, now);
    QCOMPARE(wait ? static_cast<int>(wait->count()) : -1, seconds);
}

void RetryAfter::readsDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("moment"); // 0: nothing
    QTest::addRow("usual") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(784111777);
    QTest::addRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << qint64(784111777);
    QTest::addRow("wrong weekday") << QByteArray("Mon, 06 Nov 1994 08:49:37 GMT") << qint64(0);
    QTest::addRow("other zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 CET") << qint64(0);
    QTest::addRow("31 February") << QByteArray("Thu, 31 Feb 1994 08:49:37 GMT") << qint64(0);
    QTest::addRow("ISO") << QByteArray("1994-11-06T08:49:37Z") << qint64(0);
    QTest::addRow("empty") << QByteArray() << qint64(0);
    QTest::addRow("long") << QByteArray(100'000, 'x') << qint64(0);
}

void RetryAfter::readsDates()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, moment);
    const auto date = httpDate(text);
    QCOMPARE(date ? date->toSecsSinceEpoch() : 0, moment);
}

QTEST_GUILESS_MAIN(RetryAfter)
#include "tst_retryafter.moc"
