#pragma once

#include "models/submission/openwords.h"

namespace rfi::ui {

/// Of a note in sight: that nothing is ticked for it, or for some words of it.
QString openWordsText(const QStringList& words);
/// The same with the note.
QString openNoteText(const submission::OpenNote& open);
/// What the officer said: nothing more is to be sent for the note.
QString settledText(const forms::Note& note);

} // namespace rfi::ui
