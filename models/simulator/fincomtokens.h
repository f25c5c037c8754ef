#pragma once

#include "models/core/moments.h"
#include "models/simulator/call.h"
#include "models/simulator/options.h"

#include <QDateTime>

#include <memory>

namespace rfi::simulator {

/// Fin.com's sign-in: token pairs whose end is a moment in a text of its own form.
class FincomTokens
{
public:
    /// `accounts`: objects with client_id and client_secret.
    FincomTokens(const core::Json& accounts, const SimulatorOptions& options, std::shared_ptr<const core::Clock> clock);

    CallReply issue(const QByteArray& body);
    CallReply refresh(const QByteArray& body);
    /// `authorization` is the header.
    bool accepts(const QByteArray& authorization) const;

private:
    CallReply newPair();
    QString add(QHash<QString, QDateTime>& tokens, const QDateTime& end) const;

    core::Json m_accounts;
    SimulatorOptions m_options;
    std::shared_ptr<const core::Clock> m_clock;
    QHash<QString, QDateTime> m_access; ///< token -> end of its life
    QHash<QString, QDateTime> m_refresh;
};

} // namespace rfi::simulator
