#include "models/network/oneshotbody.h"

#include <QTest>

using namespace rfi::network;

/// What stops Qt from sending a body again.
class OneShotBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesAllChunksInTheirOrder_data();
    void givesAllChunksInTheirOrder();
    void canNeverBeRewound();
    void givesNothingOnceShut();
    void hasTheShapeThatQtDoesNotBuffer();
};

void OneShotBodyTest::givesAllChunksInTheirOrder_data()
{
    QTest::addColumn<QList<QByteArray>>("chunks");
    QTest::addColumn<int>("step");
    for (const int step : {1, 2, 3, 100}) {
        QTest::addRow("one, by %d", step) << QList<QByteArray>{"abcdef"} << step;
        QTest::addRow("three, by %d", step) << QList<QByteArray>{"ab", "c", "def"} << step;
        QTest::addRow("with empty ones, by %d", step) << QList<QByteArray>{"", "abc", "", "", "def", ""} << step;
    }
}

void OneShotBodyTest::givesAllChunksInTheirOrder()
{
    QFETCH(QList<QByteArray>, chunks);
    QFETCH(int, step);
    OneShotBody body(Body{"text/plain", chunks});
    QCOMPARE(body.size(), 6);
    QVERIFY(!body.isTouched());
    QByteArray read;
    while (!body.atEnd())
        read += body.read(step);
    QCOMPARE(read, QByteArray("abcdef"));
    QVERIFY(body.isTouched());
    QCOMPARE(body.read(1), QByteArray());
}

void OneShotBodyTest::canNeverBeRewound()
{
    OneShotBody body(Body{"text/plain", {"abcdef"}});
    QVERIFY(!body.reset());
    QVERIFY(body.seek(0));
    QCOMPARE(body.read(2), QByteArray("ab"));
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QVERIFY(!body.seek(1));
    QVERIFY(!body.seek(4));
    QVERIFY(body.seek(2));
    QCOMPARE(body.read(10), QByteArray("cdef"));
    QVERIFY(!body.reset());
}

void OneShotBodyTest::givesNothingOnceShut()
{
    OneShotBody body(Body{"text/plain", {"abcdef"}});
    QCOMPARE(body.read(2), QByteArray("ab"));
    body.shut();
    QCOMPARE(body.read(2), QByteArray());
}

void OneShotBodyTest::hasTheShapeThatQtDoesNotBuffer()
{
    OneShotBody body(Body{"text/plain", {"abc"}});
    QVERIFY(!body.isSequential());
    QVERIFY(body.isReadable());
    QVERIFY(!body.isWritable());
}

QTEST_GUILESS_MAIN(OneShotBodyTest)
#include "tst_oneshotbody.moc"
