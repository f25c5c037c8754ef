#pragma once

#include "models/core/result.h"
#include "models/forms/request.h"

namespace rfi::providers {

/// Reads asked items from a table (CSV): one row an item under a row of heads. `pointer` has to be among them;
/// `party`, `documentType`, `side`, `status`, `reason` and `required` may be. Values are those of a request file.
/// Equal items become one. `file` is only named in errors: those of core::readCsv, CsvColumnUnknown, CsvColumnTwice
/// and CsvColumnMissing (argument: the head), Required, PatternMismatch, NotInList; each with its position.
core::Result<QList<forms::RequestItem>> readItemTable(const QByteArray& csv, const QString& file);

/// Whether the text looks like such a table rather than like anything else that is known here.
bool isItemTable(const QByteArray& bytes);

} // namespace rfi::providers
