#pragma once

#include "ui/requests/roundcells.h"

#include <QAbstractTableModel>

namespace rfi::ui {

/// The rounds of a case side by side: a column for each, the newest first; a row for how they ended, one for the
/// provider's own words where it has some, and one for each item.
class RoundsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { DatesRole = Qt::UserRole + 1, FieldRole };

    explicit RoundsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setCase(const submission::Case& shown, const QString& providerName);
    const RoundCell& cell(const QModelIndex& index) const { return m_rows.at(index.row()).cells.at(index.column()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString title;
        QList<RoundCell> cells;
    };
    struct Column
    {
        QString title;
        QString dates;
    };

    QList<Column> m_columns;
    QList<Row> m_rows;
};

} // namespace rfi::ui
