#include "models/drafts/documentcheck.h"

#include "models/core/files.h"
#include "models/drafts/contentkind.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <numeric>

namespace rfi::drafts {

namespace {

using core::Error;
using core::ErrorCode;
using forms::Document;
using forms::DocumentRules;
using namespace Qt::StringLiterals;

/// For places whose provider names no limit.
constexpr qint64 LargestDocument = 64 * 1024 * 1024;

/// Before the kind of a document is known.
qint64 limitOf(const DocumentRules& rules)
{
    const qint64 largest = std::accumulate(rules.maxBytesByType.begin(), rules.maxBytesByType.end(), rules.maxBytes,
                                           [](qint64 known, qint64 limit) { return std::max(known, limit); });
    return rules.maxBytes > 0 ? largest : LargestDocument;
}

Error fault(ErrorCode code, const QString& name, const QStringList& facts = {})
{
    return {.code = code, .subject = name, .arguments = QStringList(name) + facts};
}

Error tooLarge(const QString& name, qint64 limit, qint64 size)
{
    return fault(ErrorCode::DocumentTooLarge, name, {QString::number(limit), QString::number(size)});
}

bool hasAcceptedSuffix(const QString& name, const DocumentRules& rules)
{
    const QString suffix = QFileInfo(name).suffix();
    return suffix.isEmpty() || rules.suffixes.isEmpty() || rules.suffixes.contains(suffix, Qt::CaseInsensitive);
}

bool namesAnotherComputer(const QString& path)
{
    return path.size() > 1 && (path.at(0) == u'/' || path.at(0) == u'\\')
        && (path.at(1) == u'/' || path.at(1) == u'\\');
}

} // namespace

core::Result<QString> documentPath(const QString& written, const QDir& folder)
{
    static const QRegularExpression address(u"^[a-z][a-z0-9+.-]*://"_s, QRegularExpression::CaseInsensitiveOption);
    QString path = written;
    if (address.match(written).hasMatch()) {
        const QUrl url(written, QUrl::StrictMode);
        if (url.scheme() != u"file" || !url.host().isEmpty())
            return fault(ErrorCode::NotRegularFile, written);
        path = url.toLocalFile();
    }
    if (namesAnotherComputer(path))
        return fault(ErrorCode::NotRegularFile, written);
    if (path.isEmpty())
        return fault(ErrorCode::FileMissing, written);
    return folder.absoluteFilePath(path);
}

core::Result<Document> readDocument(const QString& path, const DocumentRules& rules)
{
    const auto place = documentPath(path, QDir());
    if (!place)
        return place.error();
    const QFileInfo info(*place);
    const auto bytes = core::readFile(*place, limitOf(rules));
    if (!bytes && bytes.error().code == ErrorCode::FileTooLarge)
        return tooLarge(info.fileName(), limitOf(rules), info.size());
    if (!bytes)
        return fault(bytes.error().code, info.fileName());
    auto document = checkDocument(info.fileName(), *bytes, rules);
    if (!document)
        return document;
    Document found = std::move(document).value();
    found.path = *place;
    return found;
}

core::Result<Document> checkDocument(const QString& name, const QByteArray& bytes, const DocumentRules& rules)
{
    if (bytes.isEmpty())
        return fault(ErrorCode::DocumentEmpty, name);
    if (bytes.size() > limitOf(rules))
        return tooLarge(name, limitOf(rules), bytes.size());
    const QString content = contentKind(bytes);
    const QString kind = acceptedKind(content, bytes, name, rules.mimeTypes);
    if (kind.isEmpty() || !isNameOf(kind, name) || !hasAcceptedSuffix(name, rules))
        return fault(ErrorCode::DocumentWrongType, name, {content, rules.suffixes.join(u", "_s)});
    const qint64 limit = rules.maxBytesOf(kind);
    if (limit > 0 && bytes.size() > limit)
        return tooLarge(name, limit, bytes.size());
    return forms::makeDocument(name, kind, bytes);
}

bool hasOriginalChanged(const Document& document)
{
    if (document.path.isEmpty())
        return false;
    const auto now = core::readFile(document.path, document.size);
    return !now || QCryptographicHash::hash(*now, QCryptographicHash::Sha256) != document.sha256;
}

} // namespace rfi::drafts
