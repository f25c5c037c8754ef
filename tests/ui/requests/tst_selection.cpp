#include "models/providers/registry.h"
#include "models/submission/caselist.h"
#include "tests/ui/support/sampleform.h"
#include "ui/common/style.h"
#include "ui/documents/filepicker.h"
#include "ui/requests/answerpage.h"
#include "ui/requests/casepage.h"
#include "ui/requests/mainwindow.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;

/// What is beside the list while several requests are selected in it.
class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsNoCaseWhileSeveralAreSelected();
    void letsGoOfTheSelection_data();
    void letsGoOfTheSelection();
    void doesToAllWhatIsChosen();
    void showsTheCaseThatIsOpened();
    void leavesTheHiddenCaseAlone();

private:
    Case* add(const QString& id);
    void selectAll() { QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier); }
    QListView* list() const { return m_window->findChild<QListView*>(u"requests"_s); }
    QWidget* page() const { return m_window->findChild<QWidget*>(u"selection"_s); }
    void press(const QString& name) { QTest::mouseClick(m_window->findChild<QPushButton*>(name), Qt::LeftButton); }

    sample::FixedClock m_clock;
    providers::Registry m_registry;
    ui::NativeFilePicker m_picker;
    std::unique_ptr<submission::CaseList> m_cases;
    std::unique_ptr<ui::MainWindow> m_window;
    Case* m_first = nullptr;
    Case* m_second = nullptr;
};

void TestSelection::init()
{
    ui::applyTheme(*qApp, ui::Theme::Kind::Light);
    m_cases = std::make_unique<submission::CaseList>();
    m_window = std::make_unique<ui::MainWindow>(*m_cases, m_registry, m_clock, new ui::AnswerPage(m_picker));
    m_window->setInbox(u"anna"_s, {});
    m_first = add(u"1"_s);
    m_second = add(u"2"_s);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->openCase(m_first);
}

void TestSelection::cleanup()
{
    m_window.reset();
    m_cases.reset();
}

Case* TestSelection::add(const QString& id)
{
    return m_cases->add(std::make_unique<Case>(id, sample::makeForm(), u"sandbox"_s, false, m_clock));
}

void TestSelection::showsNoCaseWhileSeveralAreSelected()
{
    QVERIFY(m_window->casePage().isVisible() && !page()->isVisible());
    selectAll();
    QVERIFY(page()->isVisible() && !m_window->casePage().isVisible());
    QTest::keyClick(list(), Qt::Key_Down);
    QTRY_VERIFY(m_window->casePage().isVisible());
    QVERIFY(!page()->isVisible());
}

void TestSelection::letsGoOfTheSelection_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("above the list") << u"clearSelection"_s;
    QTest::newRow("beside the list") << u"selection-clear"_s;
}

void TestSelection::letsGoOfTheSelection()
{
    QFETCH(const QString, button);
    selectAll();
    press(button);
    QCOMPARE(list()->selectionModel()->selectedIndexes().size(), 1);
    QVERIFY(m_window->casePage().isVisible());
    QCOMPARE(m_window->casePage().current(), m_first);
}

void TestSelection::doesToAllWhatIsChosen()
{
    selectAll();
    press(u"selection-assignToMe"_s);
    QCOMPARE(m_first->handling().owner, u"anna"_s);
    QCOMPARE(m_second->handling().owner, u"anna"_s);
}

void TestSelection::showsTheCaseThatIsOpened()
{
    selectAll();
    m_window->openCase(m_second);
    QVERIFY(m_window->casePage().isVisible());
    QCOMPARE(m_window->casePage().current(), m_second);
}

void TestSelection::leavesTheHiddenCaseAlone()
{
    const int field = m_first->form().form().indexOf(sample::passport(u"number"_s));
    m_first->form().setValue(field, core::Json(u"AB1234"_s));
    selectAll();
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_first->form().answer(field).value.toString(), u"AB1234"_s);
    press(u"selection-clear"_s);
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_first->form().answer(field).isEmpty());
}

QTEST_MAIN(TestSelection)
#include "tst_selection.moc"
