#pragma once

#include "models/core/json.h"

#include <QByteArray>

#include <optional>

namespace rfi::store {

/// The contents of records as they are sealed: CBOR (RFC 8949), because reading a hundred thousand of them as text
/// takes longer than anybody waits for a list. A number is a byte string of its digits, so that it keeps its text.
QByteArray packed(const core::Json& content);

/// Nothing when it is no such thing. What comes here was sealed by us, so it is not checked as what comes from outside.
std::optional<core::Json> unpacked(const QByteArray& bytes);

} // namespace rfi::store
