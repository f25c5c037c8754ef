#include "ui/requests/requestfilter.h"

#include "ui/requests/requestline.h"

using namespace Qt::StringLiterals;

namespace rfi::ui {

using submission::Case;
using submission::CaseList;

namespace {

/// Work first, then what waits for somebody else, then what is done.
int rank(const QModelIndex& index)
{
    switch (static_cast<Case::State>(index.data(CaseList::StateRole).toInt())) {
    case Case::State::OutcomeUnknown:
    case Case::State::Sending:
    case Case::State::Open: return 0;
    case Case::State::WaitingForProvider: return 1;
    case Case::State::Answered: return 2;
    }
    return 2;
}

} // namespace

RequestFilter::RequestFilter(CaseList& cases, const core::Clock& clock, QObject* parent)
    : QSortFilterProxyModel(parent), m_cases(cases), m_clock(clock)
{
    setSourceModel(&cases);
    setDynamicSortFilter(true);
    sort(0);
}

void RequestFilter::search(const QString& text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

Case* RequestFilter::caseAt(const QModelIndex& index) const
{
    return index.isValid() ? m_cases.at(mapToSource(index).row()) : nullptr;
}

QModelIndex RequestFilter::indexOf(const Case* sought) const
{
    const int row = m_cases.rowOf(sought);
    return row < 0 ? QModelIndex() : mapFromSource(m_cases.index(row));
}

QVariant RequestFilter::data(const QModelIndex& index, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return requestLine(index, m_clock.now()).spoken();
    if (role == TypeTitleRole) {
        const forms::Form& form = caseAt(index)->form().form();
        const auto* type = form.description.customerType(form.request.customerType);
        return type ? type->title : QString();
    }
    return QSortFilterProxyModel::data(index, role);
}

bool RequestFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QString text = sourceModel()->index(row, 0, parent).data(CaseList::SearchTextRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool RequestFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const int leftRank = rank(left);
    const int rightRank = rank(right);
    if (leftRank != rightRank)
        return leftRank < rightRank;
    const QDateTime leftDue = left.data(CaseList::DueAtRole).toDateTime();
    const QDateTime rightDue = right.data(CaseList::DueAtRole).toDateTime();
    if (leftDue != rightDue)
        return leftDue.isValid() && (!rightDue.isValid() || leftDue < rightDue);
    return left.data(CaseList::CustomerNameRole)
               .toString()
               .localeAwareCompare(right.data(CaseList::CustomerNameRole).toString())
        < 0;
}

} // namespace rfi::ui
