#include "ui/common/icons.h"

#include "ui/common/style.h"
#include "ui/common/symbol.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

bool pointsSomewhere(const QString& name)
{
    static const QStringList names{u"arrow-left"_s,    u"arrow-right"_s,   u"chevron-left"_s,
                                   u"chevron-right"_s, u"undo-2"_s,        u"send"_s,
                                   u"log-in"_s,        u"external-link"_s, u"panel-left"_s};
    return names.contains(name);
}

QPixmap drawn(const QString& name, const QColor& colour, const QSize& pixels)
{
    const bool isMirrored = QGuiApplication::isRightToLeft() && pointsSomewhere(name);
    const QString key =
        u"rfi-icon/%1/%2/%3x%4/%5"_s.arg(name, colour.name()).arg(pixels.width()).arg(pixels.height()).arg(isMirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (isMirrored) {
        painter.translate(pixels.width(), 0);
        painter.scale(-1, 1);
    }
    paintSymbol(painter, QRectF(QPointF(), pixels), name, colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Asks for the colour when it paints, so that icons follow a change of theme.
class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(const QString& name, Colour colour) : m_name(name), m_colour(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const Colour role = mode == QIcon::Disabled ? Colour::TextDisabled : m_colour;
        return drawn(m_name, currentTheme().colour(role), size);
    }

    QIconEngine* clone() const override { return new TintedEngine(m_name, m_colour); }
    QString key() const override { return u"rfi-tinted"_s; }

private:
    QString m_name;
    Colour m_colour;
};

} // namespace

QIcon icon(const QString& name, Colour colour)
{
    Q_ASSERT(hasIcon(name));
    return QIcon(new TintedEngine(name, colour));
}

void paintIcon(QPainter& painter, const QRectF& place, const QString& name, const QColor& colour)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = drawn(name, colour, (place.size() * ratio).toSize());
    painter.drawPixmap(place, pixmap, QRectF(QPointF(), pixmap.size()));
}

bool hasIcon(const QString& name) { return hasSymbol(name); }

} // namespace rfi::ui
