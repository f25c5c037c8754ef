#pragma once

#include "models/submission/case.h"
#include "models/submission/track.h"

namespace rfi::submission {

/// What a list shows of a case, also of one that is not loaded.
struct CaseSummary
{
    QString id;
    QString provider;
    QString environment;
    QString account; ///< id; empty while it is not decided
    QString customerId;
    QString customerName;
    QString customerType;
    QString customerTypeTitle; ///< source text of the description
    QList<forms::Party> parties;
    QDateTime dueAt;
    int done = 0;
    int total = 0;
    Case::State state = Case::State::Open;
    int round = 1;
    std::optional<Outcome> lastOutcome = {}; ///< of this round; none when nothing was tried in it
    bool isTraining = false;
    Handling handling;
    Track track;

    /// What people call the customer: the name, else the id.
    const QString& customer() const { return customerName.isEmpty() ? customerId : customerName; }
};

CaseSummary summaryOf(const Case& of);

} // namespace rfi::submission
