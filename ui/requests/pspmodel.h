#pragma once

#include "models/submission/report.h"

#include <QAbstractTableModel>

namespace rfi::ui {

/// What the PSPs behind a provider said, one row a PSP and submission, the newest submission first.
class PspModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, StateColumn, WordsColumn, TimeColumn, RoundColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole + 1,
        StateRole,    ///< submission::PspState as int
        OriginalRole, ///< the PSP's own words, marks made visible
        SearchRole,   ///< everything of the row that a search looks at
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Does nothing when the results are those that are shown already.
    /// `form` tells what is meant by the names of fields in the words of a PSP; may be null.
    void setReports(const QList<submission::Report>& reports, const QString& providerName,
                    const forms::Form* form = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// A row as it is copied and exported, under `recordHeads`.
    QStringList record(int row) const;
    static QStringList recordHeads();

private:
    struct Row
    {
        submission::PspResult result;
        QDateTime finishedAt;
        int round = 1;
        bool isLast = false;     ///< of the last submission
        bool isChanging = false; ///< another sending may bring it round
        QString items;           ///< of which it speaks, as people call them

        bool operator==(const Row& other) const;
    };

    QString text(const Row& row, int column) const;
    QString words(const Row& row) const;
    QVariant sortKey(const Row& row, int column) const;
    static QString original(const Row& row);

    QList<Row> m_rows;
    QString m_providerName;
};

} // namespace rfi::ui
