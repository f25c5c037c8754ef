#pragma once

#include "models/forms/formstate.h"

#include <QAbstractListModel>

namespace rfi::ui {

/// The sections of a form as rows, those of one person below a row with the name. Rows of names cannot be chosen.
class SectionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsGroupRole = Qt::UserRole + 1,
        SectionRole, ///< number of the form's section, -1 for a name
        DoneRole,
        TotalRole,
        HasProblemRole,
    };

    explicit SectionModel(const forms::FormState& state, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    QModelIndex indexOfSection(int section) const;
    /// The section after or before (`step` -1) another, -1 when there is none.
    int neighbour(int section, int step) const;
    int firstSection() const;

private:
    struct Row
    {
        QString title; ///< of a name
        int section = -1;
        QString party;
    };

    void addSections();
    bool hasProblem(int section) const;
    forms::Progress progressOf(int row) const;
    /// Of a name, with what else is known of whose it is.
    QString wholeTitle(int row) const;
    QString spokenGroup(int row) const;
    QString spoken(int section) const;

    const forms::FormState& m_state;
    QList<Row> m_rows;
};

} // namespace rfi::ui
