#include "models/core/jsonwriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using rfi::core::Json;
using rfi::core::JsonStyle;
using rfi::core::writeJson;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCompactly_data();
    void writesCompactly();
    void indentsByTwo();
    void givesTheSameBytesForTheSameValue();
};

void TestJsonWriter::writesCompactly_data()
{
    QTest::addColumn<Json>("value");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("null") << Json() << "null"_ba;
    QTest::newRow("true") << Json::boolean(true) << "true"_ba;
    QTest::newRow("false") << Json::boolean(false) << "false"_ba;
    QTest::newRow("number with its own text") << Json::number(u"1.50"_s) << "1.50"_ba;
    QTest::newRow("beyond double") << Json::number(u"9007199254740993"_s) << "9007199254740993"_ba;
    QTest::newRow("plain string") << Json(u"abc"_s) << R"("abc")"_ba;
    QTest::newRow("quotes and backslash") << Json(u"a\"b\\c"_s) << R"("a\"b\\c")"_ba;
    QTest::newRow("control characters") << Json(u"\n\r\t\0\x1f"_s) << R"("\n\r\t\u0000\u001f")"_ba;
    QTest::newRow("no needless escapes") << Json(u"/\u00e4\x7f"_s) << "\"/\xC3\xA4\x7F\""_ba;
    QTest::newRow("astral character") << Json(u"\U0001F600"_s) << "\"\xF0\x9F\x98\x80\""_ba;
    QTest::newRow("lone surrogate") << Json(QString(QChar(0xD800))) << "\"\xEF\xBF\xBD\""_ba;
    QTest::newRow("empty array") << Json::array() << "[]"_ba;
    QTest::newRow("empty object") << Json::object() << "{}"_ba;
    QTest::newRow("members in their order")
        << Json::object({{u"z"_s, Json::integer(1)}, {u"a"_s, Json::array({Json(), Json(u"x"_s)})}})
        << R"({"z":1,"a":[null,"x"]})"_ba;
}

void TestJsonWriter::writesCompactly()
{
    QFETCH(const Json, value);
    QFETCH(const QByteArray, text);
    QCOMPARE(writeJson(value), text);
}

void TestJsonWriter::indentsByTwo()
{
    const Json value =
        Json::object({{u"a"_s, Json::array({Json::integer(1), Json::object()})}, {u"b"_s, Json::array()}});
    QCOMPARE(writeJson(value, JsonStyle::Indented), "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": []\n}"_ba);
}

void TestJsonWriter::givesTheSameBytesForTheSameValue()
{
    Json first;
    first.insert(u"a"_s, Json(u"x"_s));
    first.insert(u"b"_s, Json::integer(2));
    Json second = first;
    second.insert(u"a"_s, Json(u"y"_s));
    second.insert(u"a"_s, Json(u"x"_s));
    QCOMPARE(writeJson(second), writeJson(first));
}

QTEST_APPLESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
