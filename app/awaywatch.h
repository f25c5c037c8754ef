#pragma once

#include <QObject>

#include <memory>

namespace rfi::app {

/// Tells when the screen is locked or the computer is about to sleep. Knows it from D-Bus (screen savers of the
/// session, systemd-logind); where the program is built without Qt's D-Bus it never tells.
class AwayWatch : public QObject
{
    Q_OBJECT

public:
    explicit AwayWatch(QObject* parent = nullptr);
    ~AwayWatch() override;

    /// What had to be done before the computer sleeps is done. Does nothing while it is not about to.
    void letSleep();

Q_SIGNALS:
    void away();

private Q_SLOTS:
    void takeScreen(bool isLocked);
    void takeSleep(bool isAboutToSleep);

private:
    void delaySleep();
    void watchSession();

    struct Delay;
    bool m_isAboutToSleep = false;
    std::unique_ptr<Delay> m_delay; ///< as long as it is there the computer waits, for some seconds at most
};

} // namespace rfi::app
