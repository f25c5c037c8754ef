#pragma once

#include "models/forms/content.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

namespace rfi::forms {

/// A file as it was when it was attached: what is known of it, and where its bytes are. They never change.
struct Document
{
    QString name;     ///< as shown; never used on the wire
    QString mimeType; ///< by content, not by name
    qint64 size = 0;
    QByteArray sha256;                     ///< of the bytes, raw
    QString path;                          ///< where it was read from, for "original changed since"
    std::shared_ptr<Content> content = {}; ///< null when only the name and the hash are remembered
};

/// A document whose bytes are here.
Document makeDocument(const QString& name, const QString& mimeType, const QByteArray& bytes, const QString& path = {});

/// The very bytes that were attached. May wait for the disk, so it belongs off the window's thread. RecordUnreadable
/// when they are gone or others by now; the subject and the first argument are the name.
core::Result<QByteArray> bytesOf(const Document& document);

/// How a document gets to the provider: before the answer, which names its URI or id; inside of the answer; or by a
/// call of its own that is an answer itself.
enum class Travel { Upload, DataUri, Call };

/// What a provider takes in one place, from `documents` of its description.
struct DocumentRules
{
    QString id;
    QStringList mimeTypes;
    QStringList suffixes; ///< without dot, for the file dialog and the name check
    qint64 maxBytes = 0;
    qint64 adviceMinBytes = 0; ///< smaller ones draw a hint; 0 = no advice
    QString uriMember;         ///< member of a list entry that takes the URI; empty when the place takes the text
    QString sideMember;        ///< member that takes the side; empty when there is none
    QStringList sides;
    QHash<QString, qint64> maxBytesByType = {}; ///< by MIME type, where it differs
    Travel travel = Travel::Upload;
    QHash<QString, QString> typeNames = {}; ///< the provider's words for MIME types, where they differ

    qint64 maxBytesOf(const QString& mimeType) const { return maxBytesByType.value(mimeType, maxBytes); }
    QString typeNameOf(const QString& mimeType) const { return typeNames.value(mimeType, mimeType); }
};

} // namespace rfi::forms
