#pragma once

#include <QList>
#include <QLocale>

namespace rfi::translations {

/// The languages the program is complete in, English among them, by their codes.
QList<QLocale> languages();

/// Gives the running application the words, dates and numbers of a language, and English words where there are none.
/// What was built before keeps its words. Called again, it takes the place of the call before.
void install(const QLocale& locale = QLocale::system());

} // namespace rfi::translations
