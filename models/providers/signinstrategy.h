#pragma once

#include "models/core/moments.h"
#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/network/reply.h"
#include "models/network/request.h"
#include "models/providers/description.h"

#include <QMap>

#include <chrono>
#include <memory>

namespace rfi::providers {

/// By the id of the credential field.
using Credentials = QMap<QString, core::Secret>;

/// What signing in gave. An invalid expiry means that the provider did not say it in a way we can read: such a
/// token is used until it is refused.
struct Tokens
{
    core::Secret access;
    QDateTime accessExpiry;
    core::Secret refresh;
    QDateTime refreshExpiry;
    std::chrono::seconds clockOffset{0}; ///< provider's clock minus ours
};

/// One way to sign in, chosen and parametrised by a description. Says what to send and reads what comes back;
/// sends nothing itself.
class SignInStrategy
{
public:
    virtual ~SignInStrategy() = default;

    virtual core::Result<network::Request> obtainRequest(const QUrl& baseUrl) const = 0;
    virtual bool canRefresh() const = 0;
    virtual core::Result<network::Request> refreshRequest(const QUrl& baseUrl, const core::Secret& token) const = 0;
    /// Errors: SignInRefused with the HTTP code, ReplyUnreadable.
    virtual core::Result<Tokens> readReply(const network::Reply& reply, const QDateTime& now) const = 0;
    virtual std::pair<QByteArray, QByteArray> header(const Tokens& tokens) const = 0;
};

/// For the `strategy` of a description's `signIn`.
std::unique_ptr<SignInStrategy> makeSignInStrategy(const SignInRules& rules, const Credentials& credentials);

} // namespace rfi::providers
