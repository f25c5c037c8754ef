#include "models/core/background.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <optional>

using namespace rfi::core;

class TestBackground : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesThePoolThatPaintingWaitsForAlone();
    void givesTheResultInTheWindowsThread();
    void givesNothingToWhoIsGone();
    void saysWhetherEverythingIsFinished();
};

void TestBackground::leavesThePoolThatPaintingWaitsForAlone()
{
    std::optional<bool> isOurs;
    inBackground(
        this, [] { return !QThreadPool::globalInstance()->contains(QThread::currentThread()); },
        [&isOurs](bool is) { isOurs = is; });
    QTRY_VERIFY(isOurs.has_value());
    QVERIFY(*isOurs);
}

void TestBackground::givesTheResultInTheWindowsThread()
{
    QThread* worked = nullptr;
    QThread* given = nullptr;
    inBackground(
        this, [] { return QThread::currentThread(); },
        [&](QThread* thread) {
            worked = thread;
            given = QThread::currentThread();
        });
    QTRY_VERIFY(given != nullptr);
    QCOMPARE(given, thread());
    QVERIFY(worked != given);
}

void TestBackground::givesNothingToWhoIsGone()
{
    bool isGiven = false;
    {
        QObject gone;
        inBackground(
            &gone, [] { return 1; }, [&isGiven](int) { isGiven = true; });
    }
    QVERIFY(finishBackground());
    QCoreApplication::processEvents();
    QVERIFY(!isGiven);
}

void TestBackground::saysWhetherEverythingIsFinished()
{
    QSemaphore mayEnd;
    startInBackground([&mayEnd] { mayEnd.acquire(); });
    QVERIFY(!finishBackground(1));
    mayEnd.release();
    QVERIFY(finishBackground());
}

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
