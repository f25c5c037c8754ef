#pragma once

#include "models/network/httpclient.h"
#include "models/providers/signin.h"

#include <memory>

namespace rfi::app {

/// How providers are reached, and who is trusted besides the system's authorities.
struct Route
{
    QList<QSslCertificate> authorities;
    network::Proxy proxy;
};

/// An account that can be talked through: the gate to its provider's host and the state of its sign-in.
class Connection
{
public:
    /// The description as the account uses it, see withSettings. `route` is the way to its host.
    Connection(const providers::Description& description, const QUrl& baseUrl,
               const providers::Credentials& credentials, const core::Clock& clock, const Route& route = {});

    const providers::Description& description() const { return m_description; }
    network::HttpClient& client() { return m_client; }
    providers::Session& session() { return m_session; }

private:
    providers::Description m_description;
    network::HttpClient m_client;
    providers::Session m_session;
};

} // namespace rfi::app
