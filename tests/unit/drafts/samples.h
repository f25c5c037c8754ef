#pragma once

#include "models/forms/document.h"

#include <QByteArray>
#include <QFile>

/// The smallest bytes that count as a document of a kind, and the rules of a place that takes such documents.
namespace samples {

inline QByteArray pdf()
{
    return QByteArrayLiteral("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");
}

inline QByteArray jpeg() { return QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffd9"); }

inline QByteArray png()
{
    return QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
                               "0000000049454e44ae426082");
}

inline rfi::forms::DocumentRules rules()
{
    rfi::forms::DocumentRules rules;
    rules.id = QStringLiteral("identity");
    rules.mimeTypes = {QStringLiteral("application/pdf"), QStringLiteral("image/jpeg"), QStringLiteral("image/png")};
    rules.suffixes = {QStringLiteral("pdf"), QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("png")};
    rules.maxBytes = 4096;
    return rules;
}

inline void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace samples
