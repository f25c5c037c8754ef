#pragma once

#include "models/simulator/call.h"

#include <QDateTime>

namespace rfi::simulator::onemoney {

/// 1Money has one shape for all refusals; `path` is where it happened.
CallReply refusal(int status, const QString& detail, const QString& path = {});

/// The usual words of a status; those of 429 say how many seconds to wait.
QString usualDetail(int status, const QByteArray& seconds);

/// With the headers that every reply has: an id of the call, and the provider's clock.
CallReply stamped(CallReply reply, const QDateTime& now);

} // namespace rfi::simulator::onemoney
