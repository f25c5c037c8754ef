#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace rfi::reuse {

/// A word as it is compared with another list's word: letters and digits only, in one case. "DRIVERS_LICENSE" and
/// "drivers license" are the same.
QString foldedWord(const QString& word);

/// A name as it is compared with another name: without accents, in one case, its parts in one order, so that
/// "López, Ana" is "Ana Lopez".
QString foldedName(const QString& name);

/// The parts that are there with blanks between them.
QString joinedName(const QString& given, const QString& middle, const QString& family);

struct NameParts
{
    QString given;
    QString family;
};

/// Only a name of two words can be taken apart without guessing where the family name begins.
std::optional<NameParts> splitName(const QString& full);

} // namespace rfi::reuse
