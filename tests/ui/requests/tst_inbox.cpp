#include "tests/support/movableclock.h"
#include "tests/ui/support/sampleform.h"
#include "ui/requests/inboxmenu.h"
#include "ui/requests/requestfilter.h"
#include "ui/requests/requestline.h"
#include "ui/requests/requestsidebar.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
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
    void filtersThroughTheMenu();
    void keepsNamedFiltersForTheNextStart();
    void keepsNoSearchedWordsOnDisk();
    void passesOverWhatIsNoFilter();
    void saysThatNothingIsInAFilter();

private:
    Case* add(const QString& name, int dueInDays, Case::State state = Case::State::Open);
    void handle(Case* of, const QString& owner, const QDateTime& snoozedUntil = {}) const;
    QStringList names() const;
    void openMenu();
    void choose(const QString& action);

    test::MovableClock m_clock;
    QMenu m_menu;
    QTemporaryDir m_folder;
    std::unique_ptr<submission::CaseList> m_cases;
    std::unique_ptr<ui::RequestFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<ui::RequestSidebar> m_sidebar;
};

void TestInbox::init()
{
    m_cases = std::make_unique<submission::CaseList>();
    m_cases->setProviderNames({{u"sample"_s, u"Sample provider"_s}});
    m_filter = std::make_unique<ui::RequestFilter>(*m_cases, m_clock);
    m_filter->setUser(u"anna"_s);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_filter.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_sidebar = std::make_unique<ui::RequestSidebar>(*m_cases, m_clock, &m_menu);
    m_sidebar->setInbox(u"anna"_s, m_folder.filePath(u"window.ini"_s));
}

void TestInbox::cleanup()
{
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

void TestInbox::openMenu() { Q_EMIT m_sidebar->findChild<QMenu*>(u"inboxMenu"_s)->aboutToShow(); }

void TestInbox::choose(const QString& action)
{
    openMenu();
    auto* chosen = m_sidebar->findChild<QMenu*>(u"inboxMenu"_s)->findChild<QAction*>(action);
    QVERIFY2(chosen, qPrintable(action));
    chosen->trigger();
}

void TestInbox::showsWhatIsWanted_data()
{
    QTest::addColumn<Inbox>("inbox");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("all") << Inbox::All << QStringList{u"Late"_s, u"Near"_s, u"Far"_s, u"Waiting"_s, u"Done"_s};
    QTest::newRow("mine") << Inbox::Mine << QStringList{u"Far"_s};
    QTest::newRow("overdue") << Inbox::Overdue << QStringList{u"Late"_s};
    QTest::newRow("soon") << Inbox::Soon << QStringList{u"Late"_s, u"Near"_s};
    QTest::newRow("waiting") << Inbox::Waiting << QStringList{u"Waiting"_s};
    QTest::newRow("answered") << Inbox::Answered << QStringList{u"Done"_s};
    QTest::newRow("snoozed") << Inbox::Snoozed << QStringList{u"Asleep"_s};
}

void TestInbox::showsWhatIsWanted()
{
    QFETCH(Inbox, inbox);
    QFETCH(QStringList, shown);
    add(u"Late"_s, -2);
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

void TestInbox::filtersThroughTheMenu()
{
    add(u"Late"_s, -2);
    add(u"Near"_s, 2);
    auto* list = m_sidebar->findChild<QListView*>();
    QCOMPARE(list->model()->rowCount(), 2);
    choose(ui::inboxKey(Inbox::Overdue));
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(m_sidebar->findChild<QPushButton*>(u"inbox"_s)->text(), u"Overdue"_s);
    choose(m_cases->summary(0).provider);
    QVERIFY(m_sidebar->findChild<QPushButton*>(u"inbox"_s)->text().startsWith(u"Overdue, "_s));
    choose(ui::inboxKey(Inbox::All));
    choose(u"anyProvider"_s);
    QCOMPARE(m_sidebar->findChild<QPushButton*>(u"inbox"_s)->text(), u"All requests"_s);
}

void TestInbox::keepsNamedFiltersForTheNextStart()
{
    const QString file = m_folder.filePath(u"named.ini"_s);
    m_sidebar->setInbox(u"anna"_s, file);
    choose(ui::inboxKey(Inbox::Waiting));
    choose(u"saveFilter"_s);
    auto* dialog = m_sidebar->findChild<QDialog*>(u"askFilterName"_s);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"given"_s), u"  Their turn "_s);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"accept"_s), Qt::LeftButton);
    const QList<ui::SavedFilter> expected{{u"Their turn"_s, {Inbox::Waiting, {}}}};
    QCOMPARE(ui::SavedFilters(file).all(), expected);
    choose(ui::inboxKey(Inbox::All));
    choose(u"Their turn"_s);
    QCOMPARE(m_sidebar->findChild<QPushButton*>(u"inbox"_s)->text(), u"With the provider"_s);
    openMenu();
    m_sidebar->findChild<QMenu*>(u"removeFilter"_s)->actions().constFirst()->trigger();
    QVERIFY(ui::SavedFilters(file).all().isEmpty());
}

void TestInbox::keepsNoSearchedWordsOnDisk()
{
    const QString path = m_folder.filePath(u"words.ini"_s);
    m_sidebar->setInbox(u"anna"_s, path);
    m_sidebar->findChild<QLineEdit*>(u"search"_s)->setText(u"Quibblesworth"_s);
    choose(u"saveFilter"_s);
    auto* dialog = m_sidebar->findChild<QDialog*>(u"askFilterName"_s);
    dialog->findChild<QLineEdit*>(u"given"_s)->setText(u"Theirs"_s);
    dialog->findChild<QPushButton*>(u"accept"_s)->click();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("Theirs"));
    QVERIFY(!bytes.contains("Quibblesworth"));
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
    add(u"Near"_s, 2);
    auto* stack = m_sidebar->findChild<QStackedWidget*>();
    QCOMPARE(stack->currentIndex(), 0);
    choose(ui::inboxKey(Inbox::Answered));
    QCOMPARE(stack->currentIndex(), 3);
}

QTEST_MAIN(TestInbox)
#include "tst_inbox.moc"
