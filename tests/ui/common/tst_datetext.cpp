#include "ui/common/datetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi::ui;
using Kind = DateReading::Kind;

Q_DECLARE_METATYPE(DateReading::Kind)

class TestDateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatCannotBeMistaken_data();
    void readsWhatCannotBeMistaken();
    void refusesRatherThanGuesses_data();
    void refusesRatherThanGuesses();
    void namesBothReadingsOfAnAmbiguousDate();
};

void TestDateText::readsWhatCannotBeMistaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QDate>("date");
    const QDate day(2031, 1, 15);
    QTest::newRow("ISO") << u"2031-01-15"_s << u"en"_s << day;
    QTest::newRow("ISO without zeros") << u"2031-1-15"_s << u"en"_s << day;
    QTest::newRow("ISO with slashes") << u"2031/01/15"_s << u"en"_s << day;
    QTest::newRow("day, word, year") << u"15 January 2031"_s << u"en"_s << day;
    QTest::newRow("word first") << u"January 15, 2031"_s << u"en_US"_s << day;
    QTest::newRow("short word") << u"15 jan 2031"_s << u"en"_s << day;
    QTest::newRow("ordinal") << u"15th of January 2031"_s << u"en"_s << day;
    QTest::newRow("with the day of the week") << u"Wednesday, 15 January 2031"_s << u"en"_s << day;
    QTest::newRow("English in a German window") << u"15 January 2031"_s << u"de"_s << day;
    QTest::newRow("German") << u"15. Januar 2031"_s << u"de"_s << day;
    QTest::newRow("German dots") << u"03.04.2031"_s << u"de"_s << QDate(2031, 4, 3);
    QTest::newRow("French") << u"15 janvier 2031"_s << u"fr"_s << day;
    QTest::newRow("French, February") << u"3 février 2031"_s << u"fr"_s << QDate(2031, 2, 3);
    QTest::newRow("Spanish") << u"15 de enero de 2031"_s << u"es"_s << day;
    QTest::newRow("Portuguese") << u"15 de janeiro de 2031"_s << u"pt_BR"_s << day;
    QTest::newRow("Japanese") << u"2031年1月15日"_s << u"ja"_s << day;
    QTest::newRow("Chinese") << u"2031年1月15日"_s << u"zh_CN"_s << day;
    QTest::newRow("Arabic word and digits") << u"١٥ يناير ٢٠٣١"_s << u"ar_EG"_s << day;
    QTest::newRow("Arabic digits as ISO") << u"٢٠٣١-٠١-١٥"_s << u"ar_EG"_s << day;
    QTest::newRow("Devanagari digits") << u"२०३१-०१-१५"_s << u"hi"_s << day;
    QTest::newRow("day over twelve first") << u"15/01/2031"_s << u"en_US"_s << day;
    QTest::newRow("day over twelve second") << u"01/15/2031"_s << u"en_GB"_s << day;
    QTest::newRow("same number twice") << u"04/04/2031"_s << u"en"_s << QDate(2031, 4, 4);
    QTest::newRow("blanks around") << u"  2031-01-15 "_s << u"en"_s << day;
    QTest::newRow("29 February of a leap year") << u"29 Feb 2028"_s << u"en"_s << QDate(2028, 2, 29);
}

void TestDateText::readsWhatCannotBeMistaken()
{
    QFETCH(QString, text);
    QFETCH(QString, locale);
    QFETCH(QDate, date);
    const DateReading read = readDate(text, QLocale(locale));
    QCOMPARE(read.kind, Kind::Understood);
    QCOMPARE(read.date, date);
}

void TestDateText::refusesRatherThanGuesses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateReading::Kind>("kind");
    QTest::newRow("nothing") << QString() << Kind::Empty;
    QTest::newRow("blanks") << u"   "_s << Kind::Empty;
    QTest::newRow("3 April or March 4") << u"03/04/2031"_s << Kind::Ambiguous;
    QTest::newRow("with dashes") << u"03-04-2031"_s << Kind::Ambiguous;
    QTest::newRow("with dots, where nobody writes them") << u"03.04.2031"_s << Kind::Ambiguous;
    QTest::newRow("Arabic digits, ambiguous") << u"٠٣/٠٤/٢٠٣١"_s << Kind::Ambiguous;
    QTest::newRow("31 February") << u"31 February 2031"_s << Kind::NoSuchDay;
    QTest::newRow("31 Feb as ISO") << u"2031-02-31"_s << Kind::NoSuchDay;
    QTest::newRow("29 February of a common year") << u"2031-02-29"_s << Kind::NoSuchDay;
    QTest::newRow("month 13") << u"2031-13-01"_s << Kind::NoSuchDay;
    QTest::newRow("two digits of a year") << u"15/01/31"_s << Kind::NoDate;
    QTest::newRow("two digits of a year, word") << u"15 January 31"_s << Kind::NoDate;
    QTest::newRow("no year") << u"15 January"_s << Kind::NoDate;
    QTest::newRow("two months") << u"January February 2031 15"_s << Kind::NoDate;
    QTest::newRow("run together") << u"20310115"_s << Kind::NoDate;
    QTest::newRow("words") << u"tomorrow"_s << Kind::NoDate;
    QTest::newRow("four numbers") << u"1 2 3 2031"_s << Kind::NoDate;
    QTest::newRow("year of five digits") << u"12031-01-15"_s << Kind::NoDate;
}

void TestDateText::refusesRatherThanGuesses()
{
    QFETCH(QString, text);
    QFETCH(DateReading::Kind, kind);
    QCOMPARE(readDate(text, QLocale(u"en_GB"_s)).kind, kind);
    if (kind != Kind::Empty)
        QCOMPARE(readDate(text, QLocale(u"en_US"_s)).kind, kind);
}

void TestDateText::namesBothReadingsOfAnAmbiguousDate()
{
    const DateReading read = readDate(u"03/04/2031"_s, QLocale(u"en"_s));
    QCOMPARE(read.date, QDate(2031, 4, 3));
    QCOMPARE(read.alternative, QDate(2031, 3, 4));
}

QTEST_MAIN(TestDateText)
#include "tst_datetext.moc"
