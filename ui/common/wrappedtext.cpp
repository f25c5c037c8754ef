#include "ui/common/wrappedtext.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace rfi::ui {

namespace {

/// A layout is one paragraph.
QString asParagraph(QString text) { return text.replace(u'\n', QChar(QChar::LineSeparator)); }

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

int lineHeight(const QString& text, const QFont& font)
{
    constexpr int Endless = 1 << 20;
    return qMax(QFontMetrics(font).height(), wrappedHeight(text, font, Endless));
}

int wrappedHeight(const QString& text, const QFont& font, int width)
{
    QTextLayout layout(asParagraph(text), font);
    return int(std::ceil(breakLines(layout, width, Qt::LayoutDirectionAuto)));
}

QStringList elidedLines(const QString& text, const QFont& font, int width, int most)
{
    QTextLayout layout(text, font);
    breakLines(layout, width, Qt::LayoutDirectionAuto);
    const QFontMetrics metrics(font);
    QStringList lines;
    for (int number = 0; number < layout.lineCount() && number < most; ++number) {
        const QTextLine line = layout.lineAt(number);
        const bool isLast = number + 1 == most;
        const QString words = isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        lines += metrics.elidedText(words.trimmed(), Qt::ElideRight, width);
    }
    return lines;
}

void paintWrapped(QPainter& painter, const QRect& rect, const QString& text, Qt::Alignment side)
{
    QTextLayout layout(asParagraph(text), painter.font());
    breakLines(layout, rect.width(), Qt::LayoutDirectionAuto, side);
    layout.draw(&painter, rect.topLeft());
}

void paintWrapped(QPainter& painter, const QRect& rect, const QString& text, Qt::LayoutDirection direction, bool isCode)
{
    QTextLayout layout(asParagraph(text), painter.font());
    breakLines(layout, rect.width(), isCode ? Qt::LeftToRight : Qt::LayoutDirectionAuto,
               direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout.draw(&painter, rect.topLeft());
}

} // namespace rfi::ui
