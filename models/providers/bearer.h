#pragma once

#include "models/providers/signinstrategy.h"

namespace rfi::providers {

/// A credential is the token itself: nothing is asked for, nothing expires.
class Bearer final : public SignInStrategy
{
public:
    Bearer(const SignInRules& rules, const Credentials& credentials);

    void authorize(network::Request& request, const Tokens& tokens, const QDateTime& theirNow) const override;

private:
    SignInRules m_rules;
    Credentials m_credentials;
};

} // namespace rfi::providers
