#pragma once

#include "models/network/body.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace rfi::network {

enum class Method { Get, Post, Put, Patch, Delete };

QByteArray methodName(Method method);

/// How much and how long a call may take. `connect` covers name lookup, proxy, connection and TLS handshake,
/// `silence` the time without a byte in either direction, `total` everything.
struct Limits
{
    qint64 replyBytes = 8 * 1024 * 1024;
    std::chrono::milliseconds total = std::chrono::seconds(60);
    std::chrono::milliseconds connect = std::chrono::seconds(15);
    std::chrono::milliseconds silence = std::chrono::seconds(30);

    /// 60 s and 1 s more for each 64 KB, 30 min at most.
    static Limits forUpload(qint64 bodyBytes);
};

/// A request is a value. Reads follow up to 3 redirects within their origin and may be repeated (see
/// RepeatedRead); writes are sent once, with `{}` as their body when none is given; a
/// `Body{}` sends none. Content-Type comes from the body. Headers that belong to the connection or hold CR, LF or NUL
/// are refused.
struct Request
{
    Method method = Method::Get;
    QUrl url = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    std::optional<Body> body = {};
    bool isSecretUrl = false; ///< the path holds a secret: it is not logged
    Limits limits = {};

    bool isRead() const { return method == Method::Get; }
};

} // namespace rfi::network
