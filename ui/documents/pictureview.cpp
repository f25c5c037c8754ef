#include "ui/documents/pictureview.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int emblemSize = 40;
constexpr int shortest = 120;
} // namespace

PictureView::PictureView(QWidget* parent) : QAbstractButton(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumHeight(shortest);
}

void PictureView::setImage(const QImage& image)
{
    m_image = image;
    m_drawn = {};
    setFocusPolicy(image.isNull() ? Qt::NoFocus : Qt::TabFocus);
    setCursor(image.isNull() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    updateGeometry();
    update();
}

void PictureView::setIconName(const QString& iconName)
{
    m_icon = iconName;
    setImage({});
}

int PictureView::heightForWidth(int width) const
{
    const QSize shape = m_image.isNull() ? QSize(4, 3) : m_image.size();
    return qMax(shortest, width * shape.height() / shape.width());
}

void PictureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_image.isNull()) {
        paintBox(painter, rect(), radius::control, themeColour(Colour::Hover));
        const QPointF corner = QRectF(rect()).center() - QPointF(emblemSize, emblemSize) / 2;
        paintIcon(painter, QRectF(corner, QSizeF(emblemSize, emblemSize)), m_icon, themeColour(Colour::TextMuted));
        return;
    }
    QRectF place(QPointF(), QSizeF(m_image.size()).scaled(QSizeF(size()), Qt::KeepAspectRatio));
    place.moveCenter(QPointF(QRectF(rect()).center().x(), place.height() / 2));
    QPainterPath outline;
    outline.addRoundedRect(place, radius::control, radius::control);
    painter.setClipPath(outline);
    painter.drawImage(place, drawn((place.size() * devicePixelRatioF()).toSize()));
    painter.setClipping(false);
    paintBox(painter, place, radius::control, {}, themeColour(Colour::Border));
    if (hasFocus())
        paintFocusRing(painter, place, radius::control);
}

/// A painter takes four dots for one, which leaves nothing of small letters where there are many.
const QImage& PictureView::drawn(const QSize& pixels)
{
    if (pixels.width() >= m_image.width())
        return m_image;
    if (m_drawn.size() != pixels)
        m_drawn = m_image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return m_drawn;
}

void PictureView::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !event->isAutoRepeat() && !m_image.isNull())
        return click();
    // The arrows move what is larger than its place, not the cursor.
    const QList<int> moving{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};
    if (moving.contains(event->key()))
        return event->ignore();
    QAbstractButton::keyPressEvent(event);
}

FactLine::FactLine(const QString& text, Tone tone, QWidget* parent)
    : QWidget(parent), m_tone(tone),
      m_label(new PlainLabel(text, TextRole::Caption, tone == Tone::Muted ? Tone::Muted : Tone::Normal))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addSpacing(iconSize() + space::small);
    row->addWidget(m_label);
    m_label->setSelectable(true);
}

void FactLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QString name = m_tone == Tone::Success ? u"check"_s
        : m_tone == Tone::Warning                ? u"triangle-alert"_s
        : m_tone == Tone::Danger                 ? u"circle-alert"_s
                                                 : u"hash"_s;
    const int top = m_label->y() + (m_label->fontMetrics().height() - iconSize()) / 2;
    const QRect mark(0, qMax(0, top), iconSize(), iconSize());
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), mark), name, themeColour(textColour(m_tone)));
}

} // namespace rfi::ui
