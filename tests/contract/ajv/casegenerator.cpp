#include "tests/contract/ajv/casegenerator.h"

namespace rfi::tests {

namespace {

using namespace Qt::StringLiterals;
using core::Json;

const QList<QString>& names()
{
    static const QList<QString> list{u"a"_s, u"b"_s, u"c"_s, u"d/e"_s, u""_s};
    return list;
}

const QList<QString>& texts()
{
    static const QList<QString> list{u""_s,           u"a"_s,          u"ab"_s,           u"abc"_s,
                                     u"ABC"_s,        u"A1"_s,         u"a\n"_s,          u"\u00e4"_s,
                                     u"\u00a0"_s,     u"\U0001F600"_s, u"\u65e5\u672c"_s, u"2024-02-29"_s,
                                     u"2023-02-29"_s, u"1.5"_s,        u"true"_s};
    return list;
}

const QList<QString>& numbers()
{
    static const QList<QString> list{u"-2"_s,  u"-1"_s, u"-0"_s,   u"0"_s,   u"1"_s,  u"1.0"_s,
                                     u"1.5"_s, u"2"_s,  u"3.25"_s, u"1e1"_s, u"10"_s, u"-1.5e-1"_s};
    return list;
}

const QList<QString>& patterns()
{
    static const QList<QString> list{u"^[a-z]+$"_s,   u"^[A-Z][0-9]?"_s, u"^\\d{4}-\\d{2}"_s, u"b"_s,      u"^.$"_s,
                                     u"^\\p{L}*$"_s,  u"\\s"_s,          u"^(?:ab|\\S)$"_s,   u"^\\w*$"_s, u"[^a]"_s,
                                     u"^(a|b)+c?$"_s, u"^\\u00e4$"_s};
    return list;
}

const QList<QString>& types()
{
    static const QList<QString> list{u"null"_s,   u"boolean"_s, u"integer"_s, u"number"_s,
                                     u"string"_s, u"array"_s,   u"object"_s};
    return list;
}

} // namespace

Json CaseGenerator::rootSchema()
{
    Json root = schema(0);
    root.insert(u"$defs"_s, Json::object({{u"x"_s, schema(2)}, {u"y z"_s, schema(2)}}));
    return root;
}

Json CaseGenerator::schema(int depth)
{
    Json result = Json::object();
    if (chance(60))
        result.insert(u"type"_s, Json(oneOf(types())));
    for (int left = m_random.bounded(depth < 2 ? 4 : 2) + 1; left > 0; --left)
        addKeyword(result, depth);
    return result;
}

/// A schema in a place where references are allowed: not at the root, where they could go in circles.
Json CaseGenerator::subschema(int depth)
{
    if (chance(8))
        return Json::boolean(chance(60));
    if (depth == 1 && chance(15))
        return Json::object({{u"$ref"_s, Json(oneOf<QString>({u"#/$defs/x"_s, u"#/$defs/y%20z"_s}))}});
    return schema(depth);
}

void CaseGenerator::addKeyword(Json& schema, int depth)
{
    switch (m_random.bounded(depth < 3 ? 8 : 5)) {
    case 0: addTextKeyword(schema); break;
    case 1: addNumberKeyword(schema); break;
    case 2: schema.insert(u"enum"_s, Json::array({scalar(), Json::array({scalar()})})); break;
    case 3: schema.insert(u"const"_s, anything(2)); break;
    case 4: schema.insert(u"type"_s, Json::array({Json(u"null"_s), Json(u"string"_s), Json(u"object"_s)})); break;
    case 5: addObjectKeyword(schema, depth); break;
    case 6: addArrayKeyword(schema, depth); break;
    default: addCombination(schema, depth); break;
    }
}

void CaseGenerator::addObjectKeyword(Json& schema, int depth)
{
    switch (m_random.bounded(4)) {
    // ajv 8 never misses a member whose name is empty.
    case 0: schema.insert(u"required"_s, Json::array({Json(oneOf(names().first(4)))})); break;
    case 1: schema.insert(u"minProperties"_s, count()); break;
    case 2: schema.insert(u"additionalProperties"_s, chance(50) ? Json::boolean(false) : subschema(depth + 1)); break;
    default: {
        Json properties = Json::object();
        for (const QString& name : names()) {
            if (chance(50))
                properties.insert(name, chance(10) ? Json::object({{u"$ref"_s, Json(u"#"_s)}}) : subschema(depth + 1));
        }
        schema.insert(u"properties"_s, properties);
    }
    }
}

void CaseGenerator::addArrayKeyword(Json& schema, int depth)
{
    switch (m_random.bounded(4)) {
    case 0: schema.insert(u"minItems"_s, count()); break;
    case 1: schema.insert(u"maxItems"_s, count()); break;
    case 2: schema.insert(u"uniqueItems"_s, Json::boolean(chance(90))); break;
    default: schema.insert(u"items"_s, subschema(depth + 1)); break;
    }
}

void CaseGenerator::addTextKeyword(Json& schema)
{
    switch (m_random.bounded(4)) {
    case 0: schema.insert(u"minLength"_s, count()); break;
    case 1: schema.insert(u"maxLength"_s, count()); break;
    case 2: schema.insert(u"format"_s, Json(u"date"_s)); break;
    default: schema.insert(u"pattern"_s, Json(oneOf(patterns()))); break;
    }
}

void CaseGenerator::addNumberKeyword(Json& schema)
{
    const QList<QString> keywords{u"minimum"_s, u"maximum"_s, u"exclusiveMinimum"_s, u"exclusiveMaximum"_s};
    schema.insert(oneOf(keywords), Json::number(oneOf(numbers())));
}

void CaseGenerator::addCombination(Json& schema, int depth)
{
    switch (m_random.bounded(5)) {
    case 0: schema.insert(u"allOf"_s, schemas(depth + 1)); break;
    case 1: schema.insert(u"anyOf"_s, schemas(depth + 1)); break;
    case 2: schema.insert(u"oneOf"_s, schemas(depth + 1)); break;
    case 3: schema.insert(u"not"_s, subschema(depth + 1)); break;
    default:
        schema.insert(u"if"_s, subschema(depth + 1));
        schema.insert(chance(50) ? u"then"_s : u"else"_s, subschema(depth + 1));
    }
}

Json CaseGenerator::schemas(int depth) { return Json::array({subschema(depth), subschema(depth)}); }

Json CaseGenerator::scalar() { return ofType(oneOf(types().first(5)), Json(), 3); }

Json CaseGenerator::anything(int depth) { return ofType(oneOf(types()), Json(), depth); }

Json CaseGenerator::ofType(const QString& type, const Json& schema, int depth)
{
    if (type == u"boolean")
        return Json::boolean(chance(50));
    if (type == u"integer" || type == u"number")
        return Json::number(oneOf(numbers()));
    if (type == u"string")
        return Json(oneOf(texts()));
    if (type == u"array")
        return arrayFor(schema, depth);
    return type == u"object" ? objectFor(schema, depth) : Json();
}

Json CaseGenerator::objectFor(const Json& schema, int depth)
{
    Json object = Json::object();
    const Json properties = schema.value(u"properties"_s);
    for (const QString& name : names()) {
        if (depth < 4 && chance(properties.contains(name) ? 70 : 20))
            object.insert(name, instanceFor(properties.value(name), depth + 1));
    }
    return object;
}

Json CaseGenerator::arrayFor(const Json& schema, int depth)
{
    Json array = Json::array();
    for (int left = depth < 4 ? m_random.bounded(4) : 0; left > 0; --left)
        array.append(instanceFor(schema.value(u"items"_s), depth + 1));
    return array;
}

/// Follows the hints of the schema most of the time.
Json CaseGenerator::instanceFor(const Json& schema, int depth)
{
    if (chance(15))
        return anything(depth);
    if (schema.contains(u"const"_s))
        return schema.value(u"const"_s);
    if (schema.contains(u"enum"_s))
        return oneOf(schema.value(u"enum"_s).items());
    const QString type = schema.value(u"type"_s).toString();
    return ofType(type.isEmpty() ? oneOf(types()) : type, schema, depth);
}

} // namespace rfi::tests
