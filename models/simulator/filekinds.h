#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace rfi::simulator {

/// Whether the first bytes are those of the media type; false for a type that no provider takes.
bool isOfMediaType(const QByteArray& content, const QString& mediaType);

/// The bytes of a base64 text that keeps to the letter of RFC 4648; nothing when it does not or is empty.
std::optional<QByteArray> bytesFromBase64(const QString& text);

} // namespace rfi::simulator
