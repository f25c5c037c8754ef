#include "app/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace rfi::app {

namespace {

QString minutesKey() { return u"lockMinutes"_s; }

/// Words that are no number of minutes count as nothing said.
int keptMinutes(const QString& settingsFile)
{
    bool isNumber = false;
    const int kept = QSettings(settingsFile, QSettings::IniFormat).value(minutesKey()).toInt(&isNumber);
    return isNumber && kept >= 0 ? kept : IdleWatch::UsualMinutes;
}

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod: return true;
    default: return false;
    }
}

} // namespace

IdleWatch::IdleWatch(const core::Clock& clock, const QString& settingsFile, std::chrono::milliseconds minute,
                     QObject* parent)
    : QObject(parent), m_clock(clock), m_settingsFile(settingsFile), m_minute(minute),
      m_minutes(keptMinutes(settingsFile))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    qApp->installEventFilter(this);
    restart();
}

IdleWatch::~IdleWatch() { qApp->removeEventFilter(this); }

void IdleWatch::setMinutes(int minutes)
{
    m_minutes = minutes;
    QSettings(m_settingsFile, QSettings::IniFormat).setValue(minutesKey(), minutes);
    restart();
}

void IdleWatch::restart()
{
    m_lastTouch = m_clock.now();
    if (m_minutes > 0)
        m_timer.start(limit());
    else
        m_timer.stop();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (isTouch(event->type())) {
        // Timers stand still while the computer sleeps: the first touch after it comes too late.
        const bool isLate = m_minutes > 0 && m_lastTouch.msecsTo(m_clock.now()) >= limit().count();
        restart();
        if (isLate) {
            Q_EMIT idle();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rfi::app
