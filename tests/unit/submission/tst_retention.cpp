#include "models/submission/retention.h"
#include "tests/support/movableclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;
using submission::Handling;

class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clockRunsWhileACaseIsAnswered_data();
    void clockRunsWhileACaseIsAnswered();
    void beginsOnceAndKeepsItsEnd();
    void beginsAnewWhenACaseIsAnsweredAgain();
    void lastsFullYears_data();
    void lastsFullYears();
    void leavesTheRestOfTheHandlingAlone();
    void isDueWhenItsTimeIsOver_data();
    void isDueWhenItsTimeIsOver();

private:
    test::MovableClock m_clock;
};

void TestRetention::clockRunsWhileACaseIsAnswered_data()
{
    QTest::addColumn<Case::State>("state");
    QTest::addColumn<bool>("runs");
    QTest::newRow("open") << Case::State::Open << false;
    QTest::newRow("sending") << Case::State::Sending << false;
    QTest::newRow("waiting for the provider") << Case::State::WaitingForProvider << false;
    QTest::newRow("outcome unknown") << Case::State::OutcomeUnknown << false;
    QTest::newRow("answered") << Case::State::Answered << true;
}

void TestRetention::clockRunsWhileACaseIsAnswered()
{
    QFETCH(const Case::State, state);
    QFETCH(const bool, runs);
    QCOMPARE(submission::retained({}, state, m_clock.now(), 5).deleteAfter.isValid(), runs);
    Handling ran;
    ran.deleteAfter = m_clock.now();
    QCOMPARE(submission::retained(ran, state, m_clock.now(), 5).deleteAfter.isValid(), runs);
}

void TestRetention::beginsOnceAndKeepsItsEnd()
{
    const Handling begun = submission::retained({}, Case::State::Answered, m_clock.now(), 5);
    QCOMPARE(begun.deleteAfter, m_clock.now().addYears(5));
    m_clock.move(1000);
    QCOMPARE(submission::retained(begun, Case::State::Answered, m_clock.now(), 2), begun);
}

void TestRetention::beginsAnewWhenACaseIsAnsweredAgain()
{
    Handling handling = submission::retained({}, Case::State::Answered, m_clock.now(), 5);
    m_clock.move(86400);
    handling = submission::retained(handling, Case::State::Open, m_clock.now(), 5);
    handling = submission::retained(handling, Case::State::Answered, m_clock.now(), 5);
    QCOMPARE(handling.deleteAfter, m_clock.now().addYears(5));
}

void TestRetention::lastsFullYears_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<int>("years");
    QTest::addColumn<QString>("end");
    QTest::newRow("any day") << u"2026-11-20T12:00:00Z"_s << 5 << u"2031-11-20T12:00:00Z"_s;
    QTest::newRow("leap day to leap day") << u"2028-02-29T12:00:00Z"_s << 4 << u"2032-02-29T12:00:00Z"_s;
    QTest::newRow("leap day to no leap day") << u"2028-02-29T12:00:00Z"_s << 5 << u"2033-03-01T12:00:00Z"_s;
    QTest::newRow("another zone") << u"2026-11-20T12:00:00+02:00"_s << 1 << u"2027-11-20T10:00:00Z"_s;
}

void TestRetention::lastsFullYears()
{
    QFETCH(const QString, begin);
    QFETCH(const int, years);
    QFETCH(const QString, end);
    const auto at = QDateTime::fromString(begin, Qt::ISODate);
    const Handling handling = submission::retained({}, Case::State::Answered, at, years);
    QCOMPARE(handling.deleteAfter.toUTC().toString(Qt::ISODate), end);
}

void TestRetention::leavesTheRestOfTheHandlingAlone()
{
    Handling handling;
    handling.owner = u"anna"_s;
    handling.isHeld = true;
    handling.snoozedUntil = m_clock.now();
    Handling retained = submission::retained(handling, Case::State::Answered, m_clock.now(), 5);
    retained.deleteAfter = {};
    QCOMPARE(retained, handling);
}

void TestRetention::isDueWhenItsTimeIsOver_data()
{
    QTest::addColumn<int>("secondsLeft");
    QTest::addColumn<Case::State>("state");
    QTest::addColumn<bool>("isHeld");
    QTest::addColumn<bool>("isTraining");
    QTest::addColumn<bool>("isDue");
    QTest::newRow("its time is over") << -1 << Case::State::Answered << false << false << true;
    QTest::newRow("this very moment") << 0 << Case::State::Answered << false << false << true;
    QTest::newRow("not yet") << 1 << Case::State::Answered << false << false << false;
    QTest::newRow("held") << -1 << Case::State::Answered << true << false << false;
    QTest::newRow("open again") << -1 << Case::State::Open << false << false << false;
    QTest::newRow("training") << -1 << Case::State::Answered << false << true << false;
}

void TestRetention::isDueWhenItsTimeIsOver()
{
    QFETCH(const int, secondsLeft);
    QFETCH(const Case::State, state);
    QFETCH(const bool, isHeld);
    QFETCH(const bool, isTraining);
    QFETCH(const bool, isDue);
    submission::CaseSummary summary;
    summary.state = state;
    summary.isTraining = isTraining;
    summary.handling.isHeld = isHeld;
    QVERIFY(!submission::isDueForDeletion(summary, m_clock.now()));
    summary.handling.deleteAfter = m_clock.now().addSecs(secondsLeft);
    QCOMPARE(submission::isDueForDeletion(summary, m_clock.now()), isDue);
    QCOMPARE(submission::isKeptByHold(summary, m_clock.now()), isHeld);
}

QTEST_MAIN(TestRetention)
#include "tst_retention.moc"
