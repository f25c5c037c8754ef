#include "ui/insights/monthmodel.h"

#include "ui/insights/insightwords.h"

#include <QLocale>

namespace rfi::ui {

namespace {

constexpr int DaysOfAWeek = 7;

} // namespace

int MonthModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_days.size()) / DaysOfAWeek;
}

int MonthModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : DaysOfAWeek; }

QVariant MonthModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QDate day = m_days.at(index.row() * DaysOfAWeek + index.column());
    switch (role) {
    case Qt::DisplayRole: return QLocale().toString(day.day());
    case Qt::ToolTipRole: return dueMark(m_calendar.at(day)).words;
    case Qt::AccessibleTextRole: return dueSentence(m_calendar.at(day), m_by.today());
    case DayRole: return day;
    case MarkIconRole: return dueMark(m_calendar.at(day)).iconName;
    case MarkToneRole: return int(dueMark(m_calendar.at(day)).tone);
    case MarkCountRole: return dueMark(m_calendar.at(day)).count;
    case IsTodayRole: return day == m_by.today();
    case IsOutsideRole: return day.month() != m_month.month();
    default: return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    const int day = (m_by.weekStart - 1 + section) % DaysOfAWeek + 1;
    const auto format = role == Qt::DisplayRole ? QLocale::ShortFormat : QLocale::LongFormat;
    return QLocale().standaloneDayName(day, format);
}

void MonthModel::setCalendar(const insights::DueCalendar& calendar, const insights::Onlooking& by)
{
    const bool isOtherWeek = by.weekStart != m_by.weekStart;
    m_calendar = calendar;
    m_by = by;
    if (!m_month.isValid() || isOtherWeek)
        return setMonth(m_month.isValid() ? m_month : by.today());
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, DaysOfAWeek - 1));
}

void MonthModel::setMonth(const QDate& day)
{
    beginResetModel();
    m_month = QDate(day.year(), day.month(), 1);
    m_days = insights::sixWeeks(day, m_by);
    endResetModel();
}

QModelIndex MonthModel::indexOf(const QDate& day) const
{
    const int at = int(m_days.indexOf(day));
    return at < 0 ? QModelIndex() : index(at / DaysOfAWeek, at % DaysOfAWeek);
}

} // namespace rfi::ui
