#include "models/providers/signin.h"

#include <utility>

namespace rfi::providers {

using core::Outcome;
using core::Result;
using network::Reply;
using network::Request;

namespace {
/// A token that dies while an upload runs helps nobody.
constexpr qint64 leastSecondsToLive = 120;
/// Anything shorter stands in texts by chance.
constexpr qsizetype leastSecretLength = 6;

QList<core::Secret> secretsOf(const Description& description, const Credentials& credentials)
{
    QList<core::Secret> secrets;
    for (const CredentialField& field : description.credentials) {
        if (field.isSecret)
            secrets += credentials.value(field.id);
    }
    return secrets;
}
} // namespace

Session::Session(const Description& description, const QUrl& baseUrl, const Credentials& credentials,
                 network::HttpClient& client, const core::Clock& clock, QObject* parent)
    : QObject(parent), m_strategy(makeSignInStrategy(description.signIn, credentials)),
      m_secrets(secretsOf(description, credentials)), m_baseUrl(baseUrl), m_client(client), m_clock(clock)
{
}

Session::~Session() = default;

bool Session::isFresh(const core::Secret& token, const QDateTime& expiry) const
{
    if (token.isEmpty())
        return false;
    const QDateTime theirNow = m_clock.now().addSecs(m_tokens.clockOffset.count());
    return !expiry.isValid() || theirNow.secsTo(expiry) >= leastSecondsToLive;
}

QString Session::withoutSecrets(const QString& text) const
{
    QString clean = text;
    for (const core::Secret& secret : m_secrets + QList<core::Secret>{m_tokens.access, m_tokens.refresh}) {
        if (secret.view().size() >= leastSecretLength)
            clean.replace(QString::fromUtf8(secret.view()), QStringLiteral("[…]"));
    }
    return clean;
}

void Session::ensureSignedIn(QObject* context, Ready ready)
{
    m_waiters.push_back({context, std::move(ready)});
    if (m_waiters.size() > 1)
        return;
    QMetaObject::invokeMethod(this, &Session::signIn, Qt::QueuedConnection);
}

void Session::signIn()
{
    if (isFresh(m_tokens.access, m_tokens.accessExpiry))
        answerWaiters(core::success());
    else if (m_strategy->canRefresh() && isFresh(m_tokens.refresh, m_tokens.refreshExpiry))
        send(m_strategy->refreshRequest(m_baseUrl, m_tokens.refresh), true);
    else
        send(m_strategy->obtainRequest(m_baseUrl), false);
}

void Session::send(const Result<Request>& request, bool isRefresh)
{
    if (!request) {
        answerWaiters(request.error());
        return;
    }
    m_call = m_client.send(*request);
    connect(m_call.get(), &network::Call::finished, this,
            [this, isRefresh](const Reply& reply) { take(reply, isRefresh); });
}

void Session::take(const Reply& reply, bool isRefresh)
{
    const bool isComplete = reply.fate == network::Fate::Complete && !reply.error;
    const Result<Tokens> tokens =
        isComplete || !reply.error ? m_strategy->readReply(reply, m_clock.now()) : Result<Tokens>(*reply.error);
    if (tokens) {
        m_tokens = *tokens;
        answerWaiters(core::success());
    } else if (isRefresh && isComplete) {
        m_tokens.refresh = {};
        send(m_strategy->obtainRequest(m_baseUrl), false);
    } else {
        answerWaiters(tokens.error());
    }
}

void Session::answerWaiters(const Outcome& outcome)
{
    for (const Waiter& waiter : std::exchange(m_waiters, {})) {
        if (waiter.context)
            waiter.ready(outcome);
    }
}

void Session::rejectToken(const Request& signedRequest)
{
    if (signedRequest.headers.contains(m_strategy->header(m_tokens)))
        m_tokens.access = {};
}

void Session::authorize(Request& request) const { request.headers += m_strategy->header(m_tokens); }

} // namespace rfi::providers
