#pragma once

#include <QString>

/// The system's words for why it did not do something. What Windows calls a fault and what C calls it have other
/// numbers.
namespace rfi::core {

/// For the last call to the system that failed in this thread.
QString lastReason();

QString reasonNotAFolder();
QString reasonNotEmpty();

/// Whether these words say that there is no room left.
bool isFullReason(const QString& reason);

} // namespace rfi::core
