#pragma once

#include "models/core/moments.h"
#include "models/settings/settings.h"

#include <QObject>
#include <QTimer>

namespace rfi::app {

/// Tells when nobody has touched the program for as long as the settings say: no key, mouse, pen or finger reached
/// any of its windows. Time that the computer slept counts.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    /// Clock and settings outlive it. `minute` is how long one lasts.
    IdleWatch(const core::Clock& clock, const settings::Settings& settings,
              std::chrono::milliseconds minute = std::chrono::minutes(1), QObject* parent = nullptr);
    ~IdleWatch() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void idle();

private:
    void restart();
    std::chrono::milliseconds limit() const { return m_minute * minutes(); }
    int minutes() const { return m_settings.value(settings::key::LockMinutes); }

    const core::Clock& m_clock;
    const settings::Settings& m_settings;
    std::chrono::milliseconds m_minute;
    QDateTime m_lastTouch;
    QTimer m_timer;
};

} // namespace rfi::app
