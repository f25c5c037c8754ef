#include "tests/ui/support/sampleform.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/requests/requestdelegate.h"
#include "ui/requests/requestfilter.h"
#include "ui/requests/requestline.h"
#include "ui/requests/requestsidebar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QImage>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
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

    void leavesOutWholeDetailsWhereThereIsLittleRoom()
    {
        ui::RequestLine line;
        line.details = {u"Business"_s, u"3 parties"_s, u"round 2"_s, u"Erika"_s};
        const QFontMetrics metrics(QGuiApplication::font());
        const auto in = [&](const QString& words) { return line.detailIn(metrics.horizontalAdvance(words), metrics); };
        const QString all = u"Business, 3 parties, round 2, Erika"_s;
        QCOMPARE(in(all), all);
        QCOMPARE(in(all.chopped(1)), u"Business, round 2, Erika"_s);
        QCOMPARE(in(u"Business, Erika"_s), u"Business, Erika"_s);
        QCOMPARE(in(u"Business,"_s), u"Business"_s);
        QVERIFY(in(u"Busi"_s).endsWith(u'…'));
    }

    /// Whoever looks for what the provider refused finds it also after somebody called it done.
    void tellsAnAnswerThatWasAcceptedFromOneThatIsDoneAnyway_data()
    {
        QTest::addColumn<submission::Outcome>("outcome");
        QTest::addColumn<QString>("notice");
        QTest::addColumn<QString>("detail");
        QTest::newRow("accepted") << submission::Outcome::Accepted << u"Answered"_s << u"Business"_s;
        QTest::newRow("in part") << submission::Outcome::PartlyAccepted << u"Done"_s << u"Not all accepted"_s;
        QTest::newRow("refused") << submission::Outcome::Rejected << u"Done"_s << u"Refused"_s;
    }

    void tellsAnAnswerThatWasAcceptedFromOneThatIsDoneAnyway()
    {
        QFETCH(submission::Outcome, outcome);
        QFETCH(QString, notice);
        QFETCH(QString, detail);
        Case* sent = add(u"Sent"_s, 5);
        submission::Report report;
        report.outcome = outcome;
        report.round = sent->round();
        sent->addReport(report);
        sent->setState(Case::State::Answered);
        const ui::RequestLine line = ui::requestLine(m_cases->index(0), m_clock.now());
        QCOMPARE(line.notice, notice);
        QCOMPARE(line.details.constFirst(), detail);
    }

    void putsWhatIsDoneLast()
    {
        Case* first = add(u"First"_s, 1);
        add(u"Second"_s, 5);
        first->setState(Case::State::Answered);
        QCOMPARE(names(), (QStringList{u"Second"_s, u"First"_s}));
    }

    void keepsWhatIsWorkedOnInItsPlaceUntilItIsLeft()
    {
        Case* first = add(u"First"_s, 1);
        Case* second = add(u"Second"_s, 5);
        add(u"Third"_s, 9);
        m_filter->setChosen(first->id());
        first->setState(Case::State::Answered);
        QCOMPARE(names(), (QStringList{u"First"_s, u"Second"_s, u"Third"_s}));
        m_filter->setChosen(second->id());
        QTRY_COMPARE(names(), (QStringList{u"Second"_s, u"Third"_s, u"First"_s}));
    }

    void keepsTheRightRowInPlaceWhenOthersComeAndGo()
    {
        Case* gone = add(u"Gone"_s, 2);
        Case* chosen = add(u"Chosen"_s, 4);
        add(u"Last"_s, 9);
        m_filter->setChosen(chosen->id());
        chosen->setState(Case::State::Answered);
        m_cases->remove(gone->id());
        add(u"Soon"_s, 1);
        QCOMPARE(names(), (QStringList{u"Soon"_s, u"Chosen"_s, u"Last"_s}));
        m_filter->setFilter({});
        QCOMPARE(names(), (QStringList{u"Soon"_s, u"Last"_s, u"Chosen"_s}));
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
        QVERIFY2(spoken.contains(u"overdue"_s), qPrintable(spoken));
        QVERIFY2(spoken.contains(u" of "_s), qPrintable(spoken));
    }

    void tellsRequestsForTheSameNameApart()
    {
        add(u"Lena"_s, 1);
        const auto first = [this] {
            return ui::requestLine(m_filter->index(0, 0), m_clock.now()).details.constFirst();
        };
        QVERIFY2(!first().contains(u"Asked on"_s), qPrintable(first()));
        const Case* other = m_cases->add(makeCase(u"another"_s, u"Lena"_s, 2));
        QVERIFY2(first().contains(u"Asked on"_s), qPrintable(first()));
        m_cases->remove(other->id());
        QVERIFY2(!first().contains(u"Asked on"_s), qPrintable(first()));
    }

    void saysThatTheRequestOnScreenIsNotInTheList()
    {
        Case* open = add(u"Open"_s, 1);
        add(u"Done"_s, 2)->setState(Case::State::Answered);
        ui::RequestSidebar sidebar(*m_cases, m_clock);
        sidebar.show();
        const auto* line = sidebar.findChild<QWidget*>(u"elsewhere"_s);
        QVERIFY(!line->isVisible());
        sidebar.setCurrent(open);
        QVERIFY(!line->isVisible());
        sidebar.setFilter({ui::Inbox::Answered, {}});
        QVERIFY(line->isVisible());
        QVERIFY(line->findChild<ui::PlainLabel*>()->plainText().contains(u"Open"_s));
        QTest::mouseClick(line->findChild<QPushButton*>(u"showElsewhere"_s), Qt::LeftButton);
        QVERIFY(!line->isVisible());
        QCOMPARE(sidebar.filter().inbox, ui::Inbox::All);
        const auto* list = sidebar.findChild<QListView*>(u"requests"_s);
        QCOMPARE(list->currentIndex().data().toString(), u"Open"_s);
        sidebar.setWords(u"Done"_s);
        QVERIFY(line->isVisible());
    }

    void countsNothingOpenInWhatIsAnswered()
    {
        add(u"Northwind"_s, 9)->setState(Case::State::Answered);
        const ui::RequestLine line = ui::requestLine(m_filter->index(0, 0), m_clock.now());
        QVERIFY(line.total > 0);
        QCOMPARE(line.done, line.total);
    }

    void tellsAnUnknownOutcomeInWordsAndWithASign()
    {
        add(u"Northwind"_s, 9)->setState(Case::State::OutcomeUnknown);
        const ui::RequestLine line = ui::requestLine(m_filter->index(0, 0), m_clock.now());
        QCOMPARE(line.notice, u"Outcome unknown"_s);
        QVERIFY(!line.noticeIcon.isEmpty());
    }

    void tellsWhatWasSentFromWhatWasNot()
    {
        Case* sent = add(u"Northwind"_s, 9);
        const auto detail = [this] {
            return ui::requestLine(m_filter->index(0, 0), m_clock.now()).details.join(u", "_s);
        };
        QVERIFY(!detail().contains(u"efused"_s));
        submission::Report report;
        report.outcome = submission::Outcome::Rejected;
        sent->addReport(report);
        QVERIFY2(detail().startsWith(u"Refused, "_s), qPrintable(detail()));
        sent->replaceForm(sent->form().form(), Case::Cause::NewRound);
        QVERIFY2(!detail().contains(u"efused"_s), qPrintable(detail()));
    }

    void listsWhatIsNotLoaded()
    {
        add(u"Northwind"_s, 9);
        m_cases->addStored({stored(u"b"_s, u"Amber"_s, 2), stored(u"a"_s, u"Zebra"_s, 20)});
        QCOMPARE(names(), (QStringList{u"Amber"_s, u"Northwind"_s, u"Zebra"_s}));
        m_filter->search(u"zeb"_s);
        QCOMPARE(names(), QStringList{u"Zebra"_s});
        QVERIFY(!m_cases->at(m_filter->caseRow(m_filter->index(0, 0))));
    }

    void loadsACaseOnceForAllWhoWait()
    {
        m_cases->addStored({stored(u"a"_s, u"Zebra"_s, 20)});
        QList<std::function<void(std::unique_ptr<Case>)>> asked;
        m_cases->setLoader([&asked](const QString&, const auto& loaded) { asked += loaded; });
        QList<Case*> opened;
        for (int time = 0; time < 2; ++time)
            m_cases->open(0, [&opened](Case* loaded) { opened += loaded; });
        QCOMPARE(asked.size(), 1);
        asked.constFirst()(makeCase(u"a"_s, u"Zebra"_s, 20));
        QCOMPARE(opened, QList<Case*>(2, m_cases->at(0)));
        m_cases->open(0, [&opened](Case* loaded) { opened += loaded; });
        QCOMPARE(opened.size(), 3);
        QCOMPARE(asked.size(), 1);
    }

    void asksAgainForACaseThatCouldNotBeLoaded()
    {
        m_cases->addStored({stored(u"a"_s, u"Zebra"_s, 20)});
        int asked = 0;
        QList<const Case*> opened;
        m_cases->setLoader([&asked](const QString&, const auto& loaded) {
            ++asked;
            loaded(nullptr);
        });
        for (int time = 0; time < 2; ++time)
            m_cases->open(0, [&opened](const Case* none) { opened += none; });
        QCOMPARE(asked, 2);
        QCOMPARE(opened, QList<const Case*>(2, nullptr));
    }

    void forgetsWhatIsRemoved()
    {
        add(u"Northwind"_s, 9);
        m_cases->addStored({stored(u"a"_s, u"Zebra"_s, 20)});
        m_cases->remove(u"Northwind"_s);
        QCOMPARE(m_cases->rowOf(u"a"_s), 0);
        m_cases->clearStored();
        QCOMPARE(m_cases->rowCount(), 0);
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

    void marksASelectedRowByMoreThanItsColour()
    {
        add(u"Northwind"_s, 9);
        for (const auto kind : {ui::Theme::Kind::Light, ui::Theme::Kind::Dark, ui::Theme::Kind::HighContrast}) {
            ui::applyTheme(*qApp, kind);
            const auto edge = [this](QStyle::State state) { return painted(state).pixelColor(1, 30); };
            QVERIFY(ui::contrast(edge(QStyle::State_Selected), edge(QStyle::State_None)) >= 3);
        }
    }

    void givesALongNameTheRoomOfItsProvider()
    {
        ui::applyTheme(*qApp, ui::Theme::Kind::Light);
        add(u"A"_s, 9);
        const QImage before = painted(QStyle::State_None);
        m_cases->remove(u"A"_s);
        add(u"Pinewood Sample Holding and Sons Company"_s, 9);
        const QImage after = painted(QStyle::State_None);
        const auto inkIn = [](const QImage& picture, const QRect& place) {
            const QImage part = picture.copy(place);
            for (int x = 0; x < part.width(); ++x) {
                for (int y = 0; y < part.height(); ++y) {
                    if (ui::contrast(part.pixelColor(x, y), ui::themeColour(ui::Colour::Surface)) > 10)
                        return true;
                }
            }
            return false;
        };
        // The words of a chip are paler than a name.
        const QRect endOfTheFirstLine(230, 8, 54, 26);
        QVERIFY(!inkIn(before, endOfTheFirstLine));
        QVERIFY(inkIn(after, endOfTheFirstLine));
    }

    void saysOfEachEmptyViewWhatComesThere()
    {
        using ui::Inbox;
        add(u"Near"_s, 20);
        ui::RequestSidebar sidebar(*m_cases, m_clock);
        QSet<QString> said;
        const QList<Inbox> views{Inbox::Waiting, Inbox::Unknown, Inbox::Answered,
                                 Inbox::Overdue, Inbox::Soon,    Inbox::Mine};
        for (const Inbox view : views) {
            sidebar.setFilter({view, {}});
            const QWidget* shown = sidebar.findChild<QStackedWidget*>()->currentWidget();
            QStringList words;
            for (const auto* label : shown->findChildren<ui::PlainLabel*>())
                words += label->plainText();
            said.insert(words.join(u' '));
        }
        QCOMPARE(said.size(), views.size());
    }

    void saysAmongHowManyItSearches()
    {
        add(u"Near"_s, 2);
        add(u"Far"_s, 3)->setState(Case::State::Answered);
        ui::RequestSidebar sidebar(*m_cases, m_clock);
        const auto count = [&sidebar] { return sidebar.findChild<ui::PlainLabel*>(u"inboxCount"_s)->plainText(); };
        QCOMPARE(count(), u"1"_s);
        sidebar.setWords(u"far"_s);
        QCOMPARE(count(), u"1 of 2"_s);
        sidebar.setWords(u"nobody"_s);
        QCOMPARE(count(), u"0 of 2"_s);
    }

private:
    QImage painted(QStyle::State state) const
    {
        const ui::RequestDelegate delegate(m_clock);
        QStyleOptionViewItem option;
        option.state = state;
        option.rect = QRect(0, 0, 300, delegate.sizeHint(option, m_filter->index(0, 0)).height());
        QImage picture(option.rect.size(), QImage::Format_ARGB32);
        QPainter painter(&picture);
        delegate.paint(&painter, option, m_filter->index(0, 0));
        return picture;
    }

    submission::CaseSummary stored(const QString& id, const QString& customer, int dueInDays) const
    {
        return submission::summaryOf(*makeCase(id, customer, dueInDays));
    }

    std::unique_ptr<Case> makeCase(const QString& id, const QString& customer, std::optional<int> dueInDays) const
    {
        forms::Form form = sample::makeForm();
        form.request.customerName = customer;
        form.request.dueAt = dueInDays ? m_clock.now().addDays(*dueInDays) : QDateTime();
        return std::make_unique<Case>(id, form, u"sandbox"_s, false, m_clock);
    }

    Case* add(const QString& customer, std::optional<int> dueInDays)
    {
        return m_cases->add(makeCase(customer, customer, dueInDays));
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
