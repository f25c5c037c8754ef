#pragma once

#include "models/core/json.h"

#include <QByteArray>

namespace rfi::core {

enum class JsonStyle { Compact, Indented };

/// UTF-8 without BOM, members in the order of the value, numbers with their own text, no escapes that are
/// not needed: the same value always gives the same bytes. A lone surrogate is written as U+FFFD.
QByteArray writeJson(const Json& json, JsonStyle style = JsonStyle::Compact);

} // namespace rfi::core
