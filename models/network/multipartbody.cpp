#include "models/network/multipartbody.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::network {
namespace {

bool matches(const QString& pattern, const QByteArray& text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(QString::fromLatin1(text)).hasMatch();
}

bool isPartName(const QByteArray& name) { return matches(u"[A-Za-z0-9_.\\[\\]-]{1,100}"_s, name); }

bool isMediaType(const QByteArray& type)
{
    return matches(u"[A-Za-z0-9!#$&^_.+-]{1,100}/[A-Za-z0-9!#$&^_.+-]{1,100}"_s, type);
}

bool isExtension(const QByteArray& extension) { return matches(u"[A-Za-z0-9]{1,8}"_s, extension); }

core::Error refusal(const QByteArray& what)
{
    return core::Error{.code = core::ErrorCode::BadKeywordValue, .subject = QString::fromLatin1(what.left(100))};
}

QByteArray disposition(const QByteArray& name) { return "Content-Disposition: form-data; name=\"" + name + '"'; }

} // namespace

core::Outcome MultipartBody::addText(const QByteArray& name, const QString& value)
{
    if (!isPartName(name))
        return refusal(name);
    m_parts.append({disposition(name) + "\r\n\r\n", value.toUtf8()});
    return core::success();
}

core::Outcome MultipartBody::addFile(const QByteArray& name, const QByteArray& mediaType, const QByteArray& extension,
                                     const QByteArray& content)
{
    if (!isPartName(name))
        return refusal(name);
    if (!isMediaType(mediaType))
        return refusal(mediaType);
    if (!isExtension(extension))
        return refusal(extension);
    ++m_files;
    m_parts.append({disposition(name) + "; filename=\"document-" + QByteArray::number(m_files) + '.' + extension
                        + "\"\r\nContent-Type: " + mediaType + "\r\n\r\n",
                    content});
    return core::success();
}

Body MultipartBody::build() const
{
    QList<QByteArray> contents;
    for (const Part& part : m_parts)
        contents.append(part.content);
    const QByteArray boundary = freeBoundary(contents, "rfi-desk-boundary");

    Body body{"multipart/form-data; boundary=" + boundary, {}};
    QByteArray lineBreak;
    for (const Part& part : m_parts) {
        body.chunks.append(lineBreak + "--" + boundary + "\r\n" + part.headers);
        body.chunks.append(part.content);
        lineBreak = "\r\n";
    }
    body.chunks.append(lineBreak + "--" + boundary + "--\r\n");
    return body;
}

QByteArray freeBoundary(const QList<QByteArray>& contents, QByteArray candidate)
{
    const auto isTaken = [&candidate](const QByteArray& content) { return content.contains(candidate); };
    while (std::any_of(contents.begin(), contents.end(), isTaken))
        candidate = QCryptographicHash::hash(candidate, QCryptographicHash::Sha256).toHex();
    return candidate;
}

} // namespace rfi::network
