#pragma once

#include "models/core/result.h"
#include "models/simulator/call.h"

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace httplib {
class Server;
}

namespace rfi::simulator {

/// An HTTP/1.1 server on 127.0.0.1 in threads of its own. Each connection carries one call; one that says nothing
/// for two seconds is closed, so stopping takes no longer than that.
class HttpServer
{
public:
    /// Called from several threads at once.
    using Handler = std::function<CallReply(const Call&)>;

    explicit HttpServer(Handler handler);
    ~HttpServer();

    /// Returns when connections are accepted. Error: PortUnavailable.
    core::Result<quint16> start(quint16 port);
    quint16 port() const { return m_port; }

private:
    void route();

    Handler m_handler;
    std::unique_ptr<httplib::Server> m_server;
    std::thread m_thread;
    std::atomic<bool> m_hasEnded = false;
    quint16 m_port = 0;
    qintptr m_socket = -1; ///< the server's, which closes it
};

} // namespace rfi::simulator
