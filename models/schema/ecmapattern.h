#pragma once

#include <QString>

#include <optional>

namespace rfi::schema {

/// The same pattern for PCRE: `$` matches only at the very end, `.` no line separator, `\s` every blank of
/// Unicode, and `\u` is understood. Nothing for what ECMA 262 does not know in Unicode mode (`\A`, `(?i)`,
/// possessive quantifiers, classes such as `[:alpha:]`), so that a description means the same everywhere.
std::optional<QString> pcreFromEcma(const QString& pattern);

} // namespace rfi::schema
