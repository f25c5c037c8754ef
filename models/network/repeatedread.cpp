#include "models/network/repeatedread.h"

#include <QRandomGenerator>

#include <algorithm>

namespace rfi::network {

bool isWorthRepeating(const Reply& reply)
{
    if (reply.fate == Fate::Complete)
        return reply.status >= 500 && reply.status <= 599;
    switch (reply.error->code) {
    case core::ErrorCode::HostNotFound:
    case core::ErrorCode::ConnectFailed:
    case core::ErrorCode::ProxyFailed:
    case core::ErrorCode::TimedOut:
    case core::ErrorCode::ConnectionLost: return true;
    default: return false;
    }
}

std::optional<std::chrono::milliseconds> retryDelay(const RetryTable& table, int triesDone, double chance)
{
    if (triesDone >= table.tries)
        return std::nullopt;
    std::chrono::milliseconds wait = table.first;
    for (int doubled = 1; doubled < triesDone && wait < table.most; ++doubled)
        wait *= 2;
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::min(wait, table.most)
                                                                 * std::clamp(chance, 0.0, 1.0));
}

RepeatedRead::RepeatedRead(HttpClient& client, const Request& request, const RetryTable& table, QObject* parent)
    : QObject(parent), m_client(&client), m_request(request), m_table(table)
{
    Q_ASSERT(request.isRead());
    if (!m_table.chance)
        m_table.chance = [] { return QRandomGenerator::global()->generateDouble(); };
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &RepeatedRead::tryOnce);
    connect(&client, &HttpClient::closing, this, &RepeatedRead::cancel);
}

RepeatedRead::~RepeatedRead() = default;

void RepeatedRead::start() { tryOnce(); }

void RepeatedRead::tryOnce()
{
    if (!m_client || m_isCancelled) {
        finishCancelled();
        return;
    }
    m_call = m_client->send(m_request);
    connect(m_call.get(), &Call::finished, this, &RepeatedRead::judge);
}

void RepeatedRead::judge(const Reply& reply)
{
    ++m_triesDone;
    const auto wait = retryDelay(m_table, m_triesDone, m_table.chance());
    if (!wait || m_isCancelled || !isWorthRepeating(reply)) {
        Q_EMIT finished(reply);
        return;
    }
    m_last = reply;
    m_call.reset();
    m_wait.start(*wait);
}

void RepeatedRead::cancel()
{
    if (m_isCancelled)
        return;
    m_isCancelled = true;
    if (m_call)
        m_call->cancel();
    else if (m_wait.isActive())
        finishCancelled();
}

void RepeatedRead::finishCancelled()
{
    m_wait.stop();
    Reply reply = m_last.value_or(Reply{});
    if (reply.fate == Fate::Complete)
        reply.fate = Fate::Unknown;
    reply.error = core::Error{.code = core::ErrorCode::Cancelled, .subject = m_request.url.host()};
    QMetaObject::invokeMethod(
        this, [this, reply] { Q_EMIT finished(reply); }, Qt::QueuedConnection);
}

} // namespace rfi::network
