#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace rfi::network {

/// A date as HTTP writes it (RFC 9110: IMF-fixdate or asctime), in UTC.
std::optional<QDateTime> httpDate(const QByteArray& text);

/// How long a 429 or 503 asks us to wait: from Retry-After (seconds or a date), else from words like
/// "Retry after 4s" in the body. Bounded to 1 s ... 15 min. Nothing when neither says so sensibly.
std::optional<std::chrono::seconds> retryAfter(const QByteArray& headerValue, const QByteArray& bodyText,
                                               const QDateTime& now);

} // namespace rfi::network
