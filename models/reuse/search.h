#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace rfi::reuse {

/// What a list tells of a case without loading it.
struct Listed
{
    QString id;
    QString provider;
    QString customerId;
    QStringList names; ///< of the customer and the parties
};

/// Ids of the cases that may be about the same people as the sought one, whose names are folded already: those of the
/// same customer, and those that share a name; at most `most` of them, the last listed first. Whether they are the
/// same is decided when they are loaded. Safe in any thread.
QStringList casesAbout(const Listed& sought, const QList<Listed>& all, qsizetype most);

} // namespace rfi::reuse
