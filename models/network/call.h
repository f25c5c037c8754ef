#pragma once

#include "models/network/reply.h"
#include "models/network/request.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace rfi::network {

class Exchange;
struct Policy;

/// The handle of one request under way. Emits finished() exactly once, last, and never from inside send() or
/// cancel(). Owned by the caller, who may destroy it in a slot of finished(); destroying it earlier aborts it
/// without a signal. Made by HttpClient::send().
class Call : public QObject
{
    Q_OBJECT

public:
    Call(const Request& request, std::shared_ptr<const Policy> policy);
    ~Call() override;

    /// Ends the call with Cancelled: NotSent if nothing has left yet, otherwise Unknown.
    void cancel();

Q_SIGNALS:
    void progress(qint64 sent, qint64 total);
    void finished(const rfi::network::Reply& reply);

private:
    void begin();
    void startExchange(const QUrl& url);
    void take(const Reply& reply);
    void settle(const Reply& reply);
    void deliver();
    void stop(core::ErrorCode reason);
    bool mayFollow(const QUrl& target) const;
    void follow(const QUrl& target);

    Request m_request;
    std::shared_ptr<const Policy> m_policy;
    std::unique_ptr<Exchange> m_exchange;
    QTimer m_deadline;
    QUrl m_url;
    std::optional<Reply> m_result;
    int m_redirects = 0;
    bool m_isRedirecting = false;
};

} // namespace rfi::network
