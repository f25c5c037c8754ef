#include "ui/requests/roundstable.h"

#include "ui/common/clipboard.h"
#include "ui/common/style.h"
#include "ui/common/wrappedtext.h"
#include "ui/requests/roundsdelegate.h"
#include "ui/requests/roundsmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int LeastColumn = 240;
constexpr int MostColumn = 760;
constexpr int ItemColumn = 220;

/// Paints its texts in as many lines as they need.
class Heads : public QHeaderView
{
public:
    Heads(Qt::Orientation orientation, QWidget* parent) : QHeaderView(orientation, parent)
    {
        setSectionResizeMode(QHeaderView::Fixed);
        setSectionsClickable(false);
        setHighlightSections(false);
    }

protected:
    QSize sectionSizeFromContents(int section) const override
    {
        const int width = orientation() == Qt::Vertical ? maximumWidth() : sectionSize(section);
        const int room = width - 2 * space::medium;
        int height = 2 * space::medium + wrappedHeight(title(section), ui::font(TextRole::Strong), room);
        if (const QString dates = datesOf(section); !dates.isEmpty())
            height += wrappedHeight(dates, ui::font(TextRole::Caption), room);
        return {width, height};
    }

    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const int margin = space::medium;
        const QRect room = rect.adjusted(margin, margin, -margin, -margin);
        painter->save();
        painter->fillRect(rect, themeColour(Colour::Surface));
        painter->fillRect(QRect(rect.bottomLeft(), QSize(rect.width(), 1)), themeColour(Colour::Border));
        painter->setFont(ui::font(TextRole::Strong));
        painter->setPen(themeColour(Colour::Text));
        paintWrapped(*painter, room, title(section), layoutDirection());
        if (const QString dates = datesOf(section); !dates.isEmpty()) {
            const int height = wrappedHeight(title(section), painter->font(), room.width());
            painter->setFont(ui::font(TextRole::Caption));
            painter->setPen(themeColour(Colour::TextMuted));
            paintWrapped(*painter, room.adjusted(0, height, 0, 0), dates, layoutDirection());
        }
        painter->restore();
    }

private:
    QString title(int section) const { return model()->headerData(section, orientation()).toString(); }
    QString datesOf(int section) const
    {
        return model()->headerData(section, orientation(), RoundsModel::DatesRole).toString();
    }
};

} // namespace

RoundsTable::RoundsTable(RoundsModel* rounds, QWidget* parent) : QTableView(parent)
{
    setObjectName(u"rounds"_s);
    setAccessibleName(tr("Rounds of this request, the newest first"));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new RoundsDelegate(this));
    setHorizontalHeader(new Heads(Qt::Horizontal, this));
    setVerticalHeader(new Heads(Qt::Vertical, this));
    setCornerButtonEnabled(false);
    setCornerWidget(new QWidget); // else a square of the system's own stands between the scroll bars
    setModel(rounds);
    connect(rounds, &QAbstractItemModel::modelReset, this, &RoundsTable::layOut);
    connect(this, &QAbstractItemView::activated, this, &RoundsTable::choose);
}

void RoundsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void RoundsTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid())
        Clipboard::ofProgram().copy(currentIndex().data().toString());
    else
        QTableView::keyPressEvent(event);
}

void RoundsTable::layOut()
{
    const int columns = model()->columnCount();
    if (m_isLayingOut || columns == 0)
        return;
    const QScopedValueRollback guard(m_isLayingOut, true);
    verticalHeader()->setFixedWidth(qMin(scaled(ItemColumn), width() / 3));
    // The rows may need a scroll bar; no second one because of it.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, verticalScrollBar());
    const int room = width() - verticalHeader()->maximumWidth() - 2 * frameWidth() - bar;
    const int wanted = qBound(scaled(LeastColumn), room / columns, scaled(MostColumn));
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, qMin(wanted, qMax(room, scaled(LeastColumn) / 2)));
    resizeRowsToContents();
    updateGeometries();
}

void RoundsTable::choose(const QModelIndex& index)
{
    const int field = index.data(RoundsModel::FieldRole).toInt();
    if (field >= 0)
        Q_EMIT fieldChosen(field);
}

} // namespace rfi::ui
