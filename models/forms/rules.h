#pragma once

#include "models/forms/checks.h"

namespace rfi::forms {

/// One section as the rules see it: what goes out by member name, and which field each member is.
struct SectionValues
{
    core::Json values; ///< an object; File members are left out
    QHash<QString, QList<int>> fields;
};

SectionValues sectionValues(const Form& form, const Section& section, const Answers& answers);

/// Whether what is answered in the section calls for the rule.
bool isRuleInForce(const core::Json& rule, const Form& form, const SectionValues& section);

/// Applies one entry of `x-rules`; a rule whose members are not asked or not answered says nothing.
/// Rules: future, notFuture, ascending, sides, issuedWithin (see resources/providers/provider.schema.json).
QList<Problem> applyRule(const core::Json& rule, const Form& form, const SectionValues& section, const Answers& answers,
                         const QDate& today);

} // namespace rfi::forms
