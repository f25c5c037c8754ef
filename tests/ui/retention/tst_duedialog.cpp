#include "models/submission/caselist.h"
#include "tests/ui/support/sampleform.h"
#include "ui/retention/duedialog.h"
#include "ui/retention/duemodel.h"
#include "ui/retention/duetable.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;

class TestDueDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cases = std::make_unique<submission::CaseList>(); }
    void cleanup() { m_cases.reset(); }

    void listsWhatIsDueTheOldestFirst();
    void countsWhatIsHeld();
    void followsTheCases();
    void keepsTheSelectionWhileOtherCasesChange();
    void deletesOnlyWhatWasChosenAndTyped();
    void canDeleteNothingWhileItIsBusy();
    void saysThatNothingIsDue();
    void tellsOnceHowLongCasesAreKept();

private:
    Case* add(const QString& id, int daysLeft, bool isHeld = false)
    {
        Case* added = m_cases->add(std::make_unique<Case>(id, sample::makeForm(), u"sandbox"_s, false, m_clock));
        added->setState(Case::State::Answered);
        submission::Handling handling;
        handling.deleteAfter = m_clock.now().addDays(daysLeft);
        handling.isHeld = isHeld;
        added->setHandling(handling);
        return added;
    }
    QStringList ids() const
    {
        const ui::DueModel model(*m_cases, m_clock);
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids += model.idAt(row);
        return ids;
    }

    sample::FixedClock m_clock;
    std::unique_ptr<submission::CaseList> m_cases;
};

void TestDueDialog::listsWhatIsDueTheOldestFirst()
{
    add(u"young"_s, -1);
    add(u"old"_s, -100);
    add(u"held"_s, -50, true);
    add(u"later"_s, 1);
    QCOMPARE(ids(), (QStringList{u"old"_s, u"young"_s}));
}

void TestDueDialog::countsWhatIsHeld()
{
    add(u"held"_s, -50, true);
    add(u"held and young"_s, 50, true);
    const ui::DueModel model(*m_cases, m_clock);
    QCOMPARE(model.heldCount(), 1);
    const ui::DueDialog dialog(*m_cases, m_clock, 5);
    QVERIFY(dialog.findChild<QLabel*>(u"dueButHeld"_s)->text().startsWith(u"1 "));
}

void TestDueDialog::followsTheCases()
{
    Case* due = add(u"due"_s, -1);
    ui::DueModel model(*m_cases, m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    submission::Handling held = due->handling();
    held.isHeld = true;
    due->setHandling(held);
    QCOMPARE(model.rowCount(), 0);
    add(u"another"_s, -1);
    QCOMPARE(model.idAt(0), u"another"_s);
    m_cases->remove(u"another"_s);
    QCOMPARE(model.rowCount(), 0);
}

void TestDueDialog::keepsTheSelectionWhileOtherCasesChange()
{
    add(u"due"_s, -1);
    Case* other = add(u"other"_s, 10);
    const ui::DueDialog dialog(*m_cases, m_clock, 5);
    auto* table = dialog.findChild<ui::DueTable*>();
    table->selectAll();
    other->setState(Case::State::Open);
    QCOMPARE(table->chosenRows(), QList<int>{0});
    QVERIFY(dialog.findChild<QPushButton*>(u"deleteDue"_s)->isEnabled());
}

void TestDueDialog::deletesOnlyWhatWasChosenAndTyped()
{
    add(u"old"_s, -100);
    add(u"young"_s, -1);
    ui::DueDialog dialog(*m_cases, m_clock, 5);
    QSignalSpy wanted(&dialog, &ui::DueDialog::deleteRequested);
    dialog.show();
    auto* button = dialog.findChild<QPushButton*>(u"deleteDue"_s);
    QVERIFY(!button->isEnabled());
    dialog.findChild<ui::DueTable*>()->selectRow(0);
    QTest::mouseClick(button, Qt::LeftButton);
    auto* confirm = dialog.findChild<QPushButton*>(u"choice-0"_s);
    QVERIFY(confirm && !confirm->isEnabled());
    QTest::keyClicks(dialog.findChild<QLineEdit*>(u"typed"_s), u"delete"_s);
    QVERIFY(confirm->isEnabled());
    QTest::mouseClick(confirm, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toStringList(), QStringList{u"old"_s});
}

void TestDueDialog::canDeleteNothingWhileItIsBusy()
{
    add(u"old"_s, -100);
    ui::DueDialog dialog(*m_cases, m_clock, 5);
    dialog.show();
    auto* button = dialog.findChild<QPushButton*>(u"deleteDue"_s);
    dialog.findChild<ui::DueTable*>()->selectAll();
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::keyClicks(dialog.findChild<QLineEdit*>(u"typed"_s), u"delete"_s);
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"choice-0"_s), Qt::LeftButton);
    QVERIFY(!button->isEnabled());
    dialog.setDone(ui::Tone::Warning, u"It stayed."_s);
    QVERIFY(button->isEnabled());
}

void TestDueDialog::saysThatNothingIsDue()
{
    add(u"later"_s, 1);
    ui::DueDialog dialog(*m_cases, m_clock, 5);
    dialog.show();
    QVERIFY(dialog.findChild<QWidget*>(u"nothingDue"_s)->isVisible());
    QVERIFY(!dialog.findChild<ui::DueTable*>()->isVisible());
    QVERIFY(!dialog.findChild<QPushButton*>(u"deleteDue"_s)->isEnabled());
}

void TestDueDialog::tellsOnceHowLongCasesAreKept()
{
    ui::DueDialog dialog(*m_cases, m_clock, 5);
    const QSignalSpy chosen(&dialog, &ui::DueDialog::yearsChosen);
    dialog.show();
    auto* years = dialog.findChild<QSpinBox*>(u"retentionYears"_s);
    QCOMPARE(years->value(), 5);
    years->stepBy(2);
    dialog.accept();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toInt(), 7);
}

QTEST_MAIN(TestDueDialog)
#include "tst_duedialog.moc"
