#pragma once

#include "models/providers/signinstrategy.h"

namespace rfi::providers {

/// Id and secret in a JSON body give an access token and maybe a refresh token (OAuth 2.0 in spirit).
class ClientCredentials final : public SignInStrategy
{
public:
    ClientCredentials(const SignInRules& rules, const Credentials& credentials);

    core::Result<network::Request> obtainRequest(const QUrl& baseUrl) const override;
    bool canRefresh() const override { return m_rules.refresh.has_value(); }
    core::Result<network::Request> refreshRequest(const QUrl& baseUrl, const core::Secret& token) const override;
    core::Result<Tokens> readReply(const network::Reply& reply, const QDateTime& now) const override;
    std::pair<QByteArray, QByteArray> header(const Tokens& tokens) const override;

private:
    SignInRules m_rules;
    Credentials m_credentials;
};

} // namespace rfi::providers
