#include "models/insights/entry.h"

#include <map>

namespace rfi::insights {

using namespace Qt::StringLiterals;
using submission::Case;

Selection selectFrom(const submission::CaseList& cases, const QString& wanted)
{
    std::map<QString, Entries> real;
    Entries training;
    for (int row = 0; row < cases.rowCount(); ++row) {
        const submission::CaseSummary& of = cases.summary(row);
        Entries& to = of.isTraining ? training : real[of.environment];
        to.push_back({of.id, of.provider, of.customerId, of.state, of.round, of.dueAt, of.track});
    }
    if (real.empty())
        return {{}, {}, !training.empty(), std::move(training)};
    QStringList environments;
    for (const auto& [environment, entries] : real)
        environments.insert(environment == u"production"_s ? 0 : environments.size(), environment);
    const QString chosen = environments.contains(wanted) ? wanted : environments.constFirst();
    return {chosen, environments, false, std::move(real[chosen])};
}

bool isWork(const Entry& entry)
{
    return entry.state != Case::State::WaitingForProvider && entry.state != Case::State::Answered;
}

} // namespace rfi::insights
