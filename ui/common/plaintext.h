#pragma once

#include "ui/texts/outsidetext.h"

#include <QFontMetrics>

namespace rfi::ui {

/// Text from outside for a tooltip: shown as typed, never read as HTML.
QString plainToolTip(const QString& text);

/// Text from outside for a button, a check box or a menu: '&' is no shortcut.
QString withoutShortcut(const QString& text);

/// For a part of a text that is painted by itself: its signs keep the side on which the text itself has them, also
/// where all around is read the other way.
QString isolatedText(const QString& text);

/// As much of the text as there is room for. The ellipsis stands where the text itself would go on, also between words
/// that are read the other way.
QString elidedText(const QFontMetrics& metrics, const QString& text, Qt::TextElideMode mode, int width);

} // namespace rfi::ui
