#include "tests/support/movableclock.h"
#include "tests/ui/support/sampleform.h"
#include "ui/common/plainlabel.h"
#include "ui/requests/inboxcounts.h"
#include "ui/requests/navcolumn.h"
#include "ui/requests/navmodel.h"
#include "ui/requests/requestfilter.h"
#include "ui/requests/requestline.h"
#include "ui/requests/requestsidebar.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;
using ui::Inbox;

/// Which requests the inbox shows, and when.
class TestInbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatIsWanted_data();
    void showsWhatIsWanted();
    void showsOneProvider();
    void bringsSnoozedRequestsBackByItself();
    void findsSnoozedRequestsByTheirWords();
    void movesARequestThatBecomesUrgent();
    void keepsTheChosenRequestThroughASearch();
    void keepsRowsRightWhenCasesComeAndGo();
    void filtersThroughTheNavigation();
    void countsWhatEachRowWouldShow();
    void countsRequestsThatBecomeOverdue();
    void keepsWhatIsWorkedOnInSight();
    void searchesEverythingFromTheInbox();
    void foldsWhereThereIsLittleRoom();
    void leadsToEveryFilterInALowRail();
    void tellsHowManyAreSelectedAndWhatCanBeDone();
    void keepsNamedFiltersForTheNextStart();
    void removesAFilterAndBringsItBack();
    void keepsNoSearchedWordsOnDisk();
    void searchesTheWordsOfASavedFilter();
    void passesOverWhatIsNoFilter();
    void saysThatNothingIsInAFilter();

private:
    Case* add(const QString& name, int dueInDays, Case::State state = Case::State::Open);
    void handle(Case* of, const QString& owner, const QDateTime& snoozedUntil = {}) const;
    QStringList names() const;
    QModelIndex row(const QString& key) const;
    void choose(const QString& key);
    QString title() const;
    void giveName(const QString& name);

    test::MovableClock m_clock;
    QMenu m_menu;
    QTemporaryDir m_folder;
    std::unique_ptr<submission::CaseList> m_cases;
    std::unique_ptr<ui::RequestFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<ui::RequestSidebar> m_sidebar;
    std::unique_ptr<ui::NavColumn> m_nav;
    std::unique_ptr<QAbstractItemModelTester> m_navTester;
};

void TestInbox::init()
{
    m_cases = std::make_unique<submission::CaseList>();
    m_cases->setProviderNames({{u"sample"_s, u"Sample provider"_s}});
    m_filter = std::make_unique<ui::RequestFilter>(*m_cases, m_clock);
    m_filter->setUser(u"anna"_s);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_filter.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_sidebar = std::make_unique<ui::RequestSidebar>(*m_cases, m_clock);
    m_sidebar->setUser(u"anna"_s);
    m_nav = std::make_unique<ui::NavColumn>(*m_cases, m_clock, &m_menu);
    m_nav->setInbox(u"anna"_s, m_folder.filePath(u"window.ini"_s));
    connect(m_nav.get(), &ui::NavColumn::filterChosen, m_sidebar.get(), &ui::RequestSidebar::setFilter);
    connect(m_sidebar.get(), &ui::RequestSidebar::filterChanged, m_nav.get(), &ui::NavColumn::showFilter);
    connect(m_nav.get(), &ui::NavColumn::wordsChosen, m_sidebar.get(), &ui::RequestSidebar::setWords);
    connect(m_sidebar.get(), &ui::RequestSidebar::wordsChanged, m_nav.get(), &ui::NavColumn::setWords);
    m_nav->showFilter(m_sidebar->filter());
    m_navTester = std::make_unique<QAbstractItemModelTester>(m_nav->findChild<QListView*>(u"navigation"_s)->model(),
                                                             QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestInbox::cleanup()
{
    m_navTester.reset();
    m_nav.reset();
    m_sidebar.reset();
    m_tester.reset();
    m_filter.reset();
    m_cases.reset();
}

Case* TestInbox::add(const QString& name, int dueInDays, Case::State state)
{
    forms::Form form = sample::makeForm();
    form.request.customerName = name;
    form.request.dueAt = m_clock.now().addDays(dueInDays);
    Case* added = m_cases->add(std::make_unique<Case>(name, form, u"sandbox"_s, false, m_clock));
    added->setState(state);
    return added;
}

void TestInbox::handle(Case* of, const QString& owner, const QDateTime& snoozedUntil) const
{
    submission::Handling handling = of->handling();
    handling.owner = owner;
    handling.snoozedUntil = snoozedUntil;
    of->setHandling(handling);
}

QStringList TestInbox::names() const
{
    QStringList result;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        result.append(m_filter->index(row, 0).data(submission::CaseList::CustomerNameRole).toString());
    return result;
}

QModelIndex TestInbox::row(const QString& key) const
{
    const QAbstractItemModel& rows = *m_nav->findChild<QListView*>(u"navigation"_s)->model();
    const QModelIndexList found = rows.match(rows.index(0, 0), ui::NavModel::KeyRole, key, 1, Qt::MatchExactly);
    return found.value(0);
}

void TestInbox::choose(const QString& key)
{
    const QModelIndex chosen = row(key);
    QVERIFY2(chosen.isValid(), qPrintable(key));
    auto* list = m_nav->findChild<QListView*>(u"navigation"_s);
    list->setCurrentIndex(chosen);
    QTest::keyClick(list, Qt::Key_Return);
}

QString TestInbox::title() const { return m_sidebar->findChild<ui::PlainLabel*>(u"inbox"_s)->plainText(); }

void TestInbox::giveName(const QString& name)
{
    choose(u"save"_s);
    auto* dialog = m_nav->findChild<QDialog*>(u"askFilterName"_s);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"given"_s), name);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"accept"_s), Qt::LeftButton);
}

void TestInbox::showsWhatIsWanted_data()
{
    QTest::addColumn<Inbox>("inbox");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("all") << Inbox::All
                         << QStringList{u"Lost"_s, u"Late"_s, u"Near"_s, u"Far"_s, u"Waiting"_s, u"Done"_s};
    QTest::newRow("mine") << Inbox::Mine << QStringList{u"Far"_s};
    QTest::newRow("overdue") << Inbox::Overdue << QStringList{u"Lost"_s, u"Late"_s};
    QTest::newRow("soon") << Inbox::Soon << QStringList{u"Near"_s};
    QTest::newRow("waiting") << Inbox::Waiting << QStringList{u"Waiting"_s};
    QTest::newRow("answered") << Inbox::Answered << QStringList{u"Done"_s};
    QTest::newRow("work") << Inbox::Work << QStringList{u"Lost"_s, u"Late"_s, u"Near"_s, u"Far"_s};
    QTest::newRow("unknown") << Inbox::Unknown << QStringList{u"Lost"_s};
    QTest::newRow("snoozed") << Inbox::Snoozed << QStringList{u"Asleep"_s};
}

void TestInbox::showsWhatIsWanted()
{
    QFETCH(Inbox, inbox);
    QFETCH(QStringList, shown);
    add(u"Late"_s, -2);
    add(u"Lost"_s, -9, Case::State::OutcomeUnknown);
    add(u"Near"_s, 6);
    handle(add(u"Far"_s, 30), u"anna"_s);
    add(u"Waiting"_s, -3, Case::State::WaitingForProvider);
    add(u"Done"_s, -4, Case::State::Answered);
    handle(add(u"Asleep"_s, -1), u"anna"_s, m_clock.now().addDays(2));
    m_filter->setFilter({inbox, {}});
    QCOMPARE(names(), shown);
}

void TestInbox::showsOneProvider()
{
    Case* one = add(u"One"_s, 1);
    m_filter->setFilter({Inbox::All, one->request().provider});
    QCOMPARE(names(), QStringList{u"One"_s});
    m_filter->setFilter({Inbox::Overdue, one->request().provider});
    QCOMPARE(names(), QStringList());
    m_filter->setFilter({Inbox::All, u"somebody else"_s});
    QCOMPARE(names(), QStringList());
}

void TestInbox::bringsSnoozedRequestsBackByItself()
{
    handle(add(u"Asleep"_s, 9), {}, m_clock.now().addDays(2));
    QCOMPARE(names(), QStringList());
    m_clock.move(2 * 24 * 60 * 60 - 60);
    m_filter->lookAtTheClock();
    QCOMPARE(names(), QStringList());
    m_clock.move(60);
    m_filter->lookAtTheClock();
    QCOMPARE(names(), QStringList{u"Asleep"_s});
}

void TestInbox::findsSnoozedRequestsByTheirWords()
{
    handle(add(u"Asleep"_s, 9), {}, m_clock.now().addDays(2));
    m_filter->search(u"asl"_s);
    QCOMPARE(names(), QStringList{u"Asleep"_s});
    const QString notice = ui::requestLine(m_filter->index(0), m_clock.now()).notice;
    QVERIFY2(notice.startsWith(u"Snoozed until"_s), qPrintable(notice));
}

void TestInbox::movesARequestThatBecomesUrgent()
{
    add(u"First"_s, 1);
    Case* second = add(u"Second"_s, 5);
    add(u"Third"_s, 9);
    const QPersistentModelIndex followed = m_filter->indexOf(second);
    forms::Form form = second->form().form();
    form.request.dueAt = m_clock.now().addDays(-1);
    second->replaceForm(form, Case::Cause::Clarified);
    QCOMPARE(names(), (QStringList{u"Second"_s, u"First"_s, u"Third"_s}));
    QCOMPARE(followed.row(), 0);
}

void TestInbox::keepsTheChosenRequestThroughASearch()
{
    add(u"Amber"_s, 1);
    m_sidebar->setCurrent(add(u"Zebra"_s, 5));
    QSignalSpy chosen(m_sidebar.get(), &ui::RequestSidebar::caseChosen);
    auto* search = m_sidebar->findChild<QLineEdit*>(u"search"_s);
    auto* list = m_sidebar->findChild<QListView*>();
    search->setText(u"amb"_s);
    QVERIFY(!list->currentIndex().isValid());
    QCOMPARE(chosen.size(), 0);
    search->clear();
    QCOMPARE(list->currentIndex().data().toString(), u"Zebra"_s);
}

void TestInbox::keepsRowsRightWhenCasesComeAndGo()
{
    for (const QString& name : {u"C"_s, u"A"_s, u"D"_s, u"B"_s})
        add(name, 3);
    m_cases->remove(u"A"_s);
    QCOMPARE(names(), (QStringList{u"B"_s, u"C"_s, u"D"_s}));
    submission::CaseSummary stored = m_cases->summary(0);
    for (const QString& name : {u"A2"_s, u"E"_s}) {
        stored.id = name;
        stored.customerName = name;
        m_cases->addStored({stored});
    }
    QCOMPARE(names(), (QStringList{u"A2"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s}));
    for (int row = 0; row < m_filter->rowCount(); ++row)
        QCOMPARE(m_cases->summary(m_filter->caseRow(m_filter->index(row))).customerName, names().at(row));
    m_cases->clearStored();
    QCOMPARE(m_filter->rowCount(), 0);
}

void TestInbox::filtersThroughTheNavigation()
{
    const QString provider = u"provider/"_s + add(u"Late"_s, -2)->request().provider;
    add(u"Near"_s, 2);
    QTRY_VERIFY(row(provider).isValid());
    auto* list = m_sidebar->findChild<QListView*>();
    QCOMPARE(title(), u"Inbox"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    choose(u"inbox/overdue"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(title(), u"Overdue"_s);
    choose(provider);
    QVERIFY2(title().startsWith(u"Overdue, "_s), qPrintable(title()));
    choose(u"inbox/all"_s);
    choose(provider);
    QCOMPARE(title(), u"All requests"_s);
}

void TestInbox::countsWhatEachRowWouldShow()
{
    add(u"Late"_s, -2);
    handle(add(u"Near"_s, 2), u"anna"_s);
    Case* waiting = add(u"Waiting"_s, 2, Case::State::WaitingForProvider);
    const auto count = [this](const QString& key) { return row(key).data(ui::NavModel::CountRole).toInt(); };
    const QString provider = u"provider/"_s + waiting->request().provider;
    QTRY_COMPARE(count(provider), 2);
    QCOMPARE(count(u"inbox/work"_s), 2);
    QCOMPARE(count(u"inbox/waiting"_s), 1);
    QCOMPARE(count(u"inbox/mine"_s), 1);
    choose(u"inbox/waiting"_s);
    QCOMPARE(count(provider), 1);
    QCOMPARE(row(provider).data(Qt::AccessibleTextRole).toString(), u"Sample provider, 1 request(s)"_s);
    waiting->setState(Case::State::OutcomeUnknown);
    QTRY_COMPARE(count(u"inbox/unknown"_s), 1);
    QCOMPARE(count(u"inbox/waiting"_s), 0);
    m_cases->remove(waiting->id());
    QTRY_COMPARE(count(u"inbox/unknown"_s), 0);
    m_cases->clearStored();
    QTRY_VERIFY(!row(provider).isValid());
    QCOMPARE(count(u"inbox/work"_s), 0);
}

void TestInbox::countsRequestsThatBecomeOverdue()
{
    add(u"Near"_s, 2);
    ui::InboxCounts counts(*m_cases, m_clock);
    QCOMPARE(counts.count({Inbox::Overdue, {}}), 0);
    m_clock.move(3 * 24 * 60 * 60);
    counts.lookAtTheClock();
    QCOMPARE(counts.count({Inbox::Overdue, {}}), 1);
}

void TestInbox::keepsWhatIsWorkedOnInSight()
{
    Case* first = add(u"First"_s, 1);
    Case* second = add(u"Second"_s, 2);
    m_sidebar->setCurrent(first);
    first->setState(Case::State::Answered);
    auto* list = m_sidebar->findChild<QListView*>();
    QCOMPARE(list->model()->rowCount(), 2);
    // What only stays in sight is not counted, as in the navigation.
    QCOMPARE(m_sidebar->findChild<ui::PlainLabel*>(u"inboxCount"_s)->plainText(), u"1"_s);
    QCOMPARE(m_cases->summary(m_sidebar->nextOpen()).customerName, u"Second"_s);
    m_sidebar->setCurrent(second);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    m_sidebar->setCurrent(first);
    QVERIFY(!list->currentIndex().isValid());
    QVERIFY(!list->selectionModel()->hasSelection());
    m_sidebar->setCurrent(second);
    handle(second, {}, m_clock.now().addDays(1));
    QCOMPARE(list->model()->rowCount(), 0);
}

void TestInbox::searchesEverythingFromTheInbox()
{
    add(u"Done"_s, 1, Case::State::Answered);
    auto* list = m_sidebar->findChild<QListView*>();
    auto* search = m_sidebar->findChild<QLineEdit*>(u"search"_s);
    QCOMPARE(list->model()->rowCount(), 0);
    QCOMPARE(title(), u"Inbox"_s);
    search->setText(u"don"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(title(), u"All requests"_s);
    QVERIFY(m_nav->findChild<QListView*>(u"navigation"_s)->selectionModel()->isSelected(row(u"inbox/all"_s)));
    choose(u"inbox/waiting"_s);
    QCOMPARE(list->model()->rowCount(), 0);
    QCOMPARE(title(), u"Waiting for provider"_s);
}

void TestInbox::foldsWhereThereIsLittleRoom()
{
    const QString file = m_folder.filePath(u"folded.ini"_s);
    m_nav->setInbox(u"anna"_s, file);
    const int open = m_nav->width();
    m_nav->setNarrow(true);
    QVERIFY(m_nav->isRail());
    QVERIFY(m_nav->width() < open / 2);
    m_nav->toggle();
    QVERIFY(!m_nav->isRail());
    choose(u"inbox/waiting"_s);
    QVERIFY(m_nav->isRail());
    m_nav->setNarrow(false);
    QVERIFY(!m_nav->isRail());
    m_nav->toggle();
    QVERIFY(m_nav->isRail());
    QMenu menu;
    ui::NavColumn later(*m_cases, m_clock, &menu);
    later.setInbox(u"anna"_s, file);
    QVERIFY(later.isRail());
    QCOMPARE(later.findChild<QPushButton*>(u"accounts"_s)->accessibleName(), u"Accounts"_s);
}

void TestInbox::leadsToEveryFilterInALowRail()
{
    m_nav->setNarrow(true);
    m_nav->resize(m_nav->width(), 420);
    m_nav->show();
    const auto* list = m_nav->findChild<QListView*>(u"navigation"_s);
    QTRY_VERIFY(list->verticalScrollBar()->maximum() > 0);
    QVERIFY(list->verticalScrollBar()->isVisible());
    list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
    QVERIFY(list->viewport()->rect().contains(list->visualRect(row(u"save"_s))));
}

void TestInbox::tellsHowManyAreSelectedAndWhatCanBeDone()
{
    add(u"First"_s, 1);
    add(u"Second"_s, 2);
    m_sidebar->show();
    auto* bar = m_sidebar->findChild<QPushButton*>(u"selectedRequests"_s);
    QVERIFY(!bar->isVisible());
    m_sidebar->findChild<QListView*>(u"requests"_s)->selectAll();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u'2'));
    QTest::mouseClick(bar, Qt::LeftButton);
    QVERIFY(m_sidebar->findChild<QMenu*>(u"bulkMenu"_s)->isVisible());
    m_sidebar->findChild<QMenu*>(u"bulkMenu"_s)->close();
}

void TestInbox::keepsNamedFiltersForTheNextStart()
{
    const QString file = m_folder.filePath(u"named.ini"_s);
    m_nav->setInbox(u"anna"_s, file);
    choose(u"inbox/waiting"_s);
    giveName(u"  Their turn "_s);
    const QList<ui::SavedFilter> expected{{u"Their turn"_s, {Inbox::Waiting, {}}}};
    QCOMPARE(ui::SavedFilters(file).all(), expected);
    choose(u"inbox/all"_s);
    choose(u"filter/Their turn"_s);
    QCOMPARE(title(), u"Waiting for provider"_s);
    QVERIFY(!row(u"save"_s).isValid());
}

void TestInbox::removesAFilterAndBringsItBack()
{
    const QString file = m_folder.filePath(u"removed.ini"_s);
    m_nav->setInbox(u"anna"_s, file);
    giveName(u"Work"_s);
    QSignalSpy removed(m_nav.get(), &ui::NavColumn::filterRemoved);
    auto* list = m_nav->findChild<QListView*>(u"navigation"_s);
    list->setCurrentIndex(row(u"filter/Work"_s));
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(removed.size(), 1);
    QVERIFY(ui::SavedFilters(file).all().isEmpty());
    m_nav->restoreFilter();
    QCOMPARE(ui::SavedFilters(file).all().size(), 1);
    QVERIFY(row(u"filter/Work"_s).isValid());
}

void TestInbox::keepsNoSearchedWordsOnDisk()
{
    const QString path = m_folder.filePath(u"words.ini"_s);
    m_nav->setInbox(u"anna"_s, path);
    m_sidebar->findChild<QLineEdit*>(u"search"_s)->setText(u"Quibblesworth"_s);
    giveName(u"Theirs"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("Theirs"));
    QVERIFY(!bytes.contains("Quibblesworth"));
}

void TestInbox::searchesTheWordsOfASavedFilter()
{
    const QString path = m_folder.filePath(u"sealed.ini"_s);
    m_nav->setInbox(u"anna"_s, path);
    m_nav->setSeal({[](const QString& text) { return text.toUtf8().toHex(); },
                    [](const QByteArray& sealed) { return QString::fromUtf8(QByteArray::fromHex(sealed)); }});
    auto* search = m_sidebar->findChild<QLineEdit*>(u"search"_s);
    search->setText(u"silva"_s);
    giveName(u"Hers"_s);
    search->clear();
    choose(u"filter/Hers"_s);
    QCOMPARE(search->text(), u"silva"_s);
}

void TestInbox::passesOverWhatIsNoFilter()
{
    const QString path = m_folder.filePath(u"odd.ini"_s);
    QSettings settings(path, QSettings::IniFormat);
    settings.setValue(u"inboxFilters/size"_s, 2);
    settings.setValue(u"inboxFilters/1/name"_s, u"Odd"_s);
    settings.setValue(u"inboxFilters/1/inbox"_s, u"everything"_s);
    settings.setValue(u"inboxFilters/2/name"_s, u"Good"_s);
    settings.setValue(u"inboxFilters/2/inbox"_s, u"mine"_s);
    settings.sync();
    const QList<ui::SavedFilter> expected{{u"Good"_s, {Inbox::Mine, {}}}};
    QCOMPARE(ui::SavedFilters(path).all(), expected);
}

void TestInbox::saysThatNothingIsInAFilter()
{
    auto* stack = m_sidebar->findChild<QStackedWidget*>();
    QCOMPARE(stack->currentIndex(), 1);
    m_sidebar->setIsOpening(true);
    QCOMPARE(stack->currentIndex(), 5);
    m_sidebar->setIsOpening(false);
    Case* near = add(u"Near"_s, 2);
    QCOMPARE(stack->currentIndex(), 0);
    choose(u"inbox/answered"_s);
    QCOMPARE(stack->currentIndex(), 3);
    near->setState(Case::State::Answered);
    choose(u"inbox/work"_s);
    QCOMPARE(stack->currentIndex(), 4);
}

QTEST_MAIN(TestInbox)
#include "tst_inbox.moc"
