#pragma once

#include "models/simulator/options.h"
#include "models/simulator/tokens.h"

namespace rfi::simulator {

/// Fin.com's sign-in: token pairs whose end is a moment in a text of its own form.
class FincomTokens
{
public:
    /// `accounts`: objects with client_id and client_secret.
    FincomTokens(const core::Json& accounts, const SimulatorOptions& options, std::shared_ptr<const core::Clock> clock);

    CallReply issue(const QByteArray& body);
    CallReply refresh(const QByteArray& body);
    bool accepts(const Call& call) const { return m_access.contains(bearerToken(call)); }

private:
    CallReply newPair();

    core::Json m_accounts;
    SimulatorOptions m_options;
    std::shared_ptr<const core::Clock> m_clock;
    Tokens m_access;
    Tokens m_refresh;
};

} // namespace rfi::simulator
