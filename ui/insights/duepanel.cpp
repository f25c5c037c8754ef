#include "ui/insights/duepanel.h"

#include "ui/common/announcer.h"
#include "ui/common/buttons.h"
#include "ui/insights/daylist.h"
#include "ui/insights/duemonth.h"
#include "ui/insights/insightwords.h"
#include "ui/insights/monthmodel.h"
#include "ui/requests/readtable.h"
#include "ui/requests/requestdelegate.h"
#include "ui/texts/sentence.h"

#include <QListView>
#include <QLocale>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int DayWidth = 300;
constexpr int LeastListHeight = 160;

/// What is not shown takes no room either.
class LeanStack : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;

    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
    QSize minimumSizeHint() const override { return currentWidget() ? currentWidget()->minimumSizeHint() : QSize(); }
};

} // namespace

DuePanel::DuePanel(const submission::CaseList& cases, const core::Clock& clock, QWidget* parent)
    : Card(parent), m_model(new MonthModel(this)), m_month(new DueMonth(m_model)),
      m_dayList(new DayList(cases, clock, this)), m_heading(new SectionHeading(tr("Due dates"))),
      m_title(new PlainLabel({}, TextRole::Strong)), m_dayTitle(new PlainLabel({}, TextRole::Strong)),
      m_dayWords(new PlainLabel({}, TextRole::Caption, Tone::Muted)), m_nextTitle(new PlainLabel({}, TextRole::Strong)),
      m_list(new QListView), m_table(new ReadTable({tr("Day"), tr("Due"), tr("Overdue")}, {3, 1, 1})),
      m_stack(new LeanStack), m_calendarRow(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"duePanel"_s);
    setFocusProxy(m_month);
    m_table->setObjectName(u"dueTable"_s);
    auto* calendar = new QWidget;
    calendar->setLayout(m_calendarRow);
    m_calendarRow->setContentsMargins({});
    m_calendarRow->setSpacing(space::huge);
    m_calendarRow->addWidget(m_month, 1);
    m_calendarRow->addWidget(makeDay());
    m_stack->addWidget(calendar);
    m_stack->addWidget(m_table);
    body()->addWidget(makeHead());
    body()->addWidget(m_stack);
    connect(m_month, &DueMonth::dayChanged, this, &DuePanel::showDay);
    connect(m_month, &DueMonth::monthChanged, this, &DuePanel::showMonth);
    connect(m_month, &DueMonth::dayOpened, this, &DuePanel::enterDay);
    const auto choose = [this](const QModelIndex& index) { Q_EMIT caseChosen(m_dayList->id(index)); };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
}

void DuePanel::setCalendar(const insights::DueCalendar& calendar, const insights::Onlooking& by)
{
    m_model->setCalendar(calendar, by);
    QString detail = tr("%n request(s) to be answered by a date", nullptr, calendar.count());
    if (calendar.overdue() > 0)
        detail = listed({detail, tr("%n overdue", nullptr, calendar.overdue())});
    m_heading->setDetail(detail);
    if (!m_month->day().isValid())
        m_month->setDay(by.today());
    showMonth();
    showDay();
}

void DuePanel::setAsTable(bool isTable)
{
    m_stack->setCurrentIndex(isTable ? 1 : 0);
    setFocusProxy(isTable ? static_cast<QWidget*>(m_table) : m_month);
}

const QDate& DuePanel::month() const { return m_model->month(); }

void DuePanel::setNarrow(bool isNarrow)
{
    m_calendarRow->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_list->parentWidget()->setMinimumWidth(isNarrow ? 0 : scaled(DayWidth));
    m_list->parentWidget()->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : scaled(DayWidth));
}

QWidget* DuePanel::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(space::tight);
    m_title->setObjectName(u"monthTitle"_s);
    m_title->setWordWrap(false);
    row->addWidget(m_heading, 1);
    row->addWidget(m_title);
    row->addSpacing(space::small);
    row->addWidget(addButton(u"monthBefore"_s, tr("Previous month"), u"chevron-left"_s, -1));
    QPushButton* today = makeButton(tr("Today"), ButtonLook::Quiet);
    today->setObjectName(u"dueToday"_s);
    connect(today, &QPushButton::clicked, this, [this] { m_month->setDay(m_model->onlooking().today()); });
    row->addWidget(today);
    row->addWidget(addButton(u"monthAfter"_s, tr("Next month"), u"chevron-right"_s, 1));
    return head;
}

QWidget* DuePanel::makeDay()
{
    auto* day = new QWidget;
    auto* column = new QVBoxLayout(day);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    m_list->setObjectName(u"dueRequests"_s);
    m_list->setAccessibleName(tr("Requests of this day"));
    m_list->setModel(m_dayList);
    m_list->setItemDelegate(new RequestDelegate(m_dayList->clock(), this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMinimumHeight(LeastListHeight);
    m_dayTitle->setObjectName(u"dayTitle"_s);
    m_dayWords->setObjectName(u"dayWords"_s);
    column->addWidget(m_dayTitle);
    column->addWidget(m_dayWords);
    m_nextTitle->setObjectName(u"nextDueTitle"_s);
    column->addWidget(m_nextTitle);
    column->addWidget(m_list, 1);
    column->addStretch();
    return day;
}

QPushButton* DuePanel::addButton(const QString& name, const QString& words, const QString& iconName, int months)
{
    QPushButton* button = makeIconButton(words, iconName);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, months] { moveBy(months); });
    return button;
}

void DuePanel::moveBy(int months)
{
    m_month->setDay(m_month->day().addMonths(months));
    announce(this, m_title->plainText());
}

void DuePanel::showMonth()
{
    m_title->setPlainText(monthTitle(m_model->month()));
    m_table->setAccessibleName(listed({tr("Due dates"), m_title->plainText()}));
    m_table->clearRows();
    const QLocale locale;
    for (const insights::DueDay& day : m_model->calendar().month(m_model->month())) {
        const DueMark mark = dueMark(day);
        const Tone tone = day.overdue > 0 ? Tone::Danger : Tone::Normal;
        m_table->addRow({{locale.toString(day.day, QLocale::LongFormat), tone, false, false, {}, mark.iconName},
                         {locale.toString(day.ids.size())},
                         {locale.toString(day.overdue)}});
    }
    if (m_table->rowCount() == 0)
        m_table->addRow({{tr("Nothing is due in this month.")}, {locale.toString(0)}, {locale.toString(0)}});
}

void DuePanel::showDay()
{
    const insights::DueDay day = m_model->calendar().at(m_month->day());
    m_dayTitle->setPlainText(QLocale().toString(day.day, QLocale::LongFormat));
    QString words =
        day.ids.isEmpty() ? tr("Nothing is due on this day.") : tr("%n request(s) due", nullptr, int(day.ids.size()));
    if (day.overdue > 0)
        words = listed({words, tr("%n overdue", nullptr, day.overdue)});
    const insights::DueDay next = day.ids.isEmpty() ? nextAfter(day.day) : insights::DueDay();
    m_nextTitle->setVisible(!next.ids.isEmpty());
    m_nextTitle->setPlainText(sentence(tr("Due next: %1"), {QLocale().toString(next.day, QLocale::LongFormat)}));
    m_dayWords->setPlainText(words);
    m_dayList->setIds(next.ids.isEmpty() ? day.ids : next.ids);
    m_list->setVisible(m_dayList->rowCount() > 0);
}

/// The first day behind that on which anything is due; without requests when there is none.
insights::DueDay DuePanel::nextAfter(const QDate& day) const
{
    for (const insights::DueDay& later : m_model->calendar().days()) {
        if (later.day > day)
            return later;
    }
    return {};
}

/// To its requests; where there are none that is said.
void DuePanel::enterDay()
{
    if (m_model->calendar().at(m_month->day()).ids.isEmpty())
        return announce(this, m_dayWords->plainText());
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->setCurrentIndex(m_dayList->index(0));
}

} // namespace rfi::ui
