#pragma once

#include "models/network/call.h"
#include "models/network/proxy.h"
#include "models/network/request.h"

#include <QList>
#include <QObject>
#include <QSslCertificate>
#include <QUrl>

#include <memory>

namespace rfi::network {

/// The one gate to the network, for one account in one environment. Talks only to the allowed origins (https, or
/// http on loopback), keeps no cookies, cache or authentication, follows no redirect to another origin, never
/// ignores a TLS error, and never lets a body leave twice: each call has a network manager and a connection of its
/// own, so nothing of one call reaches another.
/// Destroying the client cancels its calls; each of them still emits its finished().
class HttpClient : public QObject
{
    Q_OBJECT

public:
    /// Only scheme, host and port of `allowedOrigins` count. `extraAuthorities` are trusted besides the system's.
    explicit HttpClient(const QList<QUrl>& allowedOrigins, const QList<QSslCertificate>& extraAuthorities = {},
                        const Proxy& proxy = {}, QObject* parent = nullptr);
    ~HttpClient() override;

    [[nodiscard]] std::unique_ptr<Call> send(const Request& request);

Q_SIGNALS:
    void closing();

private:
    std::shared_ptr<const Policy> m_policy;
};

} // namespace rfi::network
