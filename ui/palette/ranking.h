#pragma once

#include "ui/palette/source.h"

namespace rfi::ui {

/// Where in `text` a word begins with `beginning`, -1 for nowhere. Both are folded or both are in lower case. Scripts
/// that part no words are searched everywhere.
qsizetype placeOfWord(const QString& text, const QString& beginning);

/// How well an entry answers folded words; nothing when one of them begins no word of it.
std::optional<int> rankOf(const PaletteEntry& entry, const QStringList& foldedWords);

/// What else it is called where its title does not hold the words, so that people see why it was found.
QStringList otherNames(const PaletteEntry& entry, const QStringList& foldedWords);

/// The best first; among equals in the order that they came.
void sortByRank(QList<PaletteHit>& hits);

} // namespace rfi::ui
