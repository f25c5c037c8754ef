#pragma once

#include "models/core/json.h"
#include "models/simulator/reviews.h"

#include <QDateTime>
#include <QSet>

namespace rfi::simulator {

/// A business at 1Money: what reads show of it and of its persons, whether it may be changed, and what the
/// reviewers will say. Reads give back neither documents nor identity papers.
class OneMoneyCustomer
{
public:
    /// `scenario`: `detail`, as a read gives it; `reviews`, each the members of the detail that it replaces;
    /// `needs`: what the words of the detail ask for, each a `documentType` or a `member`, of a `person` or the
    /// company, and the `description` and `reason` to ask again with when an answer has it not; `readsUntilLocked`:
    /// after so many reads somebody takes the case up, and it can no longer be changed. `reads` find an answer still
    /// being checked.
    OneMoneyCustomer(const core::Json& scenario, int reads);

    QString id() const { return m_detail.value(QStringLiteral("customer_id")).toString(); }
    /// In small letters, however it is shown.
    QString status() const { return m_detail.value(QStringLiteral("status")).toString().toLower(); }
    bool isOpen() const;
    const core::Json& detail() const { return m_detail; }
    /// What a read gives; before it the review may come through, after it the case may be taken up.
    core::Json read(const QDateTime& now);
    /// Null when there is none.
    core::Json person(const QString& personId) const;

    /// Takes a checked body, new persons included. From now on the customer is being reviewed.
    void update(const core::Json& body, const QDateTime& now);
    /// Gives the id.
    QString addPerson(const core::Json& body, const QDateTime& now);
    /// The review begins when nothing else was asked.
    void updatePerson(const QString& personId, const core::Json& body, const QDateTime& now);

private:
    void noteReview(const QDateTime& now);
    void startReview(const QDateTime& now);
    void change(const core::Json& members, const QDateTime& now);
    bool isAllAnswered() const;
    /// What a body answers is needed no more.
    void dropNeeds(const QString& personId, const core::Json& body);
    /// Asks once more for what is still needed.
    core::Json openIssues();

    core::Json m_detail;
    Reviews m_reviews;
    int m_reads = 0;
    qint64 m_readsUntilLocked = 0; ///< 0: never
    QSet<QString> m_answeredPersons;
    QList<core::Json> m_needs;
    int m_reminders = 0;
};

} // namespace rfi::simulator
