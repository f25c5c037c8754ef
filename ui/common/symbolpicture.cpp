#include "ui/common/symbol.h"

#include <QFile>
#include <QImage>
#include <QPainter>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString& name) { return u":/icons/%1.png"_s.arg(name); }

} // namespace

bool hasSymbol(const QString& name) { return QFile::exists(pathOf(name)); }

void paintSymbol(QPainter& painter, const QRectF& place, const QString& name, const QColor& colour)
{
    QImage shape(pathOf(name));
    if (shape.isNull())
        return;
    shape = shape.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                .scaled(place.size().toSize(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPainter tint(&shape);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(shape.rect(), colour);
    tint.end();
    painter.drawImage(place, shape);
}

} // namespace rfi::ui
