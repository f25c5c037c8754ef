#include "models/forms/rules.h"

#include "models/core/moments.h"
#include "models/core/pointer.h"
#include "models/schema/patterns.h"
#include "models/schema/schemachecker.h"

#include <algorithm>

namespace rfi::forms {

namespace {

using core::ErrorCode;
using core::Json;
using namespace Qt::StringLiterals;

/// 0 when the reason names none.
qint64 lengthInReason(const Json& rule, const Field& field)
{
    const QString pattern = rule.value(u"whenReason"_s).toString();
    return schema::compilePattern(pattern).match(field.reason).captured(1).toLongLong();
}

class RuleRun
{
public:
    RuleRun(const Json& rule, const Form& form, const SectionValues& section, const Answers& answers,
            const QDate& today)
        : m_rule(rule), m_form(form), m_section(section), m_answers(answers), m_today(today)
    {
    }

    QList<Problem> run()
    {
        if (!isRuleInForce(m_rule, m_form, m_section))
            return {};
        const QString name = m_rule.value(u"rule"_s).toString();
        if (name == u"future"_s)
            compareWithToday([this](const QDate& date) { return date <= m_today; }, ErrorCode::DateExpired);
        else if (name == u"notFuture"_s)
            compareWithToday([this](const QDate& date) { return date > m_today; }, ErrorCode::DateInFuture);
        else if (name == u"ascending"_s)
            checkOrder();
        else if (name == u"sides"_s)
            checkSides();
        else if (name == u"issuedWithin"_s)
            checkAge();
        else if (name == u"lengthInReason"_s)
            checkLength();
        return m_problems;
    }

private:
    QString member() const { return m_rule.value(u"member"_s).toString(); }

    std::optional<QDate> dateOf(const QString& member) const
    {
        return core::dateFromIso(m_section.values.value(member).toString());
    }

    void report(int field, ErrorCode code, const QStringList& arguments)
    {
        m_problems += Problem{m_form.fields.at(field).identity, code, arguments, {}, {}, false};
    }

    void report(const QString& member, ErrorCode code, const QStringList& arguments)
    {
        for (const int field : m_section.fields.value(member))
            report(field, code, arguments);
    }

    template <typename IsWrong>
    void compareWithToday(IsWrong isWrong, ErrorCode code)
    {
        const auto date = dateOf(member());
        if (date && isWrong(*date))
            report(member(), code, {date->toString(Qt::ISODate)});
    }

    void checkOrder()
    {
        const QList<Json> members = m_rule.value(u"members"_s).items();
        for (qsizetype i = 1; i < members.size(); ++i) {
            const QString earlier = members.at(i - 1).toString();
            const QString later = members.at(i).toString();
            const auto first = dateOf(earlier);
            const auto second = dateOf(later);
            if (first && second && *first >= *second) {
                const int field = m_section.fields.value(earlier).constFirst();
                report(later, ErrorCode::DateOrder,
                       {first->toString(Qt::ISODate), second->toString(Qt::ISODate), m_form.fields.at(field).label});
            }
        }
    }

    void checkSides()
    {
        for (const int field : m_section.fields.value(member())) {
            // A side that the request named itself was asked alone.
            const ItemIdentity& identity = m_form.fields.at(field).identity;
            const QList<FileEntry>& files = m_answers.at(identity).files;
            if (!identity.side.isEmpty() || files.isEmpty())
                continue;
            const auto hasNoSide = [](const FileEntry& file) { return file.side.isEmpty(); };
            if (std::any_of(files.begin(), files.end(), hasNoSide)) {
                report(field, ErrorCode::SideUnpicked, {});
                continue;
            }
            for (const Json& side : m_rule.value(u"sides"_s).items()) {
                const auto isThatSide = [&](const FileEntry& file) { return file.side == side.toString(); };
                if (std::none_of(files.begin(), files.end(), isThatSide))
                    report(field, ErrorCode::SideMissing, {side.toString()});
            }
        }
    }

    void checkAge()
    {
        const int months = static_cast<int>(m_rule.value(u"months"_s).toInteger().value_or(0));
        const qint64 days = m_rule.value(u"days"_s).toInteger().value_or(0);
        const QDate oldest = m_today.addMonths(-months).addDays(-days);
        for (const int field : m_section.fields.value(member())) {
            if (!isRuleAbout(m_rule, m_form.fields.at(field)))
                continue;
            for (const FileEntry& file : m_answers.at(m_form.fields.at(field).identity).files) {
                if (file.issued.isValid() && file.issued < oldest)
                    report(field, ErrorCode::DocumentTooOld,
                           {file.issued.toString(Qt::ISODate), oldest.toString(Qt::ISODate)});
                else if (file.issued > m_today)
                    report(field, ErrorCode::DateInFuture, {file.issued.toString(Qt::ISODate)});
            }
        }
    }

    void checkLength()
    {
        const qsizetype length = m_section.values.value(member()).toString().toUcs4().size();
        for (const int field : m_section.fields.value(member())) {
            const qint64 least = lengthInReason(m_rule, m_form.fields.at(field));
            if (length > 0 && length < least)
                report(field, ErrorCode::TooShort, {QString::number(least)});
        }
    }

    const Json& m_rule;
    const Form& m_form;
    const SectionValues& m_section;
    const Answers& m_answers;
    QDate m_today;
    QList<Problem> m_problems;
};

} // namespace

SectionValues sectionValues(const Form& form, const Section& section, const Answers& answers)
{
    SectionValues result;
    result.values = Json::object();
    for (const int index : section.fields) {
        const Field& field = form.fields.at(index);
        const QString member = core::Pointer::fromText(field.identity.pointer).last();
        result.fields[member] += index;
        const Json value = effectiveValue(field, answers);
        if (!value.isNull())
            result.values.insert(member, value);
    }
    return result;
}

bool isRuleInForce(const Json& rule, const Form& form, const SectionValues& section)
{
    const Json condition = rule.value(u"when"_s);
    return condition.isNull() || form.checker->checkAgainst(section.values, condition).isEmpty();
}

bool isRuleAbout(const Json& rule, const Field& field)
{
    const QString pattern = rule.value(u"whenReason"_s).toString();
    return pattern.isEmpty() || schema::compilePattern(pattern).match(field.reason).hasMatch();
}

Json ruleAbout(const Form& form, int field, const QString& name)
{
    const Field& asked = form.fields.at(field);
    if (asked.section < 0)
        return {};
    const QString member = core::Pointer::fromText(asked.identity.pointer).last();
    for (const Json& rule : form.sections.at(asked.section).schema.value(u"x-rules"_s).items()) {
        const bool isIt = rule.value(u"rule"_s).toString() == name && rule.value(u"member"_s).toString() == member;
        if (isIt && isRuleAbout(rule, asked))
            return rule;
    }
    return {};
}

qint64 leastLength(const Form& form, int field)
{
    return lengthInReason(ruleAbout(form, field, u"lengthInReason"_s), form.fields.at(field));
}

bool isUndated(const Form& form, int field, const Answers& answers)
{
    const QList<FileEntry>& files = answers.at(form.fields.at(field).identity).files;
    const bool hasNoDate = std::any_of(files.cbegin(), files.cend(), [](const FileEntry& file) {
        return file.document && !file.issued.isValid() && file.issuedText.isEmpty();
    });
    return hasNoDate && !ruleAbout(form, field, u"issuedWithin"_s).isNull();
}

QList<Problem> applyRule(const Json& rule, const Form& form, const SectionValues& section, const Answers& answers,
                         const QDate& today)
{
    return RuleRun(rule, form, section, answers, today).run();
}

} // namespace rfi::forms
