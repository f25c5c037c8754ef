#pragma once

// Secret itself lives in core, because sign-in needs it without knowing any keychain.
#include "models/core/secret.h"

namespace rfi::secrets {
using core::Secret;
} // namespace rfi::secrets
