#include "ui/requests/readtable.h"

#include "models/core/csvwriter.h"
#include "ui/common/clipboard.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/common/wrappedtext.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int ToneRole = Qt::UserRole + 1;
constexpr int CodeRole = Qt::UserRole + 2;
constexpr int IconRole = Qt::UserRole + 3;
constexpr int RowPadding = space::small + 2;
/// A column in which words can still be read.
constexpr int LeastColumn = 120;
/// What is kept free beside the text of a cell.
constexpr int CellMargins = 2 * space::small + space::tight;

QFont fontOf(const ReadTable::Cell& cell)
{
    if (!cell.isCode)
        return font(cell.isStrong ? TextRole::Strong : TextRole::Body);
    QFont code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    code.setPointSizeF(font(TextRole::Caption).pointSizeF());
    return code;
}

/// What the icon of a cell takes from its text.
int iconRoom(const QString& iconName) { return iconName.isEmpty() ? 0 : iconSize() + space::tight; }

/// What is read in one piece: the text of a cell, or the head of one that stands below others.
struct Part
{
    QString text;
    QFont textFont;
    Tone tone = Tone::Muted;
    QString iconName = {};
    bool isCode = false;

    int height(int width) const { return wrappedHeight(text, textFont, width - iconRoom(iconName)); }
};

Part partOf(const QModelIndex& index)
{
    // The colour is asked when it is painted, so that it follows a change of theme.
    return {index.data().toString(), qvariant_cast<QFont>(index.data(Qt::FontRole)),
            static_cast<Tone>(index.data(ToneRole).toInt()), index.data(IconRole).toString(),
            index.data(CodeRole).toBool()};
}

/// A row whose cells stand one below the other, each of them below its head.
QList<Part> stackedParts(const QModelIndex& first)
{
    QList<Part> parts{partOf(first)};
    const QAbstractItemModel* model = first.model();
    for (int column = 1; column < model->columnCount(); ++column) {
        const Part cell = partOf(first.siblingAtColumn(column));
        const QString head = model->headerData(column, Qt::Horizontal).toString();
        if (cell.text.isEmpty())
            continue;
        if (!head.isEmpty())
            parts += {head, font(TextRole::Caption)};
        parts += cell;
    }
    return parts;
}

int heightOf(const QList<Part>& parts, int width)
{
    return std::accumulate(parts.cbegin(), parts.cend(), 0,
                           [width](int height, const Part& part) { return height + part.height(width); });
}

/// Wraps inside of long words as well, and begins the text where that of the heads does.
class CellDelegate : public QStyledItemDelegate
{
public:
    explicit CellDelegate(ReadTable* table) : QStyledItemDelegate(table), m_table(table) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        ground.state &= ~QStyle::State_HasFocus;
        const QStyle* style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        const int lead = style->pixelMetric(QStyle::PM_HeaderMargin);
        QRect room = option.rect.adjusted(lead, 0, lead - CellMargins, 0);
        const QList<Part> parts = m_table->isStacked() ? stackedParts(index) : QList<Part>{partOf(index)};
        const int height = heightOf(parts, room.width());
        room.setTop(room.center().y() - height / 2);
        painter->save();
        for (const Part& part : parts) {
            room.setHeight(part.height(room.width()));
            paintPart(*painter, option, room, part);
            room.moveTop(room.bottom() + 1);
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(iconRoom(index.data(IconRole).toString()), 0);
    }

private:
    static void paintPart(QPainter& painter, const QStyleOptionViewItem& option, const QRect& room, const Part& part)
    {
        const QColor ink = themeColour(textColour(part.tone));
        painter.setFont(part.textFont);
        painter.setPen(ink);
        if (!part.iconName.isEmpty()) {
            const int side = iconSize();
            const QRect place(room.left(), room.center().y() - side / 2, side, side);
            paintIcon(painter, QStyle::visualRect(option.direction, option.rect, place), part.iconName, ink);
        }
        const QRect words = room.adjusted(iconRoom(part.iconName), 0, 0, 0);
        paintWrapped(painter, QStyle::visualRect(option.direction, option.rect, words), part.text, option.direction,
                     part.isCode);
    }

    ReadTable* m_table;
};

} // namespace

ReadTable::ReadTable(const QStringList& heads, const QList<int>& shares, QWidget* parent)
    : QTableWidget(0, int(heads.size()), parent), m_shares(shares)
{
    setHorizontalHeaderLabels(heads);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setSectionsClickable(false);
}

void ReadTable::addRow(const QList<Cell>& cells)
{
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < cells.size(); ++column) {
        const Cell& cell = cells.at(column);
        auto* item = new QTableWidgetItem(cell.text);
        item->setFont(fontOf(cell));
        item->setData(ToneRole, int(cell.tone));
        item->setData(CodeRole, cell.isCode);
        item->setData(IconRole, cell.iconName);
        item->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        if (!cell.whole.isEmpty())
            item->setToolTip(cell.whole.toHtmlEscaped());
        item->setData(Qt::UserRole, cell.whole.isEmpty() ? cell.text : cell.whole);
        setItem(row, column, item);
    }
    layOut();
}

void ReadTable::clearRows()
{
    setRowCount(0);
    layOut();
}

QSize ReadTable::sizeHint() const { return {QTableWidget::sizeHint().width(), wantedHeight()}; }

QSize ReadTable::minimumSizeHint() const { return {0, wantedHeight()}; }

/// Nothing happens to what is only read, so nothing lights up below the mouse.
bool ReadTable::viewportEvent(QEvent* event)
{
    const bool isHover = event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove;
    return isHover || QTableWidget::viewportEvent(event);
}

void ReadTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    layOut();
}

void ReadTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QTableWidget::keyPressEvent(event);
}

void ReadTable::layOut()
{
    if (m_isLayingOut)
        return;
    const QScopedValueRollback guard(m_isLayingOut, true);
    const auto sharing = m_shares.size() - m_shares.count(0);
    setStacked(viewport()->width() - fixedWidth() < sharing * scaled(LeastColumn));
    const int all = std::accumulate(m_shares.cbegin(), m_shares.cend(), 0);
    const int free = qMax(0, viewport()->width() - fixedWidth());
    for (int column = 0; column < columnCount(); ++column) {
        if (m_isStacked && column > 0)
            continue;
        if (m_isStacked)
            setColumnWidth(column, viewport()->width());
        else if (m_shares.at(column) > 0)
            setColumnWidth(column, free * m_shares.at(column) / all);
        else
            setColumnWidth(column, contentWidth(column));
    }
    for (int row = 0; row < rowCount(); ++row)
        setRowHeight(row, textHeight(row) + 2 * RowPadding);
    updateGeometry();
}

/// Where there is no room for columns beside each other.
void ReadTable::setStacked(bool isStacked)
{
    if (isStacked == m_isStacked)
        return;
    m_isStacked = isStacked;
    if (isStacked)
        m_hasHead = !horizontalHeader()->isHidden();
    horizontalHeader()->setVisible(m_hasHead && !isStacked);
    for (int column = 1; column < columnCount(); ++column)
        setColumnHidden(column, isStacked);
    viewport()->update();
}

int ReadTable::fixedWidth() const
{
    int width = 0;
    for (int column = 0; column < columnCount(); ++column) {
        if (m_shares.at(column) == 0)
            width += contentWidth(column);
    }
    return width;
}

int ReadTable::contentWidth(int column) const
{
    // Counted by hand, since a section that is hidden says that it needs nothing.
    const QString head = model()->headerData(column, Qt::Horizontal).toString();
    const int forHead = QFontMetrics(horizontalHeader()->font()).horizontalAdvance(head) + CellMargins;
    return qMax(sizeHintForColumn(column), forHead) + space::small;
}

int ReadTable::textHeight(int row) const
{
    if (m_isStacked)
        return heightOf(stackedParts(model()->index(row, 0)), columnWidth(0) - CellMargins);
    int height = 0;
    for (int column = 0; column < columnCount(); ++column) {
        const QTableWidgetItem* cell = item(row, column);
        if (!cell)
            continue;
        const int room = columnWidth(column) - CellMargins - iconRoom(cell->data(IconRole).toString());
        height = qMax(height, wrappedHeight(cell->text(), cell->font(), room));
    }
    return height;
}

int ReadTable::wantedHeight() const
{
    const int head = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return head + verticalHeader()->length() + 2 * frameWidth();
}

void ReadTable::copySelection() const
{
    QList<QStringList> rows;
    for (const QModelIndex& chosen : selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells.append(item(chosen.row(), column) ? item(chosen.row(), column)->data(Qt::UserRole).toString()
                                                    : u""_s);
        rows.append(cells);
    }
    if (!rows.isEmpty())
        Clipboard::ofProgram().copy(core::tabSeparated(rows));
}

} // namespace rfi::ui
