#pragma once

#include "tests/support/certificates.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QSslSocket;

namespace rfi::test {

/// What the server heard of one request.
struct Heard
{
    int connection = 0; ///< counts from 1
    QByteArray method = {};
    QByteArray target = {};                     ///< as on the request line
    QByteArray head = {};                       ///< raw, up to the empty line
    QHash<QByteArray, QByteArray> headers = {}; ///< names in lower case
    QByteArray body = {};                       ///< what came of it
    bool isWhole = false;
};

class FaultServerState;

/// One connection in the hands of a handler, in a thread of its own. Waits end when the server stops.
class Peer
{
public:
    Peer(QSslSocket& socket, FaultServerState& state, int connection);

    const Heard& request() const { return m_heard; }
    bool isOpen() const;

    bool readHead();
    /// Reads up to `most` bytes of the announced body, all of it by default.
    bool readBody(qint64 most = -1);
    void write(const QByteArray& bytes);
    void finish(); ///< FIN
    void reset();  ///< RST
    void hang();   ///< until the other side goes
    /// Exactly so many bytes as they come, for what is no HTTP; fewer when the other side goes.
    QByteArray take(qsizetype bytes);
    /// Passes bytes on in both directions, to and from this port of this machine, until one side goes.
    void tunnel(quint16 port);
    /// False when the other side or the server is gone.
    bool pause(std::chrono::milliseconds time);

private:
    bool readMore();

    QSslSocket& m_socket;
    FaultServerState& m_state;
    QByteArray m_buffer;
    Heard m_heard;
    qsizetype m_index = -1;
    int m_connection;
};

/// Called for each request when its head was read. The connection stays open for the next one if the handler
/// leaves it so.
using Handler = std::function<void(Peer&)>;
using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// The head and body of a reply with Content-Length.
QByteArray replyBytes(int status, const QByteArray& body = {}, const Headers& headers = {});

/// Well-behaved: reads the body, then replies.
Handler reply(int status, const QByteArray& body = "{}", const Headers& headers = {});
/// Reads the body, sends these bytes, closes.
Handler say(const QByteArray& bytes);
/// Sends these bytes without reading the body, closes.
Handler sayEarly(const QByteArray& bytes);
Handler finAfterBody();
Handler rstAfterBody();
/// Closes after this many bytes of the body.
Handler cutBody(qint64 bytes);
/// Reads the body and never replies.
Handler silence();
/// Reads the body, then sends one byte each interval.
Handler drip(const QByteArray& bytes, std::chrono::milliseconds interval);

/// An HTTP server on 127.0.0.1 that misbehaves as told and writes down what it heard. It runs in threads of its
/// own with blocking sockets, so neither side waits for the event loop of the test.
class FaultServer
{
public:
    FaultServer();
    /// With TLS.
    explicit FaultServer(const Identity& identity);
    ~FaultServer();
    Q_DISABLE_COPY_MOVE(FaultServer)

    quint16 port() const;
    /// `http(s)://127.0.0.1:port` and the path.
    QUrl url(const QString& path = {}) const;

    /// For requests that no route fits: the first handler for the first request and so on, the last for all others.
    void answer(const QList<Handler>& inTurn);
    /// The same for one method and one path (without its query).
    void route(const QByteArray& method, const QByteArray& path, const QList<Handler>& inTurn);
    /// Takes each connection as a whole, before a head is read.
    void onConnect(const Handler& handler);

    /// Waits until every connection made so far has been taken and has ended; false after two seconds.
    bool settle();

    QList<Heard> heard() const;
    /// How many requests brought at least one byte of a body.
    int bodies() const;
    int connections() const;

private:
    std::unique_ptr<FaultServerState> m_state;
    class Listener;
    std::unique_ptr<Listener> m_listener;
};

} // namespace rfi::test
