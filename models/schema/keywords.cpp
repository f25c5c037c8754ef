#include "models/schema/keywords.h"

#include "models/core/jsonnumber.h"
#include "models/schema/formats.h"
#include "models/schema/patterns.h"
#include "models/schema/schemas.h"
#include "models/schema/uniqueness.h"

#include <QRegularExpression>

#include <algorithm>

namespace rfi::schema {

namespace {

using namespace Qt::StringLiterals;
using core::Json;

bool isAnything(const Json&) { return true; }

bool isText(const Json& value) { return value.isString(); }

bool isTruth(const Json& value) { return value.isBoolean(); }

bool isNumber(const Json& value) { return value.isNumber(); }

bool isCount(const Json& value)
{
    const core::JsonNumber number(value.isNumber() ? value.numberText() : u"-1"_s);
    return number.isInteger() && number >= core::JsonNumber(u"0"_s);
}

bool isList(const Json& value) { return value.isArray(); }

bool isFilledSet(const Json& value) { return value.size() > 0 && value.isArray() && areUnique(value.items()); }

bool isSchema(const Json& value) { return value.isObject() || value.isBoolean(); }

bool isListOfSchemas(const Json& value)
{
    return value.size() > 0 && std::all_of(value.items().begin(), value.items().end(), isSchema) && value.isArray();
}

bool hasOnly(const Json& object, bool (*accepts)(const Json&))
{
    return object.isObject()
        && std::all_of(object.members().begin(), object.members().end(),
                       [&](const Json::Member& member) { return accepts(member.second); });
}

bool isSchemasByName(const Json& value) { return hasOnly(value, isSchema); }

bool isTextsByName(const Json& value) { return hasOnly(value, isText); }

bool isSetOfNames(const Json& value)
{
    return value.isArray() && std::all_of(value.items().begin(), value.items().end(), isText)
        && areUnique(value.items());
}

bool isListOfObjects(const Json& value)
{
    return value.isArray()
        && std::all_of(value.items().begin(), value.items().end(), [](const Json& rule) { return rule.isObject(); });
}

bool isSetsOfNamesByName(const Json& value)
{
    const QList<Json::Member>& members = value.members();
    return value.isObject() && std::all_of(members.begin(), members.end(), [](const Json::Member& member) {
               return isSetOfNames(member.second);
           });
}

/// Words with dots between them: "homeAddress.street".
bool isMeaning(const Json& value)
{
    static const QRegularExpression words(u"\\A[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*)*\\z"_s);
    return words.match(value.toString()).hasMatch();
}

bool isTypeName(const Json& value)
{
    static const QStringList names{u"null"_s,   u"boolean"_s, u"object"_s, u"array"_s,
                                   u"number"_s, u"string"_s,  u"integer"_s};
    return names.contains(value.toString());
}

bool isType(const Json& value)
{
    return isTypeName(value)
        || (isFilledSet(value) && std::all_of(value.items().begin(), value.items().end(), isTypeName));
}

bool isPattern(const Json& value) { return value.isString() && compilePattern(value.toString()).isValid(); }

bool isFormat(const Json& value) { return isKnownFormat(value.toString()); }

} // namespace

const QHash<QString, Keyword>& keywords()
{
    static const QHash<QString, Keyword> table{
        {u"$schema"_s, {isText}},
        {u"$ref"_s, {isText}},
        {u"$defs"_s, {isSchemasByName, Subschemas::ByName}},
        {u"$comment"_s, {isText}},
        {u"title"_s, {isText}},
        {u"description"_s, {isText}},
        {u"examples"_s, {isList}},
        {u"default"_s, {isAnything}},
        {u"type"_s, {isType}},
        {u"enum"_s, {isFilledSet}},
        {u"const"_s, {isAnything}},
        {u"properties"_s, {isSchemasByName, Subschemas::ByName}},
        {u"required"_s, {isSetOfNames}},
        {u"additionalProperties"_s, {isSchema, Subschemas::One}},
        {u"minProperties"_s, {isCount}},
        {u"items"_s, {isSchema, Subschemas::One}},
        {u"minItems"_s, {isCount}},
        {u"maxItems"_s, {isCount}},
        {u"uniqueItems"_s, {isTruth}},
        {u"minLength"_s, {isCount}},
        {u"maxLength"_s, {isCount}},
        {u"pattern"_s, {isPattern}},
        {u"format"_s, {isFormat}},
        {u"minimum"_s, {isNumber}},
        {u"maximum"_s, {isNumber}},
        {u"exclusiveMinimum"_s, {isNumber}},
        {u"exclusiveMaximum"_s, {isNumber}},
        {u"allOf"_s, {isListOfSchemas, Subschemas::List, true}},
        {u"anyOf"_s, {isListOfSchemas, Subschemas::List, true}},
        {u"oneOf"_s, {isListOfSchemas, Subschemas::List, true}},
        {u"not"_s, {isSchema, Subschemas::One, true}},
        {u"if"_s, {isSchema, Subschemas::One, true}},
        {u"then"_s, {isSchema, Subschemas::One, true}},
        {u"else"_s, {isSchema, Subschemas::One, true}},
        {u"x-discriminator"_s, {isText}},
        {u"x-document"_s, {isText}},
        {u"x-rules"_s, {isListOfObjects}},
        {u"x-required-for"_s, {isSetOfNames}},
        {u"x-confirm"_s, {isSetOfNames}},
        {u"x-help"_s, {isText}},
        {u"x-source"_s, {isText}},
        {u"x-meaning"_s, {isMeaning}},
        {u"x-document-kinds"_s, {isSetOfNames}},
        {u"x-paragraph"_s, {isTruth}},
        {u"x-enum-titles"_s, {isTextsByName}},
        {u"x-aliases"_s, {isSetsOfNamesByName}},
    };
    return table;
}

} // namespace rfi::schema
