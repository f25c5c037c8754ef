#include "ui/requests/pspfilter.h"

#include "ui/common/searchfield.h"
#include "ui/requests/pspmodel.h"

#include <algorithm>

namespace rfi::ui {

PspFilter::PspFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(PspModel::SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void PspFilter::search(const QString& text)
{
    m_words = folded(text).simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void PspFilter::setState(std::optional<submission::PspState> state)
{
    m_state = state;
    invalidateRowsFilter();
}

bool PspFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_state && index.data(PspModel::StateRole).toInt() != int(*m_state))
        return false;
    const QString text = folded(index.data(PspModel::SearchRole).toString());
    return std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString& word) { return text.contains(word); });
}

} // namespace rfi::ui
