#include "app/idlewatch.h"
#include "tests/support/movableclock.h"

#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rfi;

class TestIdleWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_field = std::make_unique<QLineEdit>();
        m_field->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
    }

    void G10_tellsWhenNobodyTouchesTheProgram()
    {
        app::IdleWatch watch(m_clock, settings(), 10ms);
        QSignalSpy idle(&watch, &app::IdleWatch::idle);
        QTRY_COMPARE(idle.size(), 1);
    }

    void G10_countsAnewWithEveryTouch_data();
    void G10_countsAnewWithEveryTouch();

    void G10_tellsAtTheFirstTouchAfterASleepAndKeepsItBack()
    {
        app::IdleWatch watch(m_clock, settings());
        QSignalSpy idle(&watch, &app::IdleWatch::idle);
        QTest::keyClicks(m_field.get(), u"a"_s);
        m_clock.move(5 * 60);
        QTest::keyPress(m_field.get(), Qt::Key_B);
        QCOMPARE(idle.size(), 1);
        QCOMPARE(m_field->text(), u"a"_s);
        QTest::keyClicks(m_field.get(), u"c"_s);
        QCOMPARE(idle.size(), 1);
        QCOMPARE(m_field->text(), u"ac"_s);
    }

    void G10_neverTellsWhenItIsToldNever()
    {
        app::IdleWatch watch(m_clock, settings());
        QSignalSpy idle(&watch, &app::IdleWatch::idle);
        watch.setMinutes(0);
        m_clock.move(24 * 60 * 60);
        QTest::keyClicks(m_field.get(), u"a"_s);
        QCOMPARE(idle.size(), 0);
    }

    void locksAfterFiveMinutesUnlessToldOtherwise_data();
    void locksAfterFiveMinutesUnlessToldOtherwise();

    void keepsTheChoice()
    {
        app::IdleWatch(m_clock, settings()).setMinutes(30);
        QCOMPARE(app::IdleWatch(m_clock, settings()).minutes(), 30);
    }

private:
    QString settings() const { return m_folder->filePath(u"window.ini"_s); }

    test::MovableClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QLineEdit> m_field;
};

void TestIdleWatch::G10_countsAnewWithEveryTouch_data()
{
    using Touch = std::function<void(QWidget*)>;
    QTest::addColumn<Touch>("touch");
    QTest::newRow("key") << Touch([](QWidget* field) { QTest::keyPress(field, Qt::Key_A); });
    QTest::newRow("button") << Touch([](QWidget* field) { QTest::mousePress(field, Qt::LeftButton); });
    QTest::newRow("mouse") << Touch([](QWidget* field) {
        QTest::mouseMove(field, {3, 3});
        QTest::mouseMove(field, {9, 9});
        QCoreApplication::processEvents();
    });
    QTest::newRow("finger") << Touch([](QWidget* field) {
        static QPointingDevice* screen = QTest::createTouchDevice();
        QTest::touchEvent(field, screen).press(0, {3, 3}, field);
        QTest::touchEvent(field, screen).release(0, {3, 3}, field);
    });
}

void TestIdleWatch::G10_countsAnewWithEveryTouch()
{
    QFETCH(std::function<void(QWidget*)>, touch);
    app::IdleWatch watch(m_clock, settings());
    QSignalSpy idle(&watch, &app::IdleWatch::idle);
    for (int times = 0; times < 3; ++times) {
        m_clock.move(4 * 60);
        touch(m_field.get());
    }
    QCOMPARE(idle.size(), 0);
    m_clock.move(6 * 60);
    touch(m_field.get());
    QCOMPARE(idle.size(), 1);
}

void TestIdleWatch::locksAfterFiveMinutesUnlessToldOtherwise_data()
{
    QTest::addColumn<QVariant>("kept");
    QTest::addColumn<int>("minutes");
    QTest::newRow("nothing kept") << QVariant() << 5;
    QTest::newRow("a choice") << QVariant(15) << 15;
    QTest::newRow("never") << QVariant(0) << 0;
    QTest::newRow("less than never") << QVariant(-1) << 5;
    QTest::newRow("words") << QVariant(u"soon"_s) << 5;
}

void TestIdleWatch::locksAfterFiveMinutesUnlessToldOtherwise()
{
    QFETCH(QVariant, kept);
    if (kept.isValid())
        QSettings(settings(), QSettings::IniFormat).setValue(u"lockMinutes"_s, kept);
    QTEST(app::IdleWatch(m_clock, settings()).minutes(), "minutes");
}

QTEST_MAIN(TestIdleWatch)
#include "tst_idlewatch.moc"
