#pragma once

#include "ui/common/theme.h"

#include <QPen>
#include <QRectF>

class QPainter;

namespace rfi::ui {

/// Strokes that Style and painted widgets share.

/// A filled box with round corners and an optional border of `width` inside `rect`.
void paintBox(QPainter& painter, const QRectF& rect, qreal cornerRadius, const QColor& fill, const QColor& border = {},
              qreal width = 1, Qt::PenStyle line = Qt::SolidLine);

/// The mark of keyboard focus, inside `rect`.
void paintFocusRing(QPainter& painter, const QRectF& rect, qreal cornerRadius);

} // namespace rfi::ui
