#include "models/submission/records.h"

#include "models/schema/schemas.h"

#include <algorithm>

namespace rfi::submission {

namespace {

using core::Json;
using core::Pointer;
using namespace Qt::StringLiterals;

Json filtered(const Json& record, const Json& schema, const Json& root, bool keepsUnknown)
{
    const Json properties = schema.value(u"properties"_s);
    if (record.isArray() && schema.contains(u"items"_s)) {
        const Json items = schema::resolved(root, schema.value(u"items"_s));
        Json list = Json::array();
        for (const Json& item : record.items())
            list.append(filtered(item, items, root, keepsUnknown));
        return list;
    }
    // Some languages write an object without members as an empty list.
    if (properties.isObject() && record.isArray() && record.size() == 0)
        return Json::object();
    if (!record.isObject() || !properties.isObject())
        return record;
    Json object = Json::object();
    for (const Json::Member& member : record.members()) {
        const Json* known = properties.find(member.first);
        if (known && !member.second.isNull())
            object.insert(member.first, filtered(member.second, schema::resolved(root, *known), root, keepsUnknown));
        else if (!known && keepsUnknown)
            object.insert(member.first, member.second);
    }
    return object;
}

bool isRequired(const QString& name, const Json& owner, const Json& property, const QStringList& context)
{
    const QList<Json> forWhom = property.value(u"x-required-for"_s).items();
    const auto isThere = [&](const Json& word) { return context.contains(word.toString()); };
    return owner.value(u"required"_s).items().contains(Json(name))
        || std::any_of(forWhom.begin(), forWhom.end(), isThere);
}

void collectMissing(const Json& record, const Json& schema, const Json& root, const QStringList& context,
                    const Pointer& at, QStringList& missing)
{
    const Json properties = schema.value(u"properties"_s);
    for (const Json::Member& property : properties.members()) {
        const Json inner = schema::resolved(root, property.second);
        const Json value = record.value(property.first);
        const Pointer here = at.child(property.first);
        const bool isEmpty = value.isNull() || value == Json(QString());
        const bool isNeeded = isRequired(property.first, schema, inner, context);
        const bool isGroup = inner.value(u"properties"_s).isObject();
        if (isGroup && (isNeeded || !isEmpty))
            collectMissing(value, inner, root, context, here, missing);
        else if (!isGroup && isNeeded && isEmpty)
            missing += here.text();
    }
}

} // namespace

Json knownPart(const Json& record, const Json& schema, const Json& root)
{
    return filtered(record, schema, root, false);
}

Json withoutNulls(const Json& record, const Json& schema, const Json& root)
{
    return filtered(record, schema, root, true);
}

QStringList missingMembers(const Json& record, const Json& schema, const Json& root, const QStringList& context)
{
    QStringList missing;
    collectMissing(record, schema, root, context, {}, missing);
    return missing;
}

} // namespace rfi::submission
