#pragma once

#include "models/submission/case.h"

#include <QAbstractListModel>

namespace rfi::submission {

/// The open requests, one row a case. Owns the cases.
class CaseList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CustomerNameRole = Qt::UserRole + 1,
        ProviderIdRole,
        ProviderNameRole,
        CustomerTypeRole, ///< type id
        PartyCountRole,
        DueAtRole, ///< QDateTime, may be invalid
        DoneRole,  ///< answered items
        TotalRole, ///< asked items
        StateRole, ///< Case::State as int
        RoundRole,
        EnvironmentRole,
        IsTrainingRole,
        SearchTextRole, ///< names and ids, for a filter
    };

    explicit CaseList(QObject* parent = nullptr);
    ~CaseList() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    Case* add(std::unique_ptr<Case> added);
    Case* at(int row) const;
    int rowOf(const Case* sought) const;
    void setProviderNames(const QHash<QString, QString>& names) { m_providerNames = names; }

private:
    void watch(Case* watched);
    QString searchText(const forms::Request& request) const;

    std::vector<std::unique_ptr<Case>> m_cases;
    QHash<QString, QString> m_providerNames;
};

} // namespace rfi::submission
