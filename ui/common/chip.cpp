#include "ui/common/chip.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/style.h"

#include <QEvent>
#include <QPainter>

namespace rfi::ui {

namespace {

constexpr int paddingX = 7;
constexpr int paddingY = 3;
constexpr int iconGap = 5;

bool isQuiet(Tone tone) { return tone == Tone::Normal || tone == Tone::Muted; }

QFont chipFont(Tone tone)
{
    QFont result = font(TextRole::Caption);
    if (!isQuiet(tone))
        result.setWeight(QFont::DemiBold);
    return result;
}

int iconSize(const QFontMetrics& metrics) { return metrics.ascent() - 1; }

int leadingMargin(const QFontMetrics& metrics, const QString& iconName)
{
    return paddingX + (iconName.isEmpty() ? 0 : iconSize(metrics) + iconGap);
}

void paintGround(QPainter& painter, const QRect& rect, Tone tone)
{
    const bool isContrast = currentTheme().kind() == Theme::Kind::HighContrast;
    const QColor border = isQuiet(tone) ? themeColour(Colour::Border)
        : isContrast                    ? themeColour(textColour(tone))
                                        : QColor();
    paintBox(painter, rect, radius::small, themeColour(surfaceColour(tone)), border);
}

void paintMark(QPainter& painter, const QRect& rect, const QFontMetrics& metrics, Tone tone, const QString& iconName,
               Qt::LayoutDirection direction)
{
    if (iconName.isEmpty())
        return;
    const int size = iconSize(metrics);
    const QRect place(rect.left() + paddingX, rect.center().y() - size / 2, size, size);
    paintIcon(painter, QStyle::visualRect(direction, rect, place), iconName, themeColour(textColour(tone)));
}

} // namespace

Chip::Chip(const QString& text, Tone tone, const QString& iconName, QWidget* parent)
    : PlainLabel(text, TextRole::Caption, tone, parent), m_icon(iconName)
{
    setWordWrap(false);
    setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    fit();
}

void Chip::setStatus(const QString& text, Tone tone, const QString& iconName)
{
    m_icon = iconName;
    setPlainText(text);
    setTone(tone);
    fit();
    update();
}

void Chip::fit()
{
    setFont(chipFont(tone()));
    const int leading = leadingMargin(fontMetrics(), m_icon);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setContentsMargins(isMirrored ? paddingX : leading, paddingY, isMirrored ? leading : paddingX, paddingY);
}

void Chip::changeEvent(QEvent* event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        fit();
}

void Chip::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(this);
        paintGround(painter, rect(), tone());
        paintMark(painter, rect(), fontMetrics(), tone(), m_icon, layoutDirection());
    }
    PlainLabel::paintEvent(event);
}

QSize chipSize(const QString& text, const QString& iconName, Tone tone)
{
    const QFontMetrics metrics(chipFont(tone));
    return {leadingMargin(metrics, iconName) + metrics.horizontalAdvance(text) + paddingX,
            metrics.height() + 2 * paddingY};
}

QRect paintChip(QPainter& painter, const QRect& place, const QString& text, Tone tone, const QString& iconName,
                Qt::LayoutDirection direction)
{
    const QRect box = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter,
                                          chipSize(text, iconName, tone).boundedTo(place.size()), place);
    const QFontMetrics metrics(chipFont(tone));
    painter.save();
    paintGround(painter, box, tone);
    paintMark(painter, box, metrics, tone, iconName, direction);
    painter.setFont(chipFont(tone));
    painter.setPen(themeColour(textColour(tone)));
    const QRect words = box.adjusted(leadingMargin(metrics, iconName), 0, -paddingX, 0);
    painter.drawText(QStyle::visualRect(direction, box, words), Qt::AlignCenter | Qt::TextSingleLine,
                     metrics.horizontalAdvance(text) <= words.width()
                         ? text
                         : metrics.elidedText(text, Qt::ElideRight, words.width()));
    painter.restore();
    return box;
}

} // namespace rfi::ui
