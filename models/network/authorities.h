#pragma once

#include "models/core/result.h"

#include <QList>
#include <QObject>
#include <QSslCertificate>

#include <optional>

namespace rfi::network {

/// Why bytes are not taken for certificates of authorities.
enum class CertificateFault { NoCertificate, Damaged, PrivateKey, NotAnAuthority, Expired };

/// Certificates of authorities as they stand in a PEM file; none when there is a fault.
struct PemAuthorities
{
    QList<QSslCertificate> certificates = {};
    std::optional<CertificateFault> fault = {};
};
/// All of it or nothing. A file with a private key in it is refused, so that none lies where it does not belong.
PemAuthorities readAuthorities(const QByteArray& pem, const QDateTime& now);

/// The authorities that are trusted besides the system's, kept in `authorities.pem` of the data folder. Each change is
/// on disk before it is told; what could not be written did not happen.
class Authorities : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 LargestFile = 1024 * 1024;

    explicit Authorities(const QString& folder, QObject* parent = nullptr);

    /// A missing file is none. Of a file that cannot be read nothing is trusted, and nothing can be changed until it
    /// can; FormatMismatch means that it holds something else. The subject is the path.
    core::Outcome load();
    const QList<QSslCertificate>& all() const { return m_all; }
    /// Those that are there already are passed over.
    core::Outcome add(const QList<QSslCertificate>& certificates);
    core::Outcome remove(const QSslCertificate& certificate);

Q_SIGNALS:
    void changed();

private:
    core::Outcome save(const QList<QSslCertificate>& certificates);

    QString m_path;
    QList<QSslCertificate> m_all;
    std::optional<core::Error> m_blocked;
};

} // namespace rfi::network
