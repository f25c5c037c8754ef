#include "models/insights/findings.h"
#include "tests/ui/support/sampleform.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using forms::ItemStatus;
using submission::Case;

/// How long counting takes with a hundred thousand requests: what the window does itself, and what another thread does.
class BenchInsights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QList<submission::CaseSummary> all;
        const submission::CaseSummary sample =
            submission::summaryOf(Case(u"0"_s, sample::makeForm(), u"sandbox"_s, false, m_clock));
        for (int number = 0; number < Cases; ++number) {
            submission::CaseSummary one = sample;
            one.id = QString::number(number);
            one.provider = u"provider-%1"_s.arg(number % 7);
            one.customerId = u"customer-%1"_s.arg(number * 7919 % Cases);
            one.dueAt = m_clock.now().addSecs(qint64(number * 6007 % Cases) * 60 - 1'000'000);
            one.state = static_cast<Case::State>(number % 5);
            one.track.receivedAt = m_clock.now().addSecs(-qint64(number) * 400);
            one.track.acceptedAt = number % 2 == 0 ? one.track.receivedAt.addSecs(number) : QDateTime();
            one.track.refusals = {{ItemStatus::Invalid, u"Reason %1"_s.arg(number % 50)}};
            all += one;
        }
        m_cases.addStored(all);
    }

    /// The window stands still for no longer than a frame or two, so far less than the whole takes.
    void takesWhatIsCounted()
    {
        QBENCHMARK { m_counted = insights::selectFrom(m_cases); }
        QCOMPARE(m_counted.entries.size(), std::size_t(Cases));
    }

    void counts()
    {
        m_counted = insights::selectFrom(m_cases);
        QBENCHMARK { m_findings = insights::findingsOf(m_counted, insights::Period::Year, {m_clock.now()}); }
        QCOMPARE(m_findings.cards.size(), 7);
        QVERIFY(m_findings.calendar.count() > 0);
    }

    void takesAFractionOfTheCounting()
    {
        QElapsedTimer timer;
        timer.start();
        m_counted = insights::selectFrom(m_cases);
        const qint64 taking = qMax<qint64>(1, timer.nsecsElapsed());
        timer.restart();
        m_findings = insights::findingsOf(m_counted, insights::Period::Year, {m_clock.now()});
        const qint64 counting = timer.nsecsElapsed();
        qInfo("the window takes %.1f ms, the other thread %.1f ms: 1 to %.1f", double(taking) / 1e6,
              double(counting) / 1e6, double(counting) / double(taking));
        QVERIFY(counting > taking);
    }

private:
    static constexpr int Cases = 100'000;
    sample::FixedClock m_clock;
    submission::CaseList m_cases;
    insights::Selection m_counted;
    insights::Findings m_findings;
};

QTEST_MAIN(BenchInsights)
#include "bench_insights.moc"
