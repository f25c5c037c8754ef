#pragma once

#include "models/core/moments.h"
#include "models/core/secret.h"
#include "models/network/httpclient.h"
#include "models/providers/description.h"
#include "models/providers/signinstrategy.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

namespace rfi::providers {

/// The sign-in state of one account: obtains tokens, refreshes them once for all who wait, and signs requests.
/// Tokens live in memory only. `client` outlives it.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(const Description& description, const QUrl& baseUrl, const Credentials& credentials,
            network::HttpClient& client, const core::Clock& clock, QObject* parent = nullptr);
    ~Session() override;

    using Ready = std::function<void(const core::Outcome&)>;
    /// Calls back exactly once, never from inside the call: success when `authorize` may be used, after signing in
    /// or refreshing a token with less than 120 s to live where that is needed; otherwise SignInRefused or the
    /// network's error. `context` dying drops the callback.
    void ensureSignedIn(QObject* context, Ready ready);
    /// After a 401 to a request that `authorize` had signed: unless a new token is there already, the next
    /// ensureSignedIn refreshes, or signs in anew.
    void rejectToken(const network::Request& signedRequest);

    /// Adds the authorization header. Only after ensureSignedIn succeeded.
    void authorize(network::Request& request) const;
    QUrl baseUrl() const { return m_baseUrl; }
    /// A text from the provider with its echoes of our tokens and secrets blotted out, fit for people and logs.
    QString withoutSecrets(const QString& text) const;
    /// The provider's clock minus ours, as the last sign-in showed it.
    std::chrono::seconds clockOffset() const { return m_tokens.clockOffset; }

private:
    struct Waiter
    {
        QPointer<QObject> context;
        Ready ready;
    };

    bool isFresh(const core::Secret& token, const QDateTime& expiry) const;
    void signIn();
    void send(const core::Result<network::Request>& request, bool isRefresh);
    void take(const network::Reply& reply, bool isRefresh);
    void answerWaiters(const core::Outcome& outcome);

    std::unique_ptr<SignInStrategy> m_strategy;
    QList<core::Secret> m_secrets; ///< of the credentials
    QUrl m_baseUrl;
    network::HttpClient& m_client;
    const core::Clock& m_clock;
    Tokens m_tokens;
    std::unique_ptr<network::Call> m_call;
    std::vector<Waiter> m_waiters;
};

} // namespace rfi::providers
