#pragma once

#include "models/core/result.h"
#include "models/secrets/secret.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <list>
#include <optional>

namespace QKeychain { // NOLINT(readability-identifier-naming): the library's own name
class Job;
}

namespace rfi::secrets {

/// The calls of a KeychainStore, one after the other, and the jobs of QtKeychain that each consists of.
///
/// A job must never be deleted while it runs: libsecret calls back into it (QtKeychain issue 261). So a job that
/// takes too long is left alone, its late answer is ignored, and no other job is started before it came.
///
/// Letting go of a call may let go of the store itself, when the call's callback owned it; hence `close`.
class KeychainQueue : public QObject
{
    Q_OBJECT

public:
    using Finish = std::function<void(const core::Result<Secret>&)>;
    using Next = Finish;

    explicit KeychainQueue(std::chrono::milliseconds limit);
    /// Ends all calls with Cancelled and deletes the queue later, out of whatever it was doing.
    void close();

    /// `begin` is run when the turn comes and starts the first job; `finish` is called back in `context`.
    void add(const QString& subject, QObject* context, std::function<void()> begin, Finish finish);

    /// For the call whose turn it is: one job, then `next`, unless the call has ended meanwhile.
    void readEntry(const QString& key, Next next);
    void writeEntry(const QString& key, const Secret& secret, Next next);
    void removeEntry(const QString& key, Next next);
    /// Ends the call whose turn it is.
    void finish(const core::Result<Secret>& result);

private:
    struct Call
    {
        QString subject;
        QPointer<QObject> context;
        std::function<void()> begin;
        Finish finish;
        QDeadlineTimer deadline;
    };

    void startNext();
    void endExpired();
    void run(QKeychain::Job* job, const QString& key, Next next);
    void answer(QKeychain::Job* job, const Next& next);
    static void end(const Call& call, core::ErrorCode code);

    std::chrono::milliseconds m_limit;
    std::list<Call> m_waiting;
    std::optional<Call> m_current;
    bool m_isJobRunning = false;
    QTimer m_timer;
};

} // namespace rfi::secrets
