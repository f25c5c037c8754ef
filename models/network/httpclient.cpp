#include "models/network/httpclient.h"

#include "models/network/policy.h"

namespace rfi::network {

HttpClient::HttpClient(const QList<QUrl>& allowedOrigins, const QList<QSslCertificate>& extraAuthorities,
                       const Proxy& proxy, QObject* parent)
    : QObject(parent), m_policy(std::make_shared<Policy>(Policy::make(allowedOrigins, extraAuthorities, proxy)))
{
}

HttpClient::~HttpClient() { Q_EMIT closing(); }

std::unique_ptr<Call> HttpClient::send(const Request& request)
{
    auto call = std::make_unique<Call>(request, m_policy);
    connect(this, &HttpClient::closing, call.get(), &Call::cancel);
    return call;
}

} // namespace rfi::network
