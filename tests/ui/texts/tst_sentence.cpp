#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;

class TestSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsFactsIntoTheirPlaces_data();
    void putsFactsIntoTheirPlaces();
    void keepsTheDirectionOfEachFact();
    void showsMarksThatCouldMislead_data();
    void showsMarksThatCouldMislead();
};

void TestSentence::putsFactsIntoTheirPlaces_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("facts");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"Done."_s << QStringList{} << u"Done."_s;
    QTest::newRow("in any order") << u"%2 before %1."_s << QStringList{u"b"_s, u"a"_s} << u"a before b."_s;
    QTest::newRow("twice") << u"%1 and %1"_s << QStringList{u"a"_s} << u"a and a"_s;
    QTest::newRow("part stays with its fact") << u"Lost[ at %1]."_s << QStringList{u"host"_s} << u"Lost at host."_s;
    QTest::newRow("part goes without its fact") << u"Lost[ at %1]."_s << QStringList{} << u"Lost."_s;
    QTest::newRow("part goes with an empty fact") << u"Lost[ at %1]."_s << QStringList{QString()} << u"Lost."_s;
    QTest::newRow("part needs all its facts") << u"Wrong[ (%1: %2)]."_s << QStringList{u"id"_s} << u"Wrong."_s;
    QTest::newRow("parts are on their own") << u"a[ %1][ %2]."_s << QStringList{QString(), u"b"_s} << u"a b."_s;
    QTest::newRow("missing fact outside of a part") << u"“%1”"_s << QStringList{} << u"“”"_s;
    QTest::newRow("facts are no patterns (G03)")
        << u"%1[ %2]"_s << QStringList{u"%2 %n [x"_s, u"] %1"_s} << u"%2 %n [x ] %1"_s;
    QTest::newRow("per cent sign") << u"100 % of %1, %"_s << QStringList{u"a"_s} << u"100 % of a, %"_s;
}

void TestSentence::putsFactsIntoTheirPlaces()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, facts);
    QTEST(ui::sentence(pattern, facts), "text");
}

void TestSentence::keepsTheDirectionOfEachFact()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic));
    const QString text = ui::sentence(u"«%1» فارغ[ (%2)]."_s, {u"IBAN (1)"_s, {}});
    const QString pair = ui::sentence(u"%1: %2"_s, {u"عنوان"_s, u"فارغ"_s});
    const QString list = ui::listed({u"شركة"_s, u"Nium"_s});
    const QString hash = ui::codeText(u"8394…0d0e"_s);
    QLocale::setDefault(before);
    QCOMPARE(text, u"\u200F«\u2068IBAN (1)\u2069» فارغ."_s);
    QVERIFY2(pair.startsWith(u'\u200F'), "nothing else tells its direction");
    QVERIFY(list.startsWith(u'\u200F') && list.contains(u"\u2068Nium\u2069"_s));
    QCOMPARE(hash, u"\u20668394…0d0e\u2069"_s);
    QCOMPARE(ui::listed({u"a"_s, u"b"_s}), u"a, b"_s);
    QCOMPARE(ui::codeText(u"8394…0d0e"_s), u"8394…0d0e"_s);
    QCOMPARE(ui::sentence(u"“%1” is empty."_s, {u"IBAN (1)"_s}), u"“IBAN (1)” is empty."_s);
}

void TestSentence::showsMarksThatCouldMislead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("letters of any script stay") << u"Ana López 株式会社 😀"_s << u"Ana López 株式会社 😀"_s;
    QTest::newRow("right to left override (E11)") << u"a\u202Efdp.exe"_s << u"a[U+202E]fdp.exe"_s;
    QTest::newRow("escape for terminals (F14)") << u"\u001B[31mred"_s << u"[U+001B][31mred"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"a[U+000A]b"_s;
    QTest::newRow("zero width") << u"a\u200Bb"_s << u"a[U+200B]b"_s;
}

void TestSentence::showsMarksThatCouldMislead()
{
    QFETCH(QString, text);
    QTEST(ui::visibleMarks(text), "shown");
}

QTEST_GUILESS_MAIN(TestSentence)
#include "tst_sentence.moc"
