#include "models/providers/template.h"

#include <QRegularExpression>

namespace rfi::providers {

using core::Json;

namespace {

const QRegularExpression& variable()
{
    static const QRegularExpression expression(QStringLiteral("\\{([A-Za-z_][A-Za-z0-9_]*)\\}"));
    return expression;
}

/// A text that is nothing but a variable without a value.
bool isUnknown(const Json& json, const QHash<QString, QString>& values)
{
    const auto match = variable().match(json.toString());
    const bool isVariable = match.hasMatch() && match.capturedLength() == json.toString().size();
    return isVariable && !values.contains(match.captured(1));
}

} // namespace

QString filled(const QString& text, const QHash<QString, QString>& values)
{
    QString result;
    qsizetype from = 0;
    auto matches = variable().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += text.sliced(from, match.capturedStart() - from);
        result += values.value(match.captured(1), match.captured());
        from = match.capturedEnd();
    }
    return result + text.sliced(from);
}

Json filled(const Json& json, const QHash<QString, QString>& values)
{
    if (json.isString())
        return Json(filled(json.toString(), values));
    Json result = json;
    if (json.isArray()) {
        result = Json::array();
        for (const Json& item : json.items())
            result.append(filled(item, values));
    }
    if (json.isObject())
        result = Json::object();
    for (const Json::Member& member : json.members()) {
        if (!isUnknown(member.second, values))
            result.insert(member.first, filled(member.second, values));
    }
    return result;
}

} // namespace rfi::providers
