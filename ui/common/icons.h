#pragma once

#include "ui/common/theme.h"

#include <QIcon>

class QPainter;

namespace rfi::ui {

/// An icon of resources/icons by its name ("calendar"), in the colour that the role has in the theme of the
/// moment, sharp at every size. Those that point somewhere are mirrored in right-to-left windows.
QIcon icon(const QString& name, Colour colour = Colour::Text);

/// The same drawn at once; for painted widgets and delegates.
void paintIcon(QPainter& painter, const QRectF& place, const QString& name, const QColor& colour);

/// Whether there is an icon of that name.
bool hasIcon(const QString& name);

} // namespace rfi::ui
