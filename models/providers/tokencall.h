#pragma once

#include "models/core/result.h"
#include "models/network/reply.h"
#include "models/providers/signinstrategy.h"

namespace rfi::providers {

/// A call with the credentials, in its body or its headers, gives an access token and maybe one to refresh it with.
/// Says what to send and reads what comes back; sends nothing itself.
class TokenCall final : public SignInStrategy
{
public:
    TokenCall(const SignInRules& rules, const Credentials& credentials);

    void authorize(network::Request& request, const Tokens& tokens, const QDateTime& theirNow) const override;
    const TokenCall* tokenCall() const override { return this; }

    /// An empty `code` is left out.
    core::Result<network::Request> obtainRequest(const QUrl& baseUrl, const core::Secret& code) const;
    bool canRefresh() const { return m_rules.refresh.has_value(); }
    core::Result<network::Request> refreshRequest(const QUrl& baseUrl, const core::Secret& token) const;
    /// An expiry that lies in the past or more than 48 hours ahead is not believed: it counts as soon. Errors:
    /// SignInRefused with the HTTP code, ReplyUnreadable.
    core::Result<Tokens> readReply(const network::Reply& reply, const QDateTime& now) const;

private:
    Tokens tokensIn(const core::Json& envelope, const QDateTime& now) const;

    SignInRules m_rules;
    Credentials m_credentials;
};

} // namespace rfi::providers
