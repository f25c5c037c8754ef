#include "models/submission/casesummary.h"
#include "tests/support/movableclock.h"
#include "tests/unit/forms/fincomforms.h"

#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using forms::ItemStatus;
using submission::Case;
using submission::Outcome;
using submission::RefusalReason;
using submission::Report;
using submission::Track;

/// What is counted of the way of a request.
class TestTrack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsWhenTheProviderAsked();
    void beginsWhenItCameWhereTheProviderDoesNotSay();
    void beginsWithTheFirstRound();
    void isTakenWithTheFirstWholeAnswer_data();
    void isTakenWithTheFirstWholeAnswer();
    void isNotTakenOnceItIsAskedAgain();
    void countsWhatIsRefused_data();
    void countsWhatIsRefused();
    void countsEachReasonOnce();
    void isPartOfTheSummary();

private:
    static forms::Request request(const QList<forms::RequestItem>& items = {}, const QDateTime& receivedAt = {})
    {
        forms::Request asked;
        asked.provider = u"fincom"_s;
        asked.customerId = u"ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06"_s;
        asked.customerType = u"business"_s;
        asked.items = items;
        asked.receivedAt = receivedAt;
        return asked;
    }
    static forms::RequestItem item(ItemStatus status, const QString& reason)
    {
        forms::RequestItem one = test::asked(test::ana, u"/identifying_documents/number"_s, u"PASSPORT"_s);
        one.status = status;
        one.reason = reason;
        return one;
    }
    void make(const forms::Request& asked)
    {
        m_case = std::make_unique<Case>(u"1"_s, test::formOf(asked), u"sandbox"_s, false, m_clock);
    }
    void askAgain(const forms::Request& asked) { m_case->replaceForm(test::formOf(asked), Case::Cause::NewRound); }
    void send(Outcome outcome, const QList<Outcome>& calls = {})
    {
        m_clock.move(3600);
        Report report;
        report.outcome = outcome;
        report.finishedAt = m_clock.now();
        for (const Outcome each : calls) {
            submission::CallReport call;
            call.outcome = each;
            report.calls += call;
        }
        m_case->addReport(report);
    }
    Track track() const { return submission::trackOf(*m_case); }

    test::MovableClock m_clock;
    QDateTime m_start;
    std::unique_ptr<Case> m_case;
};

void TestTrack::init()
{
    m_clock = {};
    m_start = m_clock.now();
    make(request());
}

void TestTrack::beginsWhenTheProviderAsked()
{
    make(request({}, m_start.addDays(-3)));
    QCOMPARE(track().receivedAt, m_start.addDays(-3));
}

void TestTrack::beginsWhenItCameWhereTheProviderDoesNotSay()
{
    m_clock.move(60);
    QCOMPARE(track().receivedAt, m_start);
    Case::Restored stored;
    stored.addedAt = m_start.addDays(-7);
    m_case->restore(stored);
    QCOMPARE(track().receivedAt, m_start.addDays(-7));
}

void TestTrack::beginsWithTheFirstRound()
{
    make(request({}, m_start.addDays(-3)));
    askAgain(request({}, m_start.addDays(-1)));
    QCOMPARE(track().receivedAt, m_start.addDays(-3));
}

void TestTrack::isTakenWithTheFirstWholeAnswer_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QList<Outcome>>("calls");
    QTest::addColumn<bool>("isTaken");
    using Outcomes = QList<Outcome>;
    QTest::newRow("accepted") << Outcome::Accepted << Outcomes{Outcome::Accepted} << true;
    QTest::newRow("accepted, but not by a PSP") << Outcome::PartlyAccepted << Outcomes{Outcome::Accepted} << false;
    QTest::newRow("in part") << Outcome::PartlyAccepted << Outcomes{Outcome::Accepted, Outcome::Rejected} << false;
    QTest::newRow("rejected") << Outcome::Rejected << Outcomes{Outcome::Rejected} << false;
    QTest::newRow("unknown") << Outcome::Unknown << Outcomes{Outcome::Unknown} << false;
    QTest::newRow("tried only") << Outcome::DryRun << Outcomes{} << false;
}

void TestTrack::isTakenWithTheFirstWholeAnswer()
{
    QFETCH(const Outcome, outcome);
    QFETCH(const QList<Outcome>, calls);
    QFETCH(const bool, isTaken);
    QVERIFY(!track().acceptedAt.isValid());
    send(outcome, calls);
    QCOMPARE(track().acceptedAt, isTaken ? m_start.addSecs(3600) : QDateTime());
    send(Outcome::Accepted, {Outcome::Accepted});
    QCOMPARE(track().acceptedAt, m_start.addSecs(isTaken ? 3600 : 7200));
}

void TestTrack::isNotTakenOnceItIsAskedAgain()
{
    send(Outcome::Accepted, {Outcome::Accepted});
    askAgain(request({item(ItemStatus::Missing, {})}));
    QCOMPARE(m_case->round(), 2);
    QVERIFY(!track().acceptedAt.isValid());
    send(Outcome::Accepted, {Outcome::Accepted});
    QCOMPARE(track().acceptedAt, m_start.addSecs(7200));
}

void TestTrack::countsWhatIsRefused_data()
{
    QTest::addColumn<ItemStatus>("status");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("expired") << ItemStatus::Expired << QString() << true;
    QTest::newRow("invalid") << ItemStatus::Invalid << u"Too dark"_s << true;
    QTest::newRow("missing") << ItemStatus::Missing << u"As filed"_s << false;
    QTest::newRow("asked") << ItemStatus::None << QString() << false;
    QTest::newRow("asked for a reason") << ItemStatus::None << u"Out of focus"_s << true;
}

void TestTrack::countsWhatIsRefused()
{
    QFETCH(const ItemStatus, status);
    QFETCH(const QString, reason);
    QFETCH(const bool, atOnce);
    make(request({item(status, reason)}));
    const QList<RefusalReason> refused{{status, reason}};
    QCOMPARE(track().refusals, atOnce ? refused : QList<RefusalReason>{});
    make(request());
    askAgain(request({item(status, reason)}));
    QCOMPARE(track().refusals, refused);
}

void TestTrack::countsEachReasonOnce()
{
    forms::Request first = request({item(ItemStatus::Invalid, u" Too  dark "_s)});
    first.notes = {{{}, u"Something is missing"_s, u"document missing"_s}, {{}, u"No reason"_s, {}}};
    make(first);
    askAgain(request({item(ItemStatus::Invalid, u"Too dark"_s)}));
    QCOMPARE(track().refusals,
             (QList<RefusalReason>{{ItemStatus::Invalid, u"Too dark"_s}, {ItemStatus::None, u"document missing"_s}}));
}

void TestTrack::isPartOfTheSummary()
{
    send(Outcome::Accepted, {Outcome::Accepted});
    QCOMPARE(submission::summaryOf(*m_case).track.acceptedAt, m_start.addSecs(3600));
}

QTEST_APPLESS_MAIN(TestTrack)
#include "tst_track.moc"
