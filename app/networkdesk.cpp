#include "app/networkdesk.h"

#include "models/secrets/credentialstore.h"

using namespace Qt::StringLiterals;

namespace rfi::app {

using core::ErrorCode;
using network::Proxy;
using secrets::CredentialStore;
using settings::Id;
namespace key = settings::key;

namespace {

Proxy::Kind kindOf(settings::Proxy proxy)
{
    switch (proxy) {
    case settings::Proxy::System: return Proxy::Kind::System;
    case settings::Proxy::None: return Proxy::Kind::None;
    case settings::Proxy::Http: return Proxy::Kind::Http;
    case settings::Proxy::Socks5: return Proxy::Kind::Socks5;
    }
    Q_UNREACHABLE();
}

} // namespace

NetworkDesk::NetworkDesk(settings::Settings& settings, const QString& folder,
                         const std::optional<QList<QSslCertificate>>& decided, QObject* parent)
    : QObject(parent), m_settings(settings), m_authorities(folder), m_decided(decided)
{
    connect(&m_settings, &settings::Settings::changed, this, &NetworkDesk::take);
    connect(&m_authorities, &network::Authorities::changed, this, &NetworkDesk::changed);
}

Proxy NetworkDesk::proxy() const
{
    Proxy proxy{kindOf(m_settings.value(key::ProxyKind)), m_settings.value(key::ProxyHost),
                static_cast<quint16>(m_settings.value(key::ProxyPort))};
    if (m_settings.value(key::ProxySignIn) && m_signedInAt == account().id) {
        proxy.user = m_user;
        proxy.password = m_password;
    }
    return proxy;
}

/// A password goes to the proxy that it was given for.
secrets::Account NetworkDesk::account() const
{
    secrets::Account account;
    account.id = m_settings.value(key::ProxyHost) + u':' + QString::number(m_settings.value(key::ProxyPort));
    account.provider = u"proxy"_s;
    account.environment = u"network"_s;
    return account;
}

void NetworkDesk::take(Id id)
{
    if (id != Id::ProxyKind && id != Id::ProxyHost && id != Id::ProxyPort && id != Id::ProxySignIn)
        return;
    readSignIn([] {});
    Q_EMIT changed();
}

void NetworkDesk::useStore(const std::shared_ptr<secrets::TokenStore>& store, const std::function<void()>& ready)
{
    m_store = store;
    readSignIn(ready);
}

void NetworkDesk::readSignIn(const std::function<void()>& ready)
{
    const secrets::Account account = this->account();
    if (!m_store || !m_settings.value(key::ProxySignIn) || m_signedInAt == account.id)
        return ready();
    const auto take = [this, account, ready](const core::Result<secrets::Credentials>& read) {
        if (read && account.id == this->account().id) {
            m_signedInAt = account.id;
            m_user = QString::fromUtf8(read->value(u"user"_s).toBytes());
            m_password = read->value(u"password"_s);
            Q_EMIT changed();
        }
        ready();
    };
    CredentialStore(m_store).read(account, this, take);
}

void NetworkDesk::signIn(const QString& user, const core::Secret& password, const secrets::DoneCallback& done)
{
    if (!m_store)
        return done(core::Error{.code = ErrorCode::KeychainUnreachable});
    const secrets::Account account = this->account();
    const secrets::Credentials credentials{{u"user"_s, core::Secret::fromText(user)}, {u"password"_s, password}};
    const auto take = [this, account, user, password, done](const core::Outcome& outcome) {
        if (outcome) {
            m_signedInAt = account.id;
            m_user = user;
            m_password = password;
            m_settings.set(key::ProxySignIn, true);
            Q_EMIT changed();
        }
        done(outcome);
    };
    CredentialStore(m_store).write(account, credentials, this, take);
}

void NetworkDesk::signOut(const secrets::DoneCallback& done)
{
    if (!m_store)
        return done(core::Error{.code = ErrorCode::KeychainUnreachable});
    CredentialStore(m_store).remove(account(), this, [this, done](const core::Outcome& outcome) {
        if (outcome) {
            m_signedInAt.clear();
            m_user.clear();
            m_password = {};
            m_settings.set(key::ProxySignIn, false);
        }
        done(outcome);
    });
}

} // namespace rfi::app
