#include "models/schema/patterns.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using rfi::schema::compilePattern;
using rfi::schema::Patterns;
using rfi::schema::PatternVerdict;

class TestPatterns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesAsInEcmaScript_data();
    void matchesAsInEcmaScript();
    void refusesWhatIsNoEcmaScript_data();
    void refusesWhatIsNoEcmaScript();
    void givesUpOnCatastrophicPatterns_data();
    void givesUpOnCatastrophicPatterns();
    void matchesLongTexts_data();
    void matchesLongTexts();
};

void TestPatterns::matchesAsInEcmaScript_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");

    QTest::newRow("anywhere in the text") << u"b"_s << u"abc"_s << true;
    QTest::newRow("anchored") << u"^b$"_s << u"abc"_s << false;
    QTest::newRow("dollar is the very end") << u"^[A-Z]+$"_s << u"ABC\n"_s << false;
    QTest::newRow("escaped dollar") << u"^\\$$"_s << u"$"_s << true;
    QTest::newRow("dollar in a class") << u"^[$]$"_s << u"$"_s << true;
    QTest::newRow("no mode for lines") << u"^b$"_s << u"a\nb"_s << false;
    QTest::newRow("dot is no line break") << u"^.$"_s << u"\n"_s << false;
    QTest::newRow("dot is no line separator") << u"^.$"_s << u"\u2028"_s << false;
    QTest::newRow("dot is a whole character") << u"^.$"_s << u"\U0001F600"_s << true;
    QTest::newRow("digits of ASCII only") << u"^\\d$"_s << u"\u0664"_s << false;
    QTest::newRow("letters of ASCII only") << u"^\\w$"_s << u"\u00e4"_s << false;
    QTest::newRow("letters by property") << u"^\\p{L}+$"_s << u"\u00e4\u65e5"_s << true;
    QTest::newRow("no-break space is a blank") << u"^\\s$"_s << u"\u00a0"_s << true;
    QTest::newRow("blank in a class") << u"^[\\sx]+$"_s << u"x\u2003x"_s << true;
    QTest::newRow("no-break space is not no blank") << u"^\\S$"_s << u"\u00a0"_s << false;
    QTest::newRow("four digits of a code point") << u"^\\u00e4$"_s << u"\u00e4"_s << true;
    QTest::newRow("code point in braces") << u"^\\u{1F600}$"_s << u"\U0001F600"_s << true;
    QTest::newRow("bracket in a class") << u"^[[:]+$"_s << u"[:"_s << true;
    QTest::newRow("negated class") << u"^[^a]$"_s << u"b"_s << true;
    QTest::newRow("hyphen in a class") << u"^[a\\-]+$"_s << u"a-"_s << true;
    QTest::newRow("counted") << u"^[0-9]{2,3}$"_s << u"1234"_s << false;
    QTest::newRow("lazy") << u"^a+?$"_s << u"aa"_s << true;
    QTest::newRow("lookahead") << u"^(?!0)\\d+$"_s << u"01"_s << false;
    QTest::newRow("named group and reference") << u"^(?<x>a|b)\\k<x>$"_s << u"aa"_s << true;
    QTest::newRow("alternatives") << u"^(?:DE|FR)$"_s << u"FR"_s << true;
}

void TestPatterns::matchesAsInEcmaScript()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    QFETCH(const bool, fits);
    QVERIFY2(compilePattern(pattern).isValid(), qPrintable(compilePattern(pattern).errorString()));
    QCOMPARE(Patterns().test(pattern, text), fits ? PatternVerdict::Fits : PatternVerdict::Misfits);
}

void TestPatterns::refusesWhatIsNoEcmaScript_data()
{
    QTest::addColumn<QString>("pattern");
    for (const QString& pattern :
         {u"("_s,     u")"_s,           u"["_s,     u"[]"_s,       u"[^]"_s,
          u"a]"_s,    u"{1}"_s,         u"a{"_s,    u"a}"_s,       u"*"_s,
          u"a**"_s,   u"a++"_s,         u"a*+"_s,   u"\\"_s,       u"\\A"_s,
          u"\\z"_s,   u"\\Z"_s,         u"\\h"_s,   u"\\Qa\\E"_s,  u"\\u12"_s,
          u"(?i)a"_s, u"(?>a)"_s,       u"(?#a)"_s, u"(?P<x>a)"_s, u"(*LIMIT_MATCH=4000000000)a"_s,
          u"[\\S]"_s, u"\\p{Letter}"_s, u"[b-a]"_s})
        QTest::newRow(qPrintable(pattern)) << pattern;
}

void TestPatterns::refusesWhatIsNoEcmaScript()
{
    QFETCH(const QString, pattern);
    QVERIFY(!compilePattern(pattern).isValid());
    QCOMPARE(Patterns().test(pattern, u"a"_s), PatternVerdict::Undecided);
}

void TestPatterns::givesUpOnCatastrophicPatterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");

    const QString many = QString(5000, u'a') + u'!';
    QTest::newRow("nested repetition") << u"^(a+)+$"_s << many;
    QTest::newRow("alternatives that overlap") << u"^(a|a)*$"_s << many;
    QTest::newRow("alternatives of two lengths") << u"^(a|aa)+$"_s << many;
}

void TestPatterns::givesUpOnCatastrophicPatterns()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    Patterns patterns;
    QElapsedTimer timer;
    timer.start();
    const PatternVerdict verdict = patterns.test(pattern, text);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(verdict, PatternVerdict::Undecided);
}

void TestPatterns::matchesLongTexts_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("length");
    QTest::newRow("one class") << u"^[A-Za-z ]+$"_s << 1'000'000;
    QTest::newRow("group in a loop") << u"^(?:[A-Za-z]| )+$"_s << 5000;
}

void TestPatterns::matchesLongTexts()
{
    QFETCH(const QString, pattern);
    QFETCH(const int, length);
    const QString text(length, u'a');
    QCOMPARE(Patterns().test(pattern, text), PatternVerdict::Fits);
    QCOMPARE(Patterns().test(pattern, text + u'!'), PatternVerdict::Misfits);
}

QTEST_APPLESS_MAIN(TestPatterns)
#include "tst_patterns.moc"
