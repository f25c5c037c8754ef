#pragma once

#include <QString>

namespace rfi::ui {

/// Text from outside for a tooltip: shown as typed, never read as HTML.
QString plainToolTip(const QString& text);

/// Text from outside for a button, a check box or a menu: '&' is no shortcut.
QString withoutShortcut(const QString& text);

/// Control, direction and zero-width characters written out as [U+202E], so that a name cannot pretend.
QString visibleMarks(const QString& text);

/// A text of a provider's description in the user's language; the provider's id is its context.
QString providerText(const QString& provider, const QString& sourceText);

} // namespace rfi::ui
