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

/// Whether the rule is about this field, by what the request says of it.
bool isRuleAbout(const core::Json& rule, const Field& field);

/// The rule of this name that is about the field; null when there is none.
core::Json ruleAbout(const Form& form, int field, const QString& name);

/// The least number of characters that the request's reason asks for, by the description's words for that; 0 when it
/// names none.
qint64 leastLength(const Form& form, int field);

/// Whether the age of a document counts and nobody has said yet how old it is. It may be sent so: only who has read it
/// knows the date, and some documents bear none.
bool isUndated(const Form& form, int field, const Answers& answers);

/// Applies one entry of `x-rules`; a rule whose members are not asked or not answered says nothing.
/// Rules: future, notFuture, ascending, sides, issuedWithin, lengthInReason (see
/// resources/providers/provider.schema.json).
QList<Problem> applyRule(const core::Json& rule, const Form& form, const SectionValues& section, const Answers& answers,
                         const QDate& today);

} // namespace rfi::forms
