#include "models/providers/meanings.h"
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

/// Those of its words that stand in the note.
QStringList namedWords(const WordSuggestion& suggestion, const forms::Note& note)
{
    if (suggestion.isOfParty == note.party.isEmpty())
        return {};
    QStringList named = suggestion.words;
    named.removeIf([&](const QString& word) { return !isWordIn(note.text, word) && !isWordIn(note.reason, word); });
    return named;
}

forms::ItemIdentity itemOf(const WordSuggestion& suggestion, const forms::Note& note)
{
    return {note.party, suggestion.pointer, suggestion.documentType, {}};
}

} // namespace

QList<forms::ItemIdentity> suggestedItems(const Description& description, const forms::Note& note)
{
    QList<forms::ItemIdentity> items;
    for (const WordSuggestion& suggestion : description.wordSuggestions) {
        const forms::ItemIdentity item = itemOf(suggestion, note);
        if (!namedWords(suggestion, note).isEmpty() && !items.contains(item))
            items += item;
    }
    return items;
}

QList<Meaning> meaningsOf(const Description& description, const forms::Note& note)
{
    QList<Meaning> meanings;
    for (const WordSuggestion& suggestion : description.wordSuggestions) {
        for (const QString& word : namedWords(suggestion, note)) {
            auto known = std::find_if(meanings.begin(), meanings.end(),
                                      [&word](const Meaning& meaning) { return meaning.word == word; });
            if (known == meanings.end())
                known = meanings.insert(meanings.end(), Meaning{word, {}});
            known->items += itemOf(suggestion, note);
        }
    }
    return meanings;
}

QString wordsFor(const Description& description, const forms::Request& request, const forms::ItemIdentity& item)
{
    QStringList aboutParty;
    for (const forms::Note& note : request.notes) {
        if (suggestedItems(description, note).contains(item))
            return note.text;
        if (note.party == item.party)
            aboutParty += note.text;
    }
    return aboutParty.size() == 1 ? aboutParty.constFirst() : QString();
}

} // namespace rfi::providers
