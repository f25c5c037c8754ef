#include "ui/palette/listsource.h"

#include "ui/common/searchfield.h"
#include "ui/palette/ranking.h"
#include "ui/texts/sentence.h"

#include <QCoreApplication>

#include <algorithm>

namespace rfi::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ListSource)
};

} // namespace

ListSource::ListSource(All all, BeforeTyping before) : m_all(std::move(all)), m_before(before) {}

QList<PaletteHit> ListSource::search(const QString& text, int most) const
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() && m_before == BeforeTyping::Hidden)
        return {};
    QList<PaletteHit> hits;
    for (const PaletteEntry& entry : m_all()) {
        if (const std::optional<int> rank = rankOf(entry, words))
            hits.append({*rank, entry});
    }
    sortByRank(hits);
    hits = hits.mid(0, most);
    for (PaletteHit& hit : hits) {
        QStringList details{hit.entry.detail};
        for (const QString& name : otherNames(hit.entry, words))
            details += sentence(Words::tr("“%1”"), {name});
        details.removeAll(QString());
        hit.entry.detail = details.join(u" · ");
    }
    return hits;
}

std::optional<PaletteEntry> ListSource::find(const QString& id) const
{
    const QList<PaletteEntry> all = m_all();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&id](const PaletteEntry& entry) { return entry.id == id; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

} // namespace rfi::ui
