#include "models/providers/signin.h"

#include "models/core/jsonreader.h"
#include "models/providers/tokencall.h"
#include "models/schema/schemachecker.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace rfi::providers {

using core::Error;
using core::ErrorCode;
using core::Outcome;
using core::Result;
using core::Secret;
using network::Reply;
using network::Request;

namespace {
/// A token that dies while an upload runs helps nobody.
constexpr qint64 leastSecondsToLive = 120;
/// Anything shorter stands in texts by chance.
constexpr qsizetype leastSecretLength = 6;
constexpr int mostQuestions = 3;
constexpr qint64 leastFailure = 400;
/// A clock that is less off than this is nobody's reason to refuse.
constexpr std::chrono::seconds smallOffset{60};

QList<Secret> secretsOf(const Description& description, const Credentials& credentials)
{
    QList<Secret> secrets;
    for (const CredentialField& field : description.credentials) {
        if (field.isSecret)
            secrets += credentials.value(field.id);
    }
    return secrets;
}

Credentials withoutCode(Credentials credentials, const SignInRules& rules)
{
    if (rules.oneTimeCode)
        credentials.remove(rules.oneTimeCode->credential);
    return credentials;
}

bool isComplete(const Reply& reply) { return reply.fate == network::Fate::Complete && !reply.error; }
} // namespace

Session::Session(const Description& description, const QUrl& baseUrl, const Credentials& credentials,
                 network::HttpClient& client, const core::Clock& clock, QObject* parent)
    : QObject(parent), m_description(description),
      m_strategy(makeSignInStrategy(description.signIn, withoutCode(credentials, description.signIn))),
      m_secrets(secretsOf(description, credentials)), m_baseUrl(baseUrl), m_client(client), m_clock(clock)
{
    if (description.signIn.oneTimeCode)
        m_givenCode = credentials.value(description.signIn.oneTimeCode->credential);
}

Session::~Session() = default;

QDateTime Session::theirNow() const { return m_clock.now().addSecs(m_tokens.clockOffset.count()); }

bool Session::isFresh(const Secret& token, const QDateTime& expiry) const
{
    if (token.isEmpty())
        return false;
    return !expiry.isValid() || theirNow().secsTo(expiry) >= leastSecondsToLive;
}

QString Session::withoutSecrets(const QString& text) const
{
    QString clean = text;
    for (const Secret& secret : m_secrets + QList<Secret>{m_tokens.access, m_tokens.refresh, m_code}) {
        if (secret.view().size() < leastSecretLength)
            continue;
        const QString plain = QString::fromUtf8(secret.view());
        clean.replace(plain, QStringLiteral("[…]"));
        // As it may stand in JSON, and as it stands in a path.
        clean.replace(QString(plain).replace(u'/', QStringLiteral("\\/")), QStringLiteral("[…]"));
        clean.replace(QString::fromLatin1(QUrl::toPercentEncoding(plain)), QStringLiteral("[…]"), Qt::CaseInsensitive);
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
    const TokenCall* calls = m_strategy->tokenCall();
    if (!calls || isFresh(m_tokens.access, m_tokens.accessExpiry))
        answerWaiters(core::success());
    else if (calls->canRefresh() && isFresh(m_tokens.refresh, m_tokens.refreshExpiry))
        refresh();
    else
        obtain(std::exchange(m_givenCode, {}));
}

void Session::refresh()
{
    const Result<Request> request = m_strategy->tokenCall()->refreshRequest(m_baseUrl, m_tokens.refresh);
    if (request) {
        send(*request, true);
    } else {
        m_tokens.refresh = {};
        obtain({});
    }
}

void Session::obtain(const Secret& code)
{
    m_code = code;
    const Result<Request> request = m_strategy->tokenCall()->obtainRequest(m_baseUrl, code);
    if (request)
        send(*request, false);
    else
        endSignIn(request.error());
}

void Session::send(const Request& request, bool isRefresh)
{
    m_call = m_client.send(request);
    connect(m_call.get(), &network::Call::finished, this,
            [this, isRefresh](const Reply& reply) { take(reply, isRefresh); });
}

void Session::take(const Reply& reply, bool isRefresh)
{
    Reply judged = reply;
    judged.status = statusOf(reply);
    const Result<Tokens> tokens = isComplete(reply) || !reply.error
        ? m_strategy->tokenCall()->readReply(judged, m_clock.now())
        : Result<Tokens>(*reply.error);
    if (tokens) {
        const Secret oldRefresh = m_tokens.refresh;
        m_tokens = *tokens;
        // Who sends none lets the old one live on.
        if (isRefresh && m_tokens.refresh.isEmpty())
            m_tokens.refresh = oldRefresh;
        isRefresh ? answerWaiters(core::success()) : endSignIn(core::success());
    } else if (isRefresh && isComplete(reply)) {
        m_tokens.refresh = {};
        obtain({});
    } else if (isComplete(reply) && asksForCode(reply)) {
        askForCode();
    } else {
        endSignIn(tokens.error());
    }
}

bool Session::asksForCode(const Reply& reply) const
{
    if (!m_description.signIn.oneTimeCode)
        return false;
    const auto json = core::readJson(reply.body);
    const schema::SchemaChecker checker(m_description.forms.root);
    return json && checker.checkAgainst(*json, m_description.signIn.oneTimeCode->asked).isEmpty();
}

void Session::askForCode()
{
    std::optional<Error> refusal;
    if (!m_code.isEmpty())
        refusal = Error{ErrorCode::OneTimeCodeRefused, m_description.name, {}, {}, {}};
    if (!m_codeAsker || m_questions == mostQuestions) {
        endSignIn(refusal.value_or(Error{ErrorCode::OneTimeCodeNeeded, m_description.name, {}, {}, {}}));
        return;
    }
    ++m_questions;
    m_isWaitingForCode = true;
    Q_EMIT waitingForCode(true);
    m_codeAsker(refusal, [self = QPointer<Session>(this), question = m_question](const std::optional<Secret>& code) {
        if (!self)
            return;
        QMetaObject::invokeMethod(
            self, [self, question, code] { self->takeCode(question, code); }, Qt::QueuedConnection);
    });
}

void Session::takeCode(int question, const std::optional<Secret>& code)
{
    if (question != m_question)
        return;
    ++m_question;
    m_isWaitingForCode = false;
    Q_EMIT waitingForCode(false);
    if (code && !code->isEmpty())
        obtain(*code);
    else
        endSignIn(Error{ErrorCode::OneTimeCodeNeeded, m_description.name, {}, {}, {}});
}

void Session::endSignIn(const Outcome& outcome)
{
    Q_EMIT signInEnded(outcome);
    answerWaiters(outcome);
}

void Session::answerWaiters(const Outcome& outcome)
{
    m_questions = 0;
    for (const Waiter& waiter : std::exchange(m_waiters, {})) {
        if (waiter.context)
            waiter.ready(outcome);
    }
}

bool Session::rejectToken(const Request& signedRequest, const Reply& refusal)
{
    if (m_strategy->tokenCall()) {
        Request signedNow;
        authorize(signedNow);
        if (signedRequest.headers.contains(signedNow.headers.constFirst()))
            m_tokens.access = {};
        return true;
    }
    if (const auto theirs = refusal.serverDate())
        m_tokens.clockOffset = std::chrono::seconds(m_clock.now().secsTo(*theirs));
    return m_strategy->isTimed();
}

void Session::authorize(Request& request) const { m_strategy->authorize(request, m_tokens, theirNow()); }

int Session::statusOf(const Reply& reply) const
{
    if (m_description.statusInBody.isEmpty())
        return reply.status;
    const auto json = core::readJson(reply.body);
    const auto status = json ? json->at(m_description.statusInBody).toInteger() : std::nullopt;
    const bool isFailure = status && *status >= leastFailure && *status <= std::numeric_limits<int>::max();
    return isFailure ? static_cast<int>(*status) : reply.status;
}

QList<Error> Session::explained(const Error& error) const
{
    const auto offset = std::chrono::abs(m_tokens.clockOffset);
    if (error.code != ErrorCode::SignInRefused || !m_strategy->isTimed() || offset <= smallOffset)
        return {error};
    const qint64 minutes = std::llround(static_cast<double>(offset.count()) / 60);
    return {error, {ErrorCode::ClockOff, m_baseUrl.host(), {QString::number(minutes)}, {}, {}}};
}

} // namespace rfi::providers
