#pragma once

#include <QString>

namespace rfi::ui {

/// Control, direction and zero-width characters written out as [U+202E], so that a name cannot pretend.
QString visibleMarks(const QString& text);

/// A text of a provider's description in the user's language; the provider's id is its context.
QString providerText(const QString& provider, const QString& sourceText);

} // namespace rfi::ui
