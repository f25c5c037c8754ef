#include "models/submission/pspresults.h"

#include "models/schema/patterns.h"

namespace rfi::submission {

using core::Json;

namespace {

PspState stateOf(const providers::PspRules& rules, bool isSuccess, const QString& message)
{
    if (isSuccess)
        return PspState::Accepted;
    const bool isHopeless =
        !rules.notSupported.isEmpty() && schema::compilePattern(rules.notSupported).match(message).hasMatch();
    return isHopeless ? PspState::NotSupported : PspState::Refused;
}

} // namespace

QList<PspResult> readPspResults(const providers::PspRules& rules, const Json& reply)
{
    const Json found = reply.at(rules.list);
    const QList<Json> entries = found.isObject() ? QList<Json>{found} : found.items();
    QList<PspResult> results;
    for (const Json& entry : entries) {
        const bool isSuccess = entry.at(rules.success).toBool();
        const QString message = entry.at(rules.message).toString();
        results += PspResult{entry.at(rules.id).toString(), entry.at(rules.name).toString(),
                             stateOf(rules, isSuccess, message), isSuccess ? QString() : message};
    }
    return results;
}

QList<PspResult> namedPsps(const forms::Form& form, PspState state)
{
    QList<PspResult> results;
    for (const Json& word : form.request.context.value(form.description.contextMember).items()) {
        QString name;
        for (const auto& known : form.description.contextValues) {
            if (known.first == word.toString())
                name = known.second;
        }
        results += PspResult{word.toString(), name, state, {}};
    }
    return results;
}

} // namespace rfi::submission
