#pragma once

#include "models/core/result.h"

#include <QHash>
#include <QString>
#include <QUrl>

namespace rfi::network {

/// 127.0.0.0/8, ::1 and localhost.
bool isLoopback(const QString& host);

/// https, or http on loopback, with a host and without a user part.
bool isAllowedScheme(const QUrl& url);

/// Same scheme, host and port, where a missing port is the scheme's own.
bool isSameOrigin(const QUrl& left, const QUrl& right);

/// An address for --base-url and for accounts: allowed scheme, no user part, no query, no fragment, no dot
/// segments. A slash at the end is dropped. Error: AddressNotAllowed, its subject the host.
core::Result<QUrl> parseBaseUrl(const QString& text);

/// RFC 6570 level 1: `{name}` becomes the value, everything but unreserved characters percent-encoded, so a value
/// never makes another segment. Empty values, `.`, `..`, control characters, lone surrogates and more than 4096
/// characters are refused (IdInvalid, the subject is the name, never the value), a malformed template too.
core::Result<QString> expandPath(const QString& pathTemplate, const QHash<QString, QString>& values);

/// `base` followed by an expanded path, which starts with one slash and may have a query. The result always has
/// the origin of `base` and no dot segments; otherwise AddressNotAllowed.
core::Result<QUrl> joinUrl(const QUrl& base, const QString& expandedPath);

} // namespace rfi::network
