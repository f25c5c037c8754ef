#pragma once

#include "app/connection.h"
#include "models/secrets/account.h"
#include "models/secrets/tokenstore.h"
#include "models/settings/policy.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace rfi::providers {
class Registry;
}

namespace rfi::app {

/// One Connection for each account, made when it is first needed from the credentials that a store keeps.
class Connections : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(const core::Result<std::shared_ptr<Connection>>&)>;

    Connections(const providers::Registry& registry, const core::Clock& clock, QObject* parent = nullptr);
    ~Connections() override;

    using CodeAsker = std::function<void(const secrets::Account&, const std::optional<core::Error>& refusal,
                                         const providers::Session::CodeAnswer&)>;
    /// Who is asked for one-time codes by the connections made from now on.
    void setCodeAsker(CodeAsker asker) { m_codeAsker = std::move(asker); }

    using SignInTeller = std::function<void(const secrets::Account&, const core::Outcome&)>;
    /// Who is told how sign-ins end, but those of accounts that were added.
    void setSignInTeller(SignInTeller teller) { m_signInTeller = std::move(teller); }

    /// What an organisation allows, for connections made from now on; not for those of accounts that were added, whose
    /// provider is this program.
    void setPolicy(const settings::Policy& policy) { m_policy = policy; }
    /// For connections made from now on; those that were made are forgotten, and what is under way goes on.
    void setRoute(const Route& route);
    /// Calls back once, later, unless `context` dies first. Errors: ProviderUnknown, EnvironmentUnknown,
    /// AddressNotAllowed, CredentialsMissing, PolicyUnusable, PolicyForbids, and those of the store.
    void open(const secrets::Account& account, const std::shared_ptr<secrets::TokenStore>& store, QObject* context,
              const Callback& callback);
    /// An account whose credentials nobody keeps: it can be opened until it is forgotten.
    core::Outcome add(const secrets::Account& account, const providers::Credentials& credentials);
    /// One for a single use, which this does not keep. Errors as those of `open`.
    core::Result<std::shared_ptr<Connection>> made(const secrets::Account& account,
                                                   const providers::Credentials& credentials) const;
    /// Forgets the connection of an account whose credentials or address changed. What is under way goes on.
    void forget(const QString& accountId);
    /// Forgets all whose credentials a store keeps, with the tokens that they have.
    void forgetAll() { m_connections.clear(); }

private:
    core::Result<std::shared_ptr<Connection>> build(const secrets::Account& account,
                                                    const providers::Credentials& credentials) const;

    const providers::Registry& m_registry;
    const core::Clock& m_clock;
    CodeAsker m_codeAsker;
    SignInTeller m_signInTeller;
    Route m_route;
    settings::Policy m_policy;
    QHash<QString, std::shared_ptr<Connection>> m_connections;
    QHash<QString, std::shared_ptr<Connection>> m_added; ///< they cannot be made again
};

/// Where an account is: its own address, else the environment's.
core::Result<QUrl> baseUrlOf(const providers::Description& description, const secrets::Account& account);

/// Whether an organisation lets this account be used: by its environment, and by its own address when that is an
/// environment's. PolicyUnusable, PolicyForbids.
core::Outcome mayUse(const providers::Description& description, const secrets::Account& account,
                     const settings::Policy& policy);

} // namespace rfi::app
