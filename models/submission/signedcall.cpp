#include "models/submission/signedcall.h"

#include "models/network/retryafter.h"

namespace rfi::submission {

using core::Error;
using core::ErrorCode;
using network::Fate;
using network::Reply;

namespace {
constexpr int unauthorized = 401;
constexpr int tooManyRequests = 429;
constexpr int mostWaits = 3;
/// Who asks for more than this is not waited for: the officer decides.
constexpr std::chrono::seconds longestWait = std::chrono::minutes(15);
} // namespace

SignedCall::SignedCall(const network::Request& request, providers::Session& session, network::HttpClient& client,
                       const core::Clock& clock, QObject* parent)
    : QObject(parent), m_unsigned(request), m_session(session), m_client(client), m_clock(clock)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &SignedCall::signIn);
}

SignedCall::~SignedCall() = default;

void SignedCall::start() { signIn(); }

void SignedCall::cancel()
{
    if (m_isOver)
        return;
    if (m_call)
        m_call->cancel();
    else if (m_read)
        m_read->cancel();
    else
        stop({ErrorCode::Cancelled, m_unsigned.url.host(), {}, {}, {}});
}

void SignedCall::signIn()
{
    m_session.ensureSignedIn(this, [this](const core::Outcome& outcome) {
        if (m_isOver)
            return;
        if (outcome)
            send();
        else
            stop(outcome.error());
    });
}

void SignedCall::send()
{
    m_signed = m_unsigned;
    m_session.authorize(m_signed);
    if (m_signed.isRead()) {
        m_read = std::make_unique<network::RepeatedRead>(m_client, m_signed);
        connect(m_read.get(), &network::RepeatedRead::finished, this, &SignedCall::judge);
        m_read->start();
        return;
    }
    m_call = m_client.send(m_signed);
    connect(m_call.get(), &network::Call::progress, this, &SignedCall::progress);
    connect(m_call.get(), &network::Call::finished, this, &SignedCall::judge);
}

void SignedCall::judge(const Reply& reply)
{
    // They may be destroyed only after their own signal has returned.
    if (m_call)
        m_call.release()->deleteLater();
    if (m_read)
        m_read.release()->deleteLater();
    const bool isComplete = reply.fate == Fate::Complete && !reply.error;
    const int status = isComplete ? m_session.statusOf(reply) : reply.status;
    if (isComplete && status == unauthorized) {
        if (std::exchange(m_wasRefused, true) || !m_session.rejectToken(m_signed, reply))
            stop({ErrorCode::SignInRefused, m_unsigned.url.host(), {QString::number(unauthorized)}, {}, {}}, reply);
        else
            signIn();
    } else if (isComplete && status == tooManyRequests) {
        waitAsTold(reply);
    } else {
        finish({reply, std::nullopt, status});
    }
}

void SignedCall::waitAsTold(const Reply& reply)
{
    const std::chrono::seconds byDefault{1 << m_waits};
    const auto told = network::retryAfter(reply.header("retry-after"), reply.body, m_clock.now());
    const std::chrono::seconds time = told.value_or(byDefault);
    if (m_waits == mostWaits || time >= longestWait) {
        stop({ErrorCode::TooManyRequests, m_unsigned.url.host(), {QString::number(time.count())}, {}, {}}, reply);
        return;
    }
    ++m_waits;
    Q_EMIT waiting(time);
    m_wait.start(time);
}

void SignedCall::stop(const Error& error, const Reply& reply) { finish({reply, error, m_session.statusOf(reply)}); }

void SignedCall::finish(const SignedReply& reply)
{
    m_isOver = true;
    m_wait.stop();
    Q_EMIT finished(reply);
}

} // namespace rfi::submission
