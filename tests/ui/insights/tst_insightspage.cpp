#include "models/core/background.h"
#include "models/submission/caselist.h"
#include "tests/support/movableclock.h"
#include "ui/common/style.h"
#include "ui/insights/columnchart.h"
#include "ui/insights/duemonth.h"
#include "ui/insights/insightspage.h"
#include "ui/insights/insightsprint.h"
#include "ui/insights/providercard.h"
#include "ui/insights/rowchart.h"
#include "ui/requests/readtable.h"

#include <QAccessible>
#include <QBuffer>
#include <QGuiApplication>
#include <QListView>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;
using submission::CaseSummary;

/// The page about all requests. It is Monday, 4 May 2026.
class TestInsightsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void cleanup();

    void saysThatThereIsNothing();
    void saysThatItCountsUntilItHasCounted();
    void beginsInTheCalendarToday();
    void goesFromDayToDayByArrows_data();
    void goesFromDayToDayByArrows();
    void goesAgainstTheArrowsOfTheOtherDirection();
    void goesByMonthsByClicks();
    void tellsEachDayToAScreenReader();
    void opensARequestOfADayByKeys();
    void tellsThatADayHasNoRequests();
    void drawsAScorecardOfEachProvider();
    void drawsWhatAScreenReaderIsTold();
    void countsAnotherPeriod();
    void showsTheSameAsTables();
    void countsAnewWhatChanged();
    void saysThatItIsTraining();
    void countsOneEnvironmentAtATime();
    void showsNothingOfAListThatWasCleared();
    void takesNoCountThatWasBegunBeforeTheListWasCleared();
    void savesNumbersWithoutCustomers();
    void printsOnAnyPaper_data();
    void printsOnAnyPaper();
    void printsManyRequestsOnManyPages();
    void printsBlackOnWhite_data();
    void printsBlackOnWhite();

private:
    CaseSummary summary(const QString& id, const QString& provider, int dueInDays) const;
    void add(const QString& id, const QString& provider, int dueInDays)
    {
        m_cases->addStored({summary(id, provider, dueInDays)});
    }
    void fill();
    void open();
    template <typename Widget = QWidget>
    Widget* part(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1StringView(name));
    }
    ui::DueMonth& month() const { return *part<ui::DueMonth>("dueMonth"); }
    QString said(const char* name) const { return part<ui::PlainLabel>(name)->plainText(); }
    QString wordsOf(const QWidget& of) const
    {
        QStringList words;
        for (const ui::PlainLabel* label : of.findChildren<ui::PlainLabel*>())
            words += label->isVisibleTo(&of) ? label->plainText() : QString();
        return words.join(u'\n');
    }

    const QDate m_today{2026, 5, 4};
    test::MovableClock m_clock;
    std::unique_ptr<submission::CaseList> m_cases;
    std::unique_ptr<ui::InsightsPage> m_page;
};

void TestInsightsPage::init()
{
    ui::applyTheme(*qApp, ui::Theme::Kind::Light);
    m_clock = {};
    m_cases = std::make_unique<submission::CaseList>();
    m_cases->setProviderNames({{u"one"_s, u"Provider One"_s}, {u"two"_s, u"Provider Two"_s}});
    m_page = std::make_unique<ui::InsightsPage>(*m_cases, m_clock);
    m_page->resize(1200, 900);
}

void TestInsightsPage::cleanup()
{
    m_page.reset();
    m_cases.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

CaseSummary TestInsightsPage::summary(const QString& id, const QString& provider, int dueInDays) const
{
    CaseSummary one;
    one.id = id;
    one.provider = provider;
    one.customerId = id;
    one.customerName = u"Customer "_s + id;
    one.dueAt = m_clock.now().addDays(dueInDays).addSecs(3600);
    one.track.receivedAt = m_clock.now().addDays(-10);
    return one;
}

/// Three are due today, one of them overdue, one in nine days; one was accepted after two days.
void TestInsightsPage::fill()
{
    for (const QString& id : {u"1"_s, u"2"_s, u"3"_s})
        add(id, u"one"_s, 0);
    CaseSummary late = summary(u"4"_s, u"one"_s, 0);
    late.dueAt = m_clock.now().addSecs(-3600);
    CaseSummary taken = summary(u"5"_s, u"two"_s, -3);
    taken.state = Case::State::Answered;
    taken.round = 2;
    taken.track.acceptedAt = taken.track.receivedAt.addDays(2);
    taken.track.refusals = {{forms::ItemStatus::Expired, {}}};
    CaseSummary old = summary(u"6"_s, u"two"_s, 9);
    old.track.receivedAt = m_clock.now().addDays(-60);
    m_cases->addStored({late, taken, old});
}

void TestInsightsPage::open()
{
    m_page->show();
    m_page->activateWindow();
    m_page->setFocus();
    QTRY_VERIFY(part<QPushButton>("insightsAsTable")->isEnabled());
}

void TestInsightsPage::saysThatThereIsNothing()
{
    m_page->show();
    QTRY_VERIFY(wordsOf(*m_page).contains(u"There is nothing to count yet"_s));
    for (const char* act : {"insightsAsTable", "saveInsights", "printInsights"})
        QVERIFY(!part<QPushButton>(act)->isEnabled() && !part(act)->accessibleDescription().isEmpty());
}

void TestInsightsPage::saysThatItCountsUntilItHasCounted()
{
    fill();
    m_page->show();
    QVERIFY(wordsOf(*m_page).contains(u"Requests are being counted"_s));
    QVERIFY(!month().isVisible());
    QTRY_VERIFY(month().isVisible());
    QVERIFY(!wordsOf(*m_page).contains(u"Requests are being counted"_s));
}

void TestInsightsPage::beginsInTheCalendarToday()
{
    fill();
    open();
    QCOMPARE(month().day(), m_today);
    QCOMPARE(said("monthTitle"), u"May 2026"_s);
    QCOMPARE(said("dayTitle"), u"Monday, 4 May 2026"_s);
    QCOMPARE(said("dayWords"), u"4 request(s) due, 1 overdue"_s);
    QTRY_VERIFY(month().hasFocus());
}

void TestInsightsPage::goesFromDayToDayByArrows_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<QDate>("day");
    QTest::newRow("right") << QList<int>{Qt::Key_Right} << QDate(2026, 5, 5);
    QTest::newRow("left") << QList<int>{Qt::Key_Left} << QDate(2026, 5, 3);
    QTest::newRow("down") << QList<int>{Qt::Key_Down} << QDate(2026, 5, 11);
    QTest::newRow("into the month before") << QList<int>{Qt::Key_Up} << QDate(2026, 4, 27);
    QTest::newRow("a month on") << QList<int>{Qt::Key_PageDown} << QDate(2026, 6, 4);
    QTest::newRow("a month back") << QList<int>{Qt::Key_PageUp} << QDate(2026, 4, 4);
    QTest::newRow("end of the week") << QList<int>{Qt::Key_End} << QDate(2026, 5, 10);
    QTest::newRow("start of the week") << QList<int>{Qt::Key_Right, Qt::Key_Home} << QDate(2026, 5, 4);
    QTest::newRow("from month to month") << QList<int>{Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down,
                                                       Qt::Key_Right}
                                         << QDate(2026, 6, 2);
}

void TestInsightsPage::goesFromDayToDayByArrows()
{
    QFETCH(const QList<int>, keys);
    QFETCH(const QDate, day);
    fill();
    open();
    for (const int key : keys)
        QTest::keyClick(&month(), static_cast<Qt::Key>(key));
    QCOMPARE(month().day(), day);
    QCOMPARE(said("dayTitle"), QLocale().toString(day, QLocale::LongFormat));
    QCOMPARE(said("monthTitle"), QLocale().toString(day, u"MMMM yyyy"_s));
    QCOMPARE(month().currentIndex().data().toString(), QString::number(day.day()));
}

void TestInsightsPage::goesAgainstTheArrowsOfTheOtherDirection()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    fill();
    open();
    QTest::keyClick(&month(), Qt::Key_Left);
    QCOMPARE(month().day(), m_today.addDays(1));
}

void TestInsightsPage::goesByMonthsByClicks()
{
    fill();
    open();
    QTest::mouseClick(part("monthAfter"), Qt::LeftButton);
    QCOMPARE(said("monthTitle"), u"June 2026"_s);
    QTest::mouseClick(part("monthBefore"), Qt::LeftButton);
    QTest::mouseClick(part("monthBefore"), Qt::LeftButton);
    QCOMPARE(said("monthTitle"), u"April 2026"_s);
    QTest::mouseClick(part("dueToday"), Qt::LeftButton);
    QCOMPARE(month().day(), m_today);
    const QModelIndex wednesday = month().model()->index(2, 2);
    QTest::mouseClick(month().viewport(), Qt::LeftButton, {}, month().visualRect(wednesday).center());
    QTRY_COMPARE(month().day(), QDate(2026, 5, 13));
    QCOMPARE(said("dayWords"), u"1 request(s) due"_s);
}

void TestInsightsPage::tellsEachDayToAScreenReader()
{
    fill();
    open();
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&month());
    QVERIFY(table && table->tableInterface());
    QAccessibleInterface* cell = table->tableInterface()->cellAt(1, 0);
    QVERIFY(cell);
    QCOMPARE(month().model()->index(1, 0).data(Qt::AccessibleTextRole).toString(),
             u"Monday, 4 May 2026, today, 4 request(s) due, 1 overdue"_s);
    QCOMPARE(cell->text(QAccessible::Name), u"Monday, 4 May 2026, today, 4 request(s) due, 1 overdue"_s);
    QVERIFY(!table->text(QAccessible::Name).isEmpty());
    // Tools select, and do not move.
    month().selectionModel()->select(month().model()->index(2, 2), QItemSelectionModel::ClearAndSelect);
    QTRY_COMPARE(month().day(), QDate(2026, 5, 13));
}

void TestInsightsPage::opensARequestOfADayByKeys()
{
    fill();
    open();
    const QSignalSpy chosen(m_page.get(), &ui::InsightsPage::caseChosen);
    QTest::keyClick(&month(), Qt::Key_Return);
    auto* list = part<QListView>("dueRequests");
    QTRY_VERIFY(list->hasFocus());
    QCOMPARE(list->model()->rowCount(), 4);
    QVERIFY(list->currentIndex().data(Qt::AccessibleTextRole).toString().startsWith(u"Customer 4"_s));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!chosen.isEmpty());
    QCOMPARE(chosen.last().constFirst().toString(), u"1"_s);
}

void TestInsightsPage::tellsThatADayHasNoRequests()
{
    fill();
    open();
    QTest::keyClick(&month(), Qt::Key_Right);
    QCOMPARE(said("dayWords"), u"Nothing is due on this day."_s);
    QTest::keyClick(&month(), Qt::Key_Return);
    QVERIFY(month().hasFocus());
    QCOMPARE(said("nextDueTitle"), u"Due next: Wednesday, 13 May 2026"_s);
}

void TestInsightsPage::drawsAScorecardOfEachProvider()
{
    fill();
    open();
    const QList<ui::ProviderCard*> cards = m_page->findChildren<ui::ProviderCard*>();
    QCOMPARE(cards.size(), 2);
    const QString one = wordsOf(*cards.at(0));
    const QString two = wordsOf(*cards.at(1));
    QVERIFY2(one.contains(u"Provider One"_s) && one.contains(u"4 request(s) without an accepted answer"_s),
             qPrintable(one));
    QVERIFY2(!one.contains(u"until half"_s), qPrintable(one));
    QVERIFY2(two.contains(u"2 day(s)\nwithin which half of the answers were accepted"_s), qPrintable(two));
    QVERIFY2(two.contains(u"Expired\n1"_s), qPrintable(two));
}

void TestInsightsPage::drawsWhatAScreenReaderIsTold()
{
    fill();
    open();
    const QList<ui::ColumnChart*> charts = m_page->findChildren<ui::ColumnChart*>();
    QCOMPARE(charts.size(), 2);
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(charts.constFirst());
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->text(QAccessible::Name), u"Requests received by week"_s);
    const QString told = chart->text(QAccessible::Description);
    QVERIFY2(told.contains(u"20 Apr to 26 Apr: 4"_s), qPrintable(told));
    for (const ui::RowChart* rows : m_page->findChildren<ui::RowChart*>())
        QVERIFY(rows->accessibleDescription().contains(u": 1"_s) || rows->accessibleDescription().contains(u": 4"_s));
}

void TestInsightsPage::countsAnotherPeriod()
{
    fill();
    open();
    QVERIFY(part<QPushButton>("period90")->isChecked());
    const auto two = [this] { return wordsOf(*m_page->findChildren<ui::ProviderCard*>().at(1)); };
    QVERIFY(two().contains(u"2 request(s) received"_s));
    QTest::mouseClick(part("period30"), Qt::LeftButton);
    QTRY_VERIFY(two().contains(u"1 request(s) received"_s));
    QVERIFY(wordsOf(*m_page).contains(u"from 5 April 2026 on"_s));
    QTest::mouseClick(part("period365"), Qt::LeftButton);
    QTRY_VERIFY(two().contains(u"Requests received by month"_s));
}

void TestInsightsPage::showsTheSameAsTables()
{
    fill();
    open();
    QTest::mouseClick(part("insightsAsTable"), Qt::LeftButton);
    QVERIFY(m_page->findChildren<ui::ColumnChart*>().isEmpty());
    QVERIFY(!month().isVisible());
    const auto* due = part<ui::ReadTable>("dueTable");
    QVERIFY(due->isVisible());
    QCOMPARE(due->rowCount(), 2);
    QCOMPARE(due->item(0, 0)->text(), u"Monday, 4 May 2026"_s);
    QCOMPARE(due->item(0, 1)->text(), u"4"_s);
    QCOMPARE(due->item(0, 2)->text(), u"1"_s);
    const QList<ui::ReadTable*> tables = m_page->findChildren<ui::ReadTable*>(u"scorecardTable"_s);
    QCOMPARE(tables.size(), 2);
    QCOMPARE(tables.at(1)->accessibleName(), u"Provider Two"_s);
    QCOMPARE(tables.at(1)->item(0, 1)->text(), u"2"_s);
    QTest::mouseClick(part("insightsAsTable"), Qt::LeftButton);
    QVERIFY(month().isVisible());
    QCOMPARE(m_page->findChildren<ui::ColumnChart*>().size(), 2);
}

void TestInsightsPage::countsAnewWhatChanged()
{
    fill();
    open();
    add(u"7"_s, u"one"_s, 0);
    QTRY_COMPARE(said("dayWords"), u"5 request(s) due, 1 overdue"_s);
    m_cases->remove(u"7"_s);
    QTRY_COMPARE(said("dayWords"), u"4 request(s) due, 1 overdue"_s);
}

void TestInsightsPage::saysThatItIsTraining()
{
    CaseSummary training = summary(u"t"_s, u"one"_s, 0);
    training.isTraining = true;
    m_cases->addStored({training});
    open();
    QVERIFY(wordsOf(*m_page).contains(u"These are training requests."_s));
    QCOMPARE(said("dayWords"), u"1 request(s) due"_s);
    fill();
    QTRY_COMPARE(said("dayWords"), u"4 request(s) due, 1 overdue"_s);
    QVERIFY(!wordsOf(*m_page).contains(u"These are training requests."_s));
}

void TestInsightsPage::countsOneEnvironmentAtATime()
{
    CaseSummary tried = summary(u"s"_s, u"one"_s, 0);
    tried.environment = u"sandbox"_s;
    CaseSummary real = summary(u"p"_s, u"two"_s, 0);
    real.environment = u"production"_s;
    m_cases->addStored({tried});
    open();
    QVERIFY(wordsOf(*m_page).contains(u"Only requests in the sandbox are counted."_s));
    QVERIFY(!part("count-sandbox")->isVisible());
    m_cases->addStored({real});
    QTRY_VERIFY(wordsOf(*m_page).contains(u"Only requests in production are counted."_s));
    QCOMPARE(said("dayWords"), u"1 request(s) due"_s);
    const auto names = [this] { return wordsOf(*m_page->findChild<ui::ProviderCard*>()); };
    QVERIFY(names().contains(u"Provider Two"_s));
    QTest::mouseClick(part("count-sandbox"), Qt::LeftButton);
    QTRY_VERIFY(names().contains(u"Provider One"_s));
    QVERIFY(part<QPushButton>("count-sandbox")->isChecked() && part("count-sandbox")->isVisible());
    const QSignalSpy saved(m_page.get(), &ui::InsightsPage::saveRequested);
    QTest::mouseClick(part("saveInsights"), Qt::LeftButton);
    QVERIFY(saved.constFirst().at(1).toByteArray().contains("Only requests in the sandbox are counted."));
    m_cases->remove(u"s"_s);
    QTRY_VERIFY(names().contains(u"Provider Two"_s));
}

void TestInsightsPage::showsNothingOfAListThatWasCleared()
{
    fill();
    open();
    m_cases->clearStored();
    QVERIFY(m_page->findChildren<ui::ProviderCard*>().isEmpty());
    QCOMPARE(part<QListView>("dueRequests")->model()->rowCount(), 0);
    QVERIFY(!part<QPushButton>("printInsights")->isEnabled());
    QCOMPARE(month().model()->index(1, 0).data(Qt::AccessibleTextRole).toString(),
             u"Monday, 4 May 2026, today, nothing due"_s);
}

void TestInsightsPage::takesNoCountThatWasBegunBeforeTheListWasCleared()
{
    fill();
    m_page->show();
    m_cases->clearStored();
    QVERIFY(core::finishBackground());
    QTRY_VERIFY(wordsOf(*m_page).contains(u"There is nothing to count yet"_s));
    QVERIFY(m_page->findChildren<ui::ProviderCard*>().isEmpty());
}

void TestInsightsPage::savesNumbersWithoutCustomers()
{
    fill();
    m_cases->setProviderNames({{u"one"_s, u"=Provider"_s}});
    open();
    const QSignalSpy saved(m_page.get(), &ui::InsightsPage::saveRequested);
    QTest::mouseClick(part("saveInsights"), Qt::LeftButton);
    QCOMPARE(saved.size(), 1);
    const QString csv = QString::fromUtf8(saved.constFirst().at(1).toByteArray());
    QVERIFY2(csv.contains(u"\"'=Provider\",\"Requests received\",\"4\""_s), qPrintable(csv));
    QVERIFY2(csv.contains(u"\"Due dates\",\"2026-05-04\",\"4\""_s), qPrintable(csv));
    QVERIFY(!csv.contains(u"Customer"_s));
}

void TestInsightsPage::printsOnAnyPaper_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("size");
    QTest::newRow("A4") << QPageSize::A4;
    QTest::newRow("Letter") << QPageSize::Letter;
}

void TestInsightsPage::printsOnAnyPaper()
{
    QFETCH(const QPageSize::PageSizeId, size);
    fill();
    open();
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter paper(&buffer);
    paper.setPageSize(QPageSize(size));
    const QString text = m_page->printOn(paper);
    for (const QString& words :
         {u"Due dates, May 2026"_s, u"1 overdue"_s, u"Customer 4"_s, u"Provider One"_s, u"Provider Two"_s,
          u"Half of the answers were accepted within 2 day(s)"_s, u"Requests received by week"_s, u"Expired"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
    QVERIFY(!text.contains(u"Customer 5"_s));
    QVERIFY(buffer.data().startsWith("%PDF"));
    QVERIFY(buffer.data().count("/Type /Page\n") >= 2);
}

void TestInsightsPage::printsManyRequestsOnManyPages()
{
    for (int number = 0; number < 300; ++number)
        add(u"many-%1"_s.arg(number), u"one"_s, number % 20);
    open();
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter paper(&buffer);
    QVERIFY(m_page->printOn(paper).contains(u"Customer many-299"_s));
    QVERIFY2(buffer.data().count("/Type /Page\n") > 5,
             qPrintable(QString::number(buffer.data().count("/Type /Page\n"))));
}

void TestInsightsPage::printsBlackOnWhite_data()
{
    QTest::addColumn<ui::Theme::Kind>("kind");
    QTest::newRow("light") << ui::Theme::Kind::Light;
    QTest::newRow("dark") << ui::Theme::Kind::Dark;
    QTest::newRow("high contrast") << ui::Theme::Kind::HighContrast;
}

void TestInsightsPage::printsBlackOnWhite()
{
    QFETCH(const ui::Theme::Kind, kind);
    ui::applyTheme(*qApp, kind);
    fill();
    const insights::Findings findings = insights::findingsOf(insights::selectFrom(*m_cases), insights::Period::Quarter,
                                                             {m_clock.now(), QTimeZone::utc(), Qt::Monday});
    const std::unique_ptr<QTextDocument> document = ui::insightsDocument(findings, m_today, *m_cases);
    QImage page(800, 1000, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    document->setTextWidth(page.width());
    document->drawContents(&painter);
    painter.end();
    int dark = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x)
            dark += qGray(page.pixel(x, y)) < 96 ? 1 : 0;
    }
    QVERIFY2(dark > 1000, qPrintable(QString::number(dark)));
    QVERIFY2(dark < page.width() * page.height() / 4, qPrintable(QString::number(dark)));
}

QTEST_MAIN(TestInsightsPage)
#include "tst_insightspage.moc"
