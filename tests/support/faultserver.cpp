#include "tests/support/faultserver.h"

#include "tests/support/faultserverstate.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <algorithm>
#include <future>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace rfi::test {
namespace {

constexpr int slice = 20;

bool encrypt(QSslSocket& socket, const FaultServerState& state)
{
    QSslConfiguration configuration = socket.sslConfiguration();
    configuration.setLocalCertificate(state.identity()->certificate);
    configuration.setPrivateKey(state.identity()->key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.setSslConfiguration(configuration);
    socket.startServerEncryption();
    while (!socket.isEncrypted() && socket.state() == QAbstractSocket::ConnectedState && !state.isStopping())
        socket.waitForEncrypted(slice);
    return socket.isEncrypted();
}

void serve(qintptr descriptor, FaultServerState& state)
{
    QSslSocket socket;
    socket.setSocketDescriptor(descriptor);
    const int connection = state.enter(socket.peerPort());
    Peer peer(socket, state, connection);
    if (const Handler onConnect = state.connectionHandler()) {
        onConnect(peer);
    } else if (!state.identity() || encrypt(socket, state)) {
        while (peer.readHead())
            state.handlerFor(peer.request())(peer);
    }
    socket.abort();
    state.leave();
}

/// Hands each connection to a thread.
class Acceptor final : public QTcpServer
{
public:
    explicit Acceptor(FaultServerState& state) : m_state(state) {}
    ~Acceptor() override
    {
        for (std::thread& thread : m_threads)
            thread.join();
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        m_threads.emplace_back([this, descriptor] { serve(descriptor, m_state); });
    }

private:
    FaultServerState& m_state;
    std::vector<std::thread> m_threads;
};

} // namespace

class FaultServer::Listener
{
public:
    explicit Listener(FaultServerState& state)
        : m_state(state), m_thread([this] { run(); }), m_port(m_promise.get_future().get())
    {
    }
    ~Listener()
    {
        m_state.stop();
        m_thread.join();
    }
    quint16 port() const { return m_port; }

private:
    void run()
    {
        Acceptor acceptor(m_state);
        acceptor.listen(QHostAddress::LocalHost);
        m_promise.set_value(acceptor.serverPort());
        while (!m_state.isStopping())
            acceptor.waitForNewConnection(slice);
        acceptor.close();
    }

    FaultServerState& m_state;
    std::promise<quint16> m_promise;
    std::thread m_thread;
    quint16 m_port;
};

FaultServer::FaultServer()
    : m_state(std::make_unique<FaultServerState>(std::nullopt)), m_listener(std::make_unique<Listener>(*m_state))
{
}

FaultServer::FaultServer(const Identity& identity)
    : m_state(std::make_unique<FaultServerState>(identity)), m_listener(std::make_unique<Listener>(*m_state))
{
}

FaultServer::~FaultServer() = default;

quint16 FaultServer::port() const { return m_listener->port(); }

QUrl FaultServer::url(const QString& path) const
{
    const QString scheme = m_state->identity() ? u"https"_s : u"http"_s;
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(port()).arg(path));
}

void FaultServer::answer(const QList<Handler>& inTurn) { m_state->setAnswers({}, {}, inTurn); }

void FaultServer::route(const QByteArray& method, const QByteArray& path, const QList<Handler>& inTurn)
{
    m_state->setAnswers(method, path, inTurn);
}

void FaultServer::onConnect(const Handler& handler) { m_state->setConnectionHandler(handler); }

bool FaultServer::settle()
{
    // Connections are taken in their order, so when this one was, all earlier ones were.
    QTcpSocket sentinel;
    sentinel.setProxy(QNetworkProxy::NoProxy);
    sentinel.connectToHost(QHostAddress::LocalHost, port());
    if (!sentinel.waitForConnected())
        return false;
    const quint16 sentinelPort = sentinel.localPort();
    sentinel.abort();
    return m_state->waitUntilIdle(sentinelPort, std::chrono::seconds(2));
}

QList<Heard> FaultServer::heard() const { return m_state->heard(); }

int FaultServer::bodies() const
{
    const QList<Heard> all = heard();
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [](const Heard& request) { return !request.body.isEmpty(); }));
}

int FaultServer::connections() const { return m_state->connections(); }

} // namespace rfi::test
