#include "models/submission/caselist.h"

namespace rfi::submission {

CaseList::CaseList(QObject* parent) : QAbstractListModel(parent) {}
CaseList::~CaseList() = default;

int CaseList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

QVariant CaseList::data(const QModelIndex& index, int role) const
{
    const Case* shown = at(index.row());
    if (!index.isValid() || !shown)
        return {};
    const forms::Request& request = shown->request();
    switch (role) {
    case Qt::DisplayRole:
    case CustomerNameRole: return request.customerName.isEmpty() ? request.customerId : request.customerName;
    case ProviderIdRole: return request.provider;
    case ProviderNameRole: return m_providerNames.value(request.provider, request.provider);
    case CustomerTypeRole: return request.customerType;
    case PartyCountRole: return request.parties.size();
    case DueAtRole: return request.dueAt;
    case DoneRole: return shown->form().progress().done;
    case TotalRole: return shown->form().progress().total;
    case StateRole: return static_cast<int>(shown->state());
    case RoundRole: return shown->round();
    case EnvironmentRole: return shown->environment();
    case IsTrainingRole: return shown->isTraining();
    case SearchTextRole: return searchText(request);
    default: return {};
    }
}

QString CaseList::searchText(const forms::Request& request) const
{
    QStringList words{request.customerName, request.customerId, request.provider,
                      m_providerNames.value(request.provider)};
    for (const forms::Party& party : request.parties)
        words << party.name << party.id;
    return words.join(u'\n');
}

Case* CaseList::add(std::unique_ptr<Case> added)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_cases.push_back(std::move(added));
    endInsertRows();
    Case* watched = m_cases.back().get();
    watch(watched);
    return watched;
}

Case* CaseList::at(int row) const
{
    return row >= 0 && row < rowCount() ? m_cases.at(static_cast<size_t>(row)).get() : nullptr;
}

int CaseList::rowOf(const Case* sought) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row) == sought)
            return row;
    }
    return -1;
}

void CaseList::watch(Case* watched)
{
    const auto tell = [this, watched] {
        const QModelIndex changed = index(rowOf(watched));
        Q_EMIT dataChanged(changed, changed);
    };
    connect(watched, &Case::stateChanged, this, tell);
    connect(watched, &Case::progressChanged, this, tell);
    connect(watched, &Case::formReplaced, this, tell);
}

} // namespace rfi::submission
