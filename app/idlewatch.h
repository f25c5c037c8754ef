#pragma once

#include "models/core/moments.h"

#include <QObject>
#include <QTimer>

namespace rfi::app {

/// Tells when nobody has touched the program for as long as a settings file says: no key, mouse, pen or finger reached
/// any of its windows. Time that the computer slept counts.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr int UsualMinutes = 5;

    /// The clock outlives it. `minute` is how long one lasts.
    IdleWatch(const core::Clock& clock, const QString& settingsFile,
              std::chrono::milliseconds minute = std::chrono::minutes(1), QObject* parent = nullptr);
    ~IdleWatch() override;

    /// 0: never.
    int minutes() const { return m_minutes; }
    /// Kept for the next start.
    void setMinutes(int minutes);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void idle();

private:
    void restart();
    std::chrono::milliseconds limit() const { return m_minute * m_minutes; }

    const core::Clock& m_clock;
    QString m_settingsFile;
    std::chrono::milliseconds m_minute;
    int m_minutes;
    QDateTime m_lastTouch;
    QTimer m_timer;
};

} // namespace rfi::app
