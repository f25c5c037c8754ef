#pragma once

#include "models/core/moments.h"
#include "models/submission/caselist.h"

#include <QSortFilterProxyModel>

namespace rfi::ui {

/// The requests of a CaseList that hold all the searched words, the most urgent first and finished ones last.
/// Adds the sentence that a screen reader says for a row.
class RequestFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    RequestFilter(submission::CaseList& cases, const core::Clock& clock, QObject* parent = nullptr);

    void search(const QString& text);
    /// The row of the list behind; -1 for no index.
    int caseRow(const QModelIndex& index) const;
    QModelIndex indexOf(const submission::Case* sought) const;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    submission::CaseList& m_cases;
    const core::Clock& m_clock;
    QStringList m_words;
};

} // namespace rfi::ui
