#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSslCertificate>
#include <QSslKey>

namespace rfi::test {

/// What a TLS server shows and proves.
struct Identity
{
    QSslCertificate certificate;
    QSslKey key;
};

/// A throw-away certificate authority, made anew in each test program: no private key lies in the tree.
class Authority
{
public:
    explicit Authority(const QByteArray& name = "RFI Desk test authority");

    QSslCertificate certificate() const { return m_identity.certificate; }
    /// The authority itself as a server.
    Identity selfSigned() const { return m_identity; }
    /// `alternativeName` as OpenSSL writes it, for instance `DNS:localhost` or `IP:127.0.0.1`.
    Identity issue(const QByteArray& alternativeName = "DNS:localhost,IP:127.0.0.1",
                   const QDateTime& from = QDateTime::currentDateTimeUtc().addDays(-1),
                   const QDateTime& until = QDateTime::currentDateTimeUtc().addDays(1)) const;

private:
    Identity m_identity;
};

} // namespace rfi::test
