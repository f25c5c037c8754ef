#pragma once

namespace rfi::app {

/// Takes from this process, for good, what it does not need to turn bytes that it has into pixels: from here on it
/// opens nothing (no file, no connection), writes to no file, leaves no core, and gets 256 MB of memory and 10 s of the
/// processor. On Linux it also starts nothing, sends no signal, and makes no memory executable, in any of its threads.
/// False when the system refuses; then nothing may be read.
bool confine();

} // namespace rfi::app
