#include "ui/requests/requestfilter.h"

#include "ui/requests/requestline.h"

using namespace Qt::StringLiterals;

namespace rfi::ui {

using submission::Case;
using submission::CaseList;

namespace {

/// Work first, then what waits for somebody else, then what is done.
int rank(Case::State state)
{
    switch (state) {
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
    m_words = text.simplified().toLower().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

int RequestFilter::caseRow(const QModelIndex& index) const { return mapToSource(index).row(); }

QModelIndex RequestFilter::indexOf(const Case* sought) const
{
    const int row = m_cases.rowOf(sought);
    return row < 0 ? QModelIndex() : mapFromSource(m_cases.index(row));
}

QVariant RequestFilter::data(const QModelIndex& index, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return requestLine(index, m_clock.now()).spoken();
    return QSortFilterProxyModel::data(index, role);
}

bool RequestFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [this, row](const QString& word) { return m_cases.mentions(row, word); });
}

bool RequestFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const submission::CaseSummary& one = m_cases.summary(left.row());
    const submission::CaseSummary& other = m_cases.summary(right.row());
    if (rank(one.state) != rank(other.state))
        return rank(one.state) < rank(other.state);
    if (one.dueAt != other.dueAt)
        return one.dueAt.isValid() && (!other.dueAt.isValid() || one.dueAt < other.dueAt);
    return m_cases.isNamedBefore(left.row(), right.row());
}

} // namespace rfi::ui
