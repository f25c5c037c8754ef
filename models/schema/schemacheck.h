#pragma once

#include "models/core/error.h"
#include "models/core/json.h"
#include "models/core/pointer.h"

#include <QList>

namespace rfi::schema {

/// Faults of a schema itself: UnknownKeyword; BadKeywordValue (also a pattern that does not compile, an unknown
/// format, a value that is no schema); ReferenceUnresolved (also a $ref that leads back to itself). The subject
/// is the keyword, `pointer` is within the root document, `at` is where the schema stands in it. What $ref leads
/// to is checked as well. A SchemaChecker can be relied on when there are none.
QList<core::Error> checkSchema(const core::Json& root, const core::Pointer& at);

} // namespace rfi::schema
