#include "models/schema/uniqueness.h"

#include "models/core/jsonnumber.h"
#include "models/core/jsonwriter.h"

#include <QSet>

#include <algorithm>

namespace rfi::schema {

namespace {

using core::Json;

/// The same bytes for values that are equal: members by name, numbers in one spelling.
QByteArray normalForm(const Json& value)
{
    QByteArrayList parts;
    switch (value.kind()) {
    case Json::Kind::Null:
    case Json::Kind::Boolean:
    case Json::Kind::String: return core::writeJson(value);
    case Json::Kind::Number: return core::JsonNumber(value.numberText()).normalText().toLatin1();
    case Json::Kind::Array:
        for (const Json& item : value.items())
            parts += normalForm(item);
        return '[' + parts.join(',') + ']';
    case Json::Kind::Object:
        for (const auto& [name, member] : value.members())
            parts += core::writeJson(Json(name)) + ':' + normalForm(member);
        std::sort(parts.begin(), parts.end());
        return '{' + parts.join(',') + '}';
    }
    return {};
}

} // namespace

bool areUnique(const QList<Json>& values)
{
    QSet<QByteArray> seen;
    return std::all_of(values.begin(), values.end(), [&](const Json& value) {
        const QByteArray form = normalForm(value);
        const bool isNew = !seen.contains(form);
        seen.insert(form);
        return isNew;
    });
}

} // namespace rfi::schema
