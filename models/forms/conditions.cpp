#include "models/forms/conditions.h"

#include "models/core/pointer.h"
#include "models/forms/rules.h"
#include "models/schema/schemachecker.h"
#include "models/schema/schemas.h"

#include <algorithm>

namespace rfi::forms {

namespace {

using core::Json;
using namespace Qt::StringLiterals;

enum class Demand { Unsaid, Wanted, NotWanted };

QList<Json> conditionsOf(const Json& root, const Json& schema)
{
    QList<Json> conditions;
    if (schema.contains(u"if"_s))
        conditions += schema;
    for (const Json& part : schema.value(u"allOf"_s).items())
        conditions += conditionsOf(root, schema::resolved(root, part));
    return conditions;
}

bool callsFor(const Json& branch, const QString& member)
{
    return branch.value(u"required"_s).items().contains(Json(member));
}

/// Whether everything that the condition looks at is answered, so that it can be denied.
bool isDecided(const Json& condition, const Json& values)
{
    QStringList names;
    for (const Json& name : condition.value(u"required"_s).items())
        names += name.toString();
    for (const Json::Member& member : condition.value(u"properties"_s).members())
        names += member.first;
    return std::all_of(names.cbegin(), names.cend(), [&](const QString& name) { return values.contains(name); });
}

Demand demandOf(const Form& form, const Json& rule, const QString& member, const Json& values)
{
    const Json condition = rule.value(u"if"_s);
    const bool holds = form.checker->checkAgainst(values, condition).isEmpty();
    const bool isWantedThen = callsFor(rule.value(u"then"_s), member);
    const bool isWantedElse = callsFor(rule.value(u"else"_s), member);
    if ((holds && isWantedThen) || (!holds && isWantedElse && isDecided(condition, values)))
        return Demand::Wanted;
    const bool isSaid = (isWantedThen || isWantedElse) && isDecided(condition, values);
    return isSaid ? Demand::NotWanted : Demand::Unsaid;
}

} // namespace

bool isDemanded(const Form& form, int index, const Answers& answers)
{
    const Field& field = form.fields.at(index);
    const Section& section = form.sections.at(field.section);
    const QList<Json> conditions = conditionsOf(form.description.root, section.schema);
    if (conditions.isEmpty())
        return field.isRequired;
    const Json values = sectionValues(form, section, answers).values;
    const QString member = core::Pointer::fromText(field.identity.pointer).last();
    bool isUnwanted = false;
    for (const Json& rule : conditions) {
        const Demand demand = demandOf(form, rule, member, values);
        if (demand == Demand::Wanted)
            return true;
        isUnwanted = isUnwanted || demand == Demand::NotWanted;
    }
    return field.isRequired && (field.isRequiredGiven || !isUnwanted);
}

} // namespace rfi::forms
