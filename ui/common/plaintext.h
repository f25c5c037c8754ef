#pragma once

#include "ui/texts/outsidetext.h"

class QKeySequence;

namespace rfi::ui {

/// Text from outside for a tooltip: shown as typed, never read as HTML.
QString plainToolTip(const QString& text);

/// What a button does, and the keys that do the same.
QString keyToolTip(const QString& words, const QKeySequence& keys);

/// Text from outside for a button, a check box or a menu: '&' is no shortcut.
QString withoutShortcut(const QString& text);

} // namespace rfi::ui
