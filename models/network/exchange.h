#pragma once

#include "models/network/guardedmanager.h"
#include "models/network/policy.h"
#include "models/network/reply.h"
#include "models/network/request.h"
#include "models/network/verdict.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace rfi::network {

class OneShotBody;

/// One request and its reply over one fresh connection, without redirects. Emits ended() exactly once, perhaps
/// from inside stop(). Must not be destroyed in a slot of ended(), which is inside a signal of Qt's reply;
/// progressed() comes from the event loop.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    Exchange(const Request& request, const QUrl& url, std::shared_ptr<const Policy> policy);
    ~Exchange() override;

    void start();
    /// Ends it now; the reason is what the reply will say unless the reply is whole already.
    void stop(core::ErrorCode reason);

Q_SIGNALS:
    void progressed(qint64 sent, qint64 total);
    void ended(const rfi::network::Reply& reply);

private:
    QNetworkRequest wireRequest() const;
    void watch();
    void tellProgress(qint64 sent, qint64 total);
    void noteHeaders();
    void takeBytes();
    void conclude();
    Trace trace() const;
    QHash<QByteArray, QByteArray> replyHeaders() const;
    void log(const Reply& reply) const;

    Request m_request;
    QUrl m_url;
    std::unique_ptr<GuardedManager> m_manager;
    QNetworkReply* m_reply = nullptr; ///< child of m_manager
    OneShotBody* m_body = nullptr;    ///< child of m_reply
    QTimer m_connectTimer;
    QByteArray m_bytes;
    QStringList m_tlsErrors;
    std::optional<core::ErrorCode> m_stopReason;
    int m_timesSent = 0;
    bool m_isEncrypted = false;
    bool m_isOver = false;
};

} // namespace rfi::network
