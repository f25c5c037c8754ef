#include "models/network/call.h"

#include "models/network/address.h"
#include "models/network/exchange.h"
#include "models/network/policy.h"

namespace rfi::network {
namespace {

constexpr int mostRedirects = 3;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

Call::Call(const Request& request, std::shared_ptr<const Policy> policy)
    : m_request(request), m_policy(std::move(policy)), m_url(request.url)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(core::ErrorCode::TimedOut); });
    QMetaObject::invokeMethod(this, &Call::begin, Qt::QueuedConnection);
}

Call::~Call() = default;

void Call::begin()
{
    if (m_result)
        return;
    if (const core::Outcome outcome = m_policy->check(m_request); !outcome) {
        settle({.fate = Fate::NotSent, .error = outcome.error()});
        return;
    }
    m_deadline.start(m_request.limits.total);
    startExchange(m_request.url);
}

void Call::startExchange(const QUrl& url)
{
    m_url = url;
    m_exchange = std::make_unique<Exchange>(m_request, url, m_policy);
    connect(m_exchange.get(), &Exchange::progressed, this, &Call::progress);
    connect(m_exchange.get(), &Exchange::ended, this, &Call::take);
    m_exchange->start();
}

void Call::cancel() { stop(core::ErrorCode::Cancelled); }

void Call::stop(core::ErrorCode reason)
{
    if (m_result)
        return;
    if (m_exchange && !m_isRedirecting)
        m_exchange->stop(reason);
    else
        settle({.fate = m_exchange ? Fate::Unknown : Fate::NotSent,
                .error = core::Error{.code = reason, .subject = m_url.host()}});
}

bool Call::mayFollow(const QUrl& target) const
{
    return m_request.isRead() && m_redirects < mostRedirects && isSameOrigin(target, m_url) && m_policy->allows(target);
}

void Call::take(const Reply& reply)
{
    if (reply.fate != Fate::Complete || !isRedirect(reply.status)) {
        settle(reply);
        return;
    }
    const QByteArray location = reply.header("location");
    const QUrl target = m_url.resolved(QUrl::fromEncoded(location)).adjusted(QUrl::RemoveFragment);
    if (!location.isEmpty() && mayFollow(target)) {
        ++m_redirects;
        m_isRedirecting = true;
        QMetaObject::invokeMethod(
            this, [this, target] { follow(target); }, Qt::QueuedConnection);
        return;
    }
    Reply refused = reply;
    refused.error = core::Error{.code = core::ErrorCode::Redirected,
                                .subject = target.host().isEmpty() ? m_url.host() : target.host()};
    settle(refused);
}

void Call::follow(const QUrl& target)
{
    m_isRedirecting = false;
    if (!m_result)
        startExchange(target);
}

void Call::settle(const Reply& reply)
{
    m_result = reply;
    m_deadline.stop();
    QMetaObject::invokeMethod(this, &Call::deliver, Qt::QueuedConnection);
}

void Call::deliver()
{
    m_exchange.reset();
    const Reply reply = *m_result;
    Q_EMIT finished(reply);
}

} // namespace rfi::network
