#include "models/forms/document.h"

#include <QCryptographicHash>

namespace rfi::forms {

namespace {

QByteArray hashOf(const QByteArray& bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

} // namespace

Document makeDocument(const QString& name, const QString& mimeType, const QByteArray& bytes, const QString& path)
{
    return {name, mimeType, bytes.size(), hashOf(bytes), path, Content::here(bytes)};
}

core::Result<QByteArray> bytesOf(const Document& document)
{
    const core::Error damaged{
        .code = core::ErrorCode::RecordUnreadable, .subject = document.name, .arguments = {document.name}};
    if (!document.content)
        return damaged;
    const core::Result<QByteArray> bytes = document.content->read();
    return bytes && hashOf(*bytes) == document.sha256 ? bytes : damaged;
}

} // namespace rfi::forms
