#include "ui/requests/requestfilter.h"

#include "ui/requests/requestline.h"

#include <algorithm>
#include <limits>
#include <utility>

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
    : QAbstractProxyModel(parent), m_cases(cases), m_clock(clock), m_onlooker{{}, clock.now()}
{
    setSourceModel(&cases);
    sortAll();
    m_shown = wanted();
    renumber();
    connect(&cases, &CaseList::dataChanged, this, &RequestFilter::refresh);
    connect(&cases, &CaseList::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { insert(first, last); });
    connect(&cases, &CaseList::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) { drop(first, last); });
    connect(&cases, &CaseList::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { closeGap(first, last); });
    connect(&cases, &CaseList::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&cases, &CaseList::modelReset, this, [this] {
        sortAll();
        m_shown = wanted();
        renumber();
        endResetModel();
    });
    connect(&m_minutes, &QTimer::timeout, this, &RequestFilter::lookAtTheClock);
    m_minutes.start(std::chrono::minutes(1));
}

void RequestFilter::search(const QString& text)
{
    m_words = text.simplified().toLower().split(u' ', Qt::SkipEmptyParts);
    lookAtTheClock();
}

void RequestFilter::setFilter(const InboxFilter& filter)
{
    m_wanted = filter;
    m_isChosenKept = false;
    hold();
    lookAtTheClock();
}

/// Whoever chose it may be in the middle of what the rows tell, so the one before goes later.
void RequestFilter::setChosen(const QString& id)
{
    if (m_chosen == id)
        return;
    m_chosen = id;
    hold();
    if (std::exchange(m_isChosenKept, false))
        QMetaObject::invokeMethod(this, &RequestFilter::lookAtTheClock, Qt::QueuedConnection);
}

/// What is worked on stays where it was found, also when it is answered meanwhile; the one before finds its own place.
void RequestFilter::hold()
{
    const int before = std::exchange(m_held, -1);
    if (before >= 0 && before < m_cases.rowCount()) {
        std::erase(m_order, before);
        m_order.insert(placeIn(m_order, before), before);
    }
    m_held = m_cases.rowOf(m_chosen);
    if (m_held >= 0)
        m_heldRank = rank(m_cases.summary(m_held).state);
}

int RequestFilter::rankOf(int row) const { return row == m_held ? m_heldRank : rank(m_cases.summary(row).state); }

void RequestFilter::setUser(const QString& user)
{
    m_onlooker.user = user;
    lookAtTheClock();
}

void RequestFilter::lookAtTheClock()
{
    m_onlooker.now = m_clock.now();
    showOnly(wanted());
}

QModelIndex RequestFilter::indexOf(const Case* sought) const
{
    const int row = m_cases.rowOf(sought);
    return row < 0 ? QModelIndex() : mapFromSource(m_cases.index(row));
}

QModelIndex RequestFilter::index(int row, int column, const QModelIndex& parent) const
{
    const bool isThere = row >= 0 && row < rowCount(parent) && column == 0;
    return isThere ? createIndex(row, column) : QModelIndex();
}

int RequestFilter::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QModelIndex RequestFilter::mapToSource(const QModelIndex& index) const
{
    const bool isThere = index.isValid() && index.row() < rowCount();
    return isThere ? m_cases.index(m_shown[static_cast<size_t>(index.row())]) : QModelIndex();
}

QModelIndex RequestFilter::mapFromSource(const QModelIndex& source) const
{
    const bool isThere = source.isValid() && static_cast<size_t>(source.row()) < m_place.size();
    return isThere ? index(m_place[static_cast<size_t>(source.row())]) : QModelIndex();
}

QVariant RequestFilter::data(const QModelIndex& index, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return requestLine(index, m_clock.now()).spoken();
    const QVariant told = QAbstractProxyModel::data(index, role);
    const bool isOwn = role == CaseList::OwnerRole && !m_onlooker.user.isEmpty() && told.toString() == m_onlooker.user;
    return isOwn ? QVariant(tr("yours")) : told;
}

bool RequestFilter::isWanted(int row) const
{
    const submission::CaseSummary& summary = m_cases.summary(row);
    if (m_isChosenKept && summary.id == m_chosen && m_words.isEmpty() && !isSnoozed(summary, m_onlooker.now))
        return true;
    return fits(row);
}

bool RequestFilter::fits(int row) const
{
    if (!accepts(m_wanted, m_cases.summary(row), m_onlooker, !m_words.isEmpty()))
        return false;
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [this, row](const QString& word) { return m_cases.mentions(row, word); });
}

int RequestFilter::fittingCount() const
{
    const int chosen = m_isChosenKept ? m_cases.rowOf(m_chosen) : -1;
    const bool isKeptOnly = chosen >= 0 && m_place[static_cast<size_t>(chosen)] >= 0 && !fits(chosen);
    return rowCount() - (isKeptOnly ? 1 : 0);
}

int RequestFilter::searchedCount() const
{
    return static_cast<int>(std::count_if(m_order.cbegin(), m_order.cend(), [this](int row) {
        return accepts(m_wanted, m_cases.summary(row), m_onlooker, true);
    }));
}

RequestFilter::Ranked RequestFilter::ranked(int row) const
{
    const submission::CaseSummary& of = m_cases.summary(row);
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    return {rankOf(row), of.dueAt.isValid() ? of.dueAt.toMSecsSinceEpoch() : never, row};
}

bool RequestFilter::isBefore(const Ranked& one, const Ranked& other) const
{
    if (one.rank != other.rank)
        return one.rank < other.rank;
    if (one.dueAt != other.dueAt)
        return one.dueAt < other.dueAt;
    if (m_cases.isNamedBefore(one.row, other.row) || m_cases.isNamedBefore(other.row, one.row))
        return m_cases.isNamedBefore(one.row, other.row);
    return one.row < other.row;
}

RequestFilter::Rows::iterator RequestFilter::placeIn(Rows& rows, int row) const
{
    return std::lower_bound(rows.begin(), rows.end(), row, [this](int one, int other) { return isBefore(one, other); });
}

void RequestFilter::sortAll()
{
    m_held = m_cases.rowOf(m_chosen);
    std::vector<Ranked> all;
    all.reserve(static_cast<size_t>(m_cases.rowCount()));
    for (int row = 0; row < m_cases.rowCount(); ++row)
        all.push_back(ranked(row));
    std::sort(all.begin(), all.end(), [this](const Ranked& one, const Ranked& other) { return isBefore(one, other); });
    m_order.resize(all.size());
    std::transform(all.cbegin(), all.cend(), m_order.begin(), [](const Ranked& one) { return one.row; });
}

RequestFilter::Rows RequestFilter::wanted() const
{
    Rows rows;
    rows.reserve(m_order.size());
    std::copy_if(m_order.cbegin(), m_order.cend(), std::back_inserter(rows), [this](int row) { return isWanted(row); });
    return rows;
}

/// As one change of the whole, since it is seldom a row or two that come and go.
void RequestFilter::showOnly(Rows rows)
{
    if (rows == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<QModelIndex> behind;
    for (const QModelIndex& one : before)
        behind += mapToSource(one);
    m_shown = std::move(rows);
    renumber();
    QModelIndexList after;
    for (const QModelIndex& one : std::as_const(behind))
        after += mapFromSource(one);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void RequestFilter::renumber()
{
    m_place.assign(static_cast<size_t>(m_cases.rowCount()), -1);
    for (size_t at = 0; at < m_shown.size(); ++at)
        m_place[static_cast<size_t>(m_shown[at])] = static_cast<int>(at);
}

void RequestFilter::show(int row)
{
    const auto place = placeIn(m_shown, row);
    const auto at = static_cast<int>(place - m_shown.begin());
    beginInsertRows({}, at, at);
    m_shown.insert(place, row);
    renumber();
    endInsertRows();
}

void RequestFilter::hide(int row)
{
    const int at = m_place[static_cast<size_t>(row)];
    beginRemoveRows({}, at, at);
    m_shown.erase(m_shown.begin() + at);
    renumber();
    endRemoveRows();
}

void RequestFilter::refresh(const QModelIndex& first, const QModelIndex& last)
{
    m_onlooker.now = m_clock.now();
    for (int row = first.row(); row <= last.row(); ++row) {
        std::erase(m_order, row);
        m_order.insert(placeIn(m_order, row), row);
        const int at = m_place[static_cast<size_t>(row)];
        m_isChosenKept = m_isChosenKept || (at >= 0 && m_cases.summary(row).id == m_chosen);
        const bool isToBeShown = isWanted(row);
        if (at >= 0 && !isToBeShown)
            hide(row);
        else if (at < 0 && isToBeShown)
            show(row);
        else if (at >= 0)
            restate(row);
    }
}

/// Somewhere else in the list when it became more or less urgent.
void RequestFilter::restate(int row)
{
    const auto at = static_cast<size_t>(m_place[static_cast<size_t>(row)]);
    const bool isHigher = at > 0 && isBefore(row, m_shown[at - 1]);
    const bool isLower = at + 1 < m_shown.size() && isBefore(m_shown[at + 1], row);
    if (isHigher || isLower) {
        Rows rows = m_shown;
        std::erase(rows, row);
        rows.insert(placeIn(rows, row), row);
        showOnly(std::move(rows));
    }
    const QModelIndex changed = mapFromSource(m_cases.index(row));
    Q_EMIT dataChanged(changed, changed);
}

void RequestFilter::insert(int first, int last)
{
    const int count = last - first + 1;
    m_held = m_cases.rowOf(m_chosen);
    for (Rows* rows : {&m_order, &m_shown}) {
        for (int& row : *rows)
            row += row >= first ? count : 0;
    }
    if (count == 1) {
        m_order.insert(placeIn(m_order, first), first);
        renumber();
        if (isWanted(first))
            show(first);
        return;
    }
    sortAll();
    renumber();
    showOnly(wanted());
}

void RequestFilter::drop(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        std::erase(m_order, row);
        if (m_place[static_cast<size_t>(row)] >= 0)
            hide(row);
    }
}

void RequestFilter::closeGap(int first, int last)
{
    m_held = m_cases.rowOf(m_chosen);
    for (Rows* rows : {&m_order, &m_shown}) {
        for (int& row : *rows)
            row -= row > last ? last - first + 1 : 0;
    }
    renumber();
}

} // namespace rfi::ui
