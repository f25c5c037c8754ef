#pragma once

#include "models/core/result.h"
#include "models/forms/document.h"

#include <QDir>

namespace rfi::drafts {

/// Where a document is, for a path as somebody wrote it: beside `folder`, absolute, or a file: address.
/// Anything that names another computer is refused (NotRegularFile) before the system looks at it.
core::Result<QString> documentPath(const QString& written, const QDir& folder);

/// Reads a file as it is now and checks it against the rules of its place. Content decides the type, not the
/// name, but the name must not contradict it, and no second kind may hide in the file. Safe to call from any
/// thread; blocks while reading.
/// Errors: FileMissing, NotRegularFile, FileUnreadable, DocumentEmpty, DocumentTooLarge (arguments: name,
/// limit, size), DocumentWrongType (name, found type, accepted suffixes); the subject and the first argument
/// are the file's name, the whole path where there is no file to name.
core::Result<forms::Document> readDocument(const QString& path, const forms::DocumentRules& rules);

/// The same for bytes that are here already (a picture from the clipboard, a test).
core::Result<forms::Document> checkDocument(const QString& name, const QByteArray& bytes,
                                            const forms::DocumentRules& rules);

/// Whether the original still has the bytes that were attached; true when it can no longer be read as well.
bool hasOriginalChanged(const forms::Document& document);

} // namespace rfi::drafts
