#pragma once

#include "models/network/httpclient.h"
#include "models/network/reply.h"
#include "models/network/request.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace rfi::network {

/// How reads are repeated: the wait doubles from `first` up to `most` and is shortened by chance.
struct RetryTable
{
    int tries = 5;
    std::chrono::milliseconds first = std::chrono::seconds(1);
    std::chrono::milliseconds most = std::chrono::minutes(5);
    std::function<double()> chance = {}; ///< 0 up to 1; a random number when not given
};

/// True for a lost or impossible connection, silence and 5xx; false for refusals, TLS errors and cancelling.
bool isWorthRepeating(const Reply& reply);

/// The wait before the next try after `triesDone` of them, or nothing when there is no next one.
std::optional<std::chrono::milliseconds> retryDelay(const RetryTable& table, int triesDone, double chance);

/// A GET that is repeated as the table says. Same promises as Call: exactly one finished(), never from inside
/// start() or cancel(). The client has to outlive it or ends it (Cancelled).
class RepeatedRead : public QObject
{
    Q_OBJECT

public:
    RepeatedRead(HttpClient& client, const Request& request, const RetryTable& table = {}, QObject* parent = nullptr);
    ~RepeatedRead() override;

    void start();
    void cancel();
    /// Between two tries.
    bool isWaiting() const { return m_wait.isActive(); }

Q_SIGNALS:
    void finished(const rfi::network::Reply& reply);

private:
    void tryOnce();
    void judge(const Reply& reply);
    void finishCancelled();

    QPointer<HttpClient> m_client;
    Request m_request;
    RetryTable m_table;
    std::unique_ptr<Call> m_call;
    QTimer m_wait;
    std::optional<Reply> m_last;
    int m_triesDone = 0;
    bool m_isCancelled = false;
};

} // namespace rfi::network
