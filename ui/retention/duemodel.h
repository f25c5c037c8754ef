#pragma once

#include "models/submission/retention.h"

#include <QAbstractTableModel>

namespace rfi::core {
class Clock;
}
namespace rfi::submission {
class CaseList;
}

namespace rfi::ui {

/// The cases that are due for deletion, the oldest first. Follows the list of cases.
class DueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CustomerColumn, ProviderColumn, StateColumn, EndColumn, ColumnCount };

    /// Both outlive it.
    DueModel(const submission::CaseList& cases, const core::Clock& clock, QObject* parent = nullptr);

    QString idAt(int row) const { return m_rows.at(row).id; }
    /// Cases that would be in it, were they not held.
    int heldCount() const { return m_heldCount; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QString id;
        QDateTime end;
        QStringList texts; ///< by column
        friend bool operator==(const Row&, const Row&) = default;
    };

    void read();
    Row rowOf(int row) const;

    const submission::CaseList& m_cases;
    const core::Clock& m_clock;
    QList<Row> m_rows;
    int m_heldCount = 0;
};

} // namespace rfi::ui
