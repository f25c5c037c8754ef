#include "models/insights/entry.h"

namespace rfi::insights {

using submission::Case;

Entries entriesOf(const submission::CaseList& cases)
{
    Entries real;
    Entries training;
    real.reserve(static_cast<std::size_t>(cases.rowCount()));
    for (int row = 0; row < cases.rowCount(); ++row) {
        const submission::CaseSummary& of = cases.summary(row);
        Entries& to = of.isTraining ? training : real;
        to.push_back({of.id, of.provider, of.customerId, of.state, of.round, of.isTraining, of.dueAt, of.track});
    }
    return real.empty() ? training : real;
}

bool isWork(const Entry& entry)
{
    return entry.state != Case::State::WaitingForProvider && entry.state != Case::State::Answered;
}

} // namespace rfi::insights
