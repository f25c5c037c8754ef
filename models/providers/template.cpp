#include "models/providers/template.h"

#include <QRegularExpression>

namespace rfi::providers {

using core::Json;

QString filled(const QString& text, const QHash<QString, QString>& values)
{
    static const QRegularExpression variable(QStringLiteral("\\{([A-Za-z_][A-Za-z0-9_]*)\\}"));
    QString result;
    qsizetype from = 0;
    auto matches = variable.globalMatch(text);
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
    for (const Json::Member& member : json.members())
        result.insert(member.first, filled(member.second, values));
    return result;
}

} // namespace rfi::providers
