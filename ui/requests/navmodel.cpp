#include "ui/requests/navmodel.h"

#include "models/submission/caselist.h"
#include "ui/texts/sentence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

QString iconOf(Inbox inbox)
{
    switch (inbox) {
    case Inbox::All: return u"layers"_s;
    case Inbox::Mine: return u"user"_s;
    case Inbox::Overdue: return u"circle-alert"_s;
    case Inbox::Soon: return u"calendar-clock"_s;
    case Inbox::Waiting: return u"hourglass"_s;
    case Inbox::Answered: return u"circle-check"_s;
    case Inbox::Snoozed: return u"clock"_s;
    case Inbox::Work: return u"inbox"_s;
    case Inbox::Unknown: return u"circle-question-mark"_s;
    }
    Q_UNREACHABLE();
}

bool isFilter(Inbox inbox) { return inbox == Inbox::Overdue || inbox == Inbox::Soon || inbox == Inbox::Mine; }

} // namespace

NavModel::NavModel(const InboxCounts& counts, const submission::CaseList& cases, QObject* parent)
    : QAbstractListModel(parent), m_counts(counts), m_cases(cases)
{
    m_rows = wanted();
    connect(&counts, &InboxCounts::changed, this, &NavModel::refresh);
}

int NavModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant NavModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole: return spoken(row);
    case KindRole: return static_cast<int>(row.kind);
    case IconRole: return row.iconName;
    case CountRole: return count(row);
    case KeyRole: return key(row);
    default: return {};
    }
}

Qt::ItemFlags NavModel::flags(const QModelIndex& index) const
{
    const bool isHeading = !index.isValid() || kind(index.row()) == Kind::Heading;
    return isHeading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool NavModel::isChosen(int at) const
{
    const Row& row = m_rows.at(at);
    switch (row.kind) {
    case Kind::View:
    case Kind::Filter: return row.filter.inbox == lookedThrough(m_current, m_isSearching);
    case Kind::Provider: return row.filter.provider == m_current.provider;
    case Kind::OwnFilter: return row.filter == m_current;
    case Kind::Heading:
    case Kind::Save: return false;
    }
    Q_UNREACHABLE();
}

InboxFilter NavModel::choice(int at) const
{
    const Row& row = m_rows.at(at);
    InboxFilter chosen = m_current;
    switch (row.kind) {
    case Kind::View:
    case Kind::Filter: chosen.inbox = row.filter.inbox; break;
    case Kind::Provider: chosen.provider = isChosen(at) ? QString() : row.filter.provider; break;
    case Kind::OwnFilter: chosen = row.filter; break;
    case Kind::Heading:
    case Kind::Save: break;
    }
    return chosen;
}

void NavModel::setSaved(const QList<SavedFilter>& saved)
{
    m_saved = saved;
    refresh();
}

void NavModel::setCurrent(const InboxFilter& current)
{
    m_current = current;
    refresh();
}

void NavModel::setIsSearching(bool isSearching)
{
    m_isSearching = isSearching;
    refresh();
}

QList<NavModel::Row> NavModel::wanted() const
{
    QList<Row> rows;
    for (const Inbox inbox : allInboxes()) {
        const bool isSeldom = inbox == Inbox::Snoozed && m_current.inbox != inbox && m_counts.count({inbox, {}}) == 0;
        if (!isFilter(inbox) && !isSeldom)
            rows += {Kind::View, inboxTitle(inbox), iconOf(inbox), {inbox, {}}};
    }
    addProviders(rows);
    addFilters(rows);
    return rows;
}

void NavModel::addProviders(QList<Row>& rows) const
{
    QStringList ids = m_counts.providers();
    if (!m_current.provider.isEmpty() && !ids.contains(m_current.provider))
        ids += m_current.provider;
    if (ids.isEmpty())
        return;
    std::sort(ids.begin(), ids.end(), [this](const QString& one, const QString& other) {
        return m_cases.providerName(one).localeAwareCompare(m_cases.providerName(other)) < 0;
    });
    rows += {Kind::Heading, tr("Providers")};
    for (const QString& id : std::as_const(ids))
        rows += {Kind::Provider, m_cases.providerName(id), {}, {Inbox::All, id}};
}

void NavModel::addFilters(QList<Row>& rows) const
{
    rows += {Kind::Heading, tr("Saved filters")};
    for (const Inbox inbox : allInboxes()) {
        if (isFilter(inbox))
            rows += {Kind::Filter, inboxTitle(inbox), iconOf(inbox), {inbox, {}}};
    }
    for (const SavedFilter& saved : m_saved)
        rows += {Kind::OwnFilter, saved.name, u"bookmark"_s, saved.filter, saved.words};
    const bool isKnown = std::any_of(m_saved.cbegin(), m_saved.cend(),
                                     [this](const SavedFilter& saved) { return saved.filter == m_current; });
    if (!isKnown)
        rows += {Kind::Save, tr("Save filter…"), u"bookmark-plus"_s};
}

/// Rows stay what they are as long as they can, for the sake of who is moving among them.
void NavModel::refresh()
{
    QList<Row> rows = wanted();
    if (rows == m_rows) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    Q_EMIT refreshed();
}

int NavModel::count(const Row& row) const
{
    switch (row.kind) {
    case Kind::View:
    case Kind::Filter: return m_counts.count({row.filter.inbox, m_current.provider});
    case Kind::Provider: return m_counts.count({lookedThrough(m_current, m_isSearching), row.filter.provider});
    // How many hold the words only a search can tell.
    case Kind::OwnFilter: return row.words.isEmpty() ? m_counts.count(row.filter) : 0;
    case Kind::Heading:
    case Kind::Save: return 0;
    }
    Q_UNREACHABLE();
}

QString NavModel::spoken(const Row& row) const
{
    if (row.kind == Kind::Heading || row.kind == Kind::Save || !row.words.isEmpty())
        return row.title;
    return sentence(tr("%1, %n request(s)", nullptr, count(row)), {row.title});
}

QString NavModel::key(const Row& row) const
{
    switch (row.kind) {
    case Kind::View:
    case Kind::Filter: return u"inbox/"_s + inboxKey(row.filter.inbox);
    case Kind::Provider: return u"provider/"_s + row.filter.provider;
    case Kind::OwnFilter: return u"filter/"_s + row.title;
    case Kind::Heading: return {};
    case Kind::Save: return u"save"_s;
    }
    Q_UNREACHABLE();
}

} // namespace rfi::ui
