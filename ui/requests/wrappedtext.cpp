#include "ui/requests/wrappedtext.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace rfi::ui {

namespace {

qreal breakLines(QTextLayout& layout, int width, Qt::LayoutDirection direction, Qt::Alignment side = Qt::AlignLeft)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    option.setAlignment(side);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1, width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

int wrappedHeight(const QString& text, const QFont& font, int width)
{
    QTextLayout layout(text, font);
    return int(std::ceil(breakLines(layout, width, Qt::LayoutDirectionAuto)));
}

void paintWrapped(QPainter& painter, const QRect& rect, const QString& text, Qt::LayoutDirection direction, bool isCode)
{
    QTextLayout layout(text, painter.font());
    breakLines(layout, rect.width(), isCode ? Qt::LeftToRight : Qt::LayoutDirectionAuto,
               direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout.draw(&painter, rect.topLeft());
}

} // namespace rfi::ui
