#include "models/core/jsonreader.h"
#include "models/schema/schemas.h"

#include <QTest>

using namespace Qt::StringLiterals;
using rfi::core::Json;
using rfi::core::Pointer;
using rfi::schema::pointerFromReference;
using rfi::schema::resolved;
using rfi::schema::schemaAt;

class TestSchemas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsReferences_data();
    void readsReferences();
    void resolves_data();
    void resolves();
    void findsTheSchemaOfAPath_data();
    void findsTheSchemaOfAPath();
    void findsNothingWhereNothingIs_data();
    void findsNothingWhereNothingIs();
};

namespace {

Json fromText(const QString& text)
{
    const auto json = rfi::core::readJson(text.toUtf8());
    if (!json)
        qFatal("The test holds bad JSON: %s", qPrintable(text));
    return *json;
}

Json root()
{
    return fromText(uR"({
        "$defs": {
            "text": {"type": "string", "title": "Text"},
            "alias": {"$ref": "#/$defs/text", "title": "Alias"},
            "circle": {"$ref": "#/$defs/circle", "title": "Round"},
            "self": {"properties": {"name": {"title": "Name"}, "next": {"$ref": "#/$defs/self"}}},
            "doubling": {"anyOf": [{"$ref": "#/$defs/doubling"}, {"$ref": "#/$defs/doubling"}]},
            "party": {
                "properties": {
                    "name": {"$ref": "#/$defs/text"},
                    "documents": {"type": "array", "items": {"$ref": "#/$defs/document"}},
                    "a/b": {"title": "Slash"}
                },
                "if": {"properties": {"kind": {"const": "x"}}},
                "then": {"properties": {"extra": {"title": "Extra"}}},
                "else": {"properties": {"other": {"title": "Other"}}}
            },
            "document": {
                "oneOf": [
                    {"properties": {"type": {"const": "PASSPORT"}, "number": {"title": "Number of the passport"}}},
                    {"properties": {"type": {"const": "ID"}, "side": {"title": "Side"}}}
                ],
                "allOf": [{"properties": {"expiry": {"title": "Expiry"}}}]
            }
        }
    })"_s);
}

} // namespace

void TestSchemas::readsReferences_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<bool>("isValid");

    QTest::newRow("whole document") << u"#"_s << u""_s << true;
    QTest::newRow("definition") << u"#/$defs/a"_s << u"/$defs/a"_s << true;
    QTest::newRow("percent-encoded") << u"#/a%20b/%C3%A4"_s << u"/a b/\u00e4"_s << true;
    QTest::newRow("escaped slash") << u"#/a~1b"_s << u"/a~1b"_s << true;
    QTest::newRow("anchor") << u"#name"_s << u""_s << false;
    QTest::newRow("another file") << u"other.json#/a"_s << u""_s << false;
    QTest::newRow("empty") << u""_s << u""_s << false;
}

void TestSchemas::readsReferences()
{
    QFETCH(const QString, reference);
    QFETCH(const QString, pointer);
    QFETCH(const bool, isValid);
    QCOMPARE(pointerFromReference(reference).isValid(), isValid);
    QCOMPARE(pointerFromReference(reference).text(), pointer);
}

void TestSchemas::resolves_data()
{
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("result");

    QTest::newRow("nothing to follow") << uR"({"type":"string"})"_s << uR"({"type":"string"})"_s;
    QTest::newRow("one step") << uR"({"$ref":"#/$defs/text"})"_s << uR"({"type":"string","title":"Text"})"_s;
    QTest::newRow("two steps, nearer wins")
        << uR"({"$ref":"#/$defs/alias"})"_s << uR"({"type":"string","title":"Alias"})"_s;
    QTest::newRow("own siblings win") << uR"({"$ref":"#/$defs/alias","title":"Mine","minLength":1})"_s
                                      << uR"({"type":"string","title":"Mine","minLength":1})"_s;
    QTest::newRow("circle ends") << uR"({"$ref":"#/$defs/circle"})"_s << uR"({"title":"Round"})"_s;
    QTest::newRow("leads nowhere") << uR"({"$ref":"#/missing","title":"T"})"_s << uR"({"title":"T"})"_s;
    QTest::newRow("boolean") << u"true"_s << u"true"_s;
}

void TestSchemas::resolves()
{
    QFETCH(const QString, schema);
    QFETCH(const QString, result);
    QCOMPARE(resolved(root(), fromText(schema)), fromText(result));
}

void TestSchemas::findsTheSchemaOfAPath_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("title");

    QTest::newRow("the schema itself") << u"/$defs/text"_s << u""_s << u"Text"_s;
    QTest::newRow("property by reference") << u"/$defs/party"_s << u"/name"_s << u"Text"_s;
    QTest::newRow("escaped name") << u"/$defs/party"_s << u"/a~1b"_s << u"Slash"_s;
    QTest::newRow("through items and allOf") << u"/$defs/party"_s << u"/documents/expiry"_s << u"Expiry"_s;
    QTest::newRow("first alternative") << u"/$defs/party"_s << u"/documents/number"_s << u"Number of the passport"_s;
    QTest::newRow("second alternative") << u"/$defs/party"_s << u"/documents/side"_s << u"Side"_s;
    QTest::newRow("then") << u"/$defs/party"_s << u"/extra"_s << u"Extra"_s;
    QTest::newRow("else") << u"/$defs/party"_s << u"/other"_s << u"Other"_s;
    QTest::newRow("recursive") << u"/$defs/self"_s << u"/next/next/next/name"_s << u"Name"_s;
}

void TestSchemas::findsTheSchemaOfAPath()
{
    QFETCH(const QString, from);
    QFETCH(const QString, path);
    QFETCH(const QString, title);
    const auto schema = schemaAt(root(), root().at(from), Pointer::fromText(path));
    QVERIFY(schema.has_value());
    QCOMPARE(schema->value(u"title"_s).toString(), title);
}

void TestSchemas::findsNothingWhereNothingIs_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("path");

    QTest::newRow("unknown property") << u"/$defs/party"_s << u"/missing"_s;
    QTest::newRow("below a text") << u"/$defs/party"_s << u"/name/first"_s;
    QTest::newRow("numbered item") << u"/$defs/party"_s << u"/documents/0/expiry"_s;
    QTest::newRow("property of a condition") << u"/$defs/party"_s << u"/kind"_s;
    QTest::newRow("circle") << u"/$defs/circle"_s << u"/a"_s;
    QTest::newRow("schema that doubles itself") << u"/$defs/doubling"_s << u"/a"_s;
}

void TestSchemas::findsNothingWhereNothingIs()
{
    QFETCH(const QString, from);
    QFETCH(const QString, path);
    QVERIFY(!schemaAt(root(), root().at(from), Pointer::fromText(path)).has_value());
}

QTEST_APPLESS_MAIN(TestSchemas)
#include "tst_schemas.moc"
