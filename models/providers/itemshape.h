#pragma once

#include "models/schema/schemachecker.h"

namespace rfi::providers {

/// The field that a payload describes itself, as a schema: one of the description's kinds with the label, help,
/// options and pattern that the record gives. `rules` is `shape` of the item rules. Null when no kind fits.
core::Json fieldSchema(const core::Json& record, const core::Json& rules, const schema::SchemaChecker& checker,
                       const core::Json& root);

} // namespace rfi::providers
