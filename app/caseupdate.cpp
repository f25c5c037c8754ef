#include "app/caseupdate.h"

#include "app/requestopener.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

namespace rfi::app {

using submission::Case;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseUpdate)
};

QString statusText(const providers::Description& description, const core::Json& payload)
{
    const QString status = ui::visibleMarks(payload.at(description.read.status).toString());
    return status.isEmpty() ? QString() : Words::tr("%1 says: %2.").arg(description.name, status);
}

UpdateNote settle(Case& updated, const providers::Description& description, const forms::Request& read)
{
    const forms::Request settled = providers::settled(description, updated.request(), read);
    updated.replaceForm(forms::makeForm(description.forms, settled), false);
    if (settled.hasUnclearParties())
        return {Words::tr("%1 does not say it either. Choose for each item whose document is meant.")
                    .arg(description.name),
                ui::Tone::Warning};
    return {Words::tr("Read from %1: now it is clear whose documents are meant.").arg(description.name),
            ui::Tone::Success};
}

UpdateNote reopen(Case& updated, const providers::Description& description, forms::Request read)
{
    const bool wasUnknown = updated.state() == Case::State::OutcomeUnknown;
    if (!read.dueAt.isValid())
        read.dueAt = updated.request().dueAt;
    const int items = int(read.items.size());
    updated.replaceForm(forms::makeForm(description.forms, read), !wasUnknown);
    updated.setState(Case::State::Open);
    if (wasUnknown)
        return {Words::tr("Read from %1: the request is still open, so the answer did not arrive. Review it and send "
                          "it again.")
                    .arg(description.name),
                ui::Tone::Warning};
    return {Words::tr("%1 asks again: %n item(s).", nullptr, items).arg(description.name), ui::Tone::Warning};
}

} // namespace

UpdateNote updateCase(Case& updated, const providers::Description& description,
                      const submission::CustomerState& state)
{
    const QString status = statusText(description, state.payload);
    const bool isAsked = !state.request.items.isEmpty();
    if (isAsked && updated.request().hasUnclearParties())
        return settle(updated, description, state.request);
    if (isAsked && updated.state() == Case::State::WaitingForProvider && asksTheSame(updated.request(), state.request))
        return {Words::tr("The answer is there, but nobody has looked at it yet. %1").arg(status), ui::Tone::Accent};
    if (isAsked && updated.state() != Case::State::Open)
        return reopen(updated, description, state.request);
    if (isAsked)
        return {Words::tr("The request is still open. %1").arg(status), ui::Tone::Accent};
    if (updated.state() == Case::State::Open)
        return {Words::tr("%1 does not ask for anything now. %2").arg(description.name, status), ui::Tone::Warning};
    updated.setState(Case::State::Answered);
    return {Words::tr("Nothing is asked any more. %1").arg(status), ui::Tone::Success};
}

} // namespace rfi::app
