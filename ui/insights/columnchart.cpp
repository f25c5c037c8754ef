#include "ui/insights/columnchart.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/style.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int PlotHeight = 96;
constexpr int WidestColumn = 36;

int lineHeight() { return QFontMetrics(font(TextRole::Caption)).height(); }

QString number(int value) { return QLocale().toString(value); }

} // namespace

ColumnChart::ColumnChart(const QString& name, QWidget* parent) : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Chart);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ColumnChart::setColumns(const QList<Column>& columns)
{
    m_columns = columns;
    QStringList told;
    for (const Column& column : columns)
        told += column.title + u": "_s + number(column.value);
    setAccessibleDescription(told.join(u"; "_s));
    update();
}

QSize ColumnChart::sizeHint() const { return {scaled(260), scaled(PlotHeight) + 2 * lineHeight() + 2 * space::tight}; }

QSize ColumnChart::minimumSizeHint() const { return {scaled(160), sizeHint().height()}; }

QRect ColumnChart::slot(int column) const
{
    const int count = int(m_columns.size());
    const int from = width() * column / count;
    const QRect place(from, 0, width() * (column + 1) / count - from, height());
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

int ColumnChart::columnAt(const QPoint& point) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (slot(column).contains(point))
            return column;
    }
    return -1;
}

void ColumnChart::paintEvent(QPaintEvent*)
{
    if (m_columns.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(ui::font(TextRole::Caption));
    const auto most = std::max_element(m_columns.cbegin(), m_columns.cend(),
                                       [](const Column& one, const Column& other) { return one.value < other.value; });
    for (int column = 0; column < m_columns.size(); ++column)
        paintColumn(painter, column, qMax(1, most->value));
    const int floor = height() - lineHeight() - space::tight;
    painter.fillRect(QRect(0, floor, width(), 1), themeColour(Colour::ControlBorder));
    paintLabels(painter);
}

void ColumnChart::paintColumn(QPainter& painter, int column, int most) const
{
    const int value = m_columns.at(column).value;
    if (value == 0)
        return;
    const QRect room = slot(column);
    const int floor = height() - lineHeight() - space::tight;
    const int full = floor - lineHeight() - space::tight;
    const int tall = qMax(3, full * value / most);
    const int wide = qMin(room.width() * 2 / 3, scaled(WidestColumn));
    const QRect bar(room.center().x() - wide / 2, floor - tall, wide, tall);
    paintBox(painter, bar, qMin(3, wide / 2), themeColour(Colour::Accent));
    const QString words = number(value);
    if (painter.fontMetrics().horizontalAdvance(words) > room.width())
        return;
    painter.setPen(themeColour(Colour::Text));
    painter.drawText(QRect(room.left(), bar.top() - lineHeight(), room.width(), lineHeight()), Qt::AlignCenter, words);
}

/// As many as there is room for.
void ColumnChart::paintLabels(QPainter& painter) const
{
    int widest = 1;
    for (const Column& column : m_columns)
        widest = qMax(widest, painter.fontMetrics().horizontalAdvance(column.label) + space::small);
    const int count = int(m_columns.size());
    const int step = qMax(1, (widest * count + width() - 1) / qMax(1, width()));
    painter.setPen(themeColour(Colour::TextMuted));
    QRect before;
    for (int column = 0; column < count; column += step) {
        QRect place(0, height() - lineHeight(), widest, lineHeight());
        place.moveCenter({slot(column).center().x(), place.center().y()});
        place.moveLeft(qBound(0, place.left(), qMax(0, width() - widest)));
        // At the edge it is moved inwards, and may have no room left.
        if (before.intersects(place))
            continue;
        before = place;
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, m_columns.at(column).label);
    }
}

bool ColumnChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int column = columnAt(help->pos());
    if (column < 0)
        return false;
    const Column& shown = m_columns.at(column);
    QToolTip::showText(help->globalPos(), plainToolTip(shown.title + u": "_s + number(shown.value)), this);
    return true;
}

} // namespace rfi::ui
