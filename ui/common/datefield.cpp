#include "ui/common/datefield.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/style.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

QDate dateOf(const QString& wire) { return QDate::fromString(wire, Qt::ISODate); }

/// The calendar in a window of its own that goes when something else is clicked.
class CalendarPopup final : public QWidget
{
public:
    explicit CalendarPopup(QWidget* parent) : QWidget(parent, Qt::Popup), calendar(new QCalendarWidget)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(space::small, space::small, space::small, space::small);
        column->addWidget(calendar);
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
        QTextCharFormat quiet;
        quiet.setForeground(themeColour(Colour::TextMuted));
        quiet.setBackground(themeColour(Colour::Surface));
        calendar->setHeaderTextFormat(quiet);
        for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
            calendar->setWeekdayTextFormat(day, {}); // not in red
        calendar->setMinimumSize(scaled(316), scaled(272));
        if (auto* bar = calendar->findChild<QWidget*>(u"qt_calendar_navigationbar"_s))
            bar->setBackgroundRole(QPalette::Base);
        dressArrow(u"qt_calendar_prevmonth"_s, u"chevron-left"_s);
        dressArrow(u"qt_calendar_nextmonth"_s, u"chevron-right"_s);
    }

    QCalendarWidget* const calendar;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), 0, themeColour(Colour::Surface), themeColour(Colour::Border));
    }

private:
    void dressArrow(const QString& name, const QString& iconName)
    {
        if (auto* arrow = calendar->findChild<QToolButton*>(name))
            arrow->setIcon(icon(iconName, Colour::TextMuted));
    }
};

} // namespace

DateField::DateField(QWidget* parent) : QLineEdit(parent)
{
    showExample();
    auto* open = addAction(icon(u"calendar"_s, Colour::TextMuted), QLineEdit::TrailingPosition);
    open->setText(tr("Open the calendar"));
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textChanged, this, &DateField::takeText);
    connect(this, &QLineEdit::editingFinished, this, &DateField::showInWords);
}

DateReading DateField::reading() const { return readDate(text(), locale()); }

void DateField::setExample(const QDate& example)
{
    m_example = example;
    showExample();
}

void DateField::setWireText(const QString& wire)
{
    if (wire == m_wire)
        return;
    m_wire = wire;
    showText(wire);
    showInWords();
}

/// Of a text that comes from elsewhere: somebody types, or a screen reader sets it, which Qt does not call editing.
void DateField::takeText(const QString& text)
{
    if (m_isShowing)
        return;
    const DateReading read = readDate(text, locale());
    m_wire = read.kind == DateReading::Kind::Understood ? read.date.toString(Qt::ISODate) : text.trimmed();
    Q_EMIT wireTextEdited(m_wire);
}

/// With the month as a word, as that cannot be mistaken; the date alone where there is no room for more.
void DateField::showExample()
{
    const QString date = dateText(m_example);
    const QString words = sentence(tr("For example %1"), {date});
    const int room = width() - sizeHint().height() - 2 * space::medium; // beside the button
    setPlaceholderText(fontMetrics().horizontalAdvance(words) <= room ? words : date);
}

void DateField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    showExample();
}

void DateField::showInWords()
{
    if (const QDate date = dateOf(m_wire); date.isValid())
        showText(dateText(date));
}

void DateField::showText(const QString& text)
{
    const QScopedValueRollback showing(m_isShowing, true);
    setText(text);
    if (!hasFocus())
        setCursorPosition(0); // the day is what is read first
}

void DateField::openCalendar()
{
    auto* popup = new CalendarPopup(this);
    QCalendarWidget* calendar = popup->calendar;
    calendar->setLocale(locale());
    if (const QDate date = dateOf(m_wire); date.isValid())
        calendar->setSelectedDate(date);
    const auto take = [this, popup](const QDate& date) {
        popup->close();
        m_wire = date.toString(Qt::ISODate);
        showInWords();
        Q_EMIT wireTextEdited(m_wire);
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->adjustSize();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QRect place(mapToGlobal(QPoint(0, height() + space::tight)), popup->size());
    if (isMirrored)
        place.moveRight(mapToGlobal(QPoint(width(), 0)).x());
    const QRect desk = screen()->availableGeometry();
    if (place.bottom() > desk.bottom())
        place.moveBottom(mapToGlobal(QPoint(0, -space::tight)).y());
    place.moveLeft(qBound(desk.left(), place.left(), qMax(desk.left(), desk.right() - place.width())));
    popup->move(place.topLeft());
    popup->show();
    calendar->setFocus();
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    const bool isAltDown = event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier);
    // A window may use Alt+Down itself; F4 opens combo boxes as well.
    if (isAltDown || event->key() == Qt::Key_F4)
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

void DateField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    showInWords();
}

void DateField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() != QEvent::LocaleChange)
        return;
    showExample();
    showInWords();
}

} // namespace rfi::ui
