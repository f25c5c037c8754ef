#pragma once

#include "models/core/moments.h"

#include <QAbstractListModel>

namespace rfi::submission {
class CaseList;
}

namespace rfi::ui {

/// Some requests of a CaseList in an order of their own. Keeps their ids alone, so that names go away with the list;
/// what has left the list is an empty row.
class DayList : public QAbstractListModel
{
    Q_OBJECT

public:
    DayList(const submission::CaseList& cases, const core::Clock& clock, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    /// With the roles of the CaseList.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    void setIds(const QStringList& ids);
    QString id(const QModelIndex& index) const { return m_ids.value(index.row()); }
    const core::Clock& clock() const { return m_clock; }

private:
    const submission::CaseList& m_cases;
    const core::Clock& m_clock;
    QStringList m_ids;
};

} // namespace rfi::ui
