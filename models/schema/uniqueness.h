#pragma once

#include "models/core/json.h"

namespace rfi::schema {

/// No two of the values are equal as JSON. Does not compare pair by pair: fast for long lists as well.
bool areUnique(const QList<core::Json>& values);

} // namespace rfi::schema
