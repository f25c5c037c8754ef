#include "ui/documents/thumbnail.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/style.h"
#include "ui/documents/pagereader.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize thumbnailSize(44, 56);
}

Thumbnail::Thumbnail(QWidget* parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize Thumbnail::sizeHint() const { return {scaled(thumbnailSize.width()), scaled(thumbnailSize.height())}; }

void Thumbnail::setDocument(const forms::Document& document)
{
    if (document.sha256 == m_sha256 && !m_sha256.isEmpty())
        return;
    m_sha256 = document.sha256;
    const bool isPicture = document.mimeType.startsWith(u"image/"_s);
    m_mark = isPicture ? QString() : u"file-text"_s;
    m_image = {};
    m_waiting = hasPages(document.mimeType) ? std::optional(document) : std::nullopt;
    update();
}

void Thumbnail::draw()
{
    const forms::Document document = *std::exchange(m_waiting, std::nullopt);
    const QString mark = document.mimeType.startsWith(u"image/"_s) ? u"image"_s : u"file-text"_s;
    const PageWish wish{document, 0, sizeHint() * devicePixelRatioF() * 2};
    PageReader::ofProgram().read(this, wish, [this, mark](const Page& page) {
        m_image = page.image;
        m_mark = page.image.isNull() ? mark : QString();
        update();
        Q_EMIT drawn(page);
    });
}

void Thumbnail::paintEvent(QPaintEvent*)
{
    if (m_waiting)
        draw();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF frame = rect();
    paintBox(painter, frame, radius::small, themeColour(Colour::Canvas));
    if (!m_mark.isEmpty()) {
        const qreal side = scaled(22);
        const QRectF mark(frame.center() - QPointF(side, side) / 2, QSizeF(side, side));
        paintIcon(painter, mark, m_mark, themeColour(Colour::TextMuted));
    } else if (!m_image.isNull()) {
        QPainterPath outline;
        outline.addRoundedRect(frame, radius::small, radius::small);
        painter.setClipPath(outline);
        const QSizeF part = frame.size().scaled(m_image.size(), Qt::KeepAspectRatio);
        const QPointF corner((m_image.width() - part.width()) / 2, (m_image.height() - part.height()) / 2);
        painter.drawImage(frame, m_image, QRectF(corner, part));
        painter.setClipping(false);
    }
    paintBox(painter, frame, radius::small, {}, themeColour(underMouse() ? Colour::Accent : Colour::Border));
    if (hasFocus())
        paintFocusRing(painter, frame, radius::small);
}

void Thumbnail::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !event->isAutoRepeat())
        return click();
    QAbstractButton::keyPressEvent(event);
}

void Thumbnail::enterEvent(QEnterEvent*) { update(); }
void Thumbnail::leaveEvent(QEvent*) { update(); }

} // namespace rfi::ui
