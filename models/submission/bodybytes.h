#pragma once

#include "models/core/json.h"
#include "models/core/result.h"
#include "models/forms/document.h"
#include "models/network/body.h"

#include <QHash>

namespace rfi::submission {

/// The JSON with long ASCII texts at some places, by the text of their JSON Pointer. The texts become pieces of the
/// body as they are, so a document in base64 stands in memory once.
network::Body jsonWith(const core::Json& json, const QHash<QString, QByteArray>& texts);

/// `start` and the bytes in base64 after it, made in place: a large document is not encoded beside it first.
QByteArray withBase64(const QByteArray& start, const QByteArray& bytes);

/// "document.pdf": the kind of a document, none of its name.
QString wireName(const forms::Document& document);

/// A multipart body of text fields and one file; a field of the file's name is passed over.
core::Result<network::Body> multipartBody(const core::Json& fields, const QString& partName,
                                          const forms::Document& document, const QByteArray& bytes);

} // namespace rfi::submission
