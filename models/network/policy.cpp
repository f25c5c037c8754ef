#include "models/network/policy.h"

#include "models/network/address.h"

#include <QSet>

#include <algorithm>

namespace rfi::network {
namespace {

/// Read once: loading it on demand takes time in each call and looks certificates up by path.
const QList<QSslCertificate>& systemAuthorities()
{
    static const QList<QSslCertificate> authorities = QSslConfiguration::systemCaCertificates();
    return authorities;
}

bool isToken(const QByteArray& name)
{
    static const QByteArray marks = "!#$%&'*+-.^_`|~";
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
            || marks.contains(letter);
    });
}

bool isCleanValue(const QByteArray& value)
{
    return std::none_of(value.begin(), value.end(), [](char letter) {
        const auto byte = static_cast<unsigned char>(letter);
        return (byte < 0x20 && byte != '\t') || byte == 0x7f;
    });
}

/// These are the connection's or the body's business.
bool isReserved(const QByteArray& name)
{
    static const QSet<QByteArray> reserved{"accept-encoding",
                                           "connection",
                                           "content-length",
                                           "content-type",
                                           "cookie",
                                           "expect",
                                           "host",
                                           "keep-alive",
                                           "proxy-authorization",
                                           "proxy-connection",
                                           "te",
                                           "trailer",
                                           "transfer-encoding",
                                           "upgrade"};
    return reserved.contains(name.toLower());
}

} // namespace

Policy Policy::make(const QList<QUrl>& origins, const QList<QSslCertificate>& extraAuthorities, const Proxy& proxy)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates(systemAuthorities() + extraAuthorities);
    tls.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    tls.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    return {origins, tls, proxy};
}

bool Policy::allows(const QUrl& url) const
{
    const auto isOriginOfUrl = [&url](const QUrl& origin) { return isSameOrigin(origin, url); };
    return isAllowedScheme(url) && std::any_of(origins.begin(), origins.end(), isOriginOfUrl);
}

core::Outcome Policy::check(const Request& request) const
{
    const QString host = request.url.host();
    if (!allows(request.url))
        return core::Error{.code = core::ErrorCode::AddressNotAllowed, .subject = host};
    for (const auto& [name, value] : request.headers) {
        if (!isToken(name) || isReserved(name) || !isCleanValue(value))
            return core::Error{.code = core::ErrorCode::BadKeywordValue,
                               .subject = host,
                               .arguments = {QString::fromLatin1(name.left(100))}};
    }
    if (request.body && !isCleanValue(request.body->contentType))
        return core::Error{
            .code = core::ErrorCode::BadKeywordValue, .subject = host, .arguments = {QStringLiteral("Content-Type")}};
    return core::success();
}

} // namespace rfi::network
