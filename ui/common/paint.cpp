#include "ui/common/paint.h"

#include "ui/common/style.h"

#include <QPainter>

namespace rfi::ui {

void paintBox(QPainter& painter, const QRectF& rect, qreal cornerRadius, const QColor& fill, const QColor& border,
              qreal width, Qt::PenStyle line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() ? QPen(border, width, line) : QPen(Qt::NoPen));
    const qreal inset = border.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), cornerRadius - inset, cornerRadius - inset);
    painter.restore();
}

void paintFocusRing(QPainter& painter, const QRectF& rect, qreal cornerRadius)
{
    paintBox(painter, rect, cornerRadius, {}, themeColour(Colour::Focus), 2);
}

void paintSelectionMark(QPainter& painter, const QRect& rect, Qt::LayoutDirection direction, int width)
{
    if (currentTheme().kind() == Theme::Kind::HighContrast)
        paintBox(painter, rect, 0, {}, themeColour(Colour::Accent));
    const QRect bar(rect.topLeft(), QSize(width, rect.height()));
    painter.fillRect(QStyle::visualRect(direction, rect, bar), themeColour(Colour::Accent));
}

} // namespace rfi::ui
