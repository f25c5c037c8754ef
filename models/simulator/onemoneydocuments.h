#pragma once

#include "models/core/json.h"

#include <optional>

namespace rfi::simulator::onemoney {

/// What 1Money says first against the data URIs of a body, such as "documents.0.file is not valid base64";
/// nothing when all are of a kind that their place takes and hold what they claim.
std::optional<QString> documentFault(const core::Json& body);

} // namespace rfi::simulator::onemoney
