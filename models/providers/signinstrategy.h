#pragma once

#include "models/core/moments.h"
#include "models/core/secret.h"
#include "models/network/request.h"
#include "models/providers/calls.h"

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
    QString type;                        ///< the word before the token, as the provider gave it
    std::chrono::seconds clockOffset{0}; ///< provider's clock minus ours
};

class TokenCall;

/// One way to sign in, chosen and parametrised by a description.
class SignInStrategy
{
public:
    virtual ~SignInStrategy() = default;

    /// Adds what proves who we are; the last step, when the body is as it will be sent.
    virtual void authorize(network::Request& request, const Tokens& tokens, const QDateTime& theirNow) const = 0;
    /// How to come by tokens; nullptr when requests are signed without any.
    virtual const TokenCall* tokenCall() const { return nullptr; }
    /// Whether a request signed by a wrong clock is refused.
    virtual bool isTimed() const { return false; }
};

/// For the `strategy` of a description's `signIn`.
std::unique_ptr<SignInStrategy> makeSignInStrategy(const SignInRules& rules, const Credentials& credentials);

/// The credentials by their names, for templates.
Variables variablesOf(const Credentials& credentials);

} // namespace rfi::providers
