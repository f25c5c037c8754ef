#include "app/idlewatch.h"
#include "tests/support/movableclock.h"

#include <QLineEdit>
#include <QSignalSpy>
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
        m_settings.reset(settings::Id::LockMinutes);
        m_field = std::make_unique<QLineEdit>();
        m_field->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
    }

    void G10_tellsWhenNobodyTouchesTheProgram()
    {
        app::IdleWatch watch(m_clock, m_settings, 10ms);
        QSignalSpy idle(&watch, &app::IdleWatch::idle);
        QTRY_COMPARE(idle.size(), 1);
    }

    void G10_countsAnewWithEveryTouch_data();
    void G10_countsAnewWithEveryTouch();

    void G10_tellsAtTheFirstTouchAfterASleepAndKeepsItBack()
    {
        app::IdleWatch watch(m_clock, m_settings);
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
        app::IdleWatch watch(m_clock, m_settings);
        QSignalSpy idle(&watch, &app::IdleWatch::idle);
        QVERIFY(m_settings.set(settings::key::LockMinutes, 0));
        m_clock.move(24 * 60 * 60);
        QTest::keyClicks(m_field.get(), u"a"_s);
        QCOMPARE(idle.size(), 0);
    }

    void countsToAnotherLimitAsSoonAsItIsChosen()
    {
        app::IdleWatch watch(m_clock, m_settings, 10ms);
        QVERIFY(m_settings.set(settings::key::LockMinutes, 0));
        QSignalSpy idle(&watch, &app::IdleWatch::idle);
        QVERIFY(!idle.wait(100));
        QVERIFY(m_settings.set(settings::key::LockMinutes, 1));
        QTRY_COMPARE(idle.size(), 1);
    }

private:
    test::MovableClock m_clock;
    settings::Settings m_settings;
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
    app::IdleWatch watch(m_clock, m_settings);
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

QTEST_MAIN(TestIdleWatch)
#include "tst_idlewatch.moc"
