#include "ui/requests/psptable.h"

#include "ui/common/theme.h"
#include "ui/requests/pspdelegate.h"
#include "ui/requests/pspmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

/// Higher tables scroll by themselves, so that their heads stay in view.
constexpr int MostHeight = 560;
constexpr int LeastWords = 140;
constexpr int MostName = 180;

} // namespace

PspTable::PspTable(QAbstractItemModel* rows, QWidget* parent) : QTableView(parent)
{
    setObjectName(u"pspResults"_s);
    setAccessibleName(tr("Results of the payment providers"));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setItemDelegate(new PspDelegate(this));
    setModel(rows);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    connect(rows, &QAbstractItemModel::modelReset, this, &PspTable::layOut);
    connect(rows, &QAbstractItemModel::layoutChanged, this, &PspTable::layOut);
    connect(rows, &QAbstractItemModel::rowsInserted, this, &PspTable::layOut);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, &PspTable::layOut);
}

QSize PspTable::sizeHint() const { return {QTableView::sizeHint().width(), qMin(wantedHeight(), MostHeight)}; }

QSize PspTable::minimumSizeHint() const { return {0, qMin(wantedHeight(), MostHeight)}; }

void PspTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void PspTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else
        QTableView::keyPressEvent(event);
}

void PspTable::layOut()
{
    if (m_isLayingOut)
        return;
    const QScopedValueRollback guard(m_isLayingOut, true);
    // The bar is put there by hand: it takes room from the words, which then may need it, or not.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitColumns();
    if (wantedHeight() > MostHeight) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        fitColumns();
    }
    updateGeometry();
}

void PspTable::fitColumns()
{
    int others = 0;
    for (int column = 0; column < PspModel::ColumnCount; ++column) {
        if (column == PspModel::WordsColumn)
            continue;
        int width = qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        if (column == PspModel::NameColumn)
            width = qMin(width, scaled(MostName));
        setColumnWidth(column, width);
        others += width;
    }
    const int words = qMax(scaled(LeastWords), viewport()->width() - others);
    setColumnWidth(PspModel::WordsColumn, words);
    setHorizontalScrollBarPolicy(others + words > viewport()->width() ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    resizeRowsToContents();
}

int PspTable::wantedHeight() const
{
    const bool hasBar = horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOn;
    return horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth()
        + (hasBar ? horizontalScrollBar()->sizeHint().height() : 0);
}

} // namespace rfi::ui
