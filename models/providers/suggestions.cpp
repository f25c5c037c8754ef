#include "models/providers/requestreader.h"

#include <algorithm>

namespace rfi::providers {

namespace {

bool isMeant(const WordSuggestion& suggestion, const forms::Note& note)
{
    const auto isNamed = [&](const QString& word) {
        return note.text.contains(word, Qt::CaseInsensitive) || note.reason.contains(word, Qt::CaseInsensitive);
    };
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
