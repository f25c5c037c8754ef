#pragma once

#include "models/providers/signinstrategy.h"

namespace rfi::providers {

/// Every request is signed by HMAC-SHA256 over the moment, the method, the path and the bytes of the body. Without
/// the secret the account sends what the description says for that case.
class Hmac final : public SignInStrategy
{
public:
    Hmac(const SignInRules& rules, const Credentials& credentials);

    void authorize(network::Request& request, const Tokens& tokens, const QDateTime& theirNow) const override;
    bool isTimed() const override { return hasSecret(); }

private:
    bool hasSecret() const;
    QByteArray key() const;

    SignInRules m_rules;
    Credentials m_credentials;
};

} // namespace rfi::providers
