#include "models/network/reply.h"

#include "models/network/retryafter.h"

namespace rfi::network {

std::optional<QDateTime> Reply::serverDate() const { return httpDate(header("date")); }

} // namespace rfi::network
