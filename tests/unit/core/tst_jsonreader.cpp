#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using rfi::core::ErrorCode;
using rfi::core::Json;
using rfi::core::Pointer;
using rfi::core::Position;
using rfi::core::readJson;
using rfi::core::readJsonDocument;

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsJson_data();
    void acceptsJson();
    void refusesWithCodeAndPlace_data();
    void refusesWithCodeAndPlace();
    void keepsTheTextOfNumbers_data();
    void keepsTheTextOfNumbers();
    void keepsNulInsideStrings();
    void tellsNamesWithAByteOrderMarkApart();
    void keepsTheOrderOfMembers();
    void tellsWhereEachPartStands();
    void findsTheNearestPartWithAPosition();
    void refusesMoreBytesThanAllowed();
    void readsManyMembersInTime();
    void refusesADuplicateAmongManyMembers();
    void judgesEveryPrefixOfADocument();
};

namespace {

QByteArray nested(int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); }

} // namespace

void TestJsonReader::acceptsJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("compact");

    QTest::newRow("scalar") << "true"_ba
                            << "true"_ba;
    QTest::newRow("null") << " null\n"_ba
                          << "null"_ba;
    QTest::newRow("empty object") << "{}"_ba
                                  << "{}"_ba;
    QTest::newRow("empty array") << "[ ]"_ba
                                 << "[]"_ba;
    QTest::newRow("blanks") << "{ \"a\" :\t[ 1 ,\r\n\"b\" ] }"_ba
                            << R"({"a":[1,"b"]})"_ba;
    QTest::newRow("escapes") << R"("\u0041\n\/\\\"\t\b\f\r")"_ba
                             << R"("A\n/\\\"\t\u0008\u000c\r")"_ba;
    QTest::newRow("surrogate pair") << R"("\ud83d\ude00")"_ba
                                    << "\"\xF0\x9F\x98\x80\""_ba;
    QTest::newRow("digits in strings") << R"("0123456789 1e400")"_ba
                                       << R"("0123456789 1e400")"_ba;
    QTest::newRow("empty name") << R"({"":1})"_ba
                                << R"({"":1})"_ba;
    QTest::newRow("same name in different objects") << R"([{"a":{"a":1}},{"a":2}])"_ba
                                                    << R"([{"a":{"a":1}},{"a":2}])"_ba;
    QTest::newRow("F03 nesting 64") << nested(64) << nested(64);
    QTest::newRow("F08 byte order mark alone") << "\xEF\xBB\xBF{}"_ba
                                               << "{}"_ba;
    QTest::newRow("F08 byte order mark inside a string") << "\"\xEF\xBB\xBF\""_ba
                                                         << "\"\xEF\xBB\xBF\""_ba;
    QTest::newRow("F08 four bytes") << "\"\xF4\x8F\xBF\xBF\""_ba
                                    << "\"\xF4\x8F\xBF\xBF\""_ba;
}

void TestJsonReader::acceptsJson()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, compact);
    const auto json = readJson(text);
    QVERIFY(json.isOk());
    QCOMPARE(rfi::core::writeJson(*json), compact);
}

void TestJsonReader::refusesWithCodeAndPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("pointer");

    const auto row = [](const char* name, const QByteArray& text, ErrorCode code, int line, int column,
                        const QString& pointer = {}) {
        QTest::newRow(name) << text << code << line << column << pointer;
    };
    const ErrorCode syntax = ErrorCode::JsonSyntax;
    row("nothing at all", "", syntax, 1, 1);
    row("blanks only", "  \n ", syntax, 2, 2);
    row("cut off", "{\"a\":", syntax, 1, 6, u"/a"_s);
    row("cut off in a string", "[\"ab", syntax, 1, 5, u"/0"_s);
    row("cut off after a number", "[1", syntax, 1, 3, u"/1"_s);
    row("missing colon", R"({"a" 12 })", syntax, 1, 6, u"/a"_s);
    row("missing comma", "[1 22]", syntax, 1, 4, u"/1"_s);
    row("missing comma between strings", R"(["a" "b"])", syntax, 1, 6, u"/1"_s);
    row("wrong bracket", "[1}", syntax, 1, 3, u"/1"_s);
    row("trailing comma", "[1,]", syntax, 1, 4, u"/1"_s);
    row("trailing comma in an object", R"({"a":1,})", syntax, 1, 8);
    row("name without quotes", "{a:1}", syntax, 1, 2);
    row("single quotes", "['a']", syntax, 1, 2, u"/0"_s);
    row("misspelled literal", "[nulx]", syntax, 1, 2, u"/0"_s);
    row("cut off literal", "[nul]", syntax, 1, 5, u"/0"_s);
    row("second line", "{\n  \"a\": 1,\n  \"b\": x\n}", syntax, 3, 8, u"/b"_s);
    row("columns count characters", "[\"\xC3\xA4\xF0\x9F\x98\x80\", x]", syntax, 1, 8, u"/1"_s);
    row("raw line break in a string", "[\"a\nb\"]", syntax, 1, 4, u"/0"_s);
    row("bad escape", R"(["a\xb"])", syntax, 1, 5, u"/0"_s);
    row("escaped pointer", R"({"a/b":{"c~d":x}})", syntax, 1, 15, u"/a~1b/c~0d"_s);

    row("F03 nesting 65", nested(65), ErrorCode::JsonTooDeep, 1, 65, QString(u"/0"_s).repeated(64));
    row("F03 nesting 1,024", nested(1024), ErrorCode::JsonTooDeep, 1, 65, QString(u"/0"_s).repeated(64));
    row("F03 nesting 100,000", nested(100000), ErrorCode::JsonTooDeep, 1, 65, QString(u"/0"_s).repeated(64));
    row("F04 50 MB", QByteArray(50 * 1024 * 1024, ' '), ErrorCode::JsonTooLarge, 0, 0);
    row("F05 duplicate name", "{\"a\":1,\n \"a\":1}", ErrorCode::JsonDuplicateName, 2, 2, u"/a"_s);
    row("F05 duplicate name by escape", R"({"a":1,"\u0061":1})", ErrorCode::JsonDuplicateName, 1, 8, u"/a"_s);
    row("F05 duplicate name deep inside", R"({"x":[0,{"n":1,"n":2}]})", ErrorCode::JsonDuplicateName, 1, 16,
        u"/x/1/n"_s);
    row("F05 duplicate empty name", R"({"":1,"":2})", ErrorCode::JsonDuplicateName, 1, 7, u"/"_s);
    row("F06 raw NUL in a string", "\"a\0b\""_ba, syntax, 1, 3);
    row("F06 raw NUL behind the value", "{}\0"_ba, ErrorCode::JsonTrailingData, 1, 3);
    row("F06 raw NUL before the value", "\0{}"_ba, syntax, 1, 1);
    row("F06 raw NUL between values", "[1,\0 2]"_ba, syntax, 1, 4, u"/1"_s);
    row("F07 high surrogate at the end", R"(["\ud800"])", ErrorCode::JsonLoneSurrogate, 1, 2, u"/0"_s);
    row("F07 high surrogate before a letter", R"(["\ud800x"])", ErrorCode::JsonLoneSurrogate, 1, 9, u"/0"_s);
    row("F07 high surrogate before another", R"(["\ud800\ud800"])", ErrorCode::JsonLoneSurrogate, 1, 14, u"/0"_s);
    row("F07 low surrogate alone", R"(["\udc00"])", ErrorCode::JsonLoneSurrogate, 1, 8, u"/0"_s);
    row("F07 surrogate in a name", R"({"\ud800":1})", ErrorCode::JsonLoneSurrogate, 1, 2);
    row("F07 the word is no surrogate", R"(["surrogate)", syntax, 1, 12, u"/0"_s);
    const ErrorCode utf8 = ErrorCode::JsonInvalidUtf8;
    row("F08 stray byte", "[\"\xFF\"]", utf8, 1, 3);
    row("F08 stray byte on the third line", "[\n\"\xC3\xA4\",\n\"\xC3\xA4\x80\"]", utf8, 3, 3);
    row("F08 overlong slash", "\"\xC0\xAF\"", utf8, 1, 2);
    row("F08 surrogate as bytes", "\"\xED\xA0\x80\"", utf8, 1, 3);
    row("F08 over U+10FFFF", "\"\xF4\x90\x80\x80\"", utf8, 1, 3);
    row("F08 cut off character", "\"\xE2\x82", utf8, 1, 3);
    row("F08 UTF-16 little endian", "\xFF\xFE{\0}\0"_ba, utf8, 1, 1);
    row("F08 UTF-16 big endian", "\xFE\xFF\0{\0}"_ba, utf8, 1, 1);
    row("F08 UTF-16 without a mark", "{\0}\0"_ba, syntax, 1, 2);
    row("F08 two byte order marks", "\xEF\xBB\xBF\xEF\xBB\xBF{}", syntax, 1, 1);
    row("F09 leading zero", "[012]", syntax, 1, 2, u"/1"_s);
    row("F09 NaN", "[NaN]", syntax, 1, 2, u"/0"_s);
    row("F09 infinity", "[-Infinity]", syntax, 1, 2, u"/0"_s);
    row("F09 plus sign", "[+1]", syntax, 1, 2, u"/0"_s);
    row("F09 no digit before the point", "[.5]", syntax, 1, 2, u"/0"_s);
    row("F09 no digit behind the point", "[1.]", syntax, 1, 4, u"/0"_s);
    row("F09 no digit in the exponent", "[1e]", syntax, 1, 4, u"/0"_s);
    row("F09 minus alone", "[-]", syntax, 1, 3, u"/0"_s);
    row("F09 hexadecimal", "[0x10]", syntax, 1, 2, u"/1"_s);
    row("F10 trailing data", "{} x", ErrorCode::JsonTrailingData, 1, 4);
    row("F10 two documents", "{}\n{}", ErrorCode::JsonTrailingData, 2, 1);
    row("F10 two numbers", "1 2", ErrorCode::JsonTrailingData, 1, 3);
    row("F10 bracket too many", "[1]]", ErrorCode::JsonTrailingData, 1, 4);
    row("F10 comment", "[1, /* one */ 2]", syntax, 1, 5, u"/1"_s);
    row("F10 comment behind", "1 // one", ErrorCode::JsonTrailingData, 1, 3);
}

void TestJsonReader::refusesWithCodeAndPlace()
{
    QFETCH(const QByteArray, text);
    QFETCH(const ErrorCode, code);
    QFETCH(const int, line);
    QFETCH(const int, column);
    QFETCH(const QString, pointer);
    const auto json = readJson(text);
    QVERIFY(!json.isOk());
    QCOMPARE(json.error().code, code);
    QCOMPARE(json.error().position.line, line);
    QCOMPARE(json.error().position.column, column);
    QCOMPARE(json.error().pointer, pointer);
}

void TestJsonReader::keepsTheTextOfNumbers_data()
{
    QTest::addColumn<QString>("number");
    for (const char* number :
         {"0", "-0", "7", "-12", "1.0", "0.1", "9007199254740993", "18446744073709551616", "1e400", "-1E+400", "1e-400",
          "10.50", "123456789012345678901234567890.123456789", "0e0", "2.50E-0012"})
        QTest::newRow(number) << QString::fromLatin1(number);
    QTest::newRow("400 digits") << QString(400, u'9');
}

void TestJsonReader::keepsTheTextOfNumbers()
{
    QFETCH(const QString, number);
    const QString inside = u"{\"a\":[%1,%1 , %1\n],\"b\":%1}"_s.arg(number);
    const auto json = readJson(inside.toLatin1());
    QVERIFY(json.isOk());
    for (const Json& item : json->at(u"/a"_s).items())
        QCOMPARE(item.numberText(), number);
    QCOMPARE(json->at(u"/b"_s).numberText(), number);
    QCOMPARE(readJson(number.toLatin1())->numberText(), number);
}

void TestJsonReader::keepsNulInsideStrings()
{
    const auto json = readJson(R"({"a\u0000b":"c\u0000d"})");
    QVERIFY(json.isOk());
    QCOMPARE(json->members().constFirst().first, u"a\0b"_s);
    QCOMPARE(json->members().constFirst().second.toString(), u"c\0d"_s);
}

void TestJsonReader::tellsNamesWithAByteOrderMarkApart()
{
    const auto json = readJson(R"({"a":1,"\ufeffa":2})");
    QVERIFY(json.isOk());
    QCOMPARE(json->size(), 2);
    QCOMPARE(json->value(u"\ufeffa"_s).toInteger(), std::optional<qint64>(2));
}

void TestJsonReader::keepsTheOrderOfMembers()
{
    QCOMPARE(rfi::core::writeJson(*readJson(R"({"z":1,"a":2,"m":3})")), R"({"z":1,"a":2,"m":3})"_ba);
}

void TestJsonReader::tellsWhereEachPartStands()
{
    const auto document = readJsonDocument("{\n \"a\": [ 10, \"x\", {} ],\n\"\xC3\xA4\": true,\n  \"n\":null}");
    QVERIFY(document.isOk());
    QCOMPARE(document->positions.value(u""_s), (Position{1, 1}));
    QCOMPARE(document->positions.value(u"/a"_s), (Position{2, 7}));
    QCOMPARE(document->positions.value(u"/a/0"_s), (Position{2, 9}));
    QCOMPARE(document->positions.value(u"/a/1"_s), (Position{2, 13}));
    QCOMPARE(document->positions.value(u"/a/2"_s), (Position{2, 18}));
    QCOMPARE(document->positions.value(u"/\u00E4"_s), (Position{3, 6}));
    QCOMPARE(document->positions.value(u"/n"_s), (Position{4, 7}));
    QCOMPARE(document->positions.size(), 7);
}

void TestJsonReader::findsTheNearestPartWithAPosition()
{
    const auto document = readJsonDocument("{\n \"a\": {}}");
    QVERIFY(document.isOk());
    QCOMPARE(document->positionOf(Pointer::fromText(u"/a/missing/deep"_s)), (Position{2, 7}));
    QCOMPARE(document->positionOf(Pointer()), (Position{1, 1}));
}

void TestJsonReader::refusesMoreBytesThanAllowed()
{
    QVERIFY(readJson("[12345678]", {.bytes = 10}).isOk());
    QCOMPARE(readJson("[123456789]", {.bytes = 10}).error().code, ErrorCode::JsonTooLarge);
}

void TestJsonReader::readsManyMembersInTime()
{
    QByteArray text = "{";
    for (int index = 0; index < 300'000; ++index)
        text += (index > 0 ? ",\"" : "\"") + QByteArray::number(index) + "\":" + QByteArray::number(index);
    text += '}';
    QElapsedTimer timer;
    timer.start();
    const auto document = readJsonDocument(text);
    QVERIFY(document.isOk());
    QCOMPARE(document->root.size(), 300'000);
    QCOMPARE(document->positions.size(), 300'001);
    QVERIFY2(timer.elapsed() < 60'000, "300,000 names have to be compared by hash, not pair by pair");
}

void TestJsonReader::refusesADuplicateAmongManyMembers()
{
    QByteArray text = "{";
    for (int index = 0; index < 100'000; ++index)
        text += '"' + QByteArray::number(index) + "\":0,\n";
    text += "\"99999\":0}";
    const auto json = readJson(text);
    QVERIFY(!json.isOk());
    QCOMPARE(json.error().code, ErrorCode::JsonDuplicateName);
    QCOMPARE(json.error().position, (Position{100'001, 1}));
}

void TestJsonReader::judgesEveryPrefixOfADocument()
{
    const QByteArray text = R"({"a":[12,-0.5e3,true,null,"x\u00e4\ud83d\ude00"],"b":{"c":""}})";
    QVERIFY(readJson(text).isOk());
    for (qsizetype length = 0; length < text.size(); ++length) {
        const auto json = readJson(text.first(length));
        QVERIFY2(!json.isOk(), text.first(length).constData());
        QVERIFY2(json.error().position.isValid(), text.first(length).constData());
    }
}

QTEST_APPLESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
