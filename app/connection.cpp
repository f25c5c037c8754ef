#include "app/connection.h"

namespace rfi::app {

Connection::Connection(const providers::Description& description, const QUrl& baseUrl,
                       const providers::Credentials& credentials, const core::Clock& clock, const Route& route)
    : m_description(description), m_client({baseUrl}, route.authorities, route.proxy),
      m_session(m_description, baseUrl, credentials, m_client, clock)
{
}

} // namespace rfi::app
