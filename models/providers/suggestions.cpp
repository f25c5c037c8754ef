#include "models/providers/requestreader.h"

#include <algorithm>

namespace rfi::providers {

namespace {

/// As a whole: "lease" is not in "please".
bool isWordIn(const QString& text, const QString& word)
{
    const auto isPartOfWord = [&text](qsizetype place) {
        return place >= 0 && place < text.size() && text.at(place).isLetterOrNumber();
    };
    qsizetype place = text.indexOf(word, 0, Qt::CaseInsensitive);
    while (place >= 0 && (isPartOfWord(place - 1) || isPartOfWord(place + word.size())))
        place = text.indexOf(word, place + 1, Qt::CaseInsensitive);
    return place >= 0;
}

bool isMeant(const WordSuggestion& suggestion, const forms::Note& note)
{
    const auto isNamed = [&](const QString& word) { return isWordIn(note.text, word) || isWordIn(note.reason, word); };
    return suggestion.isOfParty == !note.party.isEmpty()
        && std::any_of(suggestion.words.begin(), suggestion.words.end(), isNamed);
}

} // namespace

QList<forms::ItemIdentity> suggestedItems(const Description& description, const forms::Note& note)
{
    QList<forms::ItemIdentity> items;
    for (const WordSuggestion& suggestion : description.wordSuggestions) {
        const forms::ItemIdentity item{note.party, suggestion.pointer, suggestion.documentType, {}};
        if (isMeant(suggestion, note) && !items.contains(item))
            items += item;
    }
    return items;
}

} // namespace rfi::providers
