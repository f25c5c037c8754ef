#include "tests/support/certificates.h"

#include <QtGlobal>

#include <memory>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace rfi::test {
namespace {

template <auto Free>
struct Deleter
{
    template <typename T>
    void operator()(T* object) const
    {
        Free(object);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Memory = std::unique_ptr<BIO, Deleter<BIO_free_all>>;

QByteArray contentOf(BIO* memory)
{
    char* data = nullptr;
    const auto size = BIO_get_mem_data(memory, &data);
    return {data, static_cast<qsizetype>(size)};
}

Key newKey() { return Key(EVP_EC_gen("P-256")); }

Key keyOf(const QSslKey& key)
{
    const QByteArray pem = key.toPem();
    const Memory memory(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return Key(PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr));
}

void addExtension(X509* certificate, X509* issuer, int id, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, id, value);
    Q_ASSERT(extension);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

void fill(X509* certificate, EVP_PKEY* key, const char* commonName, const QDateTime& from, const QDateTime& until)
{
    quint32 serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial);
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial | 1U);
    ASN1_TIME_set(X509_getm_notBefore(certificate), from.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(certificate), until.toSecsSinceEpoch());
    X509_set_pubkey(certificate, key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(commonName), -1, -1, 0);
}

QByteArray pemOf(X509* certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), certificate);
    return contentOf(memory.get());
}

Identity identityOf(X509* certificate, EVP_PKEY* key)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return {QSslCertificate(pemOf(certificate), QSsl::Pem), QSslKey(contentOf(memory.get()), QSsl::Ec, QSsl::Pem)};
}

Certificate certificateOf(const QSslCertificate& source)
{
    const QByteArray pem = source.toPem();
    const Memory memory(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return Certificate(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
}

} // namespace

Authority::Authority(const QByteArray& name)
{
    const Key key = newKey();
    const Certificate certificate(X509_new());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    fill(certificate.get(), key.get(), name.constData(), now.addYears(-10), now.addYears(10));
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    addExtension(certificate.get(), certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate.get(), certificate.get(), NID_key_usage, "critical,keyCertSign");
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    m_identity = identityOf(certificate.get(), key.get());
}

Identity Authority::issue(const QByteArray& alternativeName, const QDateTime& from, const QDateTime& until) const
{
    const Key key = newKey();
    const Key authorityKey = keyOf(m_identity.key);
    const Certificate authority = certificateOf(m_identity.certificate);
    const Certificate certificate(X509_new());
    fill(certificate.get(), key.get(), "RFI Desk test server", from, until);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(authority.get()));
    addExtension(certificate.get(), authority.get(), NID_subject_alt_name, alternativeName.constData());
    X509_sign(certificate.get(), authorityKey.get(), EVP_sha256());
    return identityOf(certificate.get(), key.get());
}

} // namespace rfi::test
