#include "models/evidence/filenames.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;

class TestFileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void E11_keepsOnlyWhatEverySystemTakes_data();
    void E11_keepsOnlyWhatEverySystemTakes();
    void twinsGetPathsOfTheirOwn();
    void pathsSortInTheirOrder();
};

void TestFileNames::E11_keepsOnlyWhatEverySystemTakes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"passport.pdf"_s << u"passport.pdf"_s;
    QTest::newRow("blanks and brackets") << u"my passport (1).PDF"_s << u"my_passport_1.pdf"_s;
    QTest::newRow("accents, composed") << u"Zo\u00EB.pdf"_s << u"Zoe.pdf"_s;
    QTest::newRow("accents, decomposed") << u"Zoe\u0308.pdf"_s << u"Zoe.pdf"_s;
    QTest::newRow("another script") << u"паспорт.pdf"_s << u"file.pdf"_s;
    QTest::newRow("a way out") << u"../../etc/passwd"_s << u"passwd"_s;
    QTest::newRow("a way out of Windows") << u"..\\..\\boot.ini"_s << u"boot.ini"_s;
    QTest::newRow("only dots") << u".."_s << u"file"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
    QTest::newRow("nothing") << QString() << u"file"_s;
    QTest::newRow("a trailing dot") << u"scan."_s << u"scan"_s;
    QTest::newRow("a device") << u"CON.txt"_s << u"_CON.txt"_s;
    QTest::newRow("a numbered device") << u"com1"_s << u"_com1"_s;
    QTest::newRow("no device") << u"comet.pdf"_s << u"comet.pdf"_s;
    QTest::newRow("right to left") << u"gnp\u202Efdp.exe"_s << u"gnp_fdp.exe"_s;
    QTest::newRow("a new line and a quote") << u"a\n\"b\".pdf"_s << u"a_b.pdf"_s;
    QTest::newRow("an option") << u"-rf"_s << u"-rf"_s;
    QTest::newRow("a lone surrogate") << u"a"_s + QChar(0xD800) + u"b.pdf"_s << u"a_b.pdf"_s;
    QTest::newRow("255 letters") << QString(255, u'a') + u".pdf"_s << QString(60, u'a') + u".pdf"_s;
    QTest::newRow("a suffix of 255") << u"a."_s + QString(255, u'b') << u"a.bbbbbbbb"_s;
}

void TestFileNames::E11_keepsOnlyWhatEverySystemTakes()
{
    QFETCH(const QString, name);
    QTEST(evidence::safeFileName(name), "safe");
}

void TestFileNames::twinsGetPathsOfTheirOwn()
{
    QCOMPARE(evidence::documentPath(0, u"a.pdf"_s), u"documents/01-a.pdf"_s);
    QCOMPARE(evidence::documentPath(1, u"a.pdf"_s), u"documents/02-a.pdf"_s);
    QCOMPARE(evidence::sentPath(0, u"update"_s), u"sent/01-update.json"_s);
}

void TestFileNames::pathsSortInTheirOrder()
{
    QVERIFY(evidence::documentPath(1, u"b"_s) < evidence::documentPath(9, u"a"_s));
    QVERIFY(evidence::documentPath(8, u"b"_s) < evidence::documentPath(98, u"a"_s));
}

QTEST_APPLESS_MAIN(TestFileNames)
#include "tst_filenames.moc"
