#pragma once

#include "models/simulator/call.h"

#include <QDateTime>

namespace rfi::simulator::manis {

/// A moment as Manis writes it, with milliseconds.
QString momentText(const QDateTime& moment);

/// Manis has one shape for all refusals. Without a `detail` the usual words of the status.
CallReply problem(int status, const QDateTime& now, const QString& detail = {});

} // namespace rfi::simulator::manis
