#pragma once

#include "models/reuse/groups.h"
#include "models/reuse/who.h"
#include "models/submission/case.h"

namespace rfi::reuse {

/// What was answered about one customer or party in one round of a case.
struct Given
{
    Who who;
    QString caseId;
    QString providerName;
    QDateTime sentAt; ///< invalid: not sent yet
    QList<Group> groups;
};

/// Whose the fields of a party in a form are, as far as the request, the customer's record and the answers tell.
Who whoIs(const submission::Case& of, const QString& party, const QList<Group>& groups);

/// All that can be offered of a case. Left out: what an answer was refused with, what the provider found wrong, and
/// what is no sound value. Of the rounds before the one of now, too, what is put aside in the case.
QList<Given> givenIn(const submission::Case& of, const QString& providerName);
/// The same without the answers of now: what the case itself has to offer to its own form.
QList<Given> givenBefore(const submission::Case& of, const QString& providerName);

/// Names of the customer and the parties, folded: whoever shares none of them can only be the same by id.
QStringList namesIn(const submission::Case& of);

} // namespace rfi::reuse
