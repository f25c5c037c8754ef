#include "models/vault/recoverykey.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace rfi::vault {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

constexpr QLatin1StringView Letters{"0123456789ABCDEFGHJKMNPQRSTVWXYZ"};
constexpr qsizetype ChecksumSize = 3;
constexpr qsizetype GroupSize = 4;

QByteArray checksum(QByteArrayView key)
{
    return QCryptographicHash::hash(key.toByteArray(), QCryptographicHash::Sha256).left(ChecksumSize);
}

QString encoded(const QByteArray& bytes)
{
    QString text;
    quint32 bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = bits << 8 | static_cast<unsigned char>(byte);
        count += 8;
        for (; count >= 5; count -= 5)
            text += Letters[static_cast<qsizetype>(bits >> (count - 5) & 31U)];
    }
    return text;
}

int valueOf(QChar letter)
{
    switch (letter.toUpper().unicode()) {
    case u'O': return 0;
    case u'I':
    case u'L': return 1;
    default: return static_cast<int>(Letters.indexOf(letter.toUpper()));
    }
}

} // namespace

QString recoveryText(const store::Key& key)
{
    const QString text = encoded(key.view().toByteArray() + checksum(key.view()));
    QStringList groups;
    for (qsizetype at = 0; at < text.size(); at += GroupSize)
        groups += text.mid(at, GroupSize);
    return groups.join(u'-');
}

Result<store::Key> recoveryKey(const QString& text)
{
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const QChar letter : text) {
        if (letter.isSpace() || letter == u'-')
            continue;
        const int value = valueOf(letter);
        if (value < 0)
            return Error{.code = ErrorCode::RecoveryKeyInvalid};
        bits = bits << 5 | static_cast<quint32>(value);
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>(bits >> count & 0xffU);
        }
    }
    const QByteArray key = bytes.chopped(std::min(ChecksumSize, bytes.size()));
    const Result<store::Key> read = store::Key::fromBytes(key);
    const bool isRight = count == 0 && read && bytes.last(ChecksumSize) == checksum(key);
    ::sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    return isRight ? read : Result<store::Key>(Error{.code = ErrorCode::RecoveryKeyInvalid});
}

} // namespace rfi::vault
