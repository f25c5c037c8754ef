#include "models/submission/refusals.h"

#include <algorithm>
#include <iterator>

namespace rfi::submission {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

/// The one field whose label stands in the words; where labels contain each other, the longest. Null for none or
/// several.
const forms::Field* namedIn(const QString& words, const forms::Form& form)
{
    const forms::Field* named = nullptr;
    bool isClear = true;
    for (const forms::Field& field : form.fields) {
        if (field.label.isEmpty() || !words.contains(field.label, Qt::CaseInsensitive))
            continue;
        if (named && field.label.size() < named->label.size())
            continue;
        isClear = !named || field.label.size() > named->label.size();
        named = &field;
    }
    return isClear ? named : nullptr;
}

} // namespace

QList<forms::Problem> refusals(const forms::Form& form, const Report& report)
{
    QList<forms::Problem> problems;
    std::copy_if(report.problems.cbegin(), report.problems.cend(), std::back_inserter(problems),
                 [](const forms::Problem& problem) {
                     return problem.isFromProvider || problem.code == ErrorCode::RecordUnreadable;
                 });
    for (const PspResult& psp : report.pspResults) {
        const forms::Field* named = isFailed(psp) ? namedIn(psp.message, form) : nullptr;
        if (!named)
            continue;
        const QString name = psp.pspName.isEmpty() ? psp.pspId : psp.pspName;
        problems += forms::Problem{
            named->identity, ErrorCode::ProviderMessage, {}, QStringList{name, psp.message}.join(u": "_s), {}, true};
    }
    return problems;
}

} // namespace rfi::submission
