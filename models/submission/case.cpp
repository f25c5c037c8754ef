#include "models/submission/case.h"

namespace rfi::submission {

Case::Case(QString id, forms::Form form, QString environment, bool isTraining, const core::Clock& clock,
           QObject* parent)
    : QObject(parent), m_id(std::move(id)), m_environment(std::move(environment)), m_isTraining(isTraining),
      m_clock(clock), m_form(std::make_unique<forms::FormState>(std::move(form), clock))
{
    watchForm();
}

void Case::watchForm() { connect(m_form.get(), &forms::FormState::progressChanged, this, &Case::progressChanged); }

void Case::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void Case::setRecord(const core::Json& record)
{
    m_record = record;
    Q_EMIT recordChanged();
}

QList<CallReport> Case::acceptedCalls() const
{
    QList<CallReport> accepted;
    for (const Report& report : m_reports) {
        if (report.round != m_round)
            continue;
        std::copy_if(report.calls.begin(), report.calls.end(), std::back_inserter(accepted),
                     [](const CallReport& call) { return call.outcome == Outcome::Accepted; });
    }
    return accepted;
}

void Case::addReport(const Report& report)
{
    m_reports += report;
    m_reports.last().round = m_round;
    Q_EMIT reportAdded();
}

void Case::replaceForm(forms::Form form, bool isNewRound)
{
    forms::Answers kept;
    if (!isNewRound) {
        const forms::Answers& before = m_form->answers();
        for (const forms::ItemIdentity& item : before.identities()) {
            if (form.indexOf(item) >= 0)
                kept.set(item, before.at(item));
        }
    }
    m_round += isNewRound ? 1 : 0;
    // Widgets still show the old form until they hear of the new one.
    const std::unique_ptr<forms::FormState> old =
        std::exchange(m_form, std::make_unique<forms::FormState>(std::move(form), m_clock));
    m_form->setAnswers(kept);
    m_form->setOffered(old->offered());
    watchForm();
    Q_EMIT formReplaced();
    Q_EMIT progressChanged();
}

} // namespace rfi::submission
