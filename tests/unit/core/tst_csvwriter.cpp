#include "models/core/csvwriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void G05_guardsWhatBeginsLikeAFormula_data();
    void G05_guardsWhatBeginsLikeAFormula();
    void leavesOtherCellsAsTheyAre_data();
    void leavesOtherCellsAsTheyAre();
    void G05_quotesEveryCell();
    void beginsWithAByteOrderMarkWhenAsked();
    void G05_keepsARowOnOneLineOfTheClipboard();
};

void TestCsvWriter::G05_guardsWhatBeginsLikeAFormula_data()
{
    QTest::addColumn<QString>("cell");
    QTest::newRow("equals") << u"=1+1"_s;
    QTest::newRow("plus") << u"+49 30 1234"_s;
    QTest::newRow("minus") << u"-5"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s;
    QTest::newRow("tab") << u"\tsafe"_s;
    QTest::newRow("carriage return") << u"\rsafe"_s;
    QTest::newRow("line feed") << u"\n=1"_s;
    QTest::newRow("full-width equals") << u"\uFF1D1"_s;
    QTest::newRow("full-width plus") << u"\uFF0B1"_s;
    QTest::newRow("full-width minus") << u"\uFF0D1"_s;
    QTest::newRow("full-width at") << u"\uFF20A"_s;
    QTest::newRow("small equals") << u"\uFE661"_s;
    QTest::newRow("minus sign of mathematics") << u"\u22125"_s;
    QTest::newRow("after spaces") << u"   =1"_s;
    QTest::newRow("after a no-break space") << u"\u00A0=1"_s;
    QTest::newRow("after a quote") << u"\"=1"_s;
    QTest::newRow("after an apostrophe") << u"'=1"_s;
    QTest::newRow("after a mark of direction") << u"\u202E=1"_s;
    QTest::newRow("after a zero-width space") << u"\u200B=1"_s;
    QTest::newRow("dynamic data exchange") << u"=cmd|' /C calc'!A0"_s;
    QTest::newRow("web service") << u"@WEBSERVICE(\"https://example.org\")"_s;
}

void TestCsvWriter::G05_guardsWhatBeginsLikeAFormula()
{
    QFETCH(const QString, cell);
    QCOMPARE(core::guardedCell(cell), u'\'' + cell);
}

void TestCsvWriter::leavesOtherCellsAsTheyAre_data()
{
    QTest::addColumn<QString>("cell");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u"  "_s;
    QTest::newRow("words") << u"Finmo – took it"_s;
    QTest::newRow("formula later") << u"a=1"_s;
    QTest::newRow("digits") << u"42"_s;
    QTest::newRow("dash of typography") << u"– nothing"_s;
}

void TestCsvWriter::leavesOtherCellsAsTheyAre()
{
    QFETCH(const QString, cell);
    QCOMPARE(core::guardedCell(cell), cell);
}

void TestCsvWriter::G05_quotesEveryCell()
{
    const QByteArray bytes =
        core::writeCsv({{u"a"_s, u"say \"hi\", then\nleave"_s}, {QString(), u"=1"_s}}, core::ByteOrderMark::None);
    const QByteArray wanted = "\"a\",\"say \"\"hi\"\", then\nleave\"\r\n\"\",\"'=1\"\r\n";
    QCOMPARE(bytes, wanted);
}

void TestCsvWriter::beginsWithAByteOrderMarkWhenAsked()
{
    const QList<QStringList> rows{{u"Łódź"_s}};
    const QByteArray plain = core::writeCsv(rows, core::ByteOrderMark::None);
    QCOMPARE(plain, u"\"Łódź\"\r\n"_s.toUtf8());
    QCOMPARE(core::writeCsv(rows, core::ByteOrderMark::Utf8), "\xEF\xBB\xBF" + plain);
}

void TestCsvWriter::G05_keepsARowOnOneLineOfTheClipboard()
{
    QCOMPARE(core::tabSeparated({{u"a\tb"_s, u"c\r\nd\u2028e"_s}, {u"=1"_s, u"f"_s}}), u"a b\tc  d e\n'=1\tf"_s);
}

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
