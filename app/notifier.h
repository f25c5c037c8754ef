#pragma once

#include <QString>

#include <memory>

class QSystemTrayIcon;

namespace rfi::app {

/// Where a few words are shown outside of the window. Everybody near the screen may read them, so they hold no
/// personal data.
class Notifier
{
public:
    virtual ~Notifier() = default;
    virtual void show(const QString& words) = 0;
};

/// Shows them in the notification area of the desktop; does nothing where there is none.
class TrayNotifier final : public Notifier
{
public:
    TrayNotifier();
    ~TrayNotifier() override;
    void show(const QString& words) override;

private:
    std::unique_ptr<QSystemTrayIcon> m_tray; ///< from the first words on
};

} // namespace rfi::app
