#pragma once

#include <QHash>
#include <QString>

namespace rfi::reuse {

/// Whom answers are about: a customer, or an associated party of one.
struct Who
{
    QString provider;
    QString environment;
    QString customerId;
    QString party;           ///< empty for the customer
    bool isNewParty = false; ///< its id is ours, and another case uses it for somebody else
    bool isTraining = false;
    QString name;                  ///< folded; empty when it is not known
    QHash<QString, QString> facts; ///< folded, by meaning: what sets people of one name apart
};

/// Meanings of the facts that, together with the name, tell that two are the same.
bool isTelling(const QString& meaning);

/// The same person or company for certain: the same id at the same provider; or the same name and the same date of
/// birth, e-mail address, registration number or tax number, while no other of these is known to differ (people have
/// more than one e-mail address, so that may). Never when one of them is training and the other is not, nor across
/// environments: what was made up for a sandbox has no place in production.
bool isSame(const Who& left, const Who& right);

} // namespace rfi::reuse
