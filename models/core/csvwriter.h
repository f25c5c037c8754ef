#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace rfi::core {

/// A text as a cell that no spreadsheet takes for a formula: one that begins like a formula, also after blanks,
/// quotes and marks that do not show, gets an apostrophe in front.
QString guardedCell(const QString& text);

enum class ByteOrderMark { None, Utf8 };

/// Rows as CSV (RFC 4180) in UTF-8: every cell guarded and quoted.
QByteArray writeCsv(const QList<QStringList>& rows, ByteOrderMark mark);

/// Rows for the clipboard of a spreadsheet: guarded cells between tabs; a tab or line break in a cell becomes a blank.
QString tabSeparated(const QList<QStringList>& rows);

} // namespace rfi::core
