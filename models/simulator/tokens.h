#pragma once

#include "models/core/moments.h"
#include "models/simulator/call.h"

#include <memory>

namespace rfi::simulator {

/// Tokens that were given out, each until the end of its life.
class Tokens
{
public:
    explicit Tokens(std::shared_ptr<const core::Clock> clock) : m_clock(std::move(clock)) {}

    /// A new one.
    QString add(const QDateTime& end);
    bool contains(const QString& token) const;
    void remove(const QString& token) { m_ends.remove(token); }

private:
    std::shared_ptr<const core::Clock> m_clock;
    QHash<QString, QDateTime> m_ends;
};

/// The token of `Authorization: Bearer <token>`; empty when there is none.
QString bearerToken(const Call& call);

} // namespace rfi::simulator
