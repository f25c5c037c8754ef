#pragma once

#include <cstddef>
#include <string>
#include <sys/types.h>

/// What a disk may lose when the power goes: what was written since the last sync of the file, all of it or parts.
namespace powercut {

/// To be called before the bytes are written.
void note(const std::string& path, std::size_t size, off_t offset);
void forget(const std::string& path);
/// Takes back some of what was not synced, chosen by `seed`, whole writes and halves of them.
void happen(unsigned seed);

} // namespace powercut
