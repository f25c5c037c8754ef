#pragma once

#include "models/submission/caselist.h"

#include <QTimeZone>

#include <vector>

namespace rfi::insights {

/// What is counted of a request. Without the names of people; a value, so that it can be counted in another thread.
struct Entry
{
    QString id;
    QString provider;
    QString customerId;
    submission::Case::State state = submission::Case::State::Open;
    int round = 1;
    QDateTime dueAt;
    submission::Track track;
};

using Entries = std::vector<Entry>;

/// The requests of one environment: what is tried out never mixes with what is real.
struct Selection
{
    QString environment; ///< empty of training
    QStringList
        environments; ///< that there are requests of, production first; empty when there is nothing but training
    bool isTraining = false;
    Entries entries;
};

/// Of the environment that is wanted, or of the first one when there is nothing of that; training only when there is
/// nothing else.
Selection selectFrom(const submission::CaseList& cases, const QString& wanted = {});

/// Whether somebody here has to do something about it.
bool isWork(const Entry& entry);

/// What "today" and "this week" mean.
struct Onlooking
{
    QDateTime now;
    QTimeZone zone = QTimeZone::systemTimeZone();
    Qt::DayOfWeek weekStart = Qt::Monday;

    /// The day of a moment there.
    QDate dayOf(const QDateTime& moment) const { return moment.toTimeZone(zone).date(); }
    QDate today() const { return dayOf(now); }
    /// The first day of the week that a day is in.
    QDate weekOf(const QDate& day) const { return day.addDays(-((day.dayOfWeek() - weekStart + 7) % 7)); }
};

} // namespace rfi::insights
