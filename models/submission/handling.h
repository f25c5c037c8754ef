#pragma once

#include <QDateTime>
#include <QString>

namespace rfi::submission {

/// How a team deals with a case. Nothing of it ever reaches a provider.
struct Handling
{
    QString owner;          ///< who works on it; empty for nobody
    QDateTime snoozedUntil; ///< out of sight until then; invalid when it is not
    bool isHeld = false;    ///< a legal hold: it is not deleted, however old it is
    QDateTime deleteAfter;  ///< the end of its retention; invalid while the clock has not begun
    friend bool operator==(const Handling&, const Handling&) = default;
};

/// What an officer wrote down about a case for colleagues.
struct OfficerNote
{
    QString id; ///< UUID without braces
    QDateTime at;
    QString author;
    QString text;
    friend bool operator==(const OfficerNote&, const OfficerNote&) = default;
};

} // namespace rfi::submission
