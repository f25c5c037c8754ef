#include "models/network/proxy.h"

#include "models/network/address.h"

namespace rfi::network {

QList<QNetworkProxy> ProxyWay::queryProxy(const QNetworkProxyQuery& query)
{
    const bool isManual = m_proxy.kind == Proxy::Kind::Http || m_proxy.kind == Proxy::Kind::Socks5;
    if (!isManual || isLoopback(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    const auto type = m_proxy.kind == Proxy::Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
    return {
        QNetworkProxy(type, m_proxy.host, m_proxy.port, m_proxy.user, QString::fromUtf8(m_proxy.password.toBytes()))};
}

} // namespace rfi::network
