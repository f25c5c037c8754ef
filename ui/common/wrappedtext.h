#pragma once

#include <QFont>
#include <QRect>
#include <QStringList>

class QPainter;

namespace rfi::ui {

/// Text in as many lines as it needs: broken between words, inside of a word only when that is longer than a line.

/// Of one line, with the font that the script needs, which may be a higher one.
int lineHeight(const QString& text, const QFont& font);
int wrappedHeight(const QString& text, const QFont& font, int width);
/// At most so many lines; the last one ends in an ellipsis where even they are too little.
QStringList elidedLines(const QString& text, const QFont& font, int width, int most);
/// In the painter's font and pen.
void paintWrapped(QPainter& painter, const QRect& rect, const QString& text, Qt::Alignment side);
/// The same from the start of reading; code is read from left to right.
void paintWrapped(QPainter& painter, const QRect& rect, const QString& text, Qt::LayoutDirection direction,
                  bool isCode = false);

} // namespace rfi::ui
