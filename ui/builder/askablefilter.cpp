#include "ui/builder/askablefilter.h"

#include "ui/builder/askabletree.h"
#include "ui/common/searchfield.h"

#include <algorithm>

namespace rfi::ui {

AskableFilter::AskableFilter(QObject* parent) : QSortFilterProxyModel(parent) { setRecursiveFilteringEnabled(true); }

void AskableFilter::search(const QString& text)
{
    m_words = folded(text).simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool AskableFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_words.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString text = index.data(AskableTree::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString& word) { return text.contains(word); });
}

} // namespace rfi::ui
