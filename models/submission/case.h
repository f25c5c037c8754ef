#pragma once

#include "models/forms/answerhistory.h"
#include "models/forms/formstate.h"
#include "models/submission/carryover.h"
#include "models/submission/createdparties.h"
#include "models/submission/handling.h"
#include "models/submission/report.h"
#include "models/submission/requestchange.h"
#include "models/submission/round.h"

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

    /// Why a form takes the place of another. Clarified: the same request, said more clearly or as the officer decided.
    /// Changed: the provider asks something else. NewRound: it asks again, because what was answered did not do.
    enum class Cause { Clarified, Changed, NewRound };

    /// What a store keeps of a case besides its request and the answers in its form.
    struct Restored
    {
        State state = State::Open;
        int round = 1;
        QList<Report> reports;
        core::Json record;
        Aside aside;
        QString account;
        std::optional<forms::Request> seenRequest; ///< none: as it is asked now
        forms::AnswerHistory history;
        Handling handling;
        QList<OfficerNote> notes;
        QList<Round> earlierRounds;
        QDateTime addedAt;
        /// Items that the provider refused and nobody changed since; none: known only if nothing was changed at all.
        std::optional<QList<forms::ItemIdentity>> refused;
    };

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
    /// When it came into the program.
    const QDateTime& addedAt() const { return m_addedAt; }
    int round() const { return m_round; }
    /// Every submission so far, newest last.
    const QList<Report>& reports() const { return m_reports; }
    /// The last one of this round; null when there is none.
    const Report* lastReport() const;
    /// Whether the provider has replied to these very answers: nothing was changed since.
    bool isSentUnchanged() const;
    /// Those that are over, oldest first.
    const QList<Round>& earlierRounds() const { return m_earlierRounds; }

    /// Id of the account that it is answered with; empty while that is not decided.
    QString account() const { return m_account; }
    void setAccount(const QString& id);

    /// The customer's own fields as the provider last gave them; null when it was not read, or has no such record.
    const core::Json& record() const { return m_record; }
    void setRecord(const core::Json& record);
    /// Calls of this round that may have reached the provider, from all submissions.
    QList<CallReport> earlierCalls() const;
    /// New parties that submissions of any round made.
    CreatedParties createdParties() const;

    /// Answers that nothing asks for now: of items that are gone, and of earlier rounds. Never sent. Those of this
    /// round come back by themselves when the item is asked again.
    const forms::Answers& aside() const { return m_aside.answers; }
    int asideRound(const forms::ItemIdentity& item) const { return m_aside.rounds.value(item); }
    /// How the provider changed the request since the officer last saw it.
    const RequestChange& change() const { return m_change; }
    const forms::Request& seenRequest() const { return m_seen; }
    void acknowledgeChange();

    /// What was changed in the form, also before a restart.
    const forms::AnswerHistory& history() const { return m_history; }
    /// Takes the last change back, or makes it once more. The field that it was in; -1 when there is nothing to do.
    /// Changes of items that are not asked any more are passed over.
    int undo();
    int redo();

    const Handling& handling() const { return m_handling; }
    void setHandling(const Handling& handling);
    /// Oldest first.
    const QList<OfficerNote>& notes() const { return m_notes; }
    /// A note of an id that is there replaces that one; one without words removes it.
    void setNote(const OfficerNote& note);

    void setState(State state);
    void addReport(const Report& report);
    /// Another request for the same customer: answers that still fit are kept, the others put aside. A new round
    /// begins empty.
    void replaceForm(forms::Form form, Cause cause);
    void restore(const Restored& restored);

Q_SIGNALS:
    void stateChanged();
    void reportAdded();
    void recordChanged();
    void accountChanged();
    void formReplaced();
    void asideChanged();
    void handlingChanged();
    void notesChanged();
    void changeUpdated();
    void progressChanged();

private:
    void watchForm();
    void compare(const forms::Request& before, Cause cause);
    void setSeen(const forms::Request& seen);
    bool putBack(const forms::ItemIdentity& item, const forms::Answer& answer);
    void restoreRefusals(const Restored& restored);

    QString m_id;
    QString m_environment;
    QString m_account;
    bool m_isTraining;
    const core::Clock& m_clock;
    QDateTime m_addedAt;
    std::unique_ptr<forms::FormState> m_form;
    State m_state = State::Open;
    int m_round = 1;
    QList<Round> m_earlierRounds;
    QList<Report> m_reports;
    core::Json m_record;
    Aside m_aside;
    forms::Request m_seen;
    forms::AnswerHistory m_history;
    Handling m_handling;
    QList<OfficerNote> m_notes;
    bool m_isPuttingBack = false;
    RequestChange m_change; ///< from what was seen to what is asked
};

} // namespace rfi::submission
