#include "ui/common/symbol.h"

#include <QFile>
#include <QSvgRenderer>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString& name) { return u":/icons/%1.svg"_s.arg(name); }

QByteArray tinted(const QString& name, const QColor& colour)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

} // namespace

bool hasSymbol(const QString& name) { return QFile::exists(pathOf(name)); }

void paintSymbol(QPainter& painter, const QRectF& place, const QString& name, const QColor& colour)
{
    QSvgRenderer(tinted(name, colour)).render(&painter, place);
}

} // namespace rfi::ui
