#pragma once

#include "models/network/reply.h"

#include <QNetworkReply>

#include <optional>

namespace rfi::network {

/// What was seen of one exchange when it ended.
struct Trace
{
    bool isWrite = false;
    bool isTls = false;
    bool isEncrypted = false;   ///< the TLS handshake was done; until we know of it Qt holds the request back
    bool isBodyTouched = false; ///< Qt has taken bytes of the body
    int timesSent = 0;
    int status = 0;
    qint64 announcedBytes = -1; ///< Content-Length of the reply
    qint64 readBytes = 0;
    std::optional<core::ErrorCode> stopReason = {}; ///< why we ended it ourselves
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
};

/// NotSent only where it is proven, Complete only where the whole reply was read, otherwise Unknown.
Fate fateOf(const Trace& trace);

/// Why it is NotSent or Unknown; nothing for Complete.
std::optional<core::ErrorCode> reasonOf(const Trace& trace);

} // namespace rfi::network
