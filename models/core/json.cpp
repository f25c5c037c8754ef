#include "models/core/json.h"

#include "models/core/jsonnumber.h"

#include <QSet>

#include <algorithm>

namespace rfi::core {

struct JsonChildren : QSharedData
{
    QList<Json> items;
    QList<Json::Member> members;
};

Json::Json() = default;
Json::Json(const QString& text) : m_kind(Kind::String), m_text(text) {}
Json::Json(const Json&) = default;
Json::Json(Json&&) noexcept = default;
Json& Json::operator=(const Json&) = default;
Json& Json::operator=(Json&&) noexcept = default;
Json::~Json() = default;

Json Json::boolean(bool value)
{
    Json json;
    json.m_kind = Kind::Boolean;
    json.m_truth = value;
    return json;
}

Json Json::integer(qint64 value) { return number(QString::number(value)); }

Json Json::number(const QString& text)
{
    Json json;
    json.m_kind = Kind::Number;
    json.m_text = text;
    return json;
}

Json Json::array(const QList<Json>& items)
{
    Json json;
    json.m_kind = Kind::Array;
    json.m_children = new JsonChildren;
    json.m_children->items = items;
    return json;
}

Json Json::object(const QList<Member>& members)
{
    Json json;
    json.m_kind = Kind::Object;
    json.m_children = new JsonChildren;
    json.m_children->members = members;
    return json;
}

std::optional<qint64> Json::toInteger() const { return isNumber() ? JsonNumber(m_text).toInteger() : std::nullopt; }

const QList<Json>& Json::items() const
{
    static const QList<Json> none;
    return isArray() ? m_children->items : none;
}

const QList<Json::Member>& Json::members() const
{
    static const QList<Member> none;
    return isObject() ? m_children->members : none;
}

qsizetype Json::size() const { return isArray() ? items().size() : members().size(); }

const Json* Json::find(const QString& name) const
{
    for (const Member& member : members()) {
        if (member.first == name)
            return &member.second;
    }
    return nullptr;
}

const Json* Json::find(const Pointer& pointer) const
{
    const Json* here = pointer.isValid() ? this : nullptr;
    for (const QString& token : pointer.tokens()) {
        if (!here)
            return nullptr;
        if (here->isArray()) {
            bool isIndex = false;
            const qsizetype index = token.toInt(&isIndex);
            const bool isInside = isIndex && index >= 0 && index < here->size() && token == QString::number(index);
            here = isInside ? &here->items().at(index) : nullptr;
        } else {
            here = here->find(token);
        }
    }
    return here;
}

Json Json::value(const QString& name) const
{
    const Json* found = find(name);
    return found ? *found : Json();
}

Json Json::at(const Pointer& pointer) const
{
    const Json* found = find(pointer);
    return found ? *found : Json();
}

void Json::insert(const QString& name, Json value)
{
    if (!isObject())
        *this = object();
    QList<Member>& members = m_children->members;
    const auto place =
        std::find_if(members.begin(), members.end(), [&](const Member& member) { return member.first == name; });
    if (place == members.end())
        members.append({name, std::move(value)});
    else
        place->second = std::move(value);
}

// The values are taken by copy: one that is a part of this very value must not end up holding itself.
void Json::append(Json value)
{
    if (!isArray())
        *this = array();
    m_children->items.append(std::move(value));
}

void Json::set(const Pointer& pointer, Json value)
{
    if (pointer.isRoot()) {
        *this = std::move(value);
        return;
    }
    const QString token = pointer.tokens().constFirst();
    const Pointer rest(pointer.tokens().mid(1));
    bool isNumber = false;
    const qsizetype index = token.toInt(&isNumber);
    if (isArray() && isNumber && index >= 0 && index < size()) {
        m_children->items[index].set(rest, std::move(value));
        return;
    }
    Json child = this->value(token);
    child.set(rest, std::move(value));
    insert(token, std::move(child));
}

void Json::remove(const QString& name)
{
    if (isObject())
        m_children->members.removeIf([&](const Member& member) { return member.first == name; });
}

bool Json::equals(const Json& other) const
{
    if (m_kind != other.m_kind)
        return false;
    switch (m_kind) {
    case Kind::Null: return true;
    case Kind::Boolean: return m_truth == other.m_truth;
    case Kind::Number: return JsonNumber(m_text) == JsonNumber(other.m_text);
    case Kind::String: return m_text == other.m_text;
    case Kind::Array: return items() == other.items();
    case Kind::Object: return hasSameMembers(other);
    }
    return false;
}

bool Json::hasSameMembers(const Json& other) const
{
    return size() == other.size() && std::all_of(members().begin(), members().end(), [&](const Member& member) {
               const Json* twin = other.find(member.first);
               return twin && *twin == member.second;
           });
}

} // namespace rfi::core
