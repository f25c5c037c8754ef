#pragma once

#include <QSortFilterProxyModel>

namespace rfi::ui {

/// The rows of an AskableTree that hold all the searched words, with what leads to them.
class AskableFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit AskableFilter(QObject* parent = nullptr);

    void search(const QString& text);
    bool isSearching() const { return !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

} // namespace rfi::ui
