#pragma once

#include "models/core/error.h"

#include <QString>

namespace rfi::ui {

/// "file:line:column: /pointer: message", as far as the error knows its place.
QString faultText(const core::Error& error, const QString& file);

} // namespace rfi::ui
