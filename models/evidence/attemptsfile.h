#pragma once

#include "models/evidence/casefile.h"

namespace rfi::evidence {

/// `rfi-desk/attempts@1`: every attempt with its uploads and calls, what went out with its hashes and its places in the
/// pack, and what came back.
QByteArray attemptsJson(const CaseFile& file);

} // namespace rfi::evidence
