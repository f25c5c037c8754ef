#include "models/providers/itemshape.h"

#include "models/schema/schemacheck.h"
#include "models/schema/schemas.h"

#include <algorithm>

namespace rfi::providers {

namespace {

using core::Json;
using namespace Qt::StringLiterals;

QString textOf(const Json& record, const Json& member) { return record.value(member.toString()).toString(); }

Json kindOf(const Json& record, const Json& kinds, const schema::SchemaChecker& checker, const Json& root)
{
    const QList<Json>& candidates = kinds.items();
    const auto found = std::find_if(candidates.begin(), candidates.end(), [&](const Json& kind) {
        const Json* condition = kind.find(u"when"_s);
        return !condition || checker.checkAgainst(record, *condition).isEmpty();
    });
    if (found == candidates.end())
        return {};
    return schema::resolved(root, Json::object({{u"$ref"_s, found->value(u"schema"_s)}}));
}

void addOptions(Json& field, const Json& record, const Json& rules)
{
    Json words = Json::array();
    Json titles = Json::object();
    for (const Json& option : record.value(rules.value(u"list"_s).toString()).items()) {
        const QString word = option.isString() ? option.toString() : textOf(option, rules.value(u"value"_s));
        const QString title = textOf(option, rules.value(u"title"_s));
        if (word.isEmpty() || titles.contains(word))
            continue;
        words.append(Json(word));
        titles.insert(word, Json(title.isEmpty() ? word : title));
    }
    if (words.size() == 0)
        return;
    field.insert(u"enum"_s, words);
    field.insert(u"x-enum-titles"_s, titles);
}

/// A pattern from outside counts only when it means here what it means to the provider.
void addPattern(Json& field, const QString& pattern)
{
    const Json rule = Json::object({{u"pattern"_s, Json(pattern)}});
    const bool isUsable = !pattern.isEmpty() && schema::checkSchema(rule, {}).isEmpty();
    if (isUsable && !field.contains(u"x-document"_s) && field.value(u"type"_s) == Json(u"string"_s))
        field.insert(u"pattern"_s, Json(pattern));
}

} // namespace

Json fieldSchema(const Json& record, const Json& rules, const schema::SchemaChecker& checker, const Json& root)
{
    Json field = kindOf(record, rules.value(u"kinds"_s), checker, root);
    if (field.isNull())
        return field;
    if (const QString label = textOf(record, rules.value(u"label"_s)); !label.isEmpty())
        field.insert(u"title"_s, Json(label));
    if (const QString help = textOf(record, rules.value(u"help"_s)); !help.isEmpty())
        field.insert(u"x-help"_s, Json(help));
    if (const Json options = rules.value(u"options"_s); options.isObject() && !field.contains(u"x-document"_s))
        addOptions(field, record, options);
    addPattern(field, textOf(record, rules.value(u"pattern"_s)));
    return field;
}

} // namespace rfi::providers
