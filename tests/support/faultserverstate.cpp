#include "tests/support/faultserverstate.h"

#include <algorithm>

namespace rfi::test {

void FaultServerState::setAnswers(const QByteArray& method, const QByteArray& path, const QList<Handler>& inTurn)
{
    const std::lock_guard lock(m_mutex);
    m_routes.removeIf([&](const Route& route) { return route.method == method && route.path == path; });
    // Routes with a path come before the one without.
    m_routes.insert(path.isEmpty() ? m_routes.size() : 0, Route{method, path, inTurn});
}

void FaultServerState::setConnectionHandler(const Handler& handler)
{
    const std::lock_guard lock(m_mutex);
    m_onConnect = handler;
}

Handler FaultServerState::connectionHandler() const
{
    const std::lock_guard lock(m_mutex);
    return m_onConnect;
}

Handler FaultServerState::handlerFor(const Heard& request)
{
    const QByteArray path = request.target.split('?').first();
    const std::lock_guard lock(m_mutex);
    const auto route = std::find_if(m_routes.begin(), m_routes.end(), [&](const Route& candidate) {
        return candidate.path.isEmpty() || (candidate.method == request.method && candidate.path == path);
    });
    if (route == m_routes.end() || route->handlers.isEmpty())
        return reply(404);
    const qsizetype turn = std::min(route->next++, route->handlers.size() - 1);
    return route->handlers.at(turn);
}

int FaultServerState::enter(quint16 peerPort)
{
    const std::lock_guard lock(m_mutex);
    m_peers.insert(peerPort);
    ++m_active;
    return ++m_entered;
}

void FaultServerState::leave()
{
    const std::lock_guard lock(m_mutex);
    --m_active;
    m_changed.notify_all();
}

bool FaultServerState::waitUntilIdle(quint16 lastPeerPort, std::chrono::milliseconds limit)
{
    std::unique_lock lock(m_mutex);
    m_sentinels.insert(lastPeerPort);
    return m_changed.wait_for(lock, limit, [&] { return m_peers.contains(lastPeerPort) && m_active == 0; });
}

int FaultServerState::connections() const
{
    const std::lock_guard lock(m_mutex);
    return m_entered - static_cast<int>(m_sentinels.size());
}

qsizetype FaultServerState::addHeard(const Heard& request)
{
    const std::lock_guard lock(m_mutex);
    m_heard.append(request);
    return m_heard.size() - 1;
}

void FaultServerState::addBody(qsizetype index, const QByteArray& bytes, bool isWhole)
{
    const std::lock_guard lock(m_mutex);
    m_heard[index].body += bytes;
    m_heard[index].isWhole = isWhole;
}

QList<Heard> FaultServerState::heard() const
{
    const std::lock_guard lock(m_mutex);
    return m_heard;
}

} // namespace rfi::test
