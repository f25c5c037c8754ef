#include "ui/insights/daylist.h"

#include "models/submission/caselist.h"
#include "ui/requests/requestline.h"

namespace rfi::ui {

DayList::DayList(const submission::CaseList& cases, const core::Clock& clock, QObject* parent)
    : QAbstractListModel(parent), m_cases(cases), m_clock(clock)
{
    connect(&cases, &QAbstractItemModel::modelAboutToBeReset, this, [this] { setIds({}); });
}

int DayList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }

QVariant DayList::data(const QModelIndex& index, int role) const
{
    const int row = index.isValid() ? m_cases.rowOf(id(index)) : -1;
    if (row < 0)
        return {};
    const QModelIndex behind = m_cases.index(row);
    return role == Qt::AccessibleTextRole ? requestLine(behind, m_clock.now()).spoken() : behind.data(role);
}

void DayList::setIds(const QStringList& ids)
{
    if (ids == m_ids)
        return;
    beginResetModel();
    m_ids = ids;
    endResetModel();
}

} // namespace rfi::ui
