#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace rfi::ui {

/// Whether resources/icons has a drawing of that name.
bool hasSymbol(const QString& name);

/// Draws it into `place` in one colour: from the SVG where the build has Qt SVG, else from a picture of 96 pixels
/// that was made of it while building.
void paintSymbol(QPainter& painter, const QRectF& place, const QString& name, const QColor& colour);

} // namespace rfi::ui
