#pragma once

#include "models/submission/listedcase.h"

#include <QString>
#include <QStringList>

namespace rfi::reuse {

/// The case that others are sought for, and where.
struct Sought
{
    QString id;
    QString provider;
    QString customerId;
    QStringList names; ///< of the customer and the parties, folded
    QString environment;
    bool isTraining = false;
};

/// Ids of the listed cases that may be about the same people: those of the same customer, and those that share a name;
/// only of the same environment, and of training for training. At most `most` of them, the last listed first. Whether
/// they are the same is decided when they are loaded. Goes through all of them, so it belongs off the window's thread.
QStringList casesAbout(const Sought& sought, const submission::ListedCases& all, qsizetype most);

} // namespace rfi::reuse
