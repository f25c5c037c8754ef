#pragma once

#include "models/core/json.h"

namespace rfi::submission {

/// The part of a record that the schema knows, without nulls: what may go back to a provider that wants its whole
/// record. Members that exist only in replies are not in the schema.
core::Json knownPart(const core::Json& record, const core::Json& schema, const core::Json& root);

/// The record without the nulls of members that the schema knows; what it does not know stays as it is.
core::Json withoutNulls(const core::Json& record, const core::Json& schema, const core::Json& root);

/// The members that the schema requires and the record lacks, as pointers. `root` is where references resolve;
/// words of `x-required-for` count when one of them is in `context`.
QStringList missingMembers(const core::Json& record, const core::Json& schema, const core::Json& root,
                           const QStringList& context);

} // namespace rfi::submission
