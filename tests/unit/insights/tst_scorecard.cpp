#include "models/insights/scorecard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace std::chrono_literals;
using forms::ItemStatus;
using insights::Entries;
using insights::Entry;
using insights::Period;
using insights::Scorecard;
using submission::Case;

/// What a provider's requests are counted into. It is Wednesday, 20 May 2026, ten o'clock in Berlin.
class TestScorecard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsNothingOfNothing();
    void namesAProviderThatDidNotAskInThePeriod();
    void countsTheDaysOfThePeriod_data();
    void countsTheDaysOfThePeriod();
    void countsByWeekAndByMonth();
    void leavesOutADayThatBelongsToTheDayBeforeElsewhere();
    void measuresTheTimeToAnswer_data();
    void measuresTheTimeToAnswer();
    void saysHowManyHaveNoTime();
    void measuresAcrossTheChangeOfClocks();
    void countsRounds();
    void tellsWordsOnlyThatSeveralCustomersGot();
    void countsAReasonOnceARequest();
    void tellsTheMostFrequentReasons();

private:
    static QDateTime berlin(const QDate& day, int hour = 12)
    {
        return {day, QTime(hour, 0), QTimeZone("Europe/Berlin")};
    }
    static Entry received(const QDateTime& at)
    {
        Entry entry;
        entry.provider = u"sample"_s;
        entry.track.receivedAt = at;
        return entry;
    }
    Entry ago(int days) const { return received(m_by.now.addDays(-days)); }
    /// Accepted so many hours after it came.
    Entry takenAfter(int hours) const
    {
        Entry entry = ago(20);
        entry.track.acceptedAt = entry.track.receivedAt.addSecs(hours * 3600);
        entry.state = Case::State::Answered;
        return entry;
    }
    Entry refused(const QString& customer, const QList<submission::RefusalReason>& refusals) const
    {
        Entry entry = ago(1);
        entry.customerId = customer;
        entry.track.refusals = refusals;
        return entry;
    }
    Scorecard card(const Entries& entries, Period period = Period::Month) const
    {
        return insights::scorecards(entries, period, m_by).value(0);
    }
    static QList<int> counts(const Scorecard& card)
    {
        QList<int> all;
        for (const insights::Bucket& bucket : card.volume)
            all += bucket.count;
        return all;
    }

    const insights::Onlooking m_by{berlin({2026, 5, 20}, 10), QTimeZone("Europe/Berlin"), Qt::Monday};
};

void TestScorecard::countsNothingOfNothing() { QVERIFY(insights::scorecards({}, Period::Month, m_by).isEmpty()); }

void TestScorecard::namesAProviderThatDidNotAskInThePeriod()
{
    const Scorecard none = card({ago(200)});
    QCOMPARE(none.provider, u"sample"_s);
    QCOMPARE(none.received, 0);
    QCOMPARE(none.times.count, 0);
    QVERIFY(!none.times.median);
    QVERIFY(!none.times.ninety);
    QCOMPARE(none.averageRounds, 0.0);
    QVERIFY(none.reasons.isEmpty());
    QCOMPARE(card({ago(200)}, Period::Year).received, 1);
}

void TestScorecard::countsTheDaysOfThePeriod_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<int>("days");
    QTest::newRow("30 days") << Period::Month << 30;
    QTest::newRow("90 days") << Period::Quarter << 90;
    QTest::newRow("a year") << Period::Year << 365;
}

void TestScorecard::countsTheDaysOfThePeriod()
{
    QFETCH(const Period, period);
    QFETCH(const int, days);
    QCOMPARE(insights::firstDay(period, m_by).daysTo(m_by.today()), days - 1);
    QCOMPARE(card({ago(0), ago(days - 1)}, period).received, 2);
    QCOMPARE(card({ago(days)}, period).received, 0);
    QCOMPARE(card({ago(-1)}, period).received, 0);
}

void TestScorecard::countsByWeekAndByMonth()
{
    // From Tuesday, 21 April on.
    const Scorecard weeks =
        card({received(berlin({2026, 4, 26})), received(berlin({2026, 4, 27})), received(berlin({2026, 5, 20}, 1))});
    QCOMPARE(counts(weeks), (QList<int>{1, 1, 0, 0, 1}));
    QCOMPARE(weeks.volume.constFirst().first, QDate(2026, 4, 21));
    QCOMPARE(weeks.volume.constFirst().last, QDate(2026, 4, 26));
    QCOMPARE(weeks.volume.constLast().last, m_by.today());
    const Scorecard months = card({received(berlin({2025, 5, 21})), received(berlin({2026, 5, 1}))}, Period::Year);
    QCOMPARE(months.volume.size(), 13);
    QCOMPARE(counts(months).constFirst(), 1);
    QCOMPARE(counts(months).constLast(), 1);
    QCOMPARE(months.volume.at(1).first, QDate(2025, 6, 1));
    QCOMPARE(months.volume.at(1).last, QDate(2025, 6, 30));
}

void TestScorecard::leavesOutADayThatBelongsToTheDayBeforeElsewhere()
{
    // 20 April, 23:30 in Berlin, but 21:30 UTC; and half an hour past midnight there, still the 20th in UTC.
    const QDateTime late({2026, 4, 20}, QTime(21, 30), Qt::UTC);
    QCOMPARE(card({received(late)}).received, 0);
    QCOMPARE(card({received(late.addSecs(3600))}).received, 1);
}

void TestScorecard::measuresTheTimeToAnswer_data()
{
    QTest::addColumn<QList<int>>("hours");
    QTest::addColumn<int>("median");
    QTest::addColumn<int>("ninety");
    QTest::newRow("one") << QList<int>{5} << 300 << 300;
    QTest::newRow("two") << QList<int>{9, 2} << 330 << 540;
    QTest::newRow("three") << QList<int>{30, 1, 3} << 180 << 1800;
    QTest::newRow("ten") << QList<int>{10, 9, 8, 7, 6, 5, 4, 3, 2, 1} << 330 << 540;
    QTest::newRow("eleven") << QList<int>{11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1} << 360 << 600;
    QTest::newRow("at once") << QList<int>{0} << 0 << 0;
    QTest::newRow("before it came, by another clock") << QList<int>{-2} << 0 << 0;
}

void TestScorecard::measuresTheTimeToAnswer()
{
    QFETCH(const QList<int>, hours);
    QFETCH(const int, median);
    QFETCH(const int, ninety);
    Entries entries{ago(3)};
    for (const int each : hours)
        entries.push_back(takenAfter(each));
    const insights::TimesToAnswer times = card(entries).times;
    QCOMPARE(times.count, int(hours.size()));
    QCOMPARE(times.median->count(), median * 60);
    QCOMPARE(times.ninety->count(), ninety * 60);
}

void TestScorecard::saysHowManyHaveNoTime()
{
    Entry settled = ago(2);
    settled.state = Case::State::Answered;
    Entry waiting = ago(2);
    waiting.state = Case::State::WaitingForProvider;
    Entry reopened = takenAfter(4);
    reopened.state = Case::State::Open;
    reopened.round = 2;
    const Scorecard counted = card({ago(2), waiting, settled, reopened});
    QCOMPARE(counted.received, 4);
    QCOMPARE(counted.open, 2);
    QCOMPARE(counted.settled, 1);
    QCOMPARE(counted.times.count, 1);
}

void TestScorecard::measuresAcrossTheChangeOfClocks()
{
    // The night in which an hour is left out: from 23:00 to 05:00 are five hours.
    Entry entry = received(berlin({2026, 3, 28}, 23));
    entry.track.acceptedAt = berlin({2026, 3, 29}, 5);
    const Scorecard counted = card({entry, received(berlin({2026, 3, 29}, 23))}, Period::Quarter);
    QCOMPARE(*counted.times.median, 5h);
    for (const insights::Bucket& bucket : counted.volume)
        QCOMPARE(bucket.count, bucket.last == QDate(2026, 3, 29) ? 2 : 0);
}

void TestScorecard::countsRounds()
{
    Entries entries;
    for (const int round : {1, 1, 2, 4, 7}) {
        entries.push_back(ago(1));
        entries.back().round = round;
    }
    const Scorecard counted = card(entries);
    QCOMPARE(counted.rounds, (std::array<int, 4>{2, 1, 0, 2}));
    QCOMPARE(counted.averageRounds, 3.0);
}

void TestScorecard::tellsWordsOnlyThatSeveralCustomersGot()
{
    const submission::RefusalReason blurred{ItemStatus::Invalid, u"The picture is blurred"_s};
    const submission::RefusalReason personal{ItemStatus::Invalid, u"The name is not Ana López"_s};
    const submission::RefusalReason louder{ItemStatus::Invalid, u"THE PICTURE IS BLURRED"_s};
    const Scorecard two = card({refused(u"1"_s, {blurred}), refused(u"2"_s, {blurred}), refused(u"2"_s, {blurred})});
    QCOMPARE(two.reasons.size(), 1);
    QCOMPARE(two.reasons.constFirst().reason, (submission::RefusalReason{ItemStatus::Invalid, {}}));
    QCOMPARE(two.reasons.constFirst().requests, 3);
    const Scorecard three =
        card({refused(u"1"_s, {blurred}), refused(u"2"_s, {louder}), refused(u"3"_s, {blurred, personal})});
    QCOMPARE(three.reasons.size(), 2);
    QCOMPARE(three.reasons.constFirst().reason, blurred);
    QCOMPARE(three.reasons.constFirst().requests, 3);
    QCOMPARE(three.reasons.at(1).reason.words, QString());
}

void TestScorecard::countsAReasonOnceARequest()
{
    const Scorecard counted = card({refused(u"1"_s, {{ItemStatus::Expired, {}}, {ItemStatus::Expired, u"Old"_s}})});
    QCOMPARE(counted.reasons.size(), 1);
    QCOMPARE(counted.reasons.constFirst().requests, 1);
}

void TestScorecard::tellsTheMostFrequentReasons()
{
    Entries entries;
    for (int kind = 0; kind < 7; ++kind) {
        for (int customer = 0; customer < 3 + kind; ++customer)
            entries.push_back(refused(QString::number(customer), {{ItemStatus::Invalid, u"Reason %1"_s.arg(kind)}}));
    }
    const Scorecard counted = card(entries);
    QCOMPARE(counted.reasons.size(), Scorecard::MostReasons);
    QCOMPARE(counted.reasons.constFirst().reason.words, u"Reason 6"_s);
    QCOMPARE(counted.reasons.constFirst().requests, 9);
    QCOMPARE(counted.reasons.constLast().reason.words, u"Reason 2"_s);
    QCOMPARE(counted.otherReasons, 2);
}

QTEST_APPLESS_MAIN(TestScorecard)
#include "tst_scorecard.moc"
