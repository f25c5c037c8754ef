#include "tests/unit/updates/signer.h"

#include <sodium.h>

namespace rfi::test {

namespace {

unsigned char* data(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }
const unsigned char* data(const QByteArray& bytes) { return reinterpret_cast<const unsigned char*>(bytes.constData()); }
unsigned long long size(const QByteArray& bytes) { return static_cast<unsigned long long>(bytes.size()); }

} // namespace

Signer::Signer() : m_id(8, '\0'), m_public(crypto_sign_PUBLICKEYBYTES, '\0'), m_secret(crypto_sign_SECRETKEYBYTES, '\0')
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot start");
    randombytes_buf(m_id.data(), 8);
    crypto_sign_keypair(data(m_public), data(m_secret));
}

QString Signer::publicKey() const { return QString::fromLatin1(("Ed" + m_id + m_public).toBase64()); }

QByteArray Signer::rawSignature(const QByteArray& bytes) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(data(signature), nullptr, data(bytes), size(bytes), data(m_secret));
    return signature;
}

QByteArray Signer::sign(const QByteArray& bytes, const QByteArray& trustedComment) const
{
    QByteArray hash(crypto_generichash_BYTES_MAX, '\0');
    crypto_generichash(data(hash), crypto_generichash_BYTES_MAX, data(bytes), size(bytes), nullptr, 0);
    return file("ED", rawSignature(hash), trustedComment);
}

QByteArray Signer::signUnhashed(const QByteArray& bytes) const
{
    return file("Ed", rawSignature(bytes), "timestamp:1");
}

QByteArray Signer::file(const QByteArray& algorithm, const QByteArray& signature, const QByteArray& comment) const
{
    return "untrusted comment: made by a test\n" + (algorithm + m_id + signature).toBase64()
        + "\ntrusted comment: " + comment + '\n' + rawSignature(signature + comment).toBase64() + '\n';
}

} // namespace rfi::test
