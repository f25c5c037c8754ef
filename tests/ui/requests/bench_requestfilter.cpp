#include "tests/ui/support/sampleform.h"
#include "ui/requests/inboxcounts.h"
#include "ui/requests/requestfilter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;
using ui::Inbox;

/// How long the list takes over a hundred thousand requests.
class BenchRequestFilter : public QObject
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
            one.customerId = u"customer-%1"_s.arg(number * 7919 % Cases);
            one.customerName = u"Person %1 of Street %2"_s.arg(number * 104729 % Cases).arg(number % 211);
            one.dueAt = m_clock.now().addSecs(qint64(number * 6007 % Cases) * 60 - 1'000'000);
            one.state = static_cast<Case::State>(number % 5);
            one.handling.owner = number % 3 == 0 ? u"anna"_s : QString();
            all += one;
        }
        m_cases.addStored(all);
        m_filter = std::make_unique<ui::RequestFilter>(m_cases, m_clock);
        m_filter->setUser(u"anna"_s);
        QCOMPARE(m_filter->rowCount(), Cases);
    }

    void searches_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("found");
        QTest::newRow("one") << u"customer-4711"_s << 11;
        QTest::newRow("many") << u"street 21"_s << -1;
        QTest::newRow("none") << u"nobody"_s << 0;
    }

    void searches()
    {
        QFETCH(QString, words);
        QFETCH(int, found);
        QBENCHMARK
        {
            m_filter->search(words);
            m_filter->search({});
        }
        m_filter->search(words);
        QVERIFY(found < 0 ? m_filter->rowCount() > 0 : m_filter->rowCount() == found);
        m_filter->search({});
        QCOMPARE(m_filter->rowCount(), Cases);
    }

    void filters_data()
    {
        QTest::addColumn<Inbox>("inbox");
        for (const Inbox inbox : ui::allInboxes())
            QTest::newRow(qPrintable(ui::inboxKey(inbox))) << inbox;
    }

    void filters()
    {
        QFETCH(Inbox, inbox);
        QBENCHMARK
        {
            m_filter->setFilter({inbox, {}});
            m_filter->setFilter({});
        }
        QCOMPARE(m_filter->rowCount(), Cases);
    }

    void countsOnceAMinute()
    {
        ui::InboxCounts counts(m_cases, m_clock);
        counts.setUser(u"anna"_s);
        QBENCHMARK { counts.lookAtTheClock(); }
        QCOMPARE(counts.count({Inbox::All, {}}), Cases);
    }

    void countsWhatChanged()
    {
        ui::InboxCounts counts(m_cases, m_clock);
        QBENCHMARK { Q_EMIT m_cases.dataChanged(m_cases.index(4711), m_cases.index(4711)); }
        QCOMPARE(counts.count({Inbox::All, {}}), Cases);
    }

private:
    static constexpr int Cases = 100'000;
    sample::FixedClock m_clock;
    submission::CaseList m_cases;
    std::unique_ptr<ui::RequestFilter> m_filter;
};

QTEST_MAIN(BenchRequestFilter)
#include "bench_requestfilter.moc"
