#include "ui/insights/duemonth.h"

#include "ui/common/followselection.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/style.h"
#include "ui/insights/monthmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int LeastCellWidth = 40;

int numberHeight() { return QFontMetrics(font(TextRole::Strong)).height() + space::tight; }
int markHeight() { return QFontMetrics(font(TextRole::Caption)).height() + space::tight; }
int cellHeight() { return numberHeight() + markHeight() + space::small; }

/// One day: its number, today's on a dark ground, and below it a sign with few words.
class DayDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const QRect box = option.rect.adjusted(1, 1, -1, -1);
        paintGround(*painter, box, option, index.data(MonthModel::IsOutsideRole).toBool());
        const QRect inner = box.adjusted(space::tight, space::tight, -space::tight, -space::tight);
        paintNumber(*painter, QRect(inner.topLeft(), QSize(inner.width(), numberHeight())), option.direction, index);
        const int high = markHeight();
        paintMark(*painter, QRect(inner.left(), inner.bottom() + 1 - high, inner.width(), high), option.direction,
                  index);
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocusRing(*painter, box, radius::small);
        painter->restore();
    }

private:
    /// Days of the months beside have no whole edge, so that not only a shade of grey tells them apart.
    static void paintGround(QPainter& painter, const QRect& box, const QStyleOptionViewItem& option, bool isOutside)
    {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const bool isHot = option.state.testFlag(QStyle::State_MouseOver);
        const Colour ground = isChosen ? Colour::Selected : isHot ? Colour::Hover : Colour::Surface;
        paintBox(painter, box, radius::small, themeColour(ground),
                 themeColour(isChosen        ? Colour::Accent
                                 : isOutside ? Colour::TextDisabled
                                             : Colour::Border),
                 1, isOutside && !isChosen ? Qt::DotLine : Qt::SolidLine);
    }

    static void paintNumber(QPainter& painter, const QRect& line, Qt::LayoutDirection direction,
                            const QModelIndex& index)
    {
        const bool isToday = index.data(MonthModel::IsTodayRole).toBool();
        const bool isOutside = index.data(MonthModel::IsOutsideRole).toBool();
        painter.setFont(font(isToday ? TextRole::Strong : TextRole::Body));
        const QString number = index.data().toString();
        const int wide = qMax(line.height(), painter.fontMetrics().horizontalAdvance(number) + space::small);
        const QRect place =
            QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, {wide, line.height()}, line);
        if (isToday)
            paintBox(painter, place, line.height() / 2.0, themeColour(Colour::Accent));
        painter.setPen(themeColour(isToday ? Colour::OnAccent : isOutside ? Colour::TextDisabled : Colour::Text));
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, number);
    }

    /// Where the words have no room the count stands alone beside the sign, whose shape says the same.
    static void paintMark(QPainter& painter, const QRect& line, Qt::LayoutDirection direction, const QModelIndex& index)
    {
        const QString iconName = index.data(MonthModel::MarkIconRole).toString();
        if (iconName.isEmpty())
            return;
        const QColor ink = themeColour(textColour(static_cast<Tone>(index.data(MonthModel::MarkToneRole).toInt())));
        painter.setFont(font(TextRole::Caption));
        const int side = painter.fontMetrics().ascent();
        const QRect sign = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, {side, side}, line);
        paintIcon(painter, sign, iconName, ink);
        const QRect room = QStyle::visualRect(direction, line, line.adjusted(side + space::tight, 0, 0, 0));
        const QString words = index.data(Qt::ToolTipRole).toString();
        const bool hasRoom = painter.fontMetrics().horizontalAdvance(words) <= room.width();
        painter.setPen(ink);
        const Qt::Alignment start = QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter);
        painter.drawText(room, int(start) | Qt::TextSingleLine,
                         hasRoom ? words : index.data(MonthModel::MarkCountRole).toString());
    }
};

} // namespace

DueMonth::DueMonth(MonthModel* model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"dueMonth"_s);
    setAccessibleName(tr("Due dates"));
    setAccessibleDescription(tr("Arrows go from day to day, Page Up and Page Down by months. Return goes to the "
                                "requests of the day."));
    setModel(model);
    setItemDelegate(new DayDelegate(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(LeastCellWidth);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    followSelection(*this);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &DueMonth::takeCurrent);
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT dayOpened(m_day); });
    connect(model, &QAbstractItemModel::modelReset, this, &DueMonth::fit);
    fit();
}

void DueMonth::setDay(const QDate& day)
{
    if (!day.isValid())
        return;
    m_day = day;
    if (day.month() != m_model->month().month() || day.year() != m_model->month().year()) {
        m_model->setMonth(day);
        Q_EMIT monthChanged();
    }
    setCurrentIndex(m_model->indexOf(day));
    Q_EMIT dayChanged(m_day);
}

/// A day of the month before or after brings that month.
void DueMonth::takeCurrent(const QModelIndex& current)
{
    const QDate day = current.data(MonthModel::DayRole).toDate();
    if (day.isValid() && day != m_day)
        QMetaObject::invokeMethod(
            this, [this, day] { setDay(day); }, Qt::QueuedConnection);
}

QSize DueMonth::sizeHint() const
{
    return {7 * scaled(80), horizontalHeader()->sizeHint().height() + m_model->rowCount() * cellHeight() + 2};
}

QSize DueMonth::minimumSizeHint() const { return {7 * LeastCellWidth, sizeHint().height()}; }

QDate DueMonth::dayAfter(int key) const
{
    const int onward = isRightToLeft() ? -1 : 1;
    const int column = currentIndex().column();
    switch (key) {
    case Qt::Key_Left: return m_day.addDays(-onward);
    case Qt::Key_Right: return m_day.addDays(onward);
    case Qt::Key_Up: return m_day.addDays(-7);
    case Qt::Key_Down: return m_day.addDays(7);
    case Qt::Key_PageUp: return m_day.addMonths(-1);
    case Qt::Key_PageDown: return m_day.addMonths(1);
    case Qt::Key_Home: return m_day.addDays(-column);
    case Qt::Key_End: return m_day.addDays(6 - column);
    default: return {};
    }
}

void DueMonth::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (event->modifiers() & ~Qt::KeypadModifier)
        return event->ignore();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        return Q_EMIT dayOpened(m_day);
    if (const QDate day = dayAfter(key); day.isValid())
        return setDay(day);
    event->ignore();
}

void DueMonth::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

void DueMonth::fit()
{
    verticalHeader()->setMinimumSectionSize(cellHeight());
    verticalHeader()->setDefaultSectionSize(cellHeight());
    for (int row = 0; row < m_model->rowCount(); ++row)
        setRowHeight(row, cellHeight());
    updateGeometry();
}

} // namespace rfi::ui
