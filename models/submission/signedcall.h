#pragma once

#include "models/network/repeatedread.h"
#include "models/providers/signin.h"

#include <QObject>
#include <QTimer>

namespace rfi::submission {

/// How a signed call ended. `stop` says why it never got a reply worth judging: sign-in failed or was refused
/// twice, the provider kept asking to wait, or it was cancelled while waiting. Then nothing was accepted.
struct SignedReply
{
    network::Reply reply;
    std::optional<core::Error> stop;
    int status = 0; ///< what counts as the HTTP code: see Session::statusOf
};

/// Sends one request of an account: signs in first, repeats once after a 401 with a fresh sign-in or the provider's
/// clock where that can help, waits as told after a 429 (at most three times). Reads are repeated besides, as
/// RepeatedRead does; a write goes out again in those two cases only. Exactly one `finished`, also after cancel.
class SignedCall : public QObject
{
    Q_OBJECT

public:
    SignedCall(const network::Request& request, providers::Session& session, network::HttpClient& client,
               const core::Clock& clock, QObject* parent = nullptr);
    ~SignedCall() override;

    void start();
    void cancel();

Q_SIGNALS:
    void progress(qint64 sent, qint64 total);
    void waiting(std::chrono::seconds time);
    void finished(const rfi::submission::SignedReply& reply);

private:
    void signIn();
    void send();
    void judge(const network::Reply& reply);
    void waitAsTold(const network::Reply& reply);
    void finish(const SignedReply& reply);
    void stop(const core::Error& error, const network::Reply& reply = {});

    network::Request m_unsigned;
    network::Request m_signed;
    providers::Session& m_session;
    network::HttpClient& m_client;
    const core::Clock& m_clock;
    std::unique_ptr<network::Call> m_call;
    std::unique_ptr<network::RepeatedRead> m_read;
    QTimer m_wait;
    int m_waits = 0;
    bool m_wasRefused = false;
    bool m_isOver = false;
};

} // namespace rfi::submission
