#pragma once

class QLineEdit;
class QString;

namespace rfi::ui {

/// Makes `field` one that searches: a lens, a button that clears it, and words that say what is searched.
void dressSearch(QLineEdit& field, const QString& words);

/// Only the lens. It is a picture, also to a screen reader.
void addLens(QLineEdit& field);

} // namespace rfi::ui
