#pragma once

#include "models/core/moments.h"
#include "models/core/secret.h"
#include "models/network/httpclient.h"
#include "models/providers/description.h"

#include <QMap>
#include <QObject>

#include <functional>

namespace rfi::providers {

using Credentials = QMap<QString, core::Secret>;

/// The sign-in state of one account: obtains tokens, refreshes them once for all who wait, and signs requests.
/// Tokens live in memory only. Belongs to one HttpClient, which outlives it.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(const Description& description, const QUrl& baseUrl, Credentials credentials, network::HttpClient& client,
            const core::Clock& clock, QObject* parent = nullptr);
    ~Session() override;

    using Ready = std::function<void(const core::Outcome&)>;
    /// Calls back once with success when `authorize` may be used: at once, after signing in, or after refreshing
    /// a token with less than 120 s to live. `context` dying drops the callback.
    void ensureSignedIn(QObject* context, Ready ready);
    /// After a 401: the token used is dropped; the next ensureSignedIn refreshes, or signs in anew.
    void rejectToken(const QByteArray& header);

    /// Adds the authorization header. Only after ensureSignedIn succeeded.
    void authorize(network::Request& request) const;
    QUrl baseUrl() const { return m_baseUrl; }
    /// The provider's clock minus ours, as the last sign-in showed it.
    std::chrono::seconds clockOffset() const;

private:
    class Tokens;
    QUrl m_baseUrl;
    std::unique_ptr<Tokens> m_tokens;
};

} // namespace rfi::providers
