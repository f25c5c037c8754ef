#include "models/reuse/phones.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi::reuse;

class TestPhones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbersWithTheirCountryCode_data();
    void readsNumbersWithTheirCountryCode();
    void joinsAndPartsNumbers_data();
    void joinsAndPartsNumbers();
};

#ifdef RFI_KNOWS_PHONES

void TestPhones::readsNumbersWithTheirCountryCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("E.164") << u"+12025550123"_s << u"+12025550123"_s;
    QTest::newRow("with gaps") << u"+49 (30) 1234-5678"_s << u"+493012345678"_s;
    QTest::newRow("a zero in brackets") << u"+44 (0)20 7946 0958"_s << u"+442079460958"_s;
    QTest::newRow("Italy keeps its zero") << u"+39 06 6982"_s << u"+39066982"_s;
    QTest::newRow("no country code") << u"030 12345678"_s << QString();
    QTest::newRow("too short") << u"+49 30"_s << QString();
    QTest::newRow("with an extension") << u"+1 202 555 0123 ext. 5"_s << QString();
    QTest::newRow("no number") << u"call me"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestPhones::joinsAndPartsNumbers_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("national");
    QTest::newRow("USA") << u"+1"_s << u"(202) 555-0123"_s << u"+12025550123"_s << u"2025550123"_s;
    QTest::newRow("a zero to dial at home") << u"+49"_s << u"030 12345678"_s << u"+493012345678"_s << u"3012345678"_s;
    QTest::newRow("Italy") << u"+39"_s << u"06 6982"_s << u"+39066982"_s << u"066982"_s;
    QTest::newRow("a code without plus") << u"34"_s << u"912 345 678"_s << u"+34912345678"_s << u"912345678"_s;
    QTest::newRow("of another country") << u"+49"_s << u"+1 202 555 0123"_s << QString() << QString();
    QTest::newRow("no code") << QString() << u"2025550123"_s << QString() << QString();
}

#else

void TestPhones::readsNumbersWithTheirCountryCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("E.164") << u"+12025550123"_s << u"+12025550123"_s;
    QTest::newRow("written otherwise") << u"+1 202 555 0123"_s << QString();
}

void TestPhones::joinsAndPartsNumbers_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("national");
    QTest::newRow("stays as it is") << u"+1"_s << u"2025550123"_s << QString() << QString();
}

#endif

void TestPhones::readsNumbersWithTheirCountryCode()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(e164(text), expected);
}

void TestPhones::joinsAndPartsNumbers()
{
    QFETCH(const QString, code);
    QFETCH(const QString, number);
    QFETCH(const QString, whole);
    QFETCH(const QString, national);
    QCOMPARE(e164(PhoneParts{code, number}), whole);
    const auto parts = partsOf(whole);
    QCOMPARE(parts ? parts->number : QString(), national);
    if (parts)
        QCOMPARE(e164(*parts), whole);
}

QTEST_APPLESS_MAIN(TestPhones)
#include "tst_phones.moc"
