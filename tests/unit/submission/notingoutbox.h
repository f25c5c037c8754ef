#pragma once

#include "models/submission/outbox.h"
#include "tests/support/faultserver.h"

namespace rfi::test {

/// Notes what the server had heard whenever something was put on record, and refuses from `failsAt` on.
class NotingOutbox final : public submission::Outbox
{
public:
    explicit NotingOutbox(const FaultServer& server, qsizetype failsAt = -1) : m_server(server), m_failsAt(failsAt) {}

    void record(const submission::Attempt& attempt, QObject* context,
                const std::function<void(const core::Outcome&)>& done) override
    {
        m_attempts += attempt;
        m_heard += m_server.heard().size();
        const bool fails = m_failsAt >= 0 && m_attempts.size() > m_failsAt;
        const core::Outcome outcome =
            fails ? core::Outcome(core::Error{.code = core::ErrorCode::LogUnwritable}) : core::success();
        QMetaObject::invokeMethod(
            context, [done, outcome] { done(outcome); }, Qt::QueuedConnection);
    }

    const QList<submission::Attempt>& attempts() const { return m_attempts; }
    const QList<qsizetype>& heard() const { return m_heard; }

private:
    const FaultServer& m_server;
    qsizetype m_failsAt;
    QList<submission::Attempt> m_attempts;
    QList<qsizetype> m_heard;
};

} // namespace rfi::test
