#include "models/simulator/filekinds.h"

#include <QHash>
#include <QList>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::simulator {
namespace {

const QByteArray& oldOffice()
{
    static const QByteArray start("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    return start;
}

/// What files of a kind begin with.
const QHash<QString, QList<QByteArray>>& starts()
{
    const QList<QByteArray> archive{"PK\x03\x04"};
    static const QHash<QString, QList<QByteArray>> table{
        {u"application/pdf"_s, {"%PDF-"}},
        {u"image/jpeg"_s, {"\xFF\xD8\xFF"}},
        {u"image/jpg"_s, {"\xFF\xD8\xFF"}},
        {u"image/png"_s, {"\x89PNG\r\n\x1A\n"}},
        {u"image/tif"_s, {QByteArray("II*\0", 4), QByteArray("MM\0*", 4)}},
        {u"application/msword"_s, {oldOffice()}},
        {u"application/vnd.ms-excel"_s, {oldOffice()}},
        {u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s, archive},
        {u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s, archive}};
    return table;
}

bool isText(const QByteArray& content)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(content);
    return !text.isEmpty() && !decoder.hasError() && !text.contains(QChar::Null);
}

} // namespace

bool isOfMediaType(const QByteArray& content, const QString& mediaType)
{
    if (mediaType.startsWith(u"text/"))
        return isText(content);
    if (mediaType == u"image/heic")
        return content.size() > 8 && content.sliced(4).startsWith("ftyp");
    const QList<QByteArray> known = starts().value(mediaType);
    return std::any_of(known.begin(), known.end(),
                       [&content](const QByteArray& start) { return content.startsWith(start); });
}

std::optional<QByteArray> bytesFromBase64(const QString& text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).isEmpty() || text.size() % 4 != 0)
        return {};
    return *decoded;
}

} // namespace rfi::simulator
