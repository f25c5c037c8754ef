#include "ui/retention/duemodel.h"

#include "models/core/moments.h"
#include "models/submission/caselist.h"
#include "ui/texts/outsidetext.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace rfi::ui {

using submission::CaseList;

DueModel::DueModel(const CaseList& cases, const core::Clock& clock, QObject* parent)
    : QAbstractTableModel(parent), m_cases(cases), m_clock(clock)
{
    connect(&cases, &CaseList::dataChanged, this, &DueModel::read);
    connect(&cases, &CaseList::rowsInserted, this, &DueModel::read);
    connect(&cases, &CaseList::rowsRemoved, this, &DueModel::read);
    connect(&cases, &CaseList::modelReset, this, &DueModel::read);
    read();
}

void DueModel::read()
{
    const QDateTime now = m_clock.now();
    QList<Row> rows;
    int heldCount = 0;
    for (int row = 0; row < m_cases.rowCount(); ++row) {
        const submission::CaseSummary& summary = m_cases.summary(row);
        if (submission::isDueForDeletion(summary, now))
            rows.append(rowOf(row));
        heldCount += submission::isKeptByHold(summary, now) ? 1 : 0;
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& left, const Row& right) { return left.end < right.end; });
    const bool isNews = heldCount != std::exchange(m_heldCount, heldCount) || rows != m_rows;
    // Whoever selects rows keeps them while other cases change.
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    if (isNews)
        Q_EMIT changed();
}

DueModel::Row DueModel::rowOf(int row) const
{
    const submission::CaseSummary& summary = m_cases.summary(row);
    const QDateTime end = summary.handling.deleteAfter;
    return {summary.id,
            end,
            {visibleMarks(summary.customer()),
             visibleMarks(m_cases.data(m_cases.index(row), CaseList::ProviderNameRole).toString()),
             tr("Answered, round %1").arg(summary.round),
             QLocale().toString(end.toLocalTime().date(), QLocale::ShortFormat)}};
}

int DueModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int DueModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant DueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return m_rows.at(index.row()).texts.at(index.column());
}

QVariant DueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CustomerColumn: return tr("Customer");
    case ProviderColumn: return tr("Provider");
    case StateColumn: return tr("State");
    case EndColumn: return tr("Kept until");
    default: return {};
    }
}

} // namespace rfi::ui
