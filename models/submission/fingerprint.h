#pragma once

#include "models/forms/answers.h"

namespace rfi::submission {

/// The same for the same answers, whatever their order: SHA-256 of what would be sent of them, and of what is left
/// out. Documents count by their bytes.
QByteArray fingerprint(const forms::Answers& answers);

} // namespace rfi::submission
