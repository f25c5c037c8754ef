#include "app/caseupdate.h"

#include "app/requestopener.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace rfi::app {

using namespace Qt::StringLiterals;
using submission::Case;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseUpdate)
};

/// A word for programs, read as a person would: ACTION_REQUIRED is "action required".
QString spelledOut(const QString& word)
{
    static const QRegularExpression code(uR"(^[A-Z0-9]+(_[A-Z0-9]+)*$)"_s);
    return code.match(word).hasMatch() ? word.toLower().replace(u'_', u' ') : word;
}

QString statusText(const providers::Description& description, const core::Json& payload)
{
    const QString word = payload.at(description.read.status).toString();
    if (word.isEmpty())
        return {};
    const QString said = ui::sentence(Words::tr("%1 marked the customer as “%2”."),
                                      {description.name, spelledOut(ui::visibleMarks(word))});
    const QString meaning = description.read.statusMeanings.value(word.toLower());
    return (said + u' ' + ui::providerText(description.id, meaning)).trimmed();
}

/// Nothing is asked now: the provider has decided, or still looks at what it was given.
UpdateNote settle(Case& updated, const providers::ReadRules& rules, const core::Json& payload, const QString& status)
{
    const bool isUndecided = rules.undecided.contains(payload.at(rules.status).toString().toLower());
    // What somebody marked as done stays done.
    if (updated.state() != Case::State::Answered)
        updated.setState(isUndecided ? Case::State::WaitingForProvider : Case::State::Answered);
    return {ui::sentence(Words::tr("Nothing more is asked. %1"), {status}).trimmed(),
            isUndecided ? ui::Tone::Accent : ui::Tone::Success};
}

/// Whether a form for one stands for the other as well. A form is not made anew for nothing: somebody may be typing.
bool asksAlike(const forms::Request& one, const forms::Request& other)
{
    const auto isSameParty = [](const forms::Party& left, const forms::Party& right) {
        return left.id == right.id && left.name == right.name;
    };
    return submission::changeBetween(one, other).isEmpty() && one.customerType == other.customerType
        && one.customerName == other.customerName && one.suggestions == other.suggestions
        && std::equal(one.parties.cbegin(), one.parties.cend(), other.parties.cbegin(), other.parties.cend(),
                      isSameParty);
}

/// An open request is brought up to date; answers that still fit stay.
UpdateNote refresh(Case& updated, const providers::Description& description, const forms::Request& read,
                   const QString& status)
{
    const forms::Request before = updated.request();
    const bool wasUnclear = before.hasUnclearParties();
    const forms::Request settled = providers::settled(description, before, read);
    const forms::Request current = wasUnclear ? settled : providers::updated(settled, read);
    const bool isChanged = !wasUnclear && !submission::changeBetween(before, current).isEmpty();
    if (!asksAlike(before, current))
        updated.replaceForm(forms::makeForm(description.forms, current),
                            wasUnclear ? Case::Cause::Clarified : Case::Cause::Changed);
    if (isChanged)
        return {ui::sentence(Words::tr("%1 changed what it asks; the form is up to date now."), {description.name}),
                ui::Tone::Warning, true, true};
    if (settled.hasUnclearParties())
        return {ui::sentence(Words::tr("%1 does not say it either. Choose for each item whose document is meant."),
                             {description.name}),
                ui::Tone::Warning};
    if (wasUnclear)
        return {
            ui::sentence(Words::tr("Checked with %1: now it is clear whose documents are meant."), {description.name}),
            ui::Tone::Success};
    return {ui::sentence(Words::tr("The request is still open. %1"), {status}), ui::Tone::Accent, false};
}

UpdateNote reopen(Case& updated, const providers::Description& description, forms::Request read)
{
    const bool wasUnknown = updated.state() == Case::State::OutcomeUnknown;
    if (!read.dueAt.isValid())
        read.dueAt = updated.request().dueAt;
    const int items = int(read.items.size());
    updated.replaceForm(forms::makeForm(description.forms, read),
                        wasUnknown ? Case::Cause::Changed : Case::Cause::NewRound);
    updated.setState(Case::State::Open);
    if (wasUnknown)
        return {ui::sentence(
                    Words::tr("Checked with %1: the request is still open, so the answer did not arrive. Review it and "
                              "send it again."),
                    {description.name}),
                ui::Tone::Warning};
    return {ui::sentence(Words::tr("%1 asks again: %n item(s).", nullptr, items), {description.name}),
            ui::Tone::Warning};
}

/// The provider's words about the customer and its parties, as far as they fit into a line or two.
QString messageOf(const forms::Request& request)
{
    constexpr qsizetype most = 300;
    QStringList texts;
    for (const forms::Note& note : request.notes) {
        const QString words = ui::visibleMarks(note.text).trimmed();
        const QString person = ui::visibleMarks(request.partyName(note.party));
        texts += note.party.isEmpty() ? words : ui::sentence(Words::tr("%1: %2"), {person, words});
    }
    const QString message = texts.join(u' ');
    return message.size() > most ? message.first(most) + u'…' : message;
}

/// Whether what was answered stands in the customer's own fields now. Documents leave no trace there that we know.
bool holdsAnswers(const Case& updated, const core::Json& record)
{
    const forms::Form& form = updated.form().form();
    bool isAnySure = false;
    for (const forms::Field& field : form.fields) {
        const core::Json value = forms::effectiveValue(field, updated.form().answers());
        if (value.isNull() || !field.identity.party.isEmpty())
            continue;
        if (record.at(field.identity.pointer) != value)
            return false;
        isAnySure = true;
    }
    return isAnySure;
}

/// A provider whose payloads name no fields: its status, its notes and its record are all there is to go by.
UpdateNote updateByState(Case& updated, const providers::Description& description,
                         const submission::CustomerState& state, const QString& status)
{
    const QString& name = description.name;
    const bool isAsked = !state.request.notes.isEmpty() && state.isAnswerAllowed;
    const bool isNews = state.request.notes != updated.request().notes;
    forms::Request request = updated.request();
    request.notes = state.request.notes;
    if (updated.state() == Case::State::Open) {
        if (isNews)
            updated.replaceForm(forms::makeForm(description.forms, request), Case::Cause::Changed);
        if (isNews && isAsked)
            return {
                ui::sentence(Words::tr("%1 writes something else by now. Read its message and choose what is asked."),
                             {name}),
                ui::Tone::Warning};
        return {state.isAnswerAllowed
                    ? ui::sentence(Words::tr("Checked with %1. %2"), {name, status}).trimmed()
                    : ui::sentence(Words::tr("%1 does not accept an answer now. %2"), {name, status}).trimmed(),
                state.isAnswerAllowed ? ui::Tone::Accent : ui::Tone::Warning, !state.isAnswerAllowed};
    }
    const bool wasUnknown = updated.state() == Case::State::OutcomeUnknown;
    if (isAsked && (isNews || wasUnknown)) {
        // What earlier words meant is settled; what the new ones mean is for the officer to say.
        if (!wasUnknown)
            request.items.clear();
        request.receivedAt = state.request.receivedAt;
        updated.replaceForm(forms::makeForm(description.forms, request),
                            wasUnknown ? Case::Cause::Changed : Case::Cause::NewRound);
        updated.setState(Case::State::Open);
        return {wasUnknown
                    ? ui::sentence(Words::tr("Checked with %1: it still asks, so the answer did not arrive. Review it "
                                             "and send it again."),
                                   {name})
                    : ui::sentence(Words::tr("%1 asks again. Choose what is asked now. It writes: “%2”"),
                                   {name, messageOf(state.request)}),
                ui::Tone::Warning};
    }
    if (isAsked)
        return {
            ui::sentence(Words::tr("The answer has arrived, but nobody has looked at it yet. %1"), {status}).trimmed(),
            ui::Tone::Accent};
    if (wasUnknown && !holdsAnswers(updated, updated.record())) {
        updated.setState(Case::State::Open);
        return {ui::sentence(
                    Words::tr("Checked with %1: the answer cannot be seen there. Review it, then send it again. %2"),
                    {name, status})
                    .trimmed(),
                ui::Tone::Warning};
    }
    return settle(updated, description.read, state.payload, status);
}

/// Whether the provider has looked at the answer, as what it asks is dated: the same items may be asked once more.
bool isAskedAnew(const Case& updated, const submission::CustomerState& state)
{
    const submission::Report* last = updated.lastReport();
    const QDateTime& askedAt = state.request.receivedAt;
    const QDateTime& askedBefore = updated.request().receivedAt;
    return state.isAnswerAllowed && last && askedAt.isValid() && askedAt > last->finishedAt
        && (!askedBefore.isValid() || askedAt > askedBefore);
}

} // namespace

UpdateNote updateCase(Case& updated, const providers::Description& description, const submission::CustomerState& state)
{
    const QString status = statusText(description, state.payload);
    if (description.read.record)
        updated.setRecord(state.payload.at(*description.read.record));
    if (!description.namesItems())
        return updateByState(updated, description, state, status);
    const bool isAsked = !state.request.items.isEmpty();
    if (isAsked && updated.state() == Case::State::WaitingForProvider && asksTheSame(updated.request(), state.request)
        && !isAskedAnew(updated, state))
        return {
            ui::sentence(Words::tr("The answer has arrived, but nobody has looked at it yet. %1"), {status}).trimmed(),
            ui::Tone::Accent};
    if (isAsked && updated.state() != Case::State::Open)
        return reopen(updated, description, state.request);
    if (isAsked)
        return refresh(updated, description, state.request, status);
    if (updated.state() == Case::State::Open)
        return {ui::sentence(Words::tr("%1 does not ask for anything now. %2"), {description.name, status}),
                ui::Tone::Warning};
    return settle(updated, description.read, state.payload, status);
}

} // namespace rfi::app
