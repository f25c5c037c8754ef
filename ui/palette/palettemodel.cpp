#include "ui/palette/palettemodel.h"

#include "ui/common/searchfield.h"
#include "ui/palette/ranking.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int MostOfASource = 12;
constexpr int MostShown = 40;
constexpr int MostRecent = 6;

} // namespace

void PaletteModel::addSource(std::unique_ptr<PaletteSource> source) { m_sources.push_back(std::move(source)); }

void PaletteModel::search(const QString& text)
{
    m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
    QList<PaletteHit> hits = text.trimmed().isEmpty() ? recent() : QList<PaletteHit>();
    const QList<PaletteHit> others = found(text);
    for (const PaletteHit& other : others) {
        const bool isThere = std::any_of(hits.cbegin(), hits.cend(),
                                         [&other](const PaletteHit& hit) { return hit.entry.id == other.entry.id; });
        if (!isThere)
            hits += other;
    }
    show(hits);
}

void PaletteModel::clear()
{
    m_words.clear();
    show({});
}

void PaletteModel::remember(const QString& id)
{
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent = m_recent.mid(0, MostRecent);
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const PaletteEntry& shown = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return shown.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{shown.title, shown.detail, shown.keys};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case DetailRole: return shown.detail;
    case KeysRole: return shown.keys;
    case IconRole: return shown.iconName;
    case WordsRole: return m_words;
    default: return {};
    }
}

QList<PaletteHit> PaletteModel::recent() const
{
    QList<PaletteHit> hits;
    for (const QString& id : m_recent) {
        for (const auto& source : m_sources) {
            if (const std::optional<PaletteEntry> entry = source->find(id)) {
                hits.append({0, *entry});
                break;
            }
        }
    }
    return hits;
}

/// Of two that answer as well, the one that was used before comes first.
QList<PaletteHit> PaletteModel::found(const QString& text) const
{
    QList<PaletteHit> hits;
    for (const auto& source : m_sources)
        hits += source->search(text, MostOfASource);
    for (PaletteHit& hit : hits)
        hit.rank = 2 * hit.rank + (m_recent.contains(hit.entry.id) ? 0 : 1);
    sortByRank(hits);
    return hits;
}

void PaletteModel::show(const QList<PaletteHit>& hits)
{
    beginResetModel();
    m_shown.clear();
    for (const PaletteHit& hit : hits.mid(0, MostShown))
        m_shown += hit.entry;
    endResetModel();
}

} // namespace rfi::ui
