#pragma once

#include <QString>

namespace rfi::core {

/// A word as it is compared with another list's word: letters and digits only, in one case. "DRIVERS_LICENSE" and
/// "drivers license" are the same.
QString foldedWord(const QString& word);

/// A name as it is compared with another name: without accents, in one case, its parts in one order, so that
/// "López, Ana" is "Ana Lopez".
QString foldedName(const QString& name);

} // namespace rfi::core
