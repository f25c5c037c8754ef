#pragma once

#include "models/core/result.h"
#include "models/forms/document.h"

namespace rfi::drafts {

/// Reads a file as it is now and checks it against the rules of its place. Content decides the type, not the
/// name, but the name must not contradict it. Safe to call from any thread; blocks while reading.
/// Errors: FileMissing, NotRegularFile, FileUnreadable, DocumentEmpty, DocumentTooLarge, DocumentWrongType;
/// the subject is the file's name.
core::Result<forms::Document> readDocument(const QString& path, const forms::DocumentRules& rules);

/// The same for bytes that are here already (a picture from the clipboard, a test).
core::Result<forms::Document> checkDocument(const QString& name, const QByteArray& bytes,
                                            const forms::DocumentRules& rules);

/// Whether the original still has the bytes that were attached; true when it can no longer be read as well.
bool hasOriginalChanged(const forms::Document& document);

} // namespace rfi::drafts
