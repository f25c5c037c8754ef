#pragma once

#include "tests/support/faultserver.h"

#include <QSet>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace rfi::test {

/// What the threads of a FaultServer share.
class FaultServerState
{
public:
    explicit FaultServerState(const std::optional<Identity>& identity) : m_identity(identity) {}

    const std::optional<Identity>& identity() const { return m_identity; }
    void stop() { m_isStopping = true; }
    bool isStopping() const { return m_isStopping; }

    void setAnswers(const QByteArray& method, const QByteArray& path, const QList<Handler>& inTurn);
    void setConnectionHandler(const Handler& handler);
    Handler connectionHandler() const;
    /// The handler whose turn it is.
    Handler handlerFor(const Heard& request);

    /// Gives the connection's number.
    int enter(quint16 peerPort);
    void leave();
    bool waitUntilIdle(quint16 lastPeerPort, std::chrono::milliseconds limit);
    int connections() const;

    qsizetype addHeard(const Heard& request);
    void addBody(qsizetype index, const QByteArray& bytes, bool isWhole);
    QList<Heard> heard() const;

private:
    struct Route
    {
        QByteArray method;
        QByteArray path;
        QList<Handler> handlers;
        qsizetype next = 0;
    };

    const std::optional<Identity> m_identity;
    std::atomic_bool m_isStopping = false;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    QList<Route> m_routes;
    Handler m_onConnect;
    QList<Heard> m_heard;
    QSet<quint16> m_peers;
    QSet<quint16> m_sentinels;
    int m_entered = 0;
    int m_active = 0;
};

} // namespace rfi::test
