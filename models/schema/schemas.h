#pragma once

#include "models/core/json.h"
#include "models/core/pointer.h"

#include <optional>

namespace rfi::schema {

/// "#" and "#/..." (percent-encoded) as a pointer into the root document; not valid for any other reference.
core::Pointer pointerFromReference(const QString& reference);

/// Follows $ref (a chain of them) and returns the schema with its own siblings merged over it. A reference that
/// leads nowhere or in a circle ends the chain.
core::Json resolved(const core::Json& root, const core::Json& schema);

/// The schema of the property path (unnumbered pointer: array elements are stepped into by `items`), looked for
/// in the branches of allOf, anyOf, oneOf, then and else as well; nullopt when the schema does not name it.
std::optional<core::Json> schemaAt(const core::Json& root, const core::Json& schema, const core::Pointer& unnumbered);

} // namespace rfi::schema
