#include "models/network/authorities.h"

#include "models/core/files.h"
#include "models/core/filewriter.h"

#include <QDir>
#include <QSslCertificateExtension>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::network {

using core::Error;
using core::ErrorCode;

namespace {

bool isAuthority(const QSslCertificate& certificate)
{
    const QList<QSslCertificateExtension> extensions = certificate.extensions();
    return std::any_of(extensions.cbegin(), extensions.cend(), [](const QSslCertificateExtension& extension) {
        return extension.name() == u"basicConstraints" && extension.value().toMap().value(u"ca"_s).toBool();
    });
}

} // namespace

PemAuthorities readAuthorities(const QByteArray& pem, const QDateTime& now)
{
    if (pem.contains("PRIVATE KEY-----"))
        return {{}, CertificateFault::PrivateKey};
    const qsizetype announced = pem.count("-----BEGIN CERTIFICATE-----");
    if (announced == 0)
        return {{}, CertificateFault::NoCertificate};
    const QList<QSslCertificate> found = QSslCertificate::fromData(pem, QSsl::Pem);
    if (found.size() != announced)
        return {{}, CertificateFault::Damaged};
    if (!std::all_of(found.cbegin(), found.cend(), isAuthority))
        return {{}, CertificateFault::NotAnAuthority};
    const auto isExpired = [&now](const QSslCertificate& one) { return one.expiryDate() < now; };
    if (std::any_of(found.cbegin(), found.cend(), isExpired))
        return {{}, CertificateFault::Expired};
    return {found, {}};
}

Authorities::Authorities(const QString& folder, QObject* parent)
    : QObject(parent), m_path(QDir(folder).filePath(u"authorities.pem"_s))
{
}

core::Outcome Authorities::load()
{
    m_all.clear();
    m_blocked.reset();
    const core::Result<QByteArray> bytes = core::readFile(m_path, LargestFile);
    if (!bytes && bytes.error().code == ErrorCode::FileMissing)
        return core::success();
    if (!bytes) {
        m_blocked = bytes.error();
        return bytes.error();
    }
    // One that ran out in the meantime stays in the list, where people see it; no connection takes it.
    const PemAuthorities read = readAuthorities(*bytes, QDateTime());
    if (read.fault && !bytes->trimmed().isEmpty()) {
        m_blocked = Error{.code = ErrorCode::FormatMismatch, .subject = m_path, .arguments = {u"PEM"_s}};
        return *m_blocked;
    }
    m_all = read.certificates;
    return core::success();
}

core::Outcome Authorities::add(const QList<QSslCertificate>& certificates)
{
    QList<QSslCertificate> all = m_all;
    for (const QSslCertificate& one : certificates) {
        if (!all.contains(one))
            all.append(one);
    }
    return save(all);
}

core::Outcome Authorities::remove(const QSslCertificate& certificate)
{
    QList<QSslCertificate> all = m_all;
    all.removeAll(certificate);
    return save(all);
}

core::Outcome Authorities::save(const QList<QSslCertificate>& certificates)
{
    if (m_blocked)
        return *m_blocked;
    if (certificates == m_all)
        return core::success();
    QByteArray pem;
    for (const QSslCertificate& one : certificates)
        pem += one.toPem();
    if (core::Outcome written = core::writeFileAtomically(m_path, pem); !written)
        return written;
    m_all = certificates;
    Q_EMIT changed();
    return core::success();
}

} // namespace rfi::network
