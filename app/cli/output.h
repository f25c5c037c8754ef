#pragma once

#include "models/core/error.h"
#include "models/core/json.h"

#include <QString>

namespace rfi::cli {

/// One line on stdout, where results go.
void print(const QString& line);
/// The one document on stdout of --json.
void printJson(const core::Json& json);
/// One line on stderr, where everything goes that a script does not read.
void tell(const QString& line);

/// "file:line:column: /pointer: message", as far as the error knows its place.
QString faultText(const core::Error& error, const QString& file);

/// A name or message from outside as it may go to a terminal.
QString shown(const QString& text);

} // namespace rfi::cli
