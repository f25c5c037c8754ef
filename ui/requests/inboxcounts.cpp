#include "ui/requests/inboxcounts.h"

#include "models/submission/caselist.h"

namespace rfi::ui {

using submission::CaseList;

InboxCounts::InboxCounts(const CaseList& cases, const core::Clock& clock, QObject* parent)
    : QObject(parent), m_cases(cases), m_clock(clock)
{
    m_telling.setSingleShot(true);
    connect(&m_telling, &QTimer::timeout, this, &InboxCounts::changed);
    connect(&m_minutes, &QTimer::timeout, this, &InboxCounts::lookAtTheClock);
    m_minutes.start(std::chrono::minutes(1));
    connect(&cases, &CaseList::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { insert(first, last); });
    connect(&cases, &CaseList::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { remove(first, last); });
    connect(&cases, &CaseList::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) { refresh(first.row(), last.row()); });
    connect(&cases, &CaseList::modelReset, this, &InboxCounts::countAll);
    countAll();
}

int InboxCounts::count(const InboxFilter& filter) const
{
    const auto kind = static_cast<std::size_t>(filter.inbox);
    return filter.provider.isEmpty() ? m_all.of[kind] : m_byProvider.value(filter.provider).of[kind];
}

void InboxCounts::setUser(const QString& user)
{
    m_onlooker.user = user;
    lookAtTheClock();
}

void InboxCounts::lookAtTheClock()
{
    m_onlooker.now = m_clock.now();
    refresh(0, static_cast<int>(m_rows.size()) - 1);
}

InboxCounts::Row InboxCounts::read(int row) const
{
    const submission::CaseSummary& summary = m_cases.summary(row);
    Row result{summary.provider};
    for (const Inbox inbox : allInboxes()) {
        if (accepts({inbox, {}}, summary, m_onlooker, false))
            result.inboxes |= 1U << static_cast<unsigned>(inbox);
    }
    return result;
}

void InboxCounts::add(const Row& row, int times)
{
    Tally& provider = m_byProvider[row.provider];
    for (Tally* tally : {&m_all, &provider}) {
        tally->rows += times;
        for (std::size_t kind = 0; kind < InboxKinds; ++kind)
            tally->of[kind] += (row.inboxes >> kind & 1U) != 0 ? times : 0;
    }
    if (provider.rows == 0)
        m_byProvider.remove(row.provider);
    m_telling.start(0);
}

void InboxCounts::insert(int first, int last)
{
    m_onlooker.now = m_clock.now();
    m_rows.insert(m_rows.begin() + first, static_cast<std::size_t>(last - first + 1), {});
    for (int row = first; row <= last; ++row) {
        m_rows[static_cast<std::size_t>(row)] = read(row);
        add(m_rows[static_cast<std::size_t>(row)], 1);
    }
}

void InboxCounts::remove(int first, int last)
{
    for (int row = first; row <= last; ++row)
        add(m_rows[static_cast<std::size_t>(row)], -1);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
}

void InboxCounts::refresh(int first, int last)
{
    const int count = static_cast<int>(m_rows.size());
    for (int row = qMax(0, first); row <= last && row < count; ++row) {
        Row& known = m_rows[static_cast<std::size_t>(row)];
        const Row now = read(row);
        if (now.inboxes == known.inboxes && now.provider == known.provider)
            continue;
        add(now, 1);
        add(known, -1);
        known = now;
    }
}

void InboxCounts::countAll()
{
    m_onlooker.now = m_clock.now();
    m_rows.clear();
    m_byProvider.clear();
    m_all = {};
    if (m_cases.rowCount() > 0)
        insert(0, m_cases.rowCount() - 1);
    m_telling.start(0);
}

} // namespace rfi::ui
