#pragma once

#include <QString>

namespace rfi::core {

/// This computer as QLockFile names it in its files. On Windows that is not what the network calls it.
QString computerName();

} // namespace rfi::core
