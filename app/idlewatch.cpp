#include "app/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace rfi::app {

namespace {

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

IdleWatch::IdleWatch(const core::Clock& clock, const settings::Settings& settings, std::chrono::milliseconds minute,
                     QObject* parent)
    : QObject(parent), m_clock(clock), m_settings(settings), m_minute(minute)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    qApp->installEventFilter(this);
    connect(&m_settings, &settings::Settings::changed, this, [this](settings::Id id) {
        if (id == settings::Id::LockMinutes)
            restart();
    });
    restart();
}

IdleWatch::~IdleWatch() { qApp->removeEventFilter(this); }

void IdleWatch::restart()
{
    m_lastTouch = m_clock.now();
    if (minutes() > 0)
        m_timer.start(limit());
    else
        m_timer.stop();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (isTouch(event->type())) {
        // Timers stand still while the computer sleeps: the first touch after it comes too late.
        const bool isLate = minutes() > 0 && m_lastTouch.msecsTo(m_clock.now()) >= limit().count();
        restart();
        if (isLate) {
            Q_EMIT idle();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rfi::app
