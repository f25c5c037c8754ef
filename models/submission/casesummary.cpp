#include "models/submission/casesummary.h"

namespace rfi::submission {

CaseSummary summaryOf(const Case& of)
{
    const forms::Form& form = of.form().form();
    const forms::Request& request = form.request;
    const auto* type = form.description.customerType(request.customerType);
    const forms::Progress progress = of.form().progress();
    CaseSummary summary;
    summary.id = of.id();
    summary.provider = request.provider;
    summary.environment = of.environment();
    summary.account = of.account();
    summary.customerId = request.customerId;
    summary.customerName = request.customerName;
    summary.customerType = request.customerType;
    summary.customerTypeTitle = type ? type->title : QString();
    summary.parties = request.parties;
    summary.dueAt = request.dueAt;
    summary.done = progress.done;
    summary.total = progress.total;
    summary.state = of.state();
    summary.round = of.round();
    if (const Report* last = of.lastReport())
        summary.lastOutcome = last->outcome;
    summary.isTraining = of.isTraining();
    summary.handling = of.handling();
    summary.track = trackOf(of);
    return summary;
}

} // namespace rfi::submission
