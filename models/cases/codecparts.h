#pragma once

#include "models/core/json.h"

#include <QHash>

namespace rfi::cases {

/// The small change of the codecs.

inline QString textAt(const core::Json& json, const QString& name) { return json.value(name).toString(); }

inline core::Json bytesJson(const QByteArray& bytes) { return core::Json(QString::fromLatin1(bytes.toBase64())); }

inline QByteArray bytesFrom(const core::Json& json) { return QByteArray::fromBase64(json.toString().toLatin1()); }

template <typename Value, typename ToJson>
core::Json listJson(const QList<Value>& values, ToJson toJson)
{
    QList<core::Json> items;
    for (const Value& value : values)
        items += toJson(value);
    return core::Json::array(items);
}

template <typename FromJson>
auto listFrom(const core::Json& json, FromJson fromJson)
{
    QList<decltype(fromJson(json))> values;
    for (const core::Json& item : json.items())
        values += fromJson(item);
    return values;
}

inline core::Json textsJson(const QStringList& texts)
{
    return listJson(texts, [](const QString& text) { return core::Json(text); });
}

inline QStringList textsFrom(const core::Json& json)
{
    return listFrom(json, [](const core::Json& text) { return text.toString(); });
}

inline core::Json textsByNameJson(const QHash<QString, QString>& texts)
{
    core::Json json = core::Json::object();
    for (const auto& [name, text] : texts.asKeyValueRange())
        json.insert(name, core::Json(text));
    return json;
}

inline QHash<QString, QString> textsByNameFrom(const core::Json& json)
{
    QHash<QString, QString> texts;
    for (const core::Json::Member& member : json.members())
        texts.insert(member.first, member.second.toString());
    return texts;
}

/// A number that no enumerator up to `last` has becomes the fallback.
template <typename Enum>
Enum enumFrom(const core::Json& json, Enum last, Enum fallback)
{
    const qint64 number = json.toInteger().value_or(-1);
    return number >= 0 && number <= static_cast<qint64>(last) ? static_cast<Enum>(number) : fallback;
}

} // namespace rfi::cases
