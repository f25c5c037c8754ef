#include "models/core/jsonnumber.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using rfi::core::JsonNumber;

class TestJsonNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesExactly_data();
    void comparesExactly();
    void givesIntegersThatFit_data();
    void givesIntegersThatFit();
    void spellsEqualNumbersAlike_data();
    void spellsEqualNumbersAlike();
};

void TestJsonNumber::comparesExactly_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("order");

    const auto row = [](const char* left, const char* right, int order) {
        QTest::addRow("%s and %s", left, right) << QString::fromLatin1(left) << QString::fromLatin1(right) << order;
    };
    row("1", "1.0", 0);
    row("0", "-0", 0);
    row("0", "0e5", 0);
    row("100", "1e2", 0);
    row("1E+2", "1e2", 0);
    row("0.1", "1e-1", 0);
    row("9007199254740993", "9007199254740992", 1);
    row("1e400", "1e399", 1);
    row("-1e400", "1", -1);
    row("1e400", "1e4000000000000000000000", -1);
    row("1e-400", "0", 1);
    row("-1e-400", "0", -1);
    row("0.30000000000000001", "0.3", 1);
    row("12", "9", 1);
    row("-12", "-9", -1);
    row("0.5", "0.45", 1);
    row("0", "-1", 1);
    row("0", "1", -1);
}

void TestJsonNumber::comparesExactly()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const int, order);
    const auto sign = [](std::strong_ordering ordering) { return ordering < 0 ? -1 : ordering > 0 ? 1 : 0; };
    QCOMPARE(sign(JsonNumber(left) <=> JsonNumber(right)), order);
    QCOMPARE(sign(JsonNumber(right) <=> JsonNumber(left)), -order);
    QCOMPARE(JsonNumber(left) == JsonNumber(right), order == 0);
}

void TestJsonNumber::givesIntegersThatFit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isInteger");
    QTest::addColumn<bool>("fits");
    QTest::addColumn<qint64>("value");

    QTest::newRow("zero") << u"0"_s << true << true << qint64{0};
    QTest::newRow("minus zero") << u"-0"_s << true << true << qint64{0};
    QTest::newRow("with a point") << u"12.0"_s << true << true << qint64{12};
    QTest::newRow("with an exponent") << u"-1.5e1"_s << true << true << qint64{-15};
    QTest::newRow("fraction") << u"1.5"_s << false << false << qint64{0};
    QTest::newRow("small fraction") << u"1e-1"_s << false << false << qint64{0};
    QTest::newRow("largest") << u"9223372036854775807"_s << true << true << std::numeric_limits<qint64>::max();
    QTest::newRow("smallest") << u"-9223372036854775808"_s << true << true << std::numeric_limits<qint64>::min();
    QTest::newRow("one too many") << u"9223372036854775808"_s << true << false << qint64{0};
    QTest::newRow("huge exponent") << u"1e999999999"_s << true << false << qint64{0};
}

void TestJsonNumber::givesIntegersThatFit()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isInteger);
    QFETCH(const bool, fits);
    QFETCH(const qint64, value);
    QCOMPARE(JsonNumber(text).isInteger(), isInteger);
    const auto integer = JsonNumber(text).toInteger();
    QCOMPARE(integer.has_value(), fits);
    QCOMPARE(integer.value_or(0), value);
}

void TestJsonNumber::spellsEqualNumbersAlike_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal");

    QTest::newRow("one") << u"1"_s << u"1e0"_s;
    QTest::newRow("one with a point") << u"1.00"_s << u"1e0"_s;
    QTest::newRow("ten tenths") << u"10e-1"_s << u"1e0"_s;
    QTest::newRow("minus a half") << u"-0.5"_s << u"-5e-1"_s;
    QTest::newRow("zero") << u"-0.0"_s << u"e0"_s;
}

void TestJsonNumber::spellsEqualNumbersAlike()
{
    QFETCH(const QString, text);
    QFETCH(const QString, normal);
    QCOMPARE(JsonNumber(text).normalText(), normal);
}

QTEST_APPLESS_MAIN(TestJsonNumber)
#include "tst_jsonnumber.moc"
