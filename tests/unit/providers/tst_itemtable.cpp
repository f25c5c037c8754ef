#include "models/providers/itemtable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::ErrorCode;
using core::Position;
using forms::ItemStatus;

class TestItemTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARowAnItem();
    void makesEqualItemsOne();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void isToldFromOtherTexts_data();
    void isToldFromOtherTexts();
};

void TestItemTable::readsARowAnItem()
{
    const QByteArray csv = "Pointer;document type;side;party;status;reason;required\r\n"
                           "/proof/expiry;PASSPORT;;;expired;\"run out; renew it\";\r\n"
                           "/files;;FRONT;7a1d;;;FALSE\r\n";
    const auto items = providers::readItemTable(csv, u"items.csv"_s);
    QVERIFY(items);
    QCOMPARE(items->size(), 2);
    const forms::RequestItem& first = items->at(0);
    QCOMPARE(first.identity, (forms::ItemIdentity{{}, u"/proof/expiry"_s, u"PASSPORT"_s, {}}));
    QCOMPARE(first.status, ItemStatus::Expired);
    QCOMPARE(first.reason, u"run out; renew it"_s);
    QVERIFY(first.isRequired);
    QCOMPARE(items->at(1).identity, (forms::ItemIdentity{u"7a1d"_s, u"/files"_s, {}, u"FRONT"_s}));
    QVERIFY(!items->at(1).isRequired);
}

void TestItemTable::makesEqualItemsOne()
{
    const auto items = providers::readItemTable("pointer,reason\n/a,too old\n/a,too dark\n", {});
    QVERIFY(items);
    QCOMPARE(items->size(), 1);
    QVERIFY(items->constFirst().reason.contains(u"too old"_s) && items->constFirst().reason.contains(u"too dark"_s));
}

void TestItemTable::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<Position>("position");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::CsvColumnMissing << Position{1, 1};
    QTest::newRow("no pointer") << QByteArray("reason,status\nx,\n") << ErrorCode::CsvColumnMissing << Position{1, 1};
    QTest::newRow("unknown column") << QByteArray("pointer,colour\n/a,red") << ErrorCode::CsvColumnUnknown
                                    << Position{1, 9};
    QTest::newRow("column twice") << QByteArray("pointer,Pointer\n/a,/b") << ErrorCode::CsvColumnTwice
                                  << Position{1, 9};
    QTest::newRow("empty pointer") << QByteArray("pointer,reason\n/a,\n,x") << ErrorCode::Required << Position{3, 1};
    QTest::newRow("pointer without slash")
        << QByteArray("reason,pointer\nx,a/b") << ErrorCode::PatternMismatch << Position{2, 3};
    QTest::newRow("pointer with a bad tilde")
        << QByteArray("pointer\n/a~2") << ErrorCode::PatternMismatch << Position{2, 1};
    QTest::newRow("unknown status") << QByteArray("pointer,status\n/a,LOST") << ErrorCode::NotInList << Position{2, 4};
    QTest::newRow("required maybe") << QByteArray("pointer,required\n/a,maybe") << ErrorCode::NotInList
                                    << Position{2, 4};
    QTest::newRow("broken CSV") << QByteArray("pointer,reason\n/a,\"x") << ErrorCode::CsvUnclosed << Position{2, 4};
}

void TestItemTable::refusesWhatItDoesNotKnow()
{
    QFETCH(const QByteArray, csv);
    const auto items = providers::readItemTable(csv, u"items.csv"_s);
    QVERIFY(!items);
    QTEST(items.error().code, "code");
    QTEST(items.error().position, "position");
    QCOMPARE(items.error().subject, u"items.csv"_s);
}

void TestItemTable::isToldFromOtherTexts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isTable");
    QTest::newRow("table") << QByteArray("\xEF\xBB\xBF"
                                         "reason;\"Pointer\"\nx;/a")
                           << true;
    QTest::newRow("one column") << QByteArray("pointer") << true;
    QTest::newRow("JSON") << QByteArray("{\"pointer\": 1}") << false;
    QTest::newRow("mail") << QByteArray("From: a\nSubject: pointer, b") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestItemTable::isToldFromOtherTexts()
{
    QFETCH(const QByteArray, bytes);
    QTEST(providers::isItemTable(bytes), "isTable");
}

QTEST_APPLESS_MAIN(TestItemTable)
#include "tst_itemtable.moc"
