#pragma once

#include "models/simulator/options.h"
#include "models/simulator/tokens.h"

namespace rfi::simulator {

/// The sign-in of Delos: login, password and, for some accounts, a one-time code; token pairs with their lives in
/// seconds, and a refresh by path.
class DelosLogin
{
public:
    /// `accounts`: objects with login and password, and code where two-factor is on.
    DelosLogin(const core::Json& accounts, const SimulatorOptions& options, std::shared_ptr<const core::Clock> clock);

    CallReply signIn(const Call& call);
    CallReply refresh(const QString& token);
    bool accepts(const Call& call) const;

private:
    CallReply newPair();

    core::Json m_accounts;
    SimulatorOptions m_options;
    std::shared_ptr<const core::Clock> m_clock;
    Tokens m_access;
    Tokens m_refresh;
};

/// Delos has one shape for all refusals.
CallReply delosError(int status, const QString& text);

} // namespace rfi::simulator
