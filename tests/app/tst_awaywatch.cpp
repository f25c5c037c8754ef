#include "app/awaywatch.h"
#include "tests/support/fakedesktop.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;

/// Real signals on a private bus.
class TestAwayWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desktop = std::make_unique<test::FakeDesktop>();
        m_watch = std::make_unique<app::AwayWatch>();
        QTRY_VERIFY(m_desktop->isSleepDelayed());
    }
    void cleanup()
    {
        m_watch.reset();
        m_desktop.reset();
    }

    void G10_tellsWhenTheScreenIsLocked_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("interface");
        QTest::newRow("freedesktop") << u"/org/freedesktop/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
        QTest::newRow("KDE") << u"/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
        QTest::newRow("GNOME") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s;
    }
    void G10_tellsWhenTheScreenIsLocked()
    {
        QFETCH(QString, path);
        QFETCH(QString, interface);
        QSignalSpy away(m_watch.get(), &app::AwayWatch::away);
        m_desktop->emitSignal(path, interface, u"ActiveChanged"_s, {false});
        m_desktop->emitSignal(path, interface, u"ActiveChanged"_s, {true});
        QTRY_COMPARE(away.size(), 1);
    }

    void G10_tellsWhenTheSessionIsLocked()
    {
        QSignalSpy away(m_watch.get(), &app::AwayWatch::away);
        // The match is in place some time after the session is known.
        QTRY_VERIFY((m_desktop->lockSession(test::FakeDesktop::session()), !away.isEmpty()));
    }

    void G10_leavesOtherSessionsAlone()
    {
        QSignalSpy away(m_watch.get(), &app::AwayWatch::away);
        m_desktop->lockSession(u"/org/freedesktop/login1/session/_32"_s);
        m_desktop->lockScreen(true);
        QTRY_VERIFY(!away.isEmpty());
        QCOMPARE(away.size(), 1);
    }

    void G10_makesTheComputerWaitUntilEverythingIsLocked()
    {
        QSignalSpy away(m_watch.get(), &app::AwayWatch::away);
        m_desktop->sleep(true);
        QTRY_COMPARE(away.size(), 1);
        QVERIFY(m_desktop->isSleepDelayed());
        m_watch->letSleep();
        QTRY_VERIFY(!m_desktop->isSleepDelayed());
        m_desktop->sleep(false);
        QTRY_VERIFY(m_desktop->isSleepDelayed());
        QCOMPARE(away.size(), 1);
    }

    /// Somebody locked, came back and went on working.
    void G10_makesTheComputerWaitAfterALockWithoutSleep()
    {
        m_watch->letSleep();
        QSignalSpy away(m_watch.get(), &app::AwayWatch::away);
        m_desktop->sleep(true);
        QTRY_COMPARE(away.size(), 1);
        QVERIFY(m_desktop->isSleepDelayed());
    }

private:
    std::unique_ptr<test::FakeDesktop> m_desktop;
    std::unique_ptr<app::AwayWatch> m_watch;
};

QTEST_GUILESS_MAIN(TestAwayWatch)
#include "tst_awaywatch.moc"
