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

/// The sign-in state of one account: obtains tokens, refreshes them once for all who wait, asks for a one-time code
/// where the provider wants one, and signs requests. Tokens live in memory only. `client` outlives it.
class Session : public QObject
{
    Q_OBJECT

public:
    /// A one-time code among the credentials is for the first sign-in only.
    Session(const Description& description, const QUrl& baseUrl, const Credentials& credentials,
            network::HttpClient& client, const core::Clock& clock, QObject* parent = nullptr);
    ~Session() override;

    using Ready = std::function<void(const core::Outcome&)>;
    /// Calls back exactly once, never from inside the call: success when `authorize` may be used, after signing in
    /// or refreshing a token with less than 120 s to live where that is needed; otherwise SignInRefused,
    /// OneTimeCodeNeeded, OneTimeCodeRefused or the network's error. `context` dying drops the callback.
    void ensureSignedIn(QObject* context, Ready ready);
    /// After a refusal of a request that `authorize` had signed. Unless a new token is there already, the next
    /// ensureSignedIn refreshes, or signs in anew; where a clock is signed, ours is set right by theirs. False when
    /// the request would only be refused again.
    bool rejectToken(const network::Request& signedRequest, const network::Reply& refusal);

    using CodeAnswer = std::function<void(const std::optional<core::Secret>&)>;
    /// `refusal` tells that the last code was not taken. The answer counts once; no code gives the sign-in up.
    using CodeAsker = std::function<void(const std::optional<core::Error>& refusal, const CodeAnswer& answer)>;
    /// Without one, and after three codes that were refused, a provider that wants a code cannot be signed in at.
    void setCodeAsker(CodeAsker asker) { m_codeAsker = std::move(asker); }

    /// Signs; the last step, when the body is as it will be sent. Only after ensureSignedIn succeeded.
    void authorize(network::Request& request) const;
    QUrl baseUrl() const { return m_baseUrl; }
    /// The HTTP code, unless the provider says another in the body.
    int statusOf(const network::Reply& reply) const;
    /// A text from the provider with its echoes of our tokens and secrets blotted out, fit for people and logs.
    QString withoutSecrets(const QString& text) const;
    /// The provider's clock minus ours, as the last sign-in or refusal showed it.
    std::chrono::seconds clockOffset() const { return m_tokens.clockOffset; }
    /// The error, and beside a refused sign-in that our clock is off where that matters.
    QList<core::Error> explained(const core::Error& error) const;

    bool isWaitingForCode() const { return m_isWaitingForCode; }

Q_SIGNALS:
    void waitingForCode(bool isWaiting);
    /// The provider was asked for a token, and gave one or not. Refreshing is no news.
    void signInEnded(const rfi::core::Outcome& outcome);

private:
    struct Waiter
    {
        QPointer<QObject> context;
        Ready ready;
    };

    QDateTime theirNow() const;
    bool isFresh(const core::Secret& token, const QDateTime& expiry) const;
    void signIn();
    void refresh();
    void obtain(const core::Secret& code);
    void send(const network::Request& request, bool isRefresh);
    void take(const network::Reply& reply, bool isRefresh);
    bool asksForCode(const network::Reply& reply) const;
    void askForCode();
    void takeCode(int question, const std::optional<core::Secret>& code);
    void endSignIn(const core::Outcome& outcome);
    void answerWaiters(const core::Outcome& outcome);

    Description m_description;
    std::unique_ptr<SignInStrategy> m_strategy;
    QList<core::Secret> m_secrets; ///< of the credentials
    QUrl m_baseUrl;
    network::HttpClient& m_client;
    const core::Clock& m_clock;
    Tokens m_tokens;
    std::unique_ptr<network::Call> m_call;
    std::vector<Waiter> m_waiters;
    CodeAsker m_codeAsker;
    core::Secret m_givenCode; ///< not yet used
    core::Secret m_code;      ///< of the sign-in under way, or the last one
    bool m_isWaitingForCode = false;
    int m_question = 0;  ///< number of the question whose answer counts
    int m_questions = 0; ///< of the sign-in under way
};

} // namespace rfi::providers
