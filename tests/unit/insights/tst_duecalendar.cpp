#include "models/insights/duecalendar.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using insights::DueCalendar;
using insights::DueDay;
using insights::Entries;
using insights::Entry;
using insights::Urgency;
using submission::Case;

/// On which days answers are due. It is Wednesday, 20 May 2026, ten o'clock in Berlin.
class TestDueCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNothingOfNothing();
    void tellsHowUrgentADayIs_data();
    void tellsHowUrgentADayIs();
    void holdsWhatHasToBeAnswered_data();
    void holdsWhatHasToBeAnswered();
    void leavesOutWhatIsNeverDue();
    void putsTheEarliestFirst();
    void takesTheDayFromTheClockOfThePlace();
    void tellsTheDaysOfAMonth();
    void showsSixWeeks_data();
    void showsSixWeeks();

private:
    static QDateTime berlin(const QDate& day, int hour, int minute = 0)
    {
        return {day, QTime(hour, minute), QTimeZone("Europe/Berlin")};
    }
    static Entry due(const QString& id, const QDateTime& at, Case::State state = Case::State::Open)
    {
        Entry entry;
        entry.id = id;
        entry.dueAt = at.toUTC();
        entry.state = state;
        return entry;
    }

    insights::Onlooking m_by{berlin({2026, 5, 20}, 10), QTimeZone("Europe/Berlin"), Qt::Monday};
};

void TestDueCalendar::hasNothingOfNothing()
{
    const DueCalendar none({}, m_by);
    QCOMPARE(none.count(), 0);
    QVERIFY(none.at(m_by.today()).ids.isEmpty());
    QCOMPARE(none.at(m_by.today()).day, m_by.today());
    QVERIFY(none.month(m_by.today()).isEmpty());
}

void TestDueCalendar::tellsHowUrgentADayIs_data()
{
    QTest::addColumn<QDateTime>("dueAt");
    QTest::addColumn<Urgency>("urgency");
    QTest::newRow("yesterday") << berlin({2026, 5, 19}, 23) << Urgency::Overdue;
    QTest::newRow("today, an hour ago") << berlin({2026, 5, 20}, 9) << Urgency::Overdue;
    QTest::newRow("now") << berlin({2026, 5, 20}, 10) << Urgency::Today;
    QTest::newRow("today, in the evening") << berlin({2026, 5, 20}, 23, 59) << Urgency::Today;
    QTest::newRow("tomorrow") << berlin({2026, 5, 21}, 0) << Urgency::Soon;
    QTest::newRow("in three days") << berlin({2026, 5, 23}, 23, 59) << Urgency::Soon;
    QTest::newRow("in four days") << berlin({2026, 5, 24}, 0) << Urgency::Later;
}

void TestDueCalendar::tellsHowUrgentADayIs()
{
    QFETCH(const QDateTime, dueAt);
    QFETCH(const Urgency, urgency);
    const DueCalendar calendar({due(u"1"_s, dueAt)}, m_by);
    const DueDay day = calendar.at(dueAt.date());
    QCOMPARE(day.ids, QStringList{u"1"_s});
    QCOMPARE(day.urgency, urgency);
    QCOMPARE(day.overdue, urgency == Urgency::Overdue ? 1 : 0);
    QCOMPARE(calendar.overdue(), day.overdue);
}

void TestDueCalendar::holdsWhatHasToBeAnswered_data()
{
    QTest::addColumn<Case::State>("state");
    QTest::addColumn<bool>("isHeld");
    QTest::newRow("open") << Case::State::Open << true;
    QTest::newRow("sending") << Case::State::Sending << true;
    QTest::newRow("outcome unknown") << Case::State::OutcomeUnknown << true;
    QTest::newRow("waiting for the provider") << Case::State::WaitingForProvider << false;
    QTest::newRow("answered") << Case::State::Answered << false;
}

void TestDueCalendar::holdsWhatHasToBeAnswered()
{
    QFETCH(const Case::State, state);
    QFETCH(const bool, isHeld);
    const DueCalendar calendar({due(u"1"_s, m_by.now, state)}, m_by);
    QCOMPARE(calendar.count(), isHeld ? 1 : 0);
}

void TestDueCalendar::leavesOutWhatIsNeverDue() { QCOMPARE(DueCalendar({due(u"1"_s, {})}, m_by).count(), 0); }

void TestDueCalendar::putsTheEarliestFirst()
{
    const QDate day(2026, 5, 20);
    const DueCalendar calendar(
        {due(u"evening"_s, berlin(day, 20)), due(u"morning"_s, berlin(day, 7)), due(u"noon"_s, berlin(day, 12))}, m_by);
    QCOMPARE(calendar.at(day).ids, (QStringList{u"morning"_s, u"noon"_s, u"evening"_s}));
    QCOMPARE(calendar.at(day).urgency, Urgency::Overdue);
    QCOMPARE(calendar.at(day).overdue, 1);
}

void TestDueCalendar::takesTheDayFromTheClockOfThePlace()
{
    // The last hour of a day in Berlin, before and after clocks change there, and what is the next day by then in
    // Tokyo.
    const QDateTime winter({2026, 3, 28}, QTime(22, 30), Qt::UTC);
    const QDateTime summer({2026, 3, 29}, QTime(21, 30), Qt::UTC);
    const Entries entries{due(u"winter"_s, winter), due(u"summer"_s, summer), due(u"past"_s, winter.addDays(1))};
    m_by.now = berlin({2026, 3, 1}, 10);
    const DueCalendar here(entries, m_by);
    QCOMPARE(here.at({2026, 3, 28}).ids, QStringList{u"winter"_s});
    QCOMPARE(here.at({2026, 3, 29}).ids, QStringList{u"summer"_s});
    QCOMPARE(here.at({2026, 3, 30}).ids, QStringList{u"past"_s});
    const DueCalendar there(entries, {m_by.now, QTimeZone("Asia/Tokyo"), Qt::Monday});
    QCOMPARE(there.at({2026, 3, 29}).ids, QStringList{u"winter"_s});
    QCOMPARE(there.at({2026, 3, 30}).ids, (QStringList{u"summer"_s, u"past"_s}));
}

void TestDueCalendar::tellsTheDaysOfAMonth()
{
    const DueCalendar calendar({due(u"before"_s, berlin({2026, 4, 30}, 12)), due(u"last"_s, berlin({2026, 5, 31}, 12)),
                                due(u"first"_s, berlin({2026, 5, 1}, 0)), due(u"after"_s, berlin({2026, 6, 1}, 0))},
                               m_by);
    QStringList ids;
    for (const DueDay& day : calendar.month({2026, 5, 20}))
        ids += day.ids;
    QCOMPARE(ids, (QStringList{u"first"_s, u"last"_s}));
    QCOMPARE(calendar.count(), 4);
}

void TestDueCalendar::showsSixWeeks_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<Qt::DayOfWeek>("weekStart");
    QTest::addColumn<QDate>("first");
    QTest::newRow("from Monday") << QDate(2026, 5, 20) << Qt::Monday << QDate(2026, 4, 27);
    QTest::newRow("from Sunday") << QDate(2026, 5, 20) << Qt::Sunday << QDate(2026, 4, 26);
    QTest::newRow("from Saturday") << QDate(2026, 5, 20) << Qt::Saturday << QDate(2026, 4, 25);
    QTest::newRow("a month that begins with a week") << QDate(2026, 6, 30) << Qt::Monday << QDate(2026, 6, 1);
    QTest::newRow("the turn of a year") << QDate(2027, 1, 1) << Qt::Monday << QDate(2026, 12, 28);
}

void TestDueCalendar::showsSixWeeks()
{
    QFETCH(const QDate, day);
    QFETCH(const QDate, first);
    QFETCH(const Qt::DayOfWeek, weekStart);
    m_by.weekStart = weekStart;
    const QList<QDate> days = insights::sixWeeks(day, m_by);
    QCOMPARE(days.size(), 42);
    QCOMPARE(days.constFirst(), first);
    QVERIFY(days.contains(QDate(day.year(), day.month(), day.daysInMonth())));
}

QTEST_APPLESS_MAIN(TestDueCalendar)
#include "tst_duecalendar.moc"
