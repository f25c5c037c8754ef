#pragma once

#include "app/connection.h"
#include "models/network/authorities.h"
#include "models/network/proxy.h"
#include "models/secrets/account.h"
#include "models/secrets/tokenstore.h"
#include "models/settings/settings.h"

#include <functional>
#include <memory>

namespace rfi::app {

/// How providers are reached, put together from the settings, the sign-in in the keychain, and the authorities that
/// somebody added. Tells when it is another way than before.
class NetworkDesk : public QObject
{
    Q_OBJECT

public:
    /// Authorities that an organisation decided on stand in place of those that people added. The settings outlive it.
    NetworkDesk(settings::Settings& settings, const QString& folder,
                const std::optional<QList<QSslCertificate>>& decided = {}, QObject* parent = nullptr);

    /// Those that people added.
    network::Authorities& authorities() { return m_authorities; }
    Route route() const { return {m_decided.value_or(m_authorities.all()), proxy()}; }
    network::Proxy proxy() const;
    /// Where the sign-in is kept from now on; reads it when there is one. `ready` comes once, at once when there is
    /// nothing to read, unless this dies first.
    void useStore(
        const std::shared_ptr<secrets::TokenStore>& store, const std::function<void()>& ready = [] {});
    /// For the proxy that the settings name now, and no other. Calls back once unless this dies first.
    void signIn(const QString& user, const core::Secret& password, const secrets::DoneCallback& done);
    /// Forgets it, also in the keychain.
    void signOut(const secrets::DoneCallback& done);

Q_SIGNALS:
    void changed();

private:
    void take(settings::Id id);
    void readSignIn(const std::function<void()>& ready);
    secrets::Account account() const;

    settings::Settings& m_settings;
    network::Authorities m_authorities;
    const std::optional<QList<QSslCertificate>> m_decided;
    std::shared_ptr<secrets::TokenStore> m_store;
    QString m_signedInAt; ///< which proxy name and password are for
    QString m_user;
    core::Secret m_password;
};

} // namespace rfi::app
