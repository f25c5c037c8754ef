#include "models/network/guardedmanager.h"

#include "models/network/oneshotbody.h"

#include <QNetworkReply>
#include <QNetworkRequest>

namespace rfi::network {

GuardedManager::GuardedManager(std::shared_ptr<const Policy> policy, QObject* parent)
    : QNetworkAccessManager(parent), m_policy(std::move(policy))
{
    setAutoDeleteReplies(false);
    setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    setStrictTransportSecurityEnabled(true);
    if (m_policy->proxy.kind != Proxy::Kind::System)
        setProxyFactory(new ProxyWay(m_policy->proxy));
}

bool GuardedManager::mayPass(Operation operation, const QUrl& url, QIODevice* body) const
{
    if (!m_policy->allows(url))
        return false;
    if (operation == GetOperation)
        return body == nullptr;
    return operation == CustomOperation && dynamic_cast<OneShotBody*>(body) != nullptr;
}

QNetworkReply* GuardedManager::createRequest(Operation operation, const QNetworkRequest& original, QIODevice* body)
{
    if (!mayPass(operation, original.url(), body))
        return QNetworkAccessManager::createRequest(GetOperation, QNetworkRequest(), nullptr);
    QNetworkRequest request(original);
    request.setSslConfiguration(m_policy->tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("Accept-Encoding", "identity");
    return QNetworkAccessManager::createRequest(operation, request, body);
}

} // namespace rfi::network
