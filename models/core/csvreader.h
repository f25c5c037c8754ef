#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>

namespace rfi::core {

struct CsvCell
{
    QString text;
    Position position;
};
using CsvRow = QList<CsvCell>;

inline constexpr qsizetype MostCsvRows = 10'000;

/// Reads CSV (RFC 4180) in UTF-8, with or without byte order mark. The first row decides whether a comma, a semicolon
/// or a tab parts the cells; every row has as many cells as the first. Empty lines are skipped.
/// Errors, each with its position: JsonInvalidUtf8 (without one), CsvQuote, CsvUnclosed, CsvCellCount (arguments:
/// expected, found), FileTooLarge (more than MostCsvRows).
Result<QList<CsvRow>> readCsv(const QByteArray& bytes);

} // namespace rfi::core
