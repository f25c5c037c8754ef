#include "tests/support/faultserverstate.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslSocket>

#include <utility>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace rfi::test {
namespace {

constexpr int slice = 20; ///< milliseconds after which a wait looks whether the server stops

void lingerNot(qintptr descriptor)
{
    linger option{};
    option.l_onoff = 1;
    option.l_linger = 0;
#ifdef Q_OS_WIN
    setsockopt(static_cast<SOCKET>(descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char*>(&option),
               sizeof option);
#else
    setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &option, sizeof option);
#endif
}

Heard parsed(const QByteArray& head, int connection)
{
    Heard heard{.connection = connection, .head = head};
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    heard.method = words.value(0);
    heard.target = words.value(1);
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            heard.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    return heard;
}

} // namespace

Peer::Peer(QSslSocket& socket, FaultServerState& state, int connection)
    : m_socket(socket), m_state(state), m_connection(connection)
{
}

bool Peer::isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

bool Peer::readMore()
{
    while (!m_state.isStopping()) {
        if (m_socket.bytesAvailable() > 0) {
            m_buffer += m_socket.readAll();
            return true;
        }
        if (!isOpen())
            return false;
        m_socket.waitForReadyRead(slice);
    }
    return false;
}

bool Peer::readHead()
{
    qsizetype end = m_buffer.indexOf("\r\n\r\n");
    while (end < 0) {
        if (!readMore())
            return false;
        end = m_buffer.indexOf("\r\n\r\n");
    }
    m_heard = parsed(m_buffer.left(end + 2), m_connection);
    m_heard.isWhole = m_heard.headers.value("content-length").toLongLong() == 0;
    m_buffer.remove(0, end + 4);
    m_index = m_state.addHeard(m_heard);
    return true;
}

bool Peer::readBody(qint64 most)
{
    const qint64 announced = m_heard.headers.value("content-length").toLongLong();
    const qint64 wanted = most < 0 ? announced : std::min(most, announced);
    while (m_heard.body.size() < wanted) {
        if (m_buffer.isEmpty() && !readMore())
            return false;
        const QByteArray bytes = m_buffer.left(wanted - m_heard.body.size());
        m_buffer.remove(0, bytes.size());
        m_heard.body += bytes;
        m_heard.isWhole = m_heard.body.size() == announced;
        m_state.addBody(m_index, bytes, m_heard.isWhole);
    }
    return true;
}

void Peer::write(const QByteArray& bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
    while (isOpen() && !m_state.isStopping() && m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() > 0)
        m_socket.waitForBytesWritten(slice);
}

void Peer::finish()
{
    m_socket.disconnectFromHost();
    while (m_socket.state() != QAbstractSocket::UnconnectedState && !m_state.isStopping())
        m_socket.waitForDisconnected(slice);
}

void Peer::reset()
{
    lingerNot(m_socket.socketDescriptor());
    m_socket.abort();
}

void Peer::hang()
{
    while (readMore())
        m_buffer.clear();
}

bool Peer::pause(std::chrono::milliseconds time)
{
    const auto end = std::chrono::steady_clock::now() + time;
    while (isOpen() && !m_state.isStopping() && std::chrono::steady_clock::now() < end)
        m_socket.waitForReadyRead(static_cast<int>(
            std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now()).count()));
    return isOpen() && !m_state.isStopping();
}

QByteArray Peer::take(qsizetype bytes)
{
    while (m_buffer.size() < bytes && readMore()) {
    }
    const QByteArray taken = m_buffer.left(bytes);
    m_buffer.remove(0, bytes);
    return taken;
}

void Peer::tunnel(quint16 port)
{
    QTcpSocket target;
    target.setProxy(QNetworkProxy::NoProxy);
    target.connectToHost(QHostAddress::LocalHost, port);
    if (!target.waitForConnected())
        return finish();
    while (!m_state.isStopping() && isOpen() && target.state() == QAbstractSocket::ConnectedState) {
        m_socket.waitForReadyRead(slice);
        m_buffer += m_socket.readAll();
        target.write(std::exchange(m_buffer, {}));
        target.flush();
        target.waitForReadyRead(slice);
        m_socket.write(target.readAll());
        m_socket.flush();
    }
    finish();
}

} // namespace rfi::test
