#pragma once

#include <QTableView>

namespace rfi::ui {

/// The table of what is due for deletion; its rows are chosen as a whole, any number of them.
class DueTable : public QTableView
{
    Q_OBJECT

public:
    explicit DueTable(QAbstractItemModel* rows, QWidget* parent = nullptr);

    /// In the order of the table.
    QList<int> chosenRows() const;
};

} // namespace rfi::ui
