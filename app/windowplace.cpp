#include "app/windowplace.h"

#include <QEvent>
#include <QScreen>
#include <QSettings>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace rfi::app {

namespace {

/// The frame of a window is known only when it stands; none is larger.
constexpr QSize RoomOfFrame(16, 48);

QString placeKey() { return u"windowPlace"_s; }

} // namespace

WindowPlace::WindowPlace(QWidget& window, const QString& settingsFile, QObject* parent)
    : QObject(parent), m_window(window), m_settingsFile(settingsFile)
{
    const QSettings settings(m_settingsFile, QSettings::IniFormat);
    // This brings a window back from a screen that is gone, but leaves it as large as it was.
    const bool isKept = m_window.restoreGeometry(settings.value(placeKey()).toByteArray());
    if (!isKept || !m_window.isMaximized())
        fit();
    m_window.installEventFilter(this);
}

void WindowPlace::fit()
{
    const QSize room = m_window.screen()->availableGeometry().size() - RoomOfFrame;
    m_window.resize(m_window.size().boundedTo(room));
}

bool WindowPlace::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Hide && !event->spontaneous())
        keep();
    return QObject::eventFilter(watched, event);
}

void WindowPlace::keep() const
{
    QSettings(m_settingsFile, QSettings::IniFormat).setValue(placeKey(), m_window.saveGeometry());
}

} // namespace rfi::app
