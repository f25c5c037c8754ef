#include "tests/ui/support/sampleform.h"
#include "ui/requests/requestdelegate.h"
#include "ui/requests/requestfilter.h"
#include "ui/requests/requestline.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;

class TestRequestList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cases = std::make_unique<submission::CaseList>();
        m_cases->setProviderNames({{u"sample"_s, u"Sample provider"_s}});
        m_filter = std::make_unique<ui::RequestFilter>(*m_cases, m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_filter.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_filter.reset();
        m_cases.reset();
    }

    void putsTheMostUrgentFirst()
    {
        add(u"Later"_s, 30);
        add(u"Soon"_s, 1);
        add(u"Undated"_s, std::nullopt);
        QCOMPARE(names(), (QStringList{u"Soon"_s, u"Later"_s, u"Undated"_s}));
    }

    void putsWhatIsDoneLast()
    {
        Case* first = add(u"First"_s, 1);
        add(u"Second"_s, 5);
        first->setState(Case::State::Answered);
        QCOMPARE(names(), (QStringList{u"Second"_s, u"First"_s}));
    }

    void findsAllWordsInAnyOrder()
    {
        add(u"Northwind Trading"_s, 1);
        add(u"Northern Lights"_s, 2);
        m_filter->search(u"  trading   north "_s);
        QCOMPARE(names(), QStringList{u"Northwind Trading"_s});
        m_filter->search(u"north"_s);
        QCOMPARE(m_filter->rowCount(), 2);
        m_filter->search(u"nobody"_s);
        QCOMPARE(m_filter->rowCount(), 0);
    }

    void saysTheWholeRowToAScreenReader()
    {
        add(u"Northwind Trading"_s, -2);
        const QString spoken = m_filter->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(u"Northwind Trading"_s), qPrintable(spoken));
        QVERIFY2(spoken.contains(u"Overdue"_s), qPrintable(spoken));
        QVERIFY2(spoken.contains(u" of "_s), qPrintable(spoken));
    }

    void tellsAnUnknownOutcomeInWordsAndWithASign()
    {
        add(u"Northwind"_s, 9)->setState(Case::State::OutcomeUnknown);
        const ui::RequestLine line = ui::requestLine(m_filter->index(0, 0), m_clock.now());
        QCOMPARE(line.notice, u"Outcome unknown"_s);
        QVERIFY(!line.noticeIcon.isEmpty());
    }

    void paintsARow()
    {
        add(u"Northwind"_s, 9);
        const ui::RequestDelegate delegate(m_clock);
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 300, delegate.sizeHint(option, m_filter->index(0, 0)).height());
        QImage picture(option.rect.size(), QImage::Format_ARGB32);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        delegate.paint(&painter, option, m_filter->index(0, 0));
        painter.end();
        QVERIFY(picture.pixelColor(150, 2).isValid());
        QVERIFY(picture.pixelColor(150, 2).alpha() == 255);
    }

private:
    Case* add(const QString& customer, std::optional<int> dueInDays)
    {
        forms::Form form = sample::makeForm();
        form.request.customerName = customer;
        form.request.dueAt = dueInDays ? m_clock.now().addDays(*dueInDays) : QDateTime();
        return m_cases->add(std::make_unique<Case>(customer, form, u"sandbox"_s, false, m_clock));
    }

    QStringList names() const
    {
        QStringList result;
        for (int row = 0; row < m_filter->rowCount(); ++row)
            result.append(m_filter->index(row, 0).data(submission::CaseList::CustomerNameRole).toString());
        return result;
    }

    sample::FixedClock m_clock;
    std::unique_ptr<submission::CaseList> m_cases;
    std::unique_ptr<ui::RequestFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestRequestList)
#include "tst_requestlist.moc"
