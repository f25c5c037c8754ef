#pragma once

#include "models/core/secret.h"

#include <QNetworkProxy>
#include <QString>

namespace rfi::network {

/// By which way providers are reached. This computer itself is always reached directly.
struct Proxy
{
    enum class Kind { System, None, Http, Socks5 };

    Kind kind = Kind::System; ///< the application's when it has one, else as the system says
    QString host = {};
    quint16 port = 0;
    QString user = {}; ///< empty: without signing in
    core::Secret password = {};

    friend bool operator==(const Proxy&, const Proxy&) = default;
};

/// Tells Qt about a proxy that is not the system's.
class ProxyWay final : public QNetworkProxyFactory
{
public:
    explicit ProxyWay(const Proxy& proxy) : m_proxy(proxy) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override;

private:
    Proxy m_proxy;
};

} // namespace rfi::network
