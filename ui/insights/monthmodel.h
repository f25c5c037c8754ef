#pragma once

#include "models/insights/duecalendar.h"

#include <QAbstractTableModel>

namespace rfi::ui {

/// Six weeks around a month as a table: a column for each day of the week, as the user's weeks begin.
class MonthModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        DayRole = Qt::UserRole + 1, ///< QDate
        MarkIconRole,
        MarkToneRole,  ///< Tone as int
        MarkCountRole, ///< the number of its words alone
        IsTodayRole,
        IsOutsideRole, ///< of the month before or after
    };

    explicit MonthModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// The number of the day; what is due in few words (ToolTipRole) and as a whole sentence (AccessibleTextRole).
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setCalendar(const insights::DueCalendar& calendar, const insights::Onlooking& by);
    /// Any day of the month that is to be shown.
    void setMonth(const QDate& day);
    const QDate& month() const { return m_month; }
    QModelIndex indexOf(const QDate& day) const;
    const insights::DueCalendar& calendar() const { return m_calendar; }
    const insights::Onlooking& onlooking() const { return m_by; }

private:
    insights::DueCalendar m_calendar;
    insights::Onlooking m_by;
    QDate m_month; ///< its first day
    QList<QDate> m_days;
};

} // namespace rfi::ui
