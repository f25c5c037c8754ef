#pragma once

#include "models/core/json.h"
#include "models/core/secret.h"

#include <QByteArray>

namespace rfi::audit {

/// How many bytes a hash and a seal have.
inline constexpr qsizetype DigestSize = 32;

/// The end of a log: the number and the hash of its last entry. That of an empty log is number 0 and zeros.
struct Head
{
    qint64 sequence = 0;
    QByteArray hash = QByteArray(DigestSize, '\0');
    friend bool operator==(const Head&, const Head&) = default;
};

/// One line of the log as it is stored.
struct Entry
{
    qint64 sequence = 0;
    QByteArray record; ///< canonical JSON
    QByteArray hash;   ///< over the number, the hash before and the record
    QByteArray mac;    ///< seals the hash with the key of the log
    Head head() const { return {sequence, hash}; }
    friend bool operator==(const Entry&, const Entry&) = default;
};

/// One text for one value, as in RFC 8785: members sorted by their UTF-16 units, no blanks, UTF-8. Numbers keep
/// their text, so facts hold whole numbers only.
QByteArray canonicalJson(const core::Json& json);

/// SHA-256(0x00 || sequence as 8 bytes, the highest first || previous hash || record)
QByteArray entryHash(qint64 sequence, const QByteArray& previous, const QByteArray& record);
/// HMAC-SHA256(key, 0x01 || hash)
QByteArray entrySeal(const QByteArray& hash, const core::Secret& macKey);

/// The entry that follows `head`.
Entry next(const Head& head, const core::Json& facts, const core::Secret& macKey);

} // namespace rfi::audit
