#include "models/submission/attemptchecks.h"

#include "models/providers/signin.h"

#include <algorithm>

namespace rfi::submission {

using core::Error;
using core::ErrorCode;
using forms::Problem;
using namespace Qt::StringLiterals;

QList<Problem> findProblems(const forms::Form& form, const forms::Answers& answers, const Plan& plan,
                            const QDate& today)
{
    if (form.fields.isEmpty())
        return {Problem{{}, ErrorCode::TooFewItems, {u"1"_s}, {}, {}, false}};
    const QList<Problem> problems = forms::checkForm(form, answers, today);
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

void blotSecrets(Report& report, const providers::Session& session)
{
    const auto blot = [&session](QString& text) { text = session.withoutSecrets(text); };
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
