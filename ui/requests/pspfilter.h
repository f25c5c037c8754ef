#pragma once

#include "models/submission/report.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace rfi::ui {

/// The rows of a PspModel that hold all the searched words and have the wanted state.
class PspFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PspFilter(QObject* parent = nullptr);

    void search(const QString& text);
    /// Without a state all are shown.
    void setState(std::optional<submission::PspState> state);
    bool isFiltering() const { return m_state || !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    std::optional<submission::PspState> m_state;
};

} // namespace rfi::ui
