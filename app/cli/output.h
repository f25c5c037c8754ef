#pragma once

#include "models/core/json.h"
#include "ui/texts/faulttext.h"

#include <QString>

namespace rfi::cli {

/// One line on stdout, where results go.
void print(const QString& line);
/// The one document on stdout of --json.
void printJson(const core::Json& json);
/// One line on stderr, where everything goes that a script does not read.
void tell(const QString& line);

using ui::faultText;

/// A name or message from outside as it may go to a terminal.
QString shown(const QString& text);

} // namespace rfi::cli
