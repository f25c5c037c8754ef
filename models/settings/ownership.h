#pragma once

#include "models/settings/policy.h"

namespace rfi::settings {

/// Nobody but the owner could have written the file, or put another one in its place: it and its folder are the
/// owner's, and nobody else may write to them. What cannot be found out counts as unsafe.
bool isOwnedSafely(const QString& path, PolicyOwner owner);

} // namespace rfi::settings
