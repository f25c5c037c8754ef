#include "models/updates/signature.h"

#include <array>
#include <sodium.h>

namespace rfi::updates {

using core::Error;
using core::ErrorCode;

namespace {

constexpr qsizetype AlgorithmBytes = 2;
constexpr qsizetype IdBytes = 8;
constexpr qsizetype KeyBytes = crypto_sign_PUBLICKEYBYTES;
constexpr qsizetype SignatureBytes = crypto_sign_BYTES;
constexpr QByteArrayView TrustedComment = "trusted comment: ";

const unsigned char* unsignedData(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned long long unsignedSize(const QByteArray& bytes) { return static_cast<unsigned long long>(bytes.size()); }

/// Exactly so many bytes; nothing for anything else.
std::optional<QByteArray> decoded(const QByteArray& text, qsizetype size)
{
    const auto bytes = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.size() != size)
        return {};
    return bytes.decoded;
}

bool isSigned(const QByteArray& bytes, const QByteArray& signature, const PublicKey& key)
{
    return crypto_sign_verify_detached(unsignedData(signature), unsignedData(bytes), unsignedSize(bytes),
                                       unsignedData(key.key))
        == 0;
}

QByteArray hashOf(const QByteArray& bytes)
{
    std::array<unsigned char, crypto_generichash_BYTES_MAX> hash{};
    crypto_generichash(hash.data(), hash.size(), unsignedData(bytes), unsignedSize(bytes), nullptr, 0);
    return {reinterpret_cast<const char*>(hash.data()), static_cast<qsizetype>(hash.size())};
}

QList<QByteArray> linesOf(QByteArray text)
{
    text.replace("\r\n", "\n");
    if (text.endsWith('\n'))
        text.chop(1);
    return text.split('\n');
}

} // namespace

std::optional<PublicKey> PublicKey::fromText(const QString& text)
{
    const auto bytes = decoded(text.trimmed().toLatin1(), AlgorithmBytes + IdBytes + KeyBytes);
    if (!bytes || !bytes->startsWith("Ed"))
        return {};
    return PublicKey{bytes->mid(AlgorithmBytes, IdBytes), bytes->mid(AlgorithmBytes + IdBytes)};
}

core::Outcome checkSignature(const QByteArray& bytes, const QByteArray& signature, const PublicKey& key)
{
    const Error wrong{.code = ErrorCode::SignatureWrong};
    if (sodium_init() < 0)
        return wrong;
    // A comment that nobody signed, the signature, a comment that was signed, and the signature of both.
    const QList<QByteArray> lines = linesOf(signature);
    if (lines.size() != 4 || !lines.at(2).startsWith(TrustedComment))
        return wrong;
    const auto first = decoded(lines.at(1), AlgorithmBytes + IdBytes + SignatureBytes);
    const auto second = decoded(lines.at(3), SignatureBytes);
    if (!first || !second || !first->startsWith("ED") || first->mid(AlgorithmBytes, IdBytes) != key.id)
        return wrong;
    const QByteArray own = first->mid(AlgorithmBytes + IdBytes);
    if (!isSigned(hashOf(bytes), own, key) || !isSigned(own + lines.at(2).mid(TrustedComment.size()), *second, key))
        return wrong;
    return core::success();
}

} // namespace rfi::updates
