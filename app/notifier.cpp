#include "app/notifier.h"

#include <QApplication>
#include <QSystemTrayIcon>

namespace rfi::app {

TrayNotifier::TrayNotifier() = default;

TrayNotifier::~TrayNotifier() = default;

void TrayNotifier::show(const QString& words)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
        m_tray->show();
    }
    m_tray->showMessage(QApplication::applicationDisplayName(), words);
}

} // namespace rfi::app
