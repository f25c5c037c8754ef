#pragma once

#include "models/schema/patterns.h"
#include "models/schema/schemachecker.h"

#include <QHash>

namespace rfi::schema {

/// Walks a schema and an instance together. Belongs to SchemaChecker, which says what is promised.
class Evaluator
{
public:
    explicit Evaluator(core::Json root) : m_root(std::move(root)) {}

    const core::Json& root() const { return m_root; }
    QList<Violation> run(const core::Json& schema, const core::Json& instance, const core::Pointer& at);

private:
    /// One keyword at one place.
    struct Site
    {
        const QString& keyword;
        const core::Json& asked; ///< the value of the keyword
        const core::Json& schema;
        const core::Json& instance;
        const core::Pointer& at; ///< of the instance
    };
    using Applicator = void (Evaluator::*)(const Site& site);

    static const QHash<QString, Applicator>& applicators();

    void evaluate(const core::Json& schema, const core::Json& instance, const core::Pointer& at);
    void applyKeyword(const Site& site);
    bool fits(const core::Json& schema, const Site& site);
    qsizetype countFitting(const Site& site);
    void object(core::ErrorCode code, const Site& site, const QStringList& arguments = {});
    const core::Json* target(const QString& reference);

    void applyReference(const Site& site);
    void applyPattern(const Site& site);
    void applyProperties(const Site& site);
    void applyRequired(const Site& site);
    void applyAdditionalProperties(const Site& site);
    void applyItems(const Site& site);
    void applyAllOf(const Site& site);
    void applyAnyOf(const Site& site);
    void applyOneOf(const Site& site);
    void applyNot(const Site& site);
    void applyIf(const Site& site);

    core::Json m_root;
    Patterns m_patterns;
    QHash<QString, const core::Json*> m_targets; ///< within m_root, which never changes
    QList<Violation> m_violations;
    int m_depth = 0;
    int m_steps = 0;
};

} // namespace rfi::schema
