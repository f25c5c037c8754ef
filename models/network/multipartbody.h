#pragma once

#include "models/core/result.h"
#include "models/network/body.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace rfi::network {

/// Builds multipart/form-data (RFC 7578) with headers of our own making: no text from outside gets into them.
/// Files are named `document-<n>.<extension>` on the wire. Equal parts give equal bytes.
class MultipartBody
{
public:
    /// `name` is up to 100 ASCII letters, digits and `_ - . [ ]`; otherwise BadKeywordValue and nothing is added.
    core::Outcome addText(const QByteArray& name, const QString& value);
    /// `mediaType` is `type/subtype`, `extension` up to 8 ASCII letters or digits.
    core::Outcome addFile(const QByteArray& name, const QByteArray& mediaType, const QByteArray& extension,
                          const QByteArray& content);
    Body build() const;

private:
    struct Part
    {
        QByteArray headers;
        QByteArray content;
    };

    QList<Part> m_parts;
    int m_files = 0;
};

/// `candidate`, or the first of its successors that occurs in none of the contents.
QByteArray freeBoundary(const QList<QByteArray>& contents, QByteArray candidate);

} // namespace rfi::network
