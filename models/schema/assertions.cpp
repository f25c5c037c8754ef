#include "models/schema/assertions.h"

#include "models/core/jsonnumber.h"
#include "models/core/jsonwriter.h"
#include "models/schema/formats.h"
#include "models/schema/uniqueness.h"

#include <algorithm>

namespace rfi::schema {

namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Json;
using core::JsonNumber;
using Verdict = std::optional<Objection>;

QString plainText(const Json& value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(core::writeJson(value));
}

QStringList plainTexts(const Json& values)
{
    QStringList texts;
    for (const Json& value : values.items())
        texts += plainText(value);
    return texts;
}

Verdict objectUnless(bool fits, ErrorCode code, const Json& asked)
{
    return fits ? std::nullopt : Verdict(Objection{code, {plainText(asked)}});
}

bool isOfType(const QString& type, const Json& instance)
{
    switch (instance.kind()) {
    case Json::Kind::Null: return type == u"null";
    case Json::Kind::Boolean: return type == u"boolean";
    case Json::Kind::Number:
        return type == u"number" || (type == u"integer" && JsonNumber(instance.numberText()).isInteger());
    case Json::Kind::String: return type == u"string";
    case Json::Kind::Array: return type == u"array";
    case Json::Kind::Object: return type == u"object";
    }
    return false;
}

Verdict checkType(const Json& asked, const Json& instance)
{
    const QList<Json> types = asked.isArray() ? asked.items() : QList<Json>{asked};
    const bool fits =
        std::any_of(types.begin(), types.end(), [&](const Json& type) { return isOfType(type.toString(), instance); });
    return fits ? std::nullopt : Verdict(Objection{ErrorCode::WrongType, plainTexts(Json::array(types))});
}

Verdict checkEnum(const Json& asked, const Json& instance)
{
    if (asked.items().contains(instance))
        return std::nullopt;
    return Objection{ErrorCode::NotInList, plainTexts(asked)};
}

Verdict checkConst(const Json& asked, const Json& instance)
{
    return objectUnless(instance == asked, ErrorCode::NotTheConstant, asked);
}

/// In characters as people count them: one for each code point.
qint64 lengthOf(const QString& text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar unit) { return unit.isLowSurrogate(); });
}

std::strong_ordering compare(qint64 size, const Json& asked)
{
    return JsonNumber(QString::number(size)) <=> JsonNumber(asked.numberText());
}

Verdict checkMinLength(const Json& asked, const Json& instance)
{
    const bool fits = !instance.isString() || compare(lengthOf(instance.toString()), asked) >= 0;
    return objectUnless(fits, ErrorCode::TooShort, asked);
}

Verdict checkMaxLength(const Json& asked, const Json& instance)
{
    const bool fits = !instance.isString() || compare(lengthOf(instance.toString()), asked) <= 0;
    return objectUnless(fits, ErrorCode::TooLong, asked);
}

Verdict checkMinItems(const Json& asked, const Json& instance)
{
    return objectUnless(!instance.isArray() || compare(instance.size(), asked) >= 0, ErrorCode::TooFewItems, asked);
}

Verdict checkMaxItems(const Json& asked, const Json& instance)
{
    return objectUnless(!instance.isArray() || compare(instance.size(), asked) <= 0, ErrorCode::TooManyItems, asked);
}

Verdict checkMinProperties(const Json& asked, const Json& instance)
{
    return objectUnless(!instance.isObject() || compare(instance.size(), asked) >= 0, ErrorCode::TooFewMembers, asked);
}

Verdict checkUniqueItems(const Json& asked, const Json& instance)
{
    if (!asked.toBool() || !instance.isArray() || areUnique(instance.items()))
        return std::nullopt;
    return Objection{ErrorCode::NotUnique};
}

std::strong_ordering compare(const Json& instance, const Json& asked)
{
    return JsonNumber(instance.numberText()) <=> JsonNumber(asked.numberText());
}

Verdict checkMinimum(const Json& asked, const Json& instance)
{
    return objectUnless(!instance.isNumber() || compare(instance, asked) >= 0, ErrorCode::TooSmall, asked);
}

Verdict checkMaximum(const Json& asked, const Json& instance)
{
    return objectUnless(!instance.isNumber() || compare(instance, asked) <= 0, ErrorCode::TooLarge, asked);
}

Verdict checkExclusiveMinimum(const Json& asked, const Json& instance)
{
    return objectUnless(!instance.isNumber() || compare(instance, asked) > 0, ErrorCode::TooSmall, asked);
}

Verdict checkExclusiveMaximum(const Json& asked, const Json& instance)
{
    return objectUnless(!instance.isNumber() || compare(instance, asked) < 0, ErrorCode::TooLarge, asked);
}

Verdict checkFormat(const Json& asked, const Json& instance)
{
    if (!isKnownFormat(asked.toString()))
        return Objection{ErrorCode::CannotCheck, {plainText(asked)}};
    return objectUnless(!instance.isString() || fitsFormat(asked.toString(), instance.toString()),
                        ErrorCode::FormatMismatch, asked);
}

} // namespace

const QHash<QString, Assertion>& assertions()
{
    static const QHash<QString, Assertion> table{
        {u"type"_s, checkType},
        {u"enum"_s, checkEnum},
        {u"const"_s, checkConst},
        {u"minLength"_s, checkMinLength},
        {u"maxLength"_s, checkMaxLength},
        {u"minItems"_s, checkMinItems},
        {u"maxItems"_s, checkMaxItems},
        {u"minProperties"_s, checkMinProperties},
        {u"uniqueItems"_s, checkUniqueItems},
        {u"minimum"_s, checkMinimum},
        {u"maximum"_s, checkMaximum},
        {u"exclusiveMinimum"_s, checkExclusiveMinimum},
        {u"exclusiveMaximum"_s, checkExclusiveMaximum},
        {u"format"_s, checkFormat},
    };
    return table;
}

} // namespace rfi::schema
