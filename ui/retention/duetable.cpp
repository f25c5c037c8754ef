#include "ui/retention/duetable.h"

#include "ui/retention/duemodel.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int ProviderWidth = 150;
constexpr int StateWidth = 160;
constexpr int EndWidth = 120;

} // namespace

DueTable::DueTable(QAbstractItemModel* rows, QWidget* parent) : QTableView(parent)
{
    setObjectName(u"dueCases"_s);
    setAccessibleName(tr("Requests due for deletion"));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setModel(rows);
    verticalHeader()->hide();
    QHeaderView* heads = horizontalHeader();
    heads->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    heads->setHighlightSections(false);
    heads->setSectionResizeMode(DueModel::CustomerColumn, QHeaderView::Stretch);
    setColumnWidth(DueModel::ProviderColumn, ProviderWidth);
    setColumnWidth(DueModel::StateColumn, StateWidth);
    setColumnWidth(DueModel::EndColumn, EndWidth);
}

QList<int> DueTable::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace rfi::ui
