#pragma once

#include <QByteArray>
#include <QString>

namespace rfi::test {

/// Signs as minisign does, with a key pair of its own.
class Signer
{
public:
    Signer();

    QString publicKey() const;
    /// A whole `.minisig` file.
    QByteArray sign(const QByteArray& bytes, const QByteArray& trustedComment = "timestamp:1") const;
    /// As old versions of minisign did, without hashing first.
    QByteArray signUnhashed(const QByteArray& bytes) const;

private:
    QByteArray rawSignature(const QByteArray& bytes) const;
    QByteArray file(const QByteArray& algorithm, const QByteArray& signature, const QByteArray& comment) const;

    QByteArray m_id;
    QByteArray m_public;
    QByteArray m_secret;
};

} // namespace rfi::test
