#pragma once

#include "models/updates/updatecheck.h"

namespace rfi::app {

/// Where this program was built to look for new versions; nowhere unless somebody named an address and a key.
updates::Source builtInUpdateSource();

/// The word of lists for the system that this runs on.
QString updateSystem();

} // namespace rfi::app
