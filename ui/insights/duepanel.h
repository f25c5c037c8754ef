#pragma once

#include "models/core/moments.h"
#include "models/insights/duecalendar.h"
#include "ui/common/card.h"

class QListView;
class QPushButton;
class QStackedWidget;

namespace rfi::ui {

class DayList;
class DueMonth;
class MonthModel;
class ReadTable;

/// The calendar of due dates with the requests of one day beside it; or a month as a table.
class DuePanel : public Card
{
    Q_OBJECT

public:
    DuePanel(const submission::CaseList& cases, const core::Clock& clock, QWidget* parent = nullptr);

    void setCalendar(const insights::DueCalendar& calendar, const insights::Onlooking& by);
    void setAsTable(bool isTable);
    /// The first day of the month that is shown.
    const QDate& month() const;
    /// Under each other where there is little room.
    void setNarrow(bool isNarrow);

Q_SIGNALS:
    void caseChosen(const QString& id);

private:
    QWidget* makeHead();
    QWidget* makeDay();
    QPushButton* addButton(const QString& name, const QString& words, const QString& iconName, int months);
    void moveBy(int months);
    void showMonth();
    void showDay();
    insights::DueDay nextAfter(const QDate& day) const;
    void enterDay();

    MonthModel* m_model;
    DueMonth* m_month;
    DayList* m_dayList;
    SectionHeading* m_heading;
    PlainLabel* m_title;
    PlainLabel* m_dayTitle;
    PlainLabel* m_dayWords;
    PlainLabel* m_nextTitle;
    QListView* m_list;
    ReadTable* m_table;
    QStackedWidget* m_stack;
    QBoxLayout* m_calendarRow;
};

} // namespace rfi::ui
