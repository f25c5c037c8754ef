#include "tests/ui/support/sampleform.h"
#include "ui/requests/bulkactions.h"
#include "ui/requests/bulkmenu.h"
#include "ui/requests/requestsidebar.h"

#include "models/submission/caselist.h"

#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;

/// Several requests at once: assigning, snoozing, exporting, and taking it back.
class TestBulkActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void assignsAllSelected();
    void takesBackTheLast();
    void loadsWhatIsNotLoaded();
    void doesNotChangeWhatIsTakenBackBeforeItIsLoaded();
    void asksForAName();
    void snoozesUntilTheMorning_data();
    void snoozesUntilTheMorning();
    void snoozesUntilADayThatIsToCome();
    void exportsWhatIsSelectedOrAll();
    void keepsFormulasOutOfTheExport();
    void showsTheCurrentOneOnly();
    void doesNothingWithoutASelection();

private:
    std::unique_ptr<Case> makeCase(const QString& name) const;
    Case* add(const QString& name) { return m_cases->add(makeCase(name)); }
    void selectAll();
    void choose(const QString& action);
    QListView* list() const { return m_sidebar->findChild<QListView*>(); }

    sample::FixedClock m_clock;
    std::unique_ptr<submission::CaseList> m_cases;
    std::unique_ptr<ui::RequestSidebar> m_sidebar;
};

void TestBulkActions::init()
{
    m_cases = std::make_unique<submission::CaseList>();
    m_sidebar = std::make_unique<ui::RequestSidebar>(*m_cases, m_clock);
    m_sidebar->setUser(u"anna"_s);
}

void TestBulkActions::cleanup()
{
    m_sidebar.reset();
    m_cases.reset();
}

std::unique_ptr<Case> TestBulkActions::makeCase(const QString& name) const
{
    forms::Form form = sample::makeForm();
    form.request.customerName = name;
    return std::make_unique<Case>(name, form, u"sandbox"_s, false, m_clock);
}

void TestBulkActions::selectAll() { QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier); }

void TestBulkActions::choose(const QString& action)
{
    Q_EMIT m_sidebar->bulkMenu()->aboutToShow();
    m_sidebar->bulkMenu()->findChild<QAction*>(action)->trigger();
}

void TestBulkActions::assignsAllSelected()
{
    Case* one = add(u"One"_s);
    Case* two = add(u"Two"_s);
    QSignalSpy done(&m_sidebar->bulkMenu()->bulk(), &ui::BulkActions::done);
    selectAll();
    choose(u"assignToMe"_s);
    QCOMPARE(one->handling().owner, u"anna"_s);
    QCOMPARE(two->handling().owner, u"anna"_s);
    QVERIFY(done.constLast().constFirst().toString().contains(u"you"_s));
    QVERIFY(list()->model()->index(0, 0).data(submission::CaseList::OwnerRole) != u"anna"_s);
    m_sidebar->bulkMenu()->bulk().assign({one->id()}, u"berta"_s);
    QVERIFY(done.constLast().constFirst().toString().contains(u"berta"_s));
    choose(u"assignToNobody"_s);
    QCOMPARE(one->handling().owner, QString());
}

void TestBulkActions::takesBackTheLast()
{
    Case* one = add(u"One"_s);
    Case* two = add(u"Two"_s);
    one->setHandling({u"berta"_s, {}, false, {}});
    selectAll();
    choose(u"assignToMe"_s);
    submission::Handling held = two->handling();
    held.isHeld = true;
    two->setHandling(held);
    m_sidebar->bulkMenu()->bulk().undo();
    QCOMPARE(one->handling().owner, u"berta"_s);
    QCOMPARE(two->handling().owner, QString());
    QVERIFY(two->handling().isHeld);
}

void TestBulkActions::loadsWhatIsNotLoaded()
{
    m_cases->addStored({submission::summaryOf(*makeCase(u"One"_s)), submission::summaryOf(*makeCase(u"Two"_s))});
    m_cases->setLoader([this](const QString& id, const auto& loaded) { loaded(makeCase(id)); });
    m_sidebar->bulkMenu()->bulk().assign({u"One"_s, u"Two"_s, u"Gone"_s}, u"anna"_s);
    for (const int row : {0, 1}) {
        QVERIFY(m_cases->at(row));
        QCOMPARE(m_cases->summary(row).handling.owner, u"anna"_s);
    }
}

void TestBulkActions::doesNotChangeWhatIsTakenBackBeforeItIsLoaded()
{
    m_cases->addStored({submission::summaryOf(*makeCase(u"One"_s))});
    std::function<void(std::unique_ptr<Case>)> later;
    m_cases->setLoader([&later](const QString&, const auto& loaded) { later = loaded; });
    ui::BulkActions& bulk = m_sidebar->bulkMenu()->bulk();
    bulk.assign({u"One"_s}, u"anna"_s);
    bulk.undo();
    later(makeCase(u"One"_s));
    QCOMPARE(m_cases->at(0)->handling().owner, QString());
}

void TestBulkActions::asksForAName()
{
    Case* one = add(u"One"_s);
    selectAll();
    choose(u"assignTo"_s);
    auto* dialog = m_sidebar->findChild<QDialog*>(u"askOwner"_s);
    QVERIFY(dialog);
    auto* accept = dialog->findChild<QPushButton*>(u"accept"_s);
    QVERIFY(!accept->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"given"_s), u" carla "_s);
    accept->click();
    QCOMPARE(one->handling().owner, u"carla"_s);
}

void TestBulkActions::snoozesUntilTheMorning_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QDate>("day");
    const QDate today = m_clock.today();
    QTest::newRow("tomorrow") << u"snoozeTomorrow"_s << today.addDays(1);
    QTest::newRow("next week") << u"snoozeWeek"_s << today.addDays(8 - today.dayOfWeek());
}

void TestBulkActions::snoozesUntilTheMorning()
{
    QFETCH(QString, action);
    QFETCH(QDate, day);
    Case* one = add(u"One"_s);
    selectAll();
    choose(action);
    QCOMPARE(one->handling().snoozedUntil.toLocalTime(), QDateTime(day, QTime(8, 0)));
    QCOMPARE(list()->model()->rowCount(), 0);
    m_sidebar->bulkMenu()->bulk().wakeUp({u"One"_s});
    QCOMPARE(list()->model()->rowCount(), 1);
}

void TestBulkActions::snoozesUntilADayThatIsToCome()
{
    Case* one = add(u"One"_s);
    selectAll();
    choose(u"snoozeUntil"_s);
    auto* dialog = m_sidebar->findChild<QDialog*>(u"askUntil"_s);
    auto* accept = dialog->findChild<QPushButton*>(u"accept"_s);
    auto* field = dialog->findChild<QLineEdit*>(u"given"_s);
    QTest::keyClicks(field, m_clock.today().toString(Qt::ISODate));
    QVERIFY(!accept->isEnabled());
    field->selectAll();
    QTest::keyClicks(field, m_clock.today().addDays(40).toString(Qt::ISODate));
    QVERIFY(accept->isEnabled());
    accept->click();
    QCOMPARE(one->handling().snoozedUntil.toLocalTime().date(), m_clock.today().addDays(40));
}

void TestBulkActions::exportsWhatIsSelectedOrAll()
{
    add(u"One"_s);
    add(u"Two"_s);
    m_sidebar->setCurrent(add(u"Three"_s));
    QSignalSpy exported(m_sidebar.get(), &ui::RequestSidebar::exportRequested);
    choose(u"exportList"_s);
    QCOMPARE(exported.takeFirst().at(1).toByteArray().count('\n'), 4);
    QTest::keyClick(list(), Qt::Key_Home);
    QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
    choose(u"exportList"_s);
    const QByteArray bytes = exported.takeFirst().at(1).toByteArray();
    QCOMPARE(bytes.count('\n'), 3);
    QVERIFY(!bytes.contains("Two"));
}

void TestBulkActions::keepsFormulasOutOfTheExport()
{
    add(u"=1+1"_s);
    QSignalSpy exported(m_sidebar.get(), &ui::RequestSidebar::exportRequested);
    choose(u"exportList"_s);
    const QByteArray bytes = exported.takeFirst().at(1).toByteArray();
    QVERIFY(bytes.contains("'=1+1"));
    QVERIFY(!bytes.contains("\"=1+1"));
}

void TestBulkActions::showsTheCurrentOneOnly()
{
    add(u"One"_s);
    add(u"Three"_s);
    m_sidebar->setCurrent(add(u"Two"_s));
    QSignalSpy chosen(m_sidebar.get(), &ui::RequestSidebar::caseChosen);
    selectAll();
    QCOMPARE(list()->selectionModel()->selectedIndexes().size(), 3);
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(list()->currentIndex().data().toString(), u"Two"_s);
}

void TestBulkActions::doesNothingWithoutASelection()
{
    add(u"One"_s);
    Q_EMIT m_sidebar->bulkMenu()->aboutToShow();
    QVERIFY(!m_sidebar->bulkMenu()->findChild<QAction*>(u"assignToMe"_s)->isEnabled());
    QVERIFY(m_sidebar->bulkMenu()->findChild<QAction*>(u"exportList"_s)->isEnabled());
}

QTEST_MAIN(TestBulkActions)
#include "tst_bulkactions.moc"
