#include "models/submission/attemptchecks.h"

#include "models/providers/signin.h"

#include <algorithm>

namespace rfi::submission {

using core::Error;
using core::ErrorCode;
using forms::Problem;
using namespace Qt::StringLiterals;

namespace {

/// Shorter answers are in other words as well, and tell nobody.
constexpr qsizetype leastEcho = 5;

/// What somebody typed, the longest first. What is picked from a list is no personal data, and the provider's words
/// need it.
QStringList typedTexts(const forms::Form& form, const forms::Answers& answers)
{
    QStringList texts;
    for (const forms::Field& field : form.fields) {
        const bool isTyped = field.kind == forms::ItemKind::Text || field.kind == forms::ItemKind::Date
            || field.kind == forms::ItemKind::Number;
        const core::Json& value = answers.at(field.identity).value;
        const QString text = value.isNumber() ? value.numberText() : value.toString();
        if (isTyped && text.size() >= leastEcho)
            texts.append(text);
    }
    std::sort(texts.begin(), texts.end(),
              [](const QString& left, const QString& right) { return left.size() > right.size(); });
    return texts;
}

} // namespace

QList<Problem> findMadeAgain(const forms::Form& form, const Plan& plan)
{
    QList<Problem> problems;
    for (const PlannedCall& call : plan.calls) {
        if (!call.isMadeAgain)
            continue;
        const auto first = std::find_if(form.fields.begin(), form.fields.end(), [&call](const forms::Field& field) {
            return field.identity.party == call.party;
        });
        const forms::ItemIdentity item = first == form.fields.end() ? forms::ItemIdentity{} : first->identity;
        problems += Problem{item, ErrorCode::PartyAlreadySent, {}, {}, {}, false};
    }
    return problems;
}

QList<Problem> findProblems(const forms::Form& form, const forms::Answers& answers, const Plan& plan,
                            const QDate& today)
{
    if (form.fields.isEmpty())
        return {Problem{{}, ErrorCode::TooFewItems, {u"1"_s}, {}, {}, false}};
    const QList<Problem> problems = forms::checkForm(form, answers, today) + findMadeAgain(form, plan);
    return problems.isEmpty() ? prove(form, answers, plan.calls) : problems;
}

int countAnswered(const forms::Form& form, const forms::Answers& answers)
{
    qsizetype count = 0;
    for (const forms::Section& section : form.sections)
        count += forms::answeredFields(form, section, answers).size();
    return static_cast<int>(count);
}

bool asksTheSame(const forms::Request& left, const forms::Request& right)
{
    const auto holdsAll = [](const forms::Request& all, const forms::Request& some) {
        return std::all_of(some.items.begin(), some.items.end(), [&](const forms::RequestItem& item) {
            return std::any_of(all.items.begin(), all.items.end(),
                               [&](const forms::RequestItem& other) { return other.identity == item.identity; });
        });
    };
    return holdsAll(left, right) && holdsAll(right, left);
}

bool isAskedOtherwise(const providers::Description& description, const forms::Request& known,
                      const forms::Request& read)
{
    switch (known.origin) {
    case forms::RequestOrigin::RequestFile: return false;
    case forms::RequestOrigin::ProviderEvent: return !findNoLongerAsked(description, known, read).isEmpty();
    case forms::RequestOrigin::ProviderPayload: break;
    }
    return description.namesItems() ? !asksTheSame(known, read) : known.notes != read.notes;
}

QList<Problem> findNoLongerAsked(const providers::Description& description, const forms::Request& known,
                                 const forms::Request& read)
{
    QList<Problem> problems;
    if (!description.namesItems())
        return problems;
    const bool isEvent = known.origin == forms::RequestOrigin::ProviderEvent;
    const auto isOneOf = [isEvent](forms::ItemIdentity left, const forms::ItemIdentity& right) {
        if (isEvent && (left.side.isEmpty() || right.side.isEmpty()))
            left.side = right.side;
        return left == right;
    };
    for (const forms::RequestItem& item : known.items) {
        const bool isAsked = std::any_of(read.items.begin(), read.items.end(), [&](const forms::RequestItem& asked) {
            return isOneOf(item.identity, asked.identity);
        });
        if (!isAsked)
            problems += Problem{item.identity, ErrorCode::NotAsked, {}, {}, {}, false};
    }
    return problems;
}

void blotEchoes(Report& report, const providers::Session& session, const forms::Form& form,
                const forms::Answers& answers)
{
    const QStringList typed = typedTexts(form, answers);
    const auto blot = [&session, &typed](QString& text) {
        text = session.withoutSecrets(text);
        for (const QString& answer : typed)
            text.replace(answer, u"[…]"_s);
    };
    blot(report.providerMessage);
    for (Problem& problem : report.problems) {
        blot(problem.providerText);
        blot(problem.providerKey);
    }
    for (PspResult& result : report.pspResults)
        blot(result.message);
    for (Error& error : report.errors) {
        for (QString& argument : error.arguments)
            blot(argument);
    }
}

} // namespace rfi::submission
