#pragma once

#include "models/forms/formstate.h"
#include "models/submission/report.h"

#include <QObject>

#include <memory>

namespace rfi::submission {

/// A request with its answers so far and what came of sending them. Owns its FormState.
class Case : public QObject
{
    Q_OBJECT

public:
    enum class State { Open, Sending, WaitingForProvider, Answered, OutcomeUnknown };
    Q_ENUM(State)

    /// `environment` is the id of one of the provider's; `isTraining` cases go to the built-in simulator.
    Case(QString id, forms::Form form, QString environment, bool isTraining, const core::Clock& clock,
         QObject* parent = nullptr);

    QString id() const { return m_id; }
    const forms::Request& request() const { return m_form->form().request; }
    forms::FormState& form() { return *m_form; }
    const forms::FormState& form() const { return *m_form; }
    QString environment() const { return m_environment; }
    bool isTraining() const { return m_isTraining; }
    State state() const { return m_state; }
    int round() const { return m_round; }
    /// Every submission so far, newest last.
    const QList<Report>& reports() const { return m_reports; }

    /// The customer's own fields as the provider last gave them; null when it was not read, or has no such record.
    const core::Json& record() const { return m_record; }
    void setRecord(const core::Json& record);
    /// Calls of this round that the provider accepted, from all submissions.
    QList<CallReport> acceptedCalls() const;

    void setState(State state);
    void addReport(const Report& report);
    /// A changed request for the same customer: answers that still fit are kept. A new round begins empty, because
    /// what was answered before was not good enough.
    void replaceForm(forms::Form form, bool isNewRound);

Q_SIGNALS:
    void stateChanged();
    void reportAdded();
    void recordChanged();
    void formReplaced();
    void progressChanged();

private:
    void watchForm();

    QString m_id;
    QString m_environment;
    bool m_isTraining;
    const core::Clock& m_clock;
    std::unique_ptr<forms::FormState> m_form;
    State m_state = State::Open;
    int m_round = 1;
    QList<Report> m_reports;
    core::Json m_record;
};

} // namespace rfi::submission
