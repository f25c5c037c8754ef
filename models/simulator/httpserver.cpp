#include "models/simulator/httpserver.h"

#include "models/core/jsonwriter.h"

#include <httplib.h>

using namespace Qt::StringLiterals;

namespace rfi::simulator {
namespace {

constexpr char host[] = "127.0.0.1";
constexpr std::size_t bodyLimit = 64 * 1024 * 1024;
constexpr std::size_t threads = 4;
constexpr int waitingConnections = 64;
constexpr time_t idleSeconds = 2; // as long as stopping may take

Call callFrom(const httplib::Request& request)
{
    Call call{.method = QString::fromStdString(request.method),
              .path = QString::fromStdString(request.path),
              .target = QByteArray::fromStdString(request.target),
              .query = {},
              .headers = {},
              .body = QByteArray::fromStdString(request.body),
              .parts = {}};
    for (const auto& [name, value] : request.params)
        call.query.insert(QString::fromStdString(name), QString::fromStdString(value));
    for (const auto& [name, value] : request.headers)
        call.headers.insert(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    for (const auto& [name, part] : request.files)
        call.parts.append({QString::fromStdString(name), QString::fromStdString(part.filename),
                           QByteArray::fromStdString(part.content)});
    return call;
}

/// Promises the whole body, sends half of it and closes the connection.
void cutShort(const std::string& body, const char* type, httplib::Response& response)
{
    response.set_content_provider(body.size(), type, [body](size_t, size_t, httplib::DataSink& sink) {
        sink.write(body.data(), body.size() / 2);
        return false;
    });
}

void fill(httplib::Response& response, const CallReply& reply)
{
    constexpr char type[] = "application/json";
    response.status = reply.status;
    for (const auto& [name, value] : reply.headers.asKeyValueRange())
        response.set_header(name.toStdString(), value.toStdString());
    const std::string body = core::writeJson(reply.body).toStdString();
    if (reply.isCut)
        cutShort(body, type, response);
    else
        response.set_content(body, type);
}

/// The library's own choice would let a second server share the port without a word.
void claimPort(socket_t socket)
{
    const int yes = 1;
#ifdef _WIN32
    const int option = SO_EXCLUSIVEADDRUSE;
#else
    const int option = SO_REUSEADDR;
#endif
    setsockopt(socket, SOL_SOCKET, option, reinterpret_cast<const char*>(&yes), sizeof(yes));
}

} // namespace

HttpServer::HttpServer(Handler handler) : m_handler(std::move(handler)), m_server(std::make_unique<httplib::Server>())
{
    m_server->new_task_queue = [] { return new httplib::ThreadPool(threads); };
    m_server->set_socket_options([this](socket_t socket) {
        claimPort(socket);
        m_socket = static_cast<qintptr>(socket);
    });
    m_server->set_payload_max_length(bodyLimit);
    m_server->set_keep_alive_max_count(1);
    m_server->set_keep_alive_timeout(idleSeconds);
    m_server->set_tcp_nodelay(true);
    route();
}

HttpServer::~HttpServer()
{
    m_server->stop();
    if (m_thread.joinable())
        m_thread.join();
}

void HttpServer::route()
{
    const auto handle = [this](const httplib::Request& request, httplib::Response& response) {
        fill(response, m_handler(callFrom(request)));
    };
    // A call without a length has no body; the library would wait for one.
    m_server->set_pre_routing_handler([handle](const httplib::Request& request, httplib::Response& response) {
        if (request.has_header("Content-Length") || request.has_header("Transfer-Encoding"))
            return httplib::Server::HandlerResponse::Unhandled;
        handle(request, response);
        return httplib::Server::HandlerResponse::Handled;
    });
    const std::string all = "/.*";
    m_server->Get(all, handle);
    m_server->Post(all, handle);
    m_server->Put(all, handle);
    m_server->Patch(all, handle);
    m_server->Delete(all, handle);
}

core::Result<quint16> HttpServer::start(quint16 port)
{
    const int bound = port == 0              ? m_server->bind_to_any_port(host)
        : m_server->bind_to_port(host, port) ? static_cast<int>(port)
                                             : -1;
    if (bound <= 0)
        return core::Error{.code = core::ErrorCode::PortUnavailable, .subject = u"127.0.0.1:%1"_s.arg(port)};
    m_port = static_cast<quint16>(bound);
    // The library lets only five wait; the next would try again after a second.
    ::listen(static_cast<socket_t>(m_socket), waitingConnections);
    m_thread = std::thread([this] {
        m_server->listen_after_bind();
        m_hasEnded = true;
    });
    // stop() does nothing before the server says that it runs.
    while (!m_server->is_running() && !m_hasEnded)
        std::this_thread::yield();
    return m_port;
}

} // namespace rfi::simulator
