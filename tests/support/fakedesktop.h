#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>

#include <array>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace rfi::test {

/// What AwayWatch listens to, on the private bus of the test: a screen saver and systemd-logind. It answers from the
/// test's own event loop.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    /// Before anybody asks for the system's bus.
    FakeDesktop()
    {
        const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
        m_bus = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("fake desktop"));
        const bool isThere = m_bus.registerService(QStringLiteral("org.freedesktop.login1"))
            && m_bus.registerObject(QStringLiteral("/org/freedesktop/login1"), this,
                                    QDBusConnection::ExportScriptableContents);
        if (!isThere)
            qFatal("no private bus");
    }
    ~FakeDesktop() override
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.login1"));
        QDBusConnection::disconnectFromBus(QStringLiteral("fake desktop"));
        closePipe();
    }

    void emitSignal(const QString& path, const QString& interface, const QString& name, const QVariantList& arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, name);
        message.setArguments(arguments);
        m_bus.send(message);
    }
    void lockScreen(bool isLocked)
    {
        emitSignal(QStringLiteral("/org/freedesktop/ScreenSaver"), QStringLiteral("org.freedesktop.ScreenSaver"),
                   QStringLiteral("ActiveChanged"), {isLocked});
    }
    void sleep(bool isAboutToSleep)
    {
        emitSignal(QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
                   QStringLiteral("PrepareForSleep"), {isAboutToSleep});
    }
    void lockSession(const QString& session)
    {
        emitSignal(session, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), {});
    }

    /// The session of whoever asks.
    static QString session() { return QStringLiteral("/org/freedesktop/login1/session/_31"); }
    bool wasAskedForSession() const { return m_wasAsked; }
    /// Whether somebody makes the computer wait before it sleeps: holds the other end of the pipe.
    bool isSleepDelayed()
    {
        if (m_pipe[0] < 0)
            return false;
        // A pipe without a writer is at its end.
        char byte = 0;
        return ::read(m_pipe[0], &byte, 1) != 0;
    }

public Q_SLOTS:
    Q_SCRIPTABLE QDBusObjectPath GetSessionByPID(uint)
    {
        m_wasAsked = true;
        return QDBusObjectPath(session());
    }
    Q_SCRIPTABLE QDBusUnixFileDescriptor Inhibit(const QString& what, const QString&, const QString&,
                                                 const QString& mode)
    {
        closePipe();
        if (what != QStringLiteral("sleep") || mode != QStringLiteral("delay")
            || ::pipe2(m_pipe.data(), O_NONBLOCK | O_CLOEXEC) != 0)
            return {};
        QDBusUnixFileDescriptor given(m_pipe[1]);
        ::close(std::exchange(m_pipe[1], -1));
        return given;
    }

private:
    void closePipe()
    {
        if (m_pipe[0] >= 0)
            ::close(m_pipe[0]);
        m_pipe = {-1, -1};
    }

    QDBusConnection m_bus{QString()};
    std::array<int, 2> m_pipe{-1, -1};
    bool m_wasAsked = false;
};

} // namespace rfi::test
