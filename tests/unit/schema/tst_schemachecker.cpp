#include "models/core/jsonreader.h"
#include "models/schema/schemachecker.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using rfi::core::codeName;
using rfi::core::ErrorCode;
using rfi::core::Json;
using rfi::core::Pointer;
using rfi::schema::SchemaChecker;
using rfi::schema::Violation;

class TestSchemaChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsWrongAndWhere_data();
    void tellsWhatIsWrongAndWhere();
    void checksAgainstAPartOfTheRoot();
    void checksOneFieldWithReferencesIntoTheRoot();
    void cannotCheckAgainstWhatIsNoSchema();
    void endsWhenSchemasGoInCircles_data();
    void endsWhenSchemasGoInCircles();
    void findsDuplicatesInLongLists();
    void checksAFieldInMicroseconds();
};

namespace {

Json fromText(const QString& text)
{
    const auto json = rfi::core::readJson(text.toUtf8());
    if (!json)
        qFatal("The test holds bad JSON: %s", qPrintable(text));
    return *json;
}

/// "code pointer keyword arguments", one line each.
QString described(const QList<Violation>& violations)
{
    QStringList lines;
    for (const Violation& violation : violations) {
        QStringList words{codeName(violation.code), u'"' + violation.instance.text() + u'"', violation.keyword};
        lines += (words + violation.arguments).join(u' ').trimmed();
    }
    return lines.join(u'\n');
}

} // namespace

void TestSchemaChecker::tellsWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("instance");
    QTest::addColumn<QString>("violations");

    const auto row = [](const char* name, const char* schema, const char* instance, const char* violations) {
        QTest::newRow(name) << QString::fromUtf8(schema) << QString::fromUtf8(instance)
                            << QString::fromUtf8(violations);
    };
    row("type", R"({"type":"string"})", "1", R"(wrong_type "" type string)");
    row("types", R"({"type":["string","null"]})", "1", R"(wrong_type "" type string null)");
    row("integer with a point", R"({"type":"integer"})", "1.0", "");
    row("no integer", R"({"type":"integer"})", "1.5", R"(wrong_type "" type integer)");
    row("integer beyond double", R"({"const":9007199254740993})", "9007199254740992",
        R"(not_the_constant "" const 9007199254740993)");
    row("enum", R"({"enum":["a",1]})", R"("b")", R"(not_in_list "" enum a 1)");
    row("required", R"({"required":["a","b/c"]})", R"({"a":null})", R"(required "/b~1c" required)");
    row("required of no object", R"({"required":["a"]})", "[]", "");
    row("unknown member", R"({"properties":{"a":true},"additionalProperties":false})", R"({"a":1,"b":2})",
        R"(unknown_member "/b" additionalProperties)");
    row("other members by schema", R"({"additionalProperties":{"type":"string"}})", R"({"b":2})",
        R"(wrong_type "/b" type string)");
    row("deep", R"({"properties":{"a":{"items":{"properties":{"b":{"minLength":2}}}}}})",
        R"({"a":[{"b":"xx"},{"b":"x"}]})", R"(too_short "/a/1/b" minLength 2)");
    row("length in code points", R"({"maxLength":2,"minLength":2})", "\"\xF0\x9F\x98\x80\xC3\xA4\"", "");
    row("too long", R"({"maxLength":1})", R"("ab")", R"(too_long "" maxLength 1)");
    row("pattern", R"({"pattern":"^[A-Z]+$"})", R"("abc")", R"(pattern_mismatch "" pattern ^[A-Z]+$)");
    row("format", R"({"format":"date"})", R"("2026-02-30")", R"(format_mismatch "" format date)");
    row("minimum", R"({"minimum":1e400})", "1e399", R"(too_small "" minimum 1e400)");
    row("maximum", R"({"maximum":0.3})", "0.30000000000000001", R"(too_large "" maximum 0.3)");
    row("exclusive minimum", R"({"exclusiveMinimum":0})", "-0", R"(too_small "" exclusiveMinimum 0)");
    row("exclusive maximum", R"({"exclusiveMaximum":10})", "1e1", R"(too_large "" exclusiveMaximum 10)");
    row("too few items", R"({"minItems":1})", "[]", R"(too_few_items "" minItems 1)");
    row("too many items", R"({"maxItems":1})", "[1,2]", R"(too_many_items "" maxItems 1)");
    row("items twice", R"({"uniqueItems":true})", R"([{"a":1,"b":2},{"b":2,"a":1.0}])", R"(not_unique "" uniqueItems)");
    row("too few members", R"({"minProperties":1})", "{}", R"(too_few_members "" minProperties 1)");
    row("all of", R"({"allOf":[{"minLength":2},{"pattern":"b"}]})", R"("a")",
        "too_short \"\" minLength 2\npattern_mismatch \"\" pattern b");
    row("any of", R"({"anyOf":[{"type":"string"},{"minimum":2}]})", "1", R"(no_alternative_fits "" anyOf)");
    row("one of, none", R"({"oneOf":[{"type":"string"},{"minimum":2}]})", "1", R"(no_alternative_fits "" oneOf)");
    row("one of, both", R"({"oneOf":[{"type":"number"},{"minimum":1}]})", "1", R"(no_alternative_fits "" oneOf)");
    row("not", R"({"not":{"type":"string"}})", R"("a")", R"(no_alternative_fits "" not)");
    row("then", R"({"if":{"properties":{"a":{"const":1}}},"then":{"required":["b"]}})", R"({"a":1})",
        R"(required "/b" required)");
    row("else", R"({"if":{"type":"string"},"else":{"minimum":1}})", "0", R"(too_small "" minimum 1)");
    row("then without if", R"({"then":false,"else":false})", "0", "");
    row("no schema fits", "false", "1", R"(unknown_member "" false)");
    row("reference", R"({"$defs":{"a b":{"minimum":1}},"properties":{"x":{"$ref":"#/$defs/a%20b"}}})", R"({"x":0})",
        R"(too_small "/x" minimum 1)");
    row("siblings of a reference", R"({"$defs":{"n":{"minimum":1}},"$ref":"#/$defs/n","multiple":0,"maximum":-1})", "0",
        "too_small \"\" minimum 1\ntoo_large \"\" maximum -1");
    row("recursive", R"({"properties":{"next":{"$ref":"#"}},"additionalProperties":false})",
        R"({"next":{"next":{"x":1}}})", R"(unknown_member "/next/next/x" additionalProperties)");
    row("several", R"({"required":["a"],"properties":{"b":{"type":"string"}}})", R"({"b":1})",
        "required \"/a\" required\nwrong_type \"/b\" type string");
    row("dangling reference", R"({"$ref":"#/missing"})", "1", R"(cannot_check "" $ref #/missing)");
    row("unknown format", R"({"format":"ipv4"})", "1", R"(cannot_check "" format ipv4)");
    row("undecided inside not", R"({"not":{"$ref":"#/missing"}})", "1", R"(cannot_check "" $ref #/missing)");
    row("undecided pattern", R"({"pattern":"^(a+)+$"})", R"("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")",
        R"(cannot_check "" pattern ^(a+)+$)");
}

void TestSchemaChecker::tellsWhatIsWrongAndWhere()
{
    QFETCH(const QString, schema);
    QFETCH(const QString, instance);
    QFETCH(const QString, violations);
    const SchemaChecker checker(fromText(schema));
    QCOMPARE(described(checker.check(fromText(instance))), violations);
    QCOMPARE(described(checker.check(fromText(instance))), violations); // with what is kept from the first time
}

void TestSchemaChecker::checksAgainstAPartOfTheRoot()
{
    const SchemaChecker checker(fromText(uR"({"forms":{"person":{"required":["name"]}}})"_s));
    QCOMPARE(described(checker.check(Json::object(), Pointer::fromText(u"/forms/person"_s))),
             uR"(required "/name" required)"_s);
    QVERIFY(checker.check(Json::object()).isEmpty());
}

void TestSchemaChecker::checksOneFieldWithReferencesIntoTheRoot()
{
    const SchemaChecker checker(fromText(uR"({"$defs":{"country":{"format":"iso-3166-1-alpha-3"}}})"_s));
    const Json field = fromText(uR"({"$ref":"#/$defs/country"})"_s);
    QCOMPARE(described(checker.checkAgainst(Json(u"DE"_s), field, Pointer::fromText(u"/address/country"_s))),
             uR"(format_mismatch "/address/country" format iso-3166-1-alpha-3)"_s);
    QVERIFY(checker.checkAgainst(Json(u"DEU"_s), field).isEmpty());
}

void TestSchemaChecker::cannotCheckAgainstWhatIsNoSchema()
{
    const SchemaChecker checker(fromText(u"{\"a\":[]}"_s));
    QCOMPARE(described(checker.check(Json(), Pointer::fromText(u"/a"_s))), uR"(cannot_check "")"_s);
    QCOMPARE(described(checker.check(Json(), Pointer::fromText(u"/missing"_s))), uR"(cannot_check "")"_s);
}

void TestSchemaChecker::endsWhenSchemasGoInCircles_data()
{
    QTest::addColumn<QString>("schema");
    QTest::newRow("itself") << uR"({"$ref":"#"})"_s;
    QTest::newRow("two") << uR"({"$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}},"$ref":"#/$defs/a"})"_s;
    QTest::newRow("doubling") << uR"({"anyOf":[{"$ref":"#"},{"$ref":"#"}]})"_s;
    QTest::newRow("doubling all") << uR"({"allOf":[{"$ref":"#"},{"$ref":"#"}]})"_s;
}

void TestSchemaChecker::endsWhenSchemasGoInCircles()
{
    QFETCH(const QString, schema);
    const QList<Violation> violations = SchemaChecker(fromText(schema)).check(Json());
    QVERIFY(!violations.isEmpty());
    QCOMPARE(violations.constFirst().code, ErrorCode::CannotCheck);
}

void TestSchemaChecker::findsDuplicatesInLongLists()
{
    QList<Json> items;
    for (int number = 0; number < 50'000; ++number)
        items.append(Json::integer(number));
    const SchemaChecker checker(fromText(uR"({"uniqueItems":true})"_s));
    QVERIFY(checker.check(Json::array(items)).isEmpty());
    items.append(Json::number(u"0.0"_s));
    QCOMPARE(described(checker.check(Json::array(items))), uR"(not_unique "" uniqueItems)"_s);
}

void TestSchemaChecker::checksAFieldInMicroseconds()
{
    const Json field = fromText(uR"({"title":"Name","type":"string","minLength":1,"maxLength":80,
        "pattern":"^[\\p{L} .'-]+$"})"_s);
    const SchemaChecker checker{Json::object()};
    const Json value(u"Jane O'Neill-Smith"_s);
    QVERIFY(checker.checkAgainst(value, field).isEmpty());
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < 1000; ++round)
        QVERIFY(checker.checkAgainst(value, field).isEmpty());
    QVERIFY2(timer.nsecsElapsed() < 200'000'000, "compiling the pattern each time would take longer");
    qInfo("one field: %.1f microseconds", static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

QTEST_APPLESS_MAIN(TestSchemaChecker)
#include "tst_schemachecker.moc"
