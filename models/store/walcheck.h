#pragma once

#include <QString>

namespace rfi::store {

/// Whether a write-ahead log holds whole frames that SQLite will not apply because a checksum of them is wrong. It
/// takes what follows such a frame for the rest of an older log, and lets go of it without a word. A frame at the end
/// that is cut short is what a killed writer leaves, and no fault. Ours never have older rests: see Engine::tidy.
bool isLogDamaged(const QString& path);

} // namespace rfi::store
