#include "models/core/csvreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::ErrorCode;
using core::Position;

namespace {

QList<QStringList> textsOf(const QList<core::CsvRow>& rows)
{
    QList<QStringList> texts;
    for (const core::CsvRow& row : rows) {
        QStringList cells;
        for (const core::CsvCell& cell : row)
            cells += cell.text;
        texts += cells;
    }
    return texts;
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRows_data();
    void readsRows();
    void refusesWhatIsNoCsv_data();
    void refusesWhatIsNoCsv();
    void knowsWhereACellStands();
    void stopsAtTooManyRows();
};

void TestCsvReader::readsRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("rows");
    const QList<QStringList> two{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("nothing") << QByteArray() << QList<QStringList>();
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << two;
    QTest::newRow("semicolon") << QByteArray("a;b\r\n1;2\r\n") << two;
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2") << two;
    QTest::newRow("lines end with carriage return") << QByteArray("a,b\r1,2\r") << two;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b\n1,2")
                                     << two;
    QTest::newRow("empty lines") << QByteArray("a,b\n\n1,2\n\n") << two;
    QTest::newRow("quoted") << QByteArray("\"a\",\"b\"\n\"1\",2") << two;
    QTest::newRow("comma that the first line quotes")
        << QByteArray("\"a,x,y\";b\n1;2") << QList<QStringList>{{u"a,x,y"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("quotes, separators and lines inside")
        << QByteArray("a,b\n\"say \"\"hi\"\", then\nleave\",")
        << QList<QStringList>{{u"a"_s, u"b"_s}, {u"say \"hi\", then\nleave"_s, QString()}};
    QTest::newRow("one column") << QByteArray("a\n1\n\"\"\n") << QList<QStringList>{{u"a"_s}, {u"1"_s}, {QString()}};
}

void TestCsvReader::readsRows()
{
    QFETCH(const QByteArray, bytes);
    const auto rows = core::readCsv(bytes);
    QVERIFY(rows);
    QTEST(textsOf(*rows), "rows");
}

void TestCsvReader::refusesWhatIsNoCsv_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("quote in a cell") << QByteArray("a,b\n1,2\"3") << ErrorCode::CsvQuote << 2 << 4;
    QTest::newRow("text after a quote") << QByteArray("a,b\n\"1\"x,2") << ErrorCode::CsvQuote << 2 << 4;
    QTest::newRow("quote that is never closed") << QByteArray("a,b\n1,\"2\n3,4") << ErrorCode::CsvUnclosed << 2 << 3;
    QTest::newRow("too few cells") << QByteArray("a,b\n1,2\n3") << ErrorCode::CsvCellCount << 3 << 1;
    QTest::newRow("too many cells") << QByteArray("a,b\n\"1\n\",2\n3,4,5") << ErrorCode::CsvCellCount << 4 << 1;
    QTest::newRow("not UTF-8") << QByteArray("a,b\n1,\xE9") << ErrorCode::JsonInvalidUtf8 << 0 << 0;
}

void TestCsvReader::refusesWhatIsNoCsv()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, line);
    QFETCH(const int, column);
    const auto rows = core::readCsv(bytes);
    QVERIFY(!rows);
    QTEST(rows.error().code, "code");
    QCOMPARE(rows.error().position, (Position{line, column}));
}

void TestCsvReader::knowsWhereACellStands()
{
    const auto rows = core::readCsv(u"a,b\n\"x\ny\",😀z\n"_s.toUtf8());
    QVERIFY(rows);
    QCOMPARE(rows->at(1).at(1).position, (Position{3, 4}));
}

void TestCsvReader::stopsAtTooManyRows()
{
    const auto rows = core::readCsv(QByteArray("a\n").repeated(core::MostCsvRows + 1));
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::FileTooLarge);
    QVERIFY(core::readCsv(QByteArray("a\n").repeated(core::MostCsvRows)));
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
