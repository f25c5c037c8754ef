#include "models/submission/case.h"

#include "models/submission/fingerprint.h"
#include "models/submission/refusals.h"

namespace rfi::submission {

Case::Case(QString id, forms::Form form, QString environment, bool isTraining, const core::Clock& clock,
           QObject* parent)
    : QObject(parent), m_id(std::move(id)), m_environment(std::move(environment)), m_isTraining(isTraining),
      m_clock(clock), m_addedAt(clock.now()), m_form(std::make_unique<forms::FormState>(std::move(form), clock))
{
    m_seen = request();
    watchForm();
}

void Case::watchForm()
{
    connect(m_form.get(), &forms::FormState::progressChanged, this, &Case::progressChanged);
    connect(m_form.get(), &forms::FormState::answerReplaced, this, [this](int field, const forms::Answer& before) {
        const forms::ItemIdentity& item = m_form->form().fields.at(field).identity;
        if (!m_isPuttingBack)
            m_history.add({item, before, m_form->answer(field)}, m_clock.now());
    });
}

void Case::setHandling(const Handling& handling)
{
    if (m_handling == handling)
        return;
    m_handling = handling;
    Q_EMIT handlingChanged();
}

void Case::setNote(const OfficerNote& note)
{
    const auto known =
        std::find_if(m_notes.begin(), m_notes.end(), [&note](const OfficerNote& each) { return each.id == note.id; });
    const bool isEmpty = note.text.trimmed().isEmpty();
    if (known == m_notes.end() && isEmpty)
        return;
    if (known == m_notes.end())
        m_notes += note;
    else if (isEmpty)
        m_notes.erase(known);
    else
        *known = note;
    Q_EMIT notesChanged();
}

int Case::undo()
{
    while (const std::optional<forms::AnswerHistory::Step> step = m_history.undo()) {
        if (putBack(step->item, step->before))
            return m_form->form().indexOf(step->item);
    }
    return -1;
}

int Case::redo()
{
    while (const std::optional<forms::AnswerHistory::Step> step = m_history.redo()) {
        if (putBack(step->item, step->after))
            return m_form->form().indexOf(step->item);
    }
    return -1;
}

bool Case::putBack(const forms::ItemIdentity& item, const forms::Answer& answer)
{
    const int field = m_form->form().indexOf(item);
    if (field < 0)
        return false;
    m_isPuttingBack = true;
    m_form->setAnswer(field, answer);
    m_isPuttingBack = false;
    return true;
}

void Case::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void Case::setAccount(const QString& id)
{
    if (m_account == id)
        return;
    m_account = id;
    Q_EMIT accountChanged();
}

void Case::setRecord(const core::Json& record)
{
    m_record = record;
    Q_EMIT recordChanged();
}

QList<CallReport> Case::earlierCalls() const
{
    QList<CallReport> earlier;
    for (const Report& report : m_reports) {
        if (report.round == m_round)
            std::copy_if(report.calls.begin(), report.calls.end(), std::back_inserter(earlier), mayHaveArrived);
    }
    return earlier;
}

CreatedParties Case::createdParties() const
{
    QList<CallReport> calls;
    for (const Report& report : m_reports)
        calls += report.calls;
    return submission::createdParties(m_form->form().description, calls);
}

void Case::addReport(const Report& report)
{
    m_reports += report;
    m_reports.last().round = m_round;
    m_reports.last().answersPrint = fingerprint(m_form->answers());
    m_form->setProviderProblems(refusals(m_form->form(), report));
    Q_EMIT reportAdded();
}

const Report* Case::lastReport() const
{
    const bool isThere = !m_reports.isEmpty() && m_reports.constLast().round == m_round;
    return isThere ? &m_reports.constLast() : nullptr;
}

bool Case::isSentUnchanged() const
{
    const Report* last = lastReport();
    if (!last || last->calls.isEmpty() || last->answersPrint.isEmpty())
        return false;
    switch (last->outcome) {
    case Outcome::Accepted:
    case Outcome::PartlyAccepted:
    case Outcome::Rejected: return last->answersPrint == fingerprint(m_form->answers());
    case Outcome::NotSent:
    case Outcome::Unknown:
    case Outcome::Invalid:
    case Outcome::DryRun: break;
    }
    return false;
}

void Case::replaceForm(forms::Form form, Cause cause)
{
    const bool isNewRound = cause == Cause::NewRound;
    const forms::Answers given = m_form->answers();
    CarriedOver carried;
    if (isNewRound) {
        m_earlierRounds += Round{m_round, request(), remembered(given), m_clock.now()};
        // A provider may date the case, not the round: nothing is asked again before it was answered.
        const Report* answered = lastReport();
        QDateTime& askedAt = form.request.receivedAt;
        if (!askedAt.isValid() || (answered && askedAt < answered->finishedAt))
            askedAt = m_clock.now();
        carried.aside = m_aside;
        for (const forms::ItemIdentity& item : given.identities())
            carried.aside.put(item, given.at(item), m_round);
    } else {
        carried = carriedOver(given, m_aside, form, m_round);
    }
    m_round += isNewRound ? 1 : 0;
    m_aside = carried.aside;
    // Widgets still show the old form until they hear of the new one.
    const std::unique_ptr<forms::FormState> old =
        std::exchange(m_form, std::make_unique<forms::FormState>(std::move(form), m_clock));
    m_form->setAnswers(carried.answers);
    m_form->setOffered(old->offered());
    m_form->setGivenBefore(givenDocuments(m_earlierRounds));
    watchForm();
    Q_EMIT formReplaced();
    Q_EMIT progressChanged();
    Q_EMIT asideChanged();
    compare(old->form().request, cause);
}

void Case::compare(const forms::Request& before, Cause cause)
{
    switch (cause) {
    case Cause::Clarified: return setSeen(withDecision(m_seen, before, request()));
    case Cause::Changed: return setSeen(m_seen);
    case Cause::NewRound: return setSeen(request());
    }
}

void Case::setSeen(const forms::Request& seen)
{
    m_seen = seen;
    m_change = changeBetween(m_seen, request());
    Q_EMIT changeUpdated();
}

void Case::acknowledgeChange() { setSeen(request()); }

void Case::restore(const Restored& restored)
{
    m_round = restored.round;
    m_earlierRounds = restored.earlierRounds;
    m_form->setGivenBefore(givenDocuments(m_earlierRounds));
    m_addedAt = restored.addedAt.isValid() ? restored.addedAt : m_addedAt;
    m_reports = restored.reports;
    m_aside = restored.aside;
    m_history = restored.history;
    m_handling = restored.handling;
    m_notes = restored.notes;
    setAccount(restored.account);
    setRecord(restored.record);
    setState(restored.state);
    restoreRefusals(restored);
    Q_EMIT reportAdded();
    Q_EMIT asideChanged();
    setSeen(restored.seenRequest.value_or(request()));
}

void Case::restoreRefusals(const Restored& restored)
{
    const Report* last = lastReport();
    if (!last || (!restored.refused && !isSentUnchanged()))
        return;
    QList<forms::Problem> standing = refusals(m_form->form(), *last);
    if (restored.refused)
        standing.removeIf([&](const forms::Problem& problem) { return !restored.refused->contains(problem.item); });
    m_form->setProviderProblems(standing);
}

} // namespace rfi::submission
