#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace rfi::drafts {

/// The media type of a document by its bytes; "application/octet-stream" when they are of no clear kind or of
/// two: a web page or an archive inside a PDF or a picture, a PDF that begins late.
QString contentKind(const QByteArray& bytes);

/// The one of `accepted` that the bytes are, empty when there is none. `kind` is their contentKind. The name
/// only tells apart what bytes alone cannot: the kinds of text and the kinds of office documents.
QString acceptedKind(const QString& kind, const QByteArray& bytes, const QString& name, const QStringList& accepted);

/// False when the name's suffix belongs to another kind of file. A name without suffix says nothing.
bool isNameOf(const QString& kind, const QString& name);

} // namespace rfi::drafts
