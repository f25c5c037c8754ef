#include "models/submission/caselist.h"

namespace rfi::submission {

CaseList::CaseList(QObject* parent) : QAbstractListModel(parent) {}

CaseList::~CaseList() = default;

int CaseList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CaseList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const CaseSummary& shown = summary(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case CustomerNameRole: return shown.customer();
    case ProviderIdRole: return shown.provider;
    case ProviderNameRole: return providerName(shown.provider);
    case CustomerTypeRole: return shown.customerType;
    case PartyCountRole: return shown.parties.size();
    case DueAtRole: return shown.dueAt;
    case DoneRole: return shown.done;
    case TotalRole: return shown.total;
    case StateRole: return static_cast<int>(shown.state);
    case RoundRole: return shown.round;
    case EnvironmentRole: return shown.environment;
    case IsTrainingRole: return shown.isTraining;
    case TypeTitleRole: return shown.customerTypeTitle;
    case OwnerRole: return shown.handling.owner;
    case SnoozedUntilRole: return shown.handling.snoozedUntil;
    case LastOutcomeRole: return shown.lastOutcome ? QVariant(static_cast<int>(*shown.lastOutcome)) : QVariant();
    case ReceivedAtRole: return shown.track.receivedAt;
    case HasNamesakeRole: return hasNamesake(index.row());
    default: return {};
    }
}

bool CaseList::hasNamesake(int row) const
{
    if (m_named.isEmpty()) {
        for (int each = 0; each < rowCount(); ++each)
            ++m_named[summary(each).customer()];
    }
    return m_named.value(summary(row).customer()) > 1;
}

void CaseList::setProviderNames(const QHash<QString, QString>& names)
{
    m_providerNames = names;
    m_lister = CaseLister(names);
}

Case* CaseList::add(std::unique_ptr<Case> added)
{
    const int row = rowCount();
    Case* watched = added.get();
    m_named.clear();
    beginInsertRows({}, row, row);
    m_rows += m_lister.listed(summaryOf(*watched));
    m_loaded.push_back(std::move(added));
    m_rowOf.insert(watched->id(), row);
    endInsertRows();
    watch(watched);
    return watched;
}

void CaseList::addStored(const QList<CaseSummary>& stored)
{
    ListedCases rows;
    for (const CaseSummary& summary : stored)
        rows += m_lister.listed(summary);
    addListed(rows);
}

void CaseList::addListed(const ListedCases& stored)
{
    ListedCases added;
    std::copy_if(stored.begin(), stored.end(), std::back_inserter(added),
                 [this](const auto& row) { return !m_rowOf.contains(row->summary.id); });
    if (added.isEmpty())
        return;
    const int first = rowCount();
    m_named.clear();
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    m_rows += added;
    m_loaded.resize(static_cast<size_t>(m_rows.size()));
    m_rowOf.reserve(m_rows.size());
    for (int row = first; row < rowCount(); ++row)
        m_rowOf.insert(summary(row).id, row);
    endInsertRows();
}

Case* CaseList::at(int row) const
{
    return row >= 0 && row < rowCount() ? m_loaded.at(static_cast<size_t>(row)).get() : nullptr;
}

void CaseList::open(int row, const Opened& opened)
{
    if (Case* loaded = at(row))
        return opened(loaded);
    if (row < 0 || row >= rowCount() || !m_loader)
        return opened(nullptr);
    const QString id = summary(row).id;
    QList<Opened>& awaited = m_awaited[id];
    awaited += opened;
    if (awaited.size() > 1)
        return;
    m_loader(id, [this, id](std::unique_ptr<Case> loaded) {
        const QList<Opened> heard = m_awaited.take(id);
        const int place = rowOf(id);
        // A list that was emptied and filled again meanwhile may have asked for it twice.
        Case* there = at(place);
        if (!there && loaded && place >= 0)
            there = attach(place, std::move(loaded));
        for (const Opened& tell : heard)
            tell(there);
    });
}

Case* CaseList::attach(int row, std::unique_ptr<Case> loaded)
{
    Case* watched = loaded.get();
    m_loaded[static_cast<size_t>(row)] = std::move(loaded);
    watch(watched);
    restate(row, *watched);
    Q_EMIT caseLoaded(watched);
    return watched;
}

QList<int> CaseList::rowsOf(const QString& provider, const QString& customerId) const
{
    QList<int> rows;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (summary(row).customerId == customerId && summary(row).provider == provider)
            rows += row;
    }
    return rows;
}

void CaseList::remove(const QString& id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    // Whoever shows the case hears of the removed row first.
    const std::unique_ptr<Case> removed = std::move(m_loaded[static_cast<size_t>(row)]);
    m_loaded.erase(m_loaded.begin() + row);
    m_rows.removeAt(row);
    renumber();
    endRemoveRows();
}

void CaseList::clearStored()
{
    beginResetModel();
    // Whoever shows a case hears of the reset first.
    std::vector<std::unique_ptr<Case>> removed;
    std::vector<std::unique_ptr<Case>> loaded;
    ListedCases kept;
    for (int row = 0; row < rowCount(); ++row) {
        const bool isKept = summary(row).isTraining;
        (isKept ? loaded : removed).push_back(std::move(m_loaded[static_cast<size_t>(row)]));
        if (isKept)
            kept += m_rows.at(row);
    }
    m_rows = std::move(kept);
    m_loaded = std::move(loaded);
    m_awaited.clear();
    renumber();
    endResetModel();
}

void CaseList::renumber()
{
    m_named.clear();
    m_rowOf.clear();
    m_rowOf.reserve(m_rows.size());
    for (int row = 0; row < rowCount(); ++row)
        m_rowOf.insert(summary(row).id, row);
}

qsizetype CaseList::placeOfWord(int row, const QString& folded) const
{
    const QString& words = m_rows.at(row)->words;
    qsizetype place = words.indexOf(folded);
    while (place > 0 && words.at(place - 1).isLetterOrNumber())
        place = words.indexOf(folded, place + 1);
    return place;
}

bool CaseList::mentions(int row, const QString& folded) const { return m_rows.at(row)->words.contains(folded); }

bool CaseList::isNamedBefore(int left, int right) const { return m_rows.at(left)->name < m_rows.at(right)->name; }

void CaseList::restate(int row, const Case& as)
{
    const CaseSummary now = summaryOf(as);
    if (now.customer() != summary(row).customer())
        m_named.clear();
    m_rows[row] = m_lister.listed(now);
    Q_EMIT dataChanged(index(row), index(row));
}

void CaseList::watch(Case* watched)
{
    const auto tell = [this, watched] {
        const int row = rowOf(watched);
        if (row >= 0)
            restate(row, *watched);
    };
    connect(watched, &Case::stateChanged, this, tell);
    connect(watched, &Case::reportAdded, this, tell);
    connect(watched, &Case::accountChanged, this, tell);
    connect(watched, &Case::progressChanged, this, tell);
    connect(watched, &Case::formReplaced, this, tell);
    connect(watched, &Case::handlingChanged, this, tell);
}

} // namespace rfi::submission
