#pragma once

#include "ui/palette/source.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace rfi::ui {

/// What the palette shows for what is typed. Remembers only which entries were used last.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole + 1,
        KeysRole,
        IconRole,
        WordsRole, ///< what was typed, folded
    };

    using QAbstractListModel::QAbstractListModel;

    void addSource(std::unique_ptr<PaletteSource> source);
    void search(const QString& text);
    /// Forgets what it shows.
    void clear();
    const PaletteEntry& entry(int row) const { return m_shown.at(row); }
    /// It was used, and comes first the next time.
    void remember(const QString& id);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QList<PaletteHit> recent() const;
    QList<PaletteHit> found(const QString& text) const;
    void show(const QList<PaletteHit>& hits);

    std::vector<std::unique_ptr<PaletteSource>> m_sources;
    QStringList m_recent; ///< ids, the last one first
    QList<PaletteEntry> m_shown;
    QStringList m_words; ///< that it shows them for
};

} // namespace rfi::ui
