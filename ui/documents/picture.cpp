#include "ui/documents/picture.h"

#include <QBuffer>
#include <QImageReader>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int memoryLimitMb = 64;
constexpr int longestSide = 30000;

QByteArray formatOf(const QString& mimeType)
{
    if (mimeType == u"image/jpeg"_s)
        return "jpeg";
    return mimeType == u"image/png"_s ? "png" : QByteArray();
}

} // namespace

Picture decodePicture(const forms::Document& document, const QSize& box)
{
    const QByteArray format = formatOf(document.mimeType);
    if (format.isEmpty())
        return {};
    const auto bytes = forms::bytesOf(document);
    if (!bytes)
        return {.pixels = {}, .image = {}, .isDamaged = true};
    QBuffer buffer;
    buffer.setData(*bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    QImageReader::setAllocationLimit(memoryLimitMb);
    const QSize stored = reader.size();
    if (!stored.isValid() || stored.width() > longestSide || stored.height() > longestSide)
        return {};
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize limit = isTurned ? box.transposed() : box;
    if (stored.width() > limit.width() || stored.height() > limit.height())
        reader.setScaledSize(stored.scaled(limit, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage image = reader.read();
    return {.pixels = isTurned ? stored.transposed() : stored, .image = image};
}

} // namespace rfi::ui
