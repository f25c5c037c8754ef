#include "models/schema/evaluator.h"

#include "models/schema/assertions.h"
#include "models/schema/schemas.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace rfi::schema {

namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Json;
using core::Pointer;

/// Schemas that refer to each other in a loop, or double at each step, end here instead of never.
constexpr int maxDepth = 400;
constexpr int maxSteps = 500'000;

} // namespace

const QHash<QString, Evaluator::Applicator>& Evaluator::applicators()
{
    static const QHash<QString, Applicator> table{
        {u"$ref"_s, &Evaluator::applyReference},
        {u"pattern"_s, &Evaluator::applyPattern},
        {u"properties"_s, &Evaluator::applyProperties},
        {u"required"_s, &Evaluator::applyRequired},
        {u"additionalProperties"_s, &Evaluator::applyAdditionalProperties},
        {u"items"_s, &Evaluator::applyItems},
        {u"allOf"_s, &Evaluator::applyAllOf},
        {u"anyOf"_s, &Evaluator::applyAnyOf},
        {u"oneOf"_s, &Evaluator::applyOneOf},
        {u"not"_s, &Evaluator::applyNot},
        {u"if"_s, &Evaluator::applyIf},
    };
    return table;
}

QList<Violation> Evaluator::run(const Json& schema, const Json& instance, const Pointer& at)
{
    m_violations.clear();
    m_steps = 0;
    evaluate(schema, instance, at);
    return std::exchange(m_violations, {});
}

void Evaluator::evaluate(const Json& schema, const Json& instance, const Pointer& at)
{
    const QScopedValueRollback depth(m_depth, m_depth + 1);
    if (m_depth > maxDepth || ++m_steps > maxSteps || !(schema.isObject() || schema.isBoolean())) {
        m_violations.append({ErrorCode::CannotCheck, at});
        return;
    }
    if (schema.isBoolean() && !schema.toBool())
        m_violations.append({ErrorCode::UnknownMember, at, u"false"_s});
    for (const auto& [keyword, asked] : schema.members())
        applyKeyword({keyword, asked, schema, instance, at});
}

void Evaluator::applyKeyword(const Site& site)
{
    if (const Assertion assertion = assertions().value(site.keyword)) {
        if (const auto objection = assertion(site.asked, site.instance))
            object(objection->code, site, objection->arguments);
    } else if (const Applicator applicator = applicators().value(site.keyword)) {
        (this->*applicator)(site);
    }
}

void Evaluator::object(ErrorCode code, const Site& site, const QStringList& arguments)
{
    m_violations.append({code, site.at, site.keyword, arguments});
}

/// Tries a schema without keeping what it objects, except that it could not be tried.
bool Evaluator::fits(const Json& schema, const Site& site)
{
    QList<Violation> outer = std::exchange(m_violations, {});
    evaluate(schema, site.instance, site.at);
    const bool isFitting = m_violations.isEmpty();
    const auto obstacle = std::find_if(m_violations.cbegin(), m_violations.cend(),
                                       [](const Violation& one) { return one.code == ErrorCode::CannotCheck; });
    if (obstacle != m_violations.cend())
        outer.append(*obstacle);
    m_violations = std::move(outer);
    return isFitting;
}

qsizetype Evaluator::countFitting(const Site& site)
{
    return std::count_if(site.asked.items().begin(), site.asked.items().end(),
                         [&](const Json& schema) { return fits(schema, site); });
}

const Json* Evaluator::target(const QString& reference)
{
    auto known = m_targets.constFind(reference);
    if (known == m_targets.constEnd())
        known = m_targets.insert(reference, m_root.find(pointerFromReference(reference)));
    return *known;
}

void Evaluator::applyReference(const Site& site)
{
    if (const Json* schema = target(site.asked.toString()))
        evaluate(*schema, site.instance, site.at);
    else
        object(ErrorCode::CannotCheck, site, {site.asked.toString()});
}

void Evaluator::applyPattern(const Site& site)
{
    if (!site.instance.isString())
        return;
    const PatternVerdict verdict = m_patterns.test(site.asked.toString(), site.instance.toString());
    if (verdict == PatternVerdict::Misfits)
        object(ErrorCode::PatternMismatch, site, {site.asked.toString()});
    else if (verdict == PatternVerdict::Undecided)
        object(ErrorCode::CannotCheck, site, {site.asked.toString()});
}

void Evaluator::applyProperties(const Site& site)
{
    for (const auto& [name, schema] : site.asked.members()) {
        if (const Json* member = site.instance.find(name))
            evaluate(schema, *member, site.at.child(name));
    }
}

void Evaluator::applyRequired(const Site& site)
{
    if (!site.instance.isObject())
        return;
    for (const Json& name : site.asked.items()) {
        if (!site.instance.contains(name.toString()))
            m_violations.append({ErrorCode::Required, site.at.child(name.toString()), site.keyword});
    }
}

void Evaluator::applyAdditionalProperties(const Site& site)
{
    const Json* known = site.schema.find(u"properties"_s);
    for (const auto& [name, member] : site.instance.members()) {
        if (known && known->contains(name))
            continue;
        if (site.asked.isBoolean() && !site.asked.toBool())
            m_violations.append({ErrorCode::UnknownMember, site.at.child(name), site.keyword});
        else
            evaluate(site.asked, member, site.at.child(name));
    }
}

void Evaluator::applyItems(const Site& site)
{
    for (qsizetype index = 0; index < site.instance.items().size(); ++index)
        evaluate(site.asked, site.instance.items().at(index), site.at.child(index));
}

void Evaluator::applyAllOf(const Site& site)
{
    for (const Json& schema : site.asked.items())
        evaluate(schema, site.instance, site.at);
}

void Evaluator::applyAnyOf(const Site& site)
{
    const QList<Json>& schemas = site.asked.items();
    if (std::none_of(schemas.begin(), schemas.end(), [&](const Json& schema) { return fits(schema, site); }))
        object(ErrorCode::NoAlternativeFits, site);
}

void Evaluator::applyOneOf(const Site& site)
{
    if (countFitting(site) != 1)
        object(ErrorCode::NoAlternativeFits, site);
}

void Evaluator::applyNot(const Site& site)
{
    if (fits(site.asked, site))
        object(ErrorCode::NoAlternativeFits, site);
}

void Evaluator::applyIf(const Site& site)
{
    const Json* branch = site.schema.find(fits(site.asked, site) ? u"then"_s : u"else"_s);
    if (branch)
        evaluate(*branch, site.instance, site.at);
}

} // namespace rfi::schema
