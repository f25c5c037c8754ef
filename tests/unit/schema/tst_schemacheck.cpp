#include "models/core/jsonreader.h"
#include "models/schema/schemacheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using rfi::core::codeName;
using rfi::core::Error;
using rfi::core::Json;
using rfi::core::Pointer;
using rfi::schema::checkSchema;

class TestSchemaCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsEveryKeywordItPromises();
    void findsFaults_data();
    void findsFaults();
    void checksOnlyFromWhereTheSchemaStands();
};

namespace {

Json fromText(const QString& text)
{
    const auto json = rfi::core::readJson(text.toUtf8());
    if (!json)
        qFatal("The test holds bad JSON: %s", qPrintable(text));
    return *json;
}

QString described(const QList<Error>& errors)
{
    QStringList lines;
    for (const Error& error : errors)
        lines += codeName(error.code) + u' ' + error.pointer;
    return lines.join(u'\n');
}

} // namespace

void TestSchemaCheck::acceptsEveryKeywordItPromises()
{
    const Json schema = fromText(uR"({
        "$schema": "https://json-schema.org/draft/2020-12/schema", "$comment": "c", "title": "t",
        "description": "d", "examples": [1], "default": null, "type": ["object", "null"], "enum": [null, {}],
        "const": {}, "$defs": {"x": true}, "$ref": "#/$defs/x", "properties": {"a": {"type": "string"}},
        "required": ["a"], "additionalProperties": false, "minProperties": 0, "items": {}, "minItems": 0,
        "maxItems": 2.0, "uniqueItems": true, "minLength": 0, "maxLength": 5, "pattern": "^a$",
        "format": "date", "minimum": -1.5, "maximum": 1e400, "exclusiveMinimum": 0, "exclusiveMaximum": 1,
        "allOf": [true], "anyOf": [{}], "oneOf": [{}], "not": false, "if": {}, "then": {}, "else": {},
        "x-discriminator": "type", "x-document": "passport", "x-rules": [{"rule": "notExpired"}],
        "x-help": "h", "x-enum-titles": {"A": "a"}, "x-aliases": {"A": ["B"]}})"_s);
    QCOMPARE(described(checkSchema(schema, {})), QString());
}

void TestSchemaCheck::findsFaults_data()
{
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("faults");

    const auto row = [](const char* name, const char* schema, const char* faults) {
        QTest::newRow(name) << QString::fromUtf8(schema) << QString::fromUtf8(faults);
    };
    for (const char* keyword :
         {"maxProperties", "patternProperties", "multipleOf", "prefixItems", "contains", "dependentRequired",
          "propertyNames", "unevaluatedProperties", "$id", "$anchor", "definitions", "x-other", "Type", "minlength"})
        QTest::addRow("keyword %s", keyword) << u"{\"%1\":{}}"_s.arg(QLatin1StringView(keyword))
                                             << u"unknown_keyword /%1"_s.arg(QLatin1StringView(keyword));
    row("keyword deep inside", R"({"properties":{"a":{"items":{"anyOf":[{},{"maxprops":1}]}}}})",
        "unknown_keyword /properties/a/items/anyOf/1/maxprops");
    row("keyword in what is referred to", R"({"$ref":"#/other","other":1})",
        "unknown_keyword /other\nbad_keyword_value /other");
    row("no schema", "3", "bad_keyword_value ");
    row("type", R"({"type":"text"})", "bad_keyword_value /type");
    row("no types", R"({"type":[]})", "bad_keyword_value /type");
    row("types twice", R"({"type":["null","null"]})", "bad_keyword_value /type");
    row("empty enum", R"({"enum":[]})", "bad_keyword_value /enum");
    row("enum twice", R"({"enum":[1,1.0]})", "bad_keyword_value /enum");
    row("properties as a list", R"({"properties":[]})", "bad_keyword_value /properties");
    row("property that is no schema", R"({"properties":{"a":1}})", "bad_keyword_value /properties");
    row("required as a word", R"({"required":true})", "bad_keyword_value /required");
    row("required twice", R"({"required":["a","a"]})", "bad_keyword_value /required");
    row("negative length", R"({"minLength":-1})", "bad_keyword_value /minLength");
    row("broken length", R"({"maxLength":1.5})", "bad_keyword_value /maxLength");
    row("length as text", R"({"maxLength":"1"})", "bad_keyword_value /maxLength");
    row("items as a list", R"({"items":[{}]})", "bad_keyword_value /items");
    row("unique as text", R"({"uniqueItems":"yes"})", "bad_keyword_value /uniqueItems");
    row("pattern", R"({"pattern":"(a"})", "bad_keyword_value /pattern");
    row("pattern of Perl", R"({"pattern":"\\Aa\\z"})", "bad_keyword_value /pattern");
    row("format", R"({"format":"dat"})", "bad_keyword_value /format");
    row("minimum as text", R"({"minimum":"1"})", "bad_keyword_value /minimum");
    row("nothing to choose from", R"({"oneOf":[]})", "bad_keyword_value /oneOf");
    row("alternatives by name", R"({"oneOf":{"a":{}}})", "bad_keyword_value /oneOf");
    row("rules", R"({"x-rules":["a"]})", "bad_keyword_value /x-rules");
    row("titles", R"({"x-enum-titles":{"A":1}})", "bad_keyword_value /x-enum-titles");
    row("reference to nothing", R"({"properties":{"a":{"$ref":"#/$defs/a"}}})",
        "reference_unresolved /properties/a/$ref");
    row("reference to another file", R"({"$ref":"other.json"})", "reference_unresolved /$ref");
    row("reference by name", R"({"$ref":"#name"})", "reference_unresolved /$ref");
    row("reference to itself", R"({"$ref":"#"})", "reference_unresolved /$ref");
    row("circle of two", R"({"$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}}})",
        "reference_unresolved /$defs/a/$ref\nreference_unresolved /$defs/b/$ref");
    row("circle through anyOf", R"({"anyOf":[{"type":"null"},{"not":{"$ref":"#"}}]})",
        "reference_unresolved /anyOf/1/not/$ref");
    row("recursion through a member is no circle", R"({"properties":{"next":{"$ref":"#"}}})", "");
    row("recursion through items is no circle", R"({"allOf":[{"items":{"$ref":"#"}}]})", "");
    row("two ways to the same place", R"({"allOf":[{"$ref":"#/$defs/a"},{"$ref":"#/$defs/a"}],"$defs":{"a":{}}})", "");
    row("keyword as the name of a property", R"({"properties":{"$ref":{"type":"string"},"maxprops":{}}})", "");
    row("data is not searched", R"({"default":{"foo":1},"const":{"bar":1},"enum":[{"baz":1}],"examples":[{"a":1}]})",
        "");
}

void TestSchemaCheck::findsFaults()
{
    QFETCH(const QString, schema);
    QFETCH(const QString, faults);
    const QList<Error> errors = checkSchema(fromText(schema), {});
    QCOMPARE(described(errors), faults);
    for (const Error& error : errors)
        QCOMPARE(error.subject, Pointer::fromText(error.pointer).last());
}

void TestSchemaCheck::checksOnlyFromWhereTheSchemaStands()
{
    const Json root = fromText(uR"({"id":"x","forms":{"a":{"$ref":"#/shared","maxprops":1}},
        "shared":{"minprops":1},"unused":{"foo":1}})"_s);
    QCOMPARE(described(checkSchema(root, Pointer::fromText(u"/forms/a"_s))),
             u"unknown_keyword /forms/a/maxprops\nunknown_keyword /shared/minprops"_s);
    QCOMPARE(described(checkSchema(root, Pointer::fromText(u"/missing"_s))), u"bad_keyword_value /missing"_s);
}

QTEST_APPLESS_MAIN(TestSchemaCheck)
#include "tst_schemacheck.moc"
