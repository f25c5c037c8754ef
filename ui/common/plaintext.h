#pragma once

#include "ui/texts/outsidetext.h"

namespace rfi::ui {

/// Text from outside for a tooltip: shown as typed, never read as HTML.
QString plainToolTip(const QString& text);

/// Text from outside for a button, a check box or a menu: '&' is no shortcut.
QString withoutShortcut(const QString& text);

} // namespace rfi::ui
