#pragma once

#include "ui/common/theme.h"

#include <QPen>
#include <QRectF>

class QPainter;

namespace rfi::ui {

inline constexpr int selectionMarkWidth = 3;

/// Strokes that Style and painted widgets share.

/// A filled box with round corners and an optional border of `width` inside `rect`.
void paintBox(QPainter& painter, const QRectF& rect, qreal cornerRadius, const QColor& fill, const QColor& border = {},
              qreal width = 1, Qt::PenStyle line = Qt::SolidLine);

/// The mark of keyboard focus, inside `rect`.
void paintFocusRing(QPainter& painter, const QRectF& rect, qreal cornerRadius);

/// Tells a selected row from others by more than its colour: a bar where its lines begin, and an edge around `box` in
/// the look of high contrast.
void paintSelectionMark(QPainter& painter, const QRect& rect, Qt::LayoutDirection direction,
                        int width = selectionMarkWidth);

} // namespace rfi::ui
