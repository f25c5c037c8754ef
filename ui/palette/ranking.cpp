#include "ui/palette/ranking.h"

#include "ui/common/searchfield.h"

#include <algorithm>

namespace rfi::ui {

namespace {

/// Names first, then what else a thing is called, then what it is.
constexpr int AtTitle = 0;
constexpr int InTitle = 1;
constexpr int InKeyword = 2;
constexpr int InDetail = 4;

bool partsNoWords(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai: return true;
    default: return false;
    }
}

std::optional<int> rankOfWord(const QString& title, const PaletteEntry& entry, const QString& word)
{
    const qsizetype place = placeOfWord(title, word);
    if (place >= 0)
        return place == 0 ? AtTitle : InTitle;
    const bool isKeyword = std::any_of(entry.keywords.cbegin(), entry.keywords.cend(), [&word](const QString& keyword) {
        return placeOfWord(folded(keyword), word) >= 0;
    });
    if (isKeyword)
        return InKeyword;
    return placeOfWord(folded(entry.detail), word) >= 0 ? std::optional(InDetail) : std::nullopt;
}

/// The whole word of which the place is the beginning.
QString wordAt(const QString& text, qsizetype place)
{
    if (place < 0 || folded(text).size() != text.size())
        return {};
    qsizetype end = place;
    while (end < text.size() && text.at(end).isLetterOrNumber())
        ++end;
    return text.mid(place, end - place);
}

} // namespace

qsizetype placeOfWord(const QString& text, const QString& beginning)
{
    for (qsizetype at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber() || partsNoWords(text.at(at)))
            return at;
    }
    return -1;
}

std::optional<int> rankOf(const PaletteEntry& entry, const QStringList& foldedWords)
{
    const QString title = folded(entry.title);
    int rank = 0;
    for (const QString& word : foldedWords) {
        const std::optional<int> one = rankOfWord(title, entry, word);
        if (!one)
            return {};
        rank += *one;
    }
    return rank;
}

QStringList otherNames(const PaletteEntry& entry, const QStringList& foldedWords)
{
    QStringList names;
    for (const QString& word : foldedWords) {
        if (placeOfWord(folded(entry.title), word) >= 0 || placeOfWord(folded(entry.detail), word) >= 0)
            continue;
        for (const QString& keyword : entry.keywords) {
            const QString name = wordAt(keyword, placeOfWord(folded(keyword), word));
            if (name.isEmpty())
                continue;
            names += name;
            break;
        }
    }
    names.removeDuplicates();
    return names;
}

void sortByRank(QList<PaletteHit>& hits)
{
    std::stable_sort(hits.begin(), hits.end(),
                     [](const PaletteHit& one, const PaletteHit& other) { return one.rank < other.rank; });
}

} // namespace rfi::ui
