#pragma once

#include "models/core/result.h"
#include "models/store/key.h"

#include <QString>

namespace rfi::vault {

/// The key as a person writes it down: groups of four letters and digits that cannot be taken for each other
/// (Crockford's base 32), with a checksum.
QString recoveryText(const store::Key& key);

/// Reads it back; case, blanks and dashes do not matter, and O, I and L are read as 0 and 1.
/// Error: RecoveryKeyInvalid.
core::Result<store::Key> recoveryKey(const QString& text);

} // namespace rfi::vault
