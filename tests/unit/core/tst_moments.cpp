#include "models/core/moments.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using rfi::core::dateFromIso;
using rfi::core::momentFromText;

class TestMoments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data();
    void readsDates();
    void readsMoments_data();
    void readsMoments();
    void refusesOtherMoments_data();
    void refusesOtherMoments();
    void tellsTheTimeInUtc();
};

void TestMoments::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");

    QTest::newRow("plain") << u"2031-01-15"_s << QDate(2031, 1, 15);
    QTest::newRow("leap day") << u"2024-02-29"_s << QDate(2024, 2, 29);
    QTest::newRow("first year") << u"0001-01-01"_s << QDate(1, 1, 1);
    QTest::newRow("last year") << u"9999-12-31"_s << QDate(9999, 12, 31);
    QTest::newRow("no leap day") << u"2023-02-29"_s << QDate();
    QTest::newRow("no leap day in 1900") << u"1900-02-29"_s << QDate();
    QTest::newRow("31 April") << u"2026-04-31"_s << QDate();
    QTest::newRow("month 13") << u"2026-13-01"_s << QDate();
    QTest::newRow("month 0") << u"2026-00-01"_s << QDate();
    QTest::newRow("year 0") << u"0000-01-01"_s << QDate();
    QTest::newRow("two digits of a year") << u"26-01-01"_s << QDate();
    QTest::newRow("no leading zeros") << u"2026-1-1"_s << QDate();
    QTest::newRow("American") << u"01/15/2031"_s << QDate();
    QTest::newRow("blank behind") << u"2026-01-01 "_s << QDate();
    QTest::newRow("line break behind") << u"2026-01-01\n"_s << QDate();
    QTest::newRow("signs for digits") << u"2026-+1--1"_s << QDate();
    QTest::newRow("Arabic digits") << u"\u0662\u0660\u0662\u0666-\u0660\u0661-\u0660\u0661"_s << QDate();
    QTest::newRow("with a time") << u"2026-01-01T00:00:00Z"_s << QDate();
    QTest::newRow("empty") << u""_s << QDate();
}

void TestMoments::readsDates()
{
    QFETCH(const QString, text);
    QFETCH(const QDate, date);
    QCOMPARE(dateFromIso(text).value_or(QDate()), date);
}

void TestMoments::readsMoments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");

    QTest::newRow("RFC 3339") << u"2026-11-02T09:00:00Z"_s << u"2026-11-02T09:00:00.000Z"_s;
    QTest::newRow("small letters") << u"2026-11-02t09:00:00z"_s << u"2026-11-02T09:00:00.000Z"_s;
    QTest::newRow("blank and two digits of offset") << u"2026-05-05 10:00:00+00"_s << u"2026-05-05T10:00:00.000Z"_s;
    QTest::newRow("blank, fraction, short offset")
        << u"2026-05-05 10:00:00.123456+02"_s << u"2026-05-05T08:00:00.123Z"_s;
    QTest::newRow("offset east") << u"2026-05-05T10:00:00+05:30"_s << u"2026-05-05T04:30:00.000Z"_s;
    QTest::newRow("offset west over midnight") << u"2026-12-31T23:30:00-08:00"_s << u"2027-01-01T07:30:00.000Z"_s;
    QTest::newRow("offset without colon") << u"2026-05-05T10:00:00+0530"_s << u"2026-05-05T04:30:00.000Z"_s;
    QTest::newRow("one digit of a second") << u"2026-05-05T10:00:00.5Z"_s << u"2026-05-05T10:00:00.500Z"_s;
    QTest::newRow("nine digits of a second") << u"2026-05-05T10:00:00.123456789Z"_s << u"2026-05-05T10:00:00.123Z"_s;
    QTest::newRow("leap second east of Greenwich") << u"2017-01-01T00:59:60+01:00"_s << u"2016-12-31T23:59:59.000Z"_s;
    QTest::newRow("leap second") << u"2016-12-31T23:59:60Z"_s << u"2016-12-31T23:59:59.000Z"_s;
}

void TestMoments::readsMoments()
{
    QFETCH(const QString, text);
    QFETCH(const QString, utc);
    const auto moment = momentFromText(text);
    QVERIFY(moment.has_value());
    QCOMPARE(moment->toString(Qt::ISODateWithMs), utc);
}

void TestMoments::refusesOtherMoments_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << u""_s;
    QTest::newRow("date alone") << u"2026-05-05"_s;
    QTest::newRow("no offset") << u"2026-05-05T10:00:00"_s;
    QTest::newRow("no seconds") << u"2026-05-05T10:00Z"_s;
    QTest::newRow("hour 24") << u"2026-05-05T24:00:00Z"_s;
    QTest::newRow("minute 60") << u"2026-05-05T10:60:00Z"_s;
    QTest::newRow("leap second within the day") << u"2016-12-31T23:58:60Z"_s;
    QTest::newRow("leap second in another zone's day") << u"2016-12-31T23:59:60+01:00"_s;
    QTest::newRow("second 61") << u"2026-05-05T10:00:61Z"_s;
    QTest::newRow("day that does not exist") << u"2026-02-30T10:00:00Z"_s;
    QTest::newRow("offset of 24 hours") << u"2026-05-05T10:00:00+24:00"_s;
    QTest::newRow("offset of 60 minutes") << u"2026-05-05T10:00:00+01:60"_s;
    QTest::newRow("two blanks") << u"2026-05-05  10:00:00Z"_s;
    QTest::newRow("point without digits") << u"2026-05-05T10:00:00.Z"_s;
    QTest::newRow("line break behind") << u"2026-05-05T10:00:00Z\n"_s;
    QTest::newRow("seconds since 1970") << u"1777975200"_s;
}

void TestMoments::refusesOtherMoments()
{
    QFETCH(const QString, text);
    QVERIFY(!momentFromText(text).has_value());
}

void TestMoments::tellsTheTimeInUtc()
{
    const rfi::core::SystemClock clock;
    QCOMPARE(clock.now().offsetFromUtc(), 0);
    QVERIFY(clock.today().isValid());
}

QTEST_APPLESS_MAIN(TestMoments)
#include "tst_moments.moc"
