#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>

#include <optional>

namespace rfi::network {

/// NotSent: proven that no byte of the request left this machine. Complete: the reply was read to its end; without
/// a Content-Length it may still be cut, and its content may be nonsense: only parsing tells. Unknown: the rest.
enum class Fate { NotSent, Complete, Unknown };

/// How a call ended. `error` says why it is NotSent or Unknown; its subject is the host. A Complete reply has an
/// error only when it is a redirect that is not followed (Redirected, the subject is the host it points to).
struct Reply
{
    Fate fate = Fate::NotSent;
    int status = 0; ///< 0 when no status line was read
    QByteArray body = {};
    QHash<QByteArray, QByteArray> headers = {}; ///< names in lower case; cookies are left out
    std::optional<core::Error> error = {};
    int timesSent = 0; ///< how often the network library says it sent the request

    bool isSuccess() const { return fate == Fate::Complete && !error && status >= 200 && status < 300; }
    QByteArray header(const QByteArray& lowerCaseName) const { return headers.value(lowerCaseName); }
    /// The moment of the Date header, for the offset of our clock.
    std::optional<QDateTime> serverDate() const;
};

} // namespace rfi::network

Q_DECLARE_METATYPE(rfi::network::Reply)
