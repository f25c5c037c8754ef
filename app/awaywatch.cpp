#include "app/awaywatch.h"

#ifdef RFI_HAS_DBUS
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#endif

namespace rfi::app {

#ifdef RFI_HAS_DBUS

using namespace Qt::StringLiterals;

namespace {

QString login() { return u"org.freedesktop.login1"_s; }
QString loginPath() { return u"/org/freedesktop/login1"_s; }
QString manager() { return u"org.freedesktop.login1.Manager"_s; }

QDBusPendingCall callManager(const QString& method, const QVariantList& arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(login(), loginPath(), manager(), method);
    call.setArguments(arguments);
    return QDBusConnection::systemBus().asyncCall(call);
}

} // namespace

struct AwayWatch::Delay
{
    QDBusUnixFileDescriptor descriptor;
};

AwayWatch::AwayWatch(QObject* parent) : QObject(parent)
{
    QDBusConnection session = QDBusConnection::sessionBus();
    // Desktops differ in who says it and under which path.
    for (const QString& saver : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        session.connect({}, {}, saver, u"ActiveChanged"_s, this, SLOT(takeScreen(bool)));
    QDBusConnection system = QDBusConnection::systemBus();
    if (!system.isConnected())
        return;
    system.connect(login(), loginPath(), manager(), u"PrepareForSleep"_s, this, SLOT(takeSleep(bool)));
    watchSession();
    delaySleep();
}

AwayWatch::~AwayWatch() = default;

/// Other people's sessions of this computer may be locked as they like.
void AwayWatch::watchSession()
{
    auto* watcher = new QDBusPendingCallWatcher(
        callManager(u"GetSessionByPID"_s, {uint(QCoreApplication::applicationPid())}), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusObjectPath> found = *done;
        if (!found.isError())
            QDBusConnection::systemBus().connect(login(), found.value().path(), login() + u".Session"_s, u"Lock"_s,
                                                 this, SIGNAL(away()));
        done->deleteLater();
    });
}

void AwayWatch::delaySleep()
{
    auto* watcher = new QDBusPendingCallWatcher(
        callManager(u"Inhibit"_s,
                    {u"sleep"_s, u"RFI Desk"_s, u"Saves and locks before the computer sleeps"_s, u"delay"_s}),
        this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> given = *done;
        if (!given.isError())
            m_delay = std::make_unique<Delay>(Delay{given.value()});
        done->deleteLater();
    });
}

void AwayWatch::takeScreen(bool isLocked)
{
    if (isLocked)
        Q_EMIT away();
}

void AwayWatch::takeSleep(bool isAboutToSleep)
{
    m_isAboutToSleep = isAboutToSleep;
    if (isAboutToSleep)
        Q_EMIT away();
    else
        delaySleep();
}

#else

struct AwayWatch::Delay
{
};

AwayWatch::AwayWatch(QObject* parent) : QObject(parent) {}
AwayWatch::~AwayWatch() = default;
void AwayWatch::takeScreen(bool) {}
void AwayWatch::takeSleep(bool) {}

#endif

void AwayWatch::letSleep()
{
    if (m_isAboutToSleep)
        m_delay.reset();
}

} // namespace rfi::app
