#pragma once

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace rfi::ui {

/// Text in as many lines as it needs: broken between words, inside of a word only when that is longer than a line.

int wrappedHeight(const QString& text, const QFont& font, int width);
/// In the painter's font and pen.
void paintWrapped(QPainter& painter, const QRect& rect, const QString& text, Qt::LayoutDirection direction,
                  bool isCode = false);

} // namespace rfi::ui
