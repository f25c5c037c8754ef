#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QList>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace rfi::bench {

/// In milliseconds.
inline double percentile(QList<qint64> nanoseconds, int percent)
{
    std::sort(nanoseconds.begin(), nanoseconds.end());
    const qsizetype at = std::min(nanoseconds.size() - 1, nanoseconds.size() * percent / 100);
    return static_cast<double>(nanoseconds.at(at)) / 1e6;
}

/// A timer of 10 ms, which tells for how long the event loop does nothing else while it lives.
class Heart
{
public:
    Heart()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_gaps.append(m_since.nsecsElapsed());
            m_since.start();
        });
        m_since.start();
        m_timer.start(10);
    }

    /// Nanoseconds from beat to beat.
    const QList<qint64>& gaps() const { return m_gaps; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    QList<qint64> m_gaps;
};

/// Runs the event loop until that is so, without the pauses of QTRY_VERIFY, which would count as gaps. False when it
/// is not so in time.
inline bool waitUntil(const std::function<bool()>& isSo, int milliseconds = 60'000)
{
    QElapsedTimer timer;
    timer.start();
    QTimer wake;
    wake.start(10);
    while (!isSo() && timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return isSo();
}

inline void rest(int milliseconds)
{
    waitUntil([] { return false; }, milliseconds);
}

} // namespace rfi::bench
