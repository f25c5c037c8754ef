#include "app/connections.h"

#include "models/network/address.h"
#include "models/providers/registry.h"
#include "models/secrets/credentialstore.h"

namespace rfi::app {

using core::Error;
using core::ErrorCode;
using core::Result;

Connections::Connections(const providers::Registry& registry, const core::Clock& clock, QObject* parent)
    : QObject(parent), m_registry(registry), m_clock(clock)
{
}

Connections::~Connections() = default;

void Connections::open(const secrets::Account& account, const std::shared_ptr<secrets::TokenStore>& store,
                       QObject* context, const Callback& callback)
{
    if (const auto known = m_added.value(account.id, m_connections.value(account.id))) {
        QMetaObject::invokeMethod(
            context, [callback, known] { callback(known); }, Qt::QueuedConnection);
        return;
    }
    const auto take = [this, account, callback](const Result<secrets::Credentials>& credentials) {
        if (credentials) {
            const Result<std::shared_ptr<Connection>> connection = made(account, *credentials);
            if (connection)
                m_connections.insert(account.id, *connection);
            callback(connection);
        } else if (credentials.error().code == ErrorCode::KeychainNotFound)
            callback(Error{.code = ErrorCode::CredentialsMissing, .subject = account.name});
        else
            callback(credentials.error());
    };
    secrets::CredentialStore(store).read(account, context, take);
}

core::Outcome Connections::add(const secrets::Account& account, const providers::Credentials& credentials)
{
    const Result<std::shared_ptr<Connection>> connection = build(account, credentials);
    if (!connection)
        return connection.error();
    m_added.insert(account.id, *connection);
    return core::success();
}

void Connections::setRoute(const Route& route)
{
    m_route = route;
    forgetAll();
}

void Connections::forget(const QString& accountId)
{
    m_connections.remove(accountId);
    m_added.remove(accountId);
}

Result<std::shared_ptr<Connection>> Connections::made(const secrets::Account& account,
                                                      const providers::Credentials& credentials) const
{
    const providers::Description* description = m_registry.find(account.provider);
    if (const core::Outcome allowed = description ? mayUse(*description, account, m_policy) : m_policy.isKnown();
        !allowed)
        return allowed.error();
    const Result<std::shared_ptr<Connection>> connection = build(account, credentials);
    if (connection && m_signInTeller) {
        providers::Session* session = &(*connection)->session();
        connect(session, &providers::Session::signInEnded, session,
                [teller = m_signInTeller, account](const core::Outcome& outcome) { teller(account, outcome); });
    }
    return connection;
}

Result<std::shared_ptr<Connection>> Connections::build(const secrets::Account& account,
                                                       const providers::Credentials& credentials) const
{
    const providers::Description* description = m_registry.find(account.provider);
    if (!description)
        return Error{.code = ErrorCode::ProviderUnknown, .subject = account.name, .arguments = {account.provider}};
    const Result<QUrl> baseUrl = baseUrlOf(*description, account);
    if (!baseUrl)
        return baseUrl.error();
    auto connection = std::make_shared<Connection>(providers::withSettings(*description, account.settings), *baseUrl,
                                                   credentials, m_clock, m_route);
    if (m_codeAsker) {
        connection->session().setCodeAsker(
            [asker = m_codeAsker, account](const std::optional<Error>& refusal,
                                           const providers::Session::CodeAnswer& answer) {
                asker(account, refusal, answer);
            });
    }
    return connection;
}

Result<QUrl> baseUrlOf(const providers::Description& description, const secrets::Account& account)
{
    if (!account.baseUrl.isEmpty())
        return network::parseBaseUrl(account.baseUrl);
    const providers::Environment* environment = description.environment(account.environment);
    if (!environment)
        return Error{
            .code = ErrorCode::EnvironmentUnknown, .subject = account.name, .arguments = {account.environment}};
    return network::parseBaseUrl(environment->baseUrl);
}

core::Outcome mayUse(const providers::Description& description, const secrets::Account& account,
                     const settings::Policy& policy)
{
    if (core::Outcome allowed = policy.mayTalkTo(account.environment); !allowed || account.baseUrl.isEmpty())
        return allowed;
    // Another name for an environment that is not allowed does not help, unless an allowed one is at the same place.
    const QUrl own(account.baseUrl);
    core::Outcome verdict = core::success();
    for (const providers::Environment& environment : description.environments) {
        if (!network::isSameOrigin(own, QUrl(environment.baseUrl)))
            continue;
        verdict = policy.mayTalkTo(environment.id);
        if (verdict)
            return verdict;
    }
    return verdict;
}

} // namespace rfi::app
