#include "app/application.h"
#include "models/submission/caselist.h"
#include "tests/app/filling.h"
#include "ui/common/chip.h"
#include "ui/common/messages.h"
#include "ui/common/style.h"
#include "ui/requests/casefooter.h"
#include "ui/requests/casepage.h"
#include "ui/requests/mainwindow.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;

namespace {

constexpr int Patience = 20000;

/// The program with its own empty data folder and training requests, and a hand on its parts.
class Desk
{
    QTemporaryDir m_folder;

public:
    Desk() : application(options())
    {
        application.start();
        const bool isExposed = QTest::qWaitForWindowExposed(&application.window());
        Q_ASSERT(isExposed);
    }

    template <typename Widget = QWidget>
    Widget* part(const QString& name) const
    {
        return application.window().findChild<Widget*>(name);
    }

    Case* individual() const
    {
        for (int row = 0; row < application.cases().rowCount(); ++row) {
            if (application.cases().at(row)->request().customerType == u"individual")
                return application.cases().at(row);
        }
        return nullptr;
    }

    Case* openAnswered()
    {
        Case* opened = individual();
        app::answerEverything(*opened, application.training()->samplesFolder());
        application.window().openCase(opened);
        return opened;
    }

    /// A payload from a file, which is no training.
    Case* openSaved()
    {
        QFile file(m_folder.filePath(u"saved.json"_s));
        if (!file.open(QIODevice::WriteOnly))
            return nullptr;
        file.write(simulator::trainingRequests(QDate::currentDate()).constFirst().payload);
        file.close();
        application.openFiles({file.fileName()});
        return part<ui::CasePage>(u"case"_s)->current();
    }

    void press(const QString& name) const { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    void pressNext() { app::pressNext(application.window()); }

    int answersSent() const
    {
        const QList<simulator::SeenCall> calls = application.training()->simulator().seenCalls();
        return int(std::count_if(calls.cbegin(), calls.cend(), [](const simulator::SeenCall& call) {
            return call.kind == simulator::CallKind::Answer;
        }));
    }

    mutable app::Application application;

private:
    app::Options options() const
    {
        app::Options chosen;
        chosen.isSandbox = true;
        chosen.dataFolder = m_folder.path();
        return chosen;
    }
};

} // namespace

class TestApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Theme::Kind::Light); }

    void opensTrainingRequests()
    {
        const Desk desk;
        QVERIFY(desk.application.cases().rowCount() >= 5);
        QVERIFY(desk.part<ui::CasePage>(u"case"_s)->current() != nullptr);
    }

    void hasEditorsOnlyForTheSectionOnScreen()
    {
        const Desk desk;
        Case* opened = desk.individual();
        desk.application.window().openCase(opened);
        const forms::Form& form = opened->form().form();
        const int shown = form.fields.at(opened->form().shownFields().constFirst()).section;
        for (const int field : opened->form().shownFields()) {
            const QString name = form.fields.at(field).identity.text();
            QCOMPARE(desk.part(name) != nullptr, form.fields.at(field).section == shown);
        }
    }

    void leadsFromTheProblemToItsField()
    {
        Desk desk;
        Case* opened = desk.individual();
        desk.application.window().openCase(opened);
        desk.pressNext();
        QVERIFY(!desk.part(u"problems"_s)->isHidden());
        QVERIFY(!desk.part(u"next"_s)->isEnabled());
        const int field = opened->form().shownFields().constFirst();
        QTest::mouseClick(desk.part(u"problem-%1"_s.arg(field)), Qt::LeftButton);
        QCOMPARE(desk.part<ui::CasePage>(u"case"_s)->step(), ui::Step::Answer);
        QCOMPARE(desk.application.window().focusWidget(),
                 desk.part(opened->form().form().fields.at(field).identity.text()));
    }

    void sendsAndTellsTheOutcome()
    {
        Desk desk;
        Case* sent = desk.openAnswered();
        desk.pressNext();
        QVERIFY(desk.part(u"problems"_s)->isHidden());
        QVERIFY(desk.part(u"proofSentence"_s) != nullptr);
        desk.pressNext();
        QCOMPARE(sent->state(), Case::State::Sending);
        QTRY_COMPARE_WITH_TIMEOUT(sent->reports().size(), 1, Patience);
        QCOMPARE(sent->reports().constFirst().outcome, submission::Outcome::Accepted);
        QTRY_VERIFY_WITH_TIMEOUT(sent->state() != Case::State::WaitingForProvider, Patience);
        QCOMPARE(sent->round(), 2);
        QTRY_COMPARE(desk.part<ui::Chip>(u"outcomeWord"_s)->plainText(), u"Received"_s);
    }

    /// Who sends what was refused is asked once more, and has a way on.
    void goesOnWhenTheRefusedDocumentIsSentAgain()
    {
        Desk desk;
        Case* sent = desk.openAnswered();
        const auto send = [&desk, sent] {
            const auto before = sent->reports().size();
            desk.pressNext();
            desk.pressNext();
            QTRY_COMPARE_WITH_TIMEOUT(sent->reports().size(), before + 1, Patience);
        };
        send();
        for (int round = 2; round <= 3; ++round) {
            QTRY_COMPARE_WITH_TIMEOUT(sent->round(), round, Patience);
            QCOMPARE(sent->state(), Case::State::Open);
            QTRY_COMPARE(desk.part<QPushButton>(u"next"_s)->text(), u"Answer round %1"_s.arg(round));
            desk.pressNext();
            QCOMPARE(desk.part<ui::CasePage>(u"case"_s)->step(), ui::Step::Answer);
            QVERIFY(desk.part<ui::InlineMessage>(u"samplesHint"_s)->isVisible());
            app::answerEverything(*sent, desk.application.training()->samplesFolder());
            send();
        }
    }

    void takesWhatWasSavedAwayWithItsCase()
    {
        Desk desk;
        ui::MainWindow& window = desk.application.window();
        const auto* message = desk.part<ui::InlineMessage>(u"message"_s);
        window.openCase(desk.application.cases().at(0));
        int opened = 0;
        window.setMessage(u"Saved"_s, u"Open folder"_s, [&opened] { ++opened; });
        window.openCase(desk.application.cases().at(0));
        QCOMPARE(message->message(), u"Saved"_s);
        window.openCase(desk.application.cases().at(1));
        QVERIFY(message->message().isEmpty());
        window.setMessage(ui::Tone::Danger, u"Not saved"_s);
        window.openCase(desk.application.cases().at(0));
        QCOMPARE(message->message(), u"Not saved"_s);
        window.setMessage(u"Saved"_s, u"Open folder"_s, [&opened] { ++opened; });
        QTest::mouseClick(message->findChild<QPushButton*>(u"otherAction"_s), Qt::LeftButton);
        QCOMPARE(opened, 1);
    }

    /// C35: double click, Enter held, shortcut and click give one attempt.
    void c35SendsOnceHoweverOftenItIsAsked()
    {
        Desk desk;
        Case* sent = desk.openAnswered();
        desk.pressNext();
        auto* button = desk.part<QPushButton>(u"next"_s);
        button->setFocus();
        QTRY_VERIFY(desk.part<ui::CaseFooter>(u"caseFooter"_s)->isReady());
        QTest::keyPress(button, Qt::Key_Return);
        for (int held = 0; held < 5; ++held) {
            QKeyEvent repeat(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
            QApplication::sendEvent(button, &repeat);
        }
        QTest::mouseDClick(button, Qt::LeftButton);
        QTest::keyClick(&desk.application.window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(sent->reports().size(), 1, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.application.desk().isSending(), Patience);
        QCOMPARE(desk.answersSent(), 1);
    }

    void C35_doesNotSendByTheShortcutPressedTwice()
    {
        Desk desk;
        Case* opened = desk.openAnswered();
        QTest::keyClick(&desk.application.window(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(&desk.application.window(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.part<ui::CasePage>(u"case"_s)->step(), ui::Step::Review);
        QCOMPARE(opened->state(), Case::State::Open);
    }

    void offersToReadWhenTheOutcomeIsUnknown()
    {
        Desk desk;
        simulator::Fault lost;
        lost.status = 0;
        desk.application.training()->simulator().inject(lost);
        Case* sent = desk.openAnswered();
        desk.pressNext();
        desk.pressNext();
        QTRY_COMPARE_WITH_TIMEOUT(sent->state(), Case::State::OutcomeUnknown, Patience);
        QCOMPARE(sent->reports().constLast().outcome, submission::Outcome::Unknown);
        desk.part<ui::CasePage>(u"case"_s)->goTo(ui::Step::Review);
        QVERIFY(!desk.part(u"next"_s)->isEnabled());
        desk.part<ui::CasePage>(u"case"_s)->goTo(ui::Step::Results);
        desk.press(u"readFromProvider"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sent->state() != Case::State::OutcomeUnknown, Patience);
        QCOMPARE(desk.answersSent(), 1);
    }

    void keepsARefusedCaseOpen()
    {
        Desk desk;
        simulator::Fault refusal;
        refusal.status = 422;
        desk.application.training()->simulator().inject(refusal);
        Case* sent = desk.openAnswered();
        desk.pressNext();
        desk.pressNext();
        QTRY_COMPARE_WITH_TIMEOUT(sent->reports().size(), 1, Patience);
        QCOMPARE(sent->reports().constFirst().outcome, submission::Outcome::Rejected);
        QCOMPARE(sent->state(), Case::State::Open);
        QCOMPARE(desk.part<ui::Chip>(u"outcomeWord"_s)->plainText(), u"Refused"_s);
    }

    /// C38: stopped before the answer went out, so nothing was sent.
    void c38StopsBeforeAnythingWasSent()
    {
        Desk desk;
        Case* sent = desk.openAnswered();
        desk.pressNext();
        desk.pressNext();
        desk.press(u"cancelSending"_s);
        QTRY_COMPARE_WITH_TIMEOUT(sent->reports().size(), 1, Patience);
        QCOMPARE(sent->reports().constFirst().outcome, submission::Outcome::NotSent);
        QCOMPARE(sent->state(), Case::State::Open);
        QCOMPARE(desk.answersSent(), 0);
    }

    void saysWhereAFileIsBroken()
    {
        Desk desk;
        QTemporaryDir folder;
        QFile file(folder.filePath(u"broken.rfi.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\n  \"format\": \"rfi-desk/request@1\",\n  oops\n}\n");
        file.close();
        const int before = desk.application.cases().rowCount();
        desk.application.openFiles({file.fileName()});
        const QString message = desk.part<ui::InlineMessage>(u"message"_s)->message();
        QVERIFY2(message.contains(u"broken.rfi.json"_s) && message.contains(u"line 3"_s), qPrintable(message));
        QCOMPARE(desk.application.cases().rowCount(), before);
    }

    void opensAFileWithTheCursorInTheFirstField()
    {
        Desk desk;
        const Case* opened = desk.openSaved();
        QVERIFY(!opened->isTraining());
        const int first = opened->form().shownFields().constFirst();
        QCOMPARE(desk.application.window().focusWidget(),
                 desk.part(opened->form().form().fields.at(first).identity.text()));
    }

    void findsRequestsByName()
    {
        Desk desk;
        const QString name = desk.individual()->request().customerName;
        QTest::keyClicks(desk.part(u"search"_s), name.toLower());
        auto* list = desk.part<QListView>(u"requests"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(name));
    }

    void showsTheProvidersByKeyboardAndMenu()
    {
        Desk desk;
        QTest::keyClick(&desk.application.window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = desk.part<QDialog>(u"providersDialog"_s);
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(desk.part<QDialog>(u"providersDialog"_s) == nullptr);
        const QList<QAction*> entries = desk.application.window().findChild<QMenu*>(u"mainMenu"_s)->actions();
        QVERIFY(std::any_of(entries.cbegin(), entries.cend(), [](const QAction* entry) {
            return entry->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
        }));
    }

    void findsSettingsByThePalette()
    {
        Desk desk;
        QTest::keyClick(&desk.application.window(), Qt::Key_K, Qt::ControlModifier);
        auto* field = desk.part<QLineEdit>(u"paletteField"_s);
        QTest::keyClicks(field, u"text size"_s);
        QTest::keyClick(field, Qt::Key_Return);
        const auto* settings = desk.part<QDialog>(u"settingsWindow"_s);
        QVERIFY(settings && settings->isVisible());
        QVERIFY(!desk.part(u"palette"_s)->isVisible());
    }

    void keepsNothingOfThePaletteWhileItIsLocked()
    {
        Desk desk;
        QTest::keyClick(&desk.application.window(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(desk.part(u"palette"_s)->isVisible());
        desk.application.lock().lock();
        QVERIFY(!desk.part(u"palette"_s)->isVisible());
        QCOMPARE(desk.part<QListView>(u"paletteEntries"_s)->model()->rowCount(), 0);
    }

    void holdsAtOnceAndTakesItBack()
    {
        Desk desk;
        const Case* held = desk.openSaved();
        const QList<QAction*> actions = desk.application.window().actions();
        const auto hold = std::find_if(actions.cbegin(), actions.cend(),
                                       [](const QAction* action) { return action->objectName() == u"hold"; });
        QVERIFY(hold != actions.cend());
        (*hold)->trigger();
        QVERIFY(held->handling().isHeld);
        desk.part<ui::InlineMessage>(u"message"_s)->findChild<QPushButton*>(u"otherAction"_s)->click();
        QVERIFY(!held->handling().isHeld);
    }

    void sendsTheSameAnswerAgainOnlyOnPurpose()
    {
        Desk desk;
        simulator::Fault refusal;
        refusal.status = 422;
        desk.application.training()->simulator().inject(refusal);
        Case* sent = desk.openAnswered();
        desk.pressNext();
        desk.pressNext();
        QTRY_COMPARE_WITH_TIMEOUT(sent->reports().size(), 1, Patience);
        for (int step = 0; step < 3; ++step)
            desk.pressNext();
        QCOMPARE(sent->state(), Case::State::Open);
        auto* question = desk.part<QDialog>(u"askSendAgain"_s);
        QVERIFY(question != nullptr);
        QTest::mouseClick(question->findChild<QPushButton*>(u"choice-0"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(sent->reports().size(), 2, Patience);
    }

    void isDoneWithAReasonAndOpenAgainOnDemand()
    {
        Desk desk;
        simulator::Fault refusal;
        refusal.status = 422;
        desk.application.training()->simulator().inject(refusal);
        Case* sent = desk.openAnswered();
        desk.pressNext();
        desk.pressNext();
        QTRY_COMPARE_WITH_TIMEOUT(sent->reports().size(), 1, Patience);
        desk.press(u"markDone"_s);
        auto* question = desk.part<QDialog>(u"askDone"_s);
        auto* done = question->findChild<QPushButton*>(u"choice-0"_s);
        QVERIFY(!done->isEnabled());
        QTest::keyClicks(question->findChild<QLineEdit*>(u"typed"_s), u"Settled by telephone"_s);
        QTest::mouseClick(done, Qt::LeftButton);
        QCOMPARE(sent->state(), Case::State::Answered);
        QVERIFY(sent->notes().constLast().text.contains(u"Settled by telephone"_s));
        QTRY_VERIFY(desk.part<QPushButton>(u"markDone"_s)->text() == u"Reopen"_s);
        desk.press(u"markDone"_s);
        QCOMPARE(sent->state(), Case::State::Open);
    }

    void asksBeforeItLosesWhatWasTyped()
    {
        Desk desk;
        desk.openAnswered();
        desk.application.window().close();
        QVERIFY(desk.application.window().isVisible());
        QVERIFY(desk.part<QDialog>(u"askLeave"_s) != nullptr);
    }

    void asksBeforeItLeavesASending()
    {
        Desk desk;
        Case* sent = desk.openAnswered();
        desk.pressNext();
        desk.pressNext();
        desk.application.window().close();
        QVERIFY(desk.application.window().isVisible());
        QVERIFY(desk.part<QDialog>(u"askLeave"_s) != nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(sent->reports().size(), 1, Patience);
        desk.part<QDialog>(u"askLeave"_s)->reject();
        QTRY_VERIFY(desk.part<QDialog>(u"askLeave"_s) == nullptr);
        // All is answered now; but the training begins anew, and that is worth a word too.
        desk.application.window().close();
        QVERIFY(desk.application.window().isVisible());
        QTest::mouseClick(desk.part<QDialog>(u"askLeave"_s)->findChild<QPushButton*>(u"choice-0"_s), Qt::LeftButton);
        QVERIFY(!desk.application.window().isVisible());
    }

    void leavesATrainingThatNobodyTouchedAtOnce()
    {
        Desk desk;
        desk.application.window().close();
        QVERIFY(!desk.application.window().isVisible());
    }

    void tellsTheSamplesOfEveryTrainingRequest()
    {
        const Desk desk;
        const auto* page = desk.part<ui::CasePage>(u"case"_s);
        const auto* hint = desk.part<ui::InlineMessage>(u"samplesHint"_s);
        for (int row = 0; row < desk.application.cases().rowCount(); ++row) {
            Case* of = desk.application.cases().at(row);
            desk.application.window().openCase(of);
            QTRY_VERIFY_WITH_TIMEOUT(!page->news(of).isReading, Patience);
            const bool isHelpful = hint->message().contains(u"answers:"_s) || hint->message().contains(u"To tick"_s);
            QVERIFY2(hint->isVisible() && isHelpful, qPrintable(of->request().customerName));
        }
    }

    void asksBeforeItLosesAnswers()
    {
        Desk desk;
        Case* opened = desk.openSaved();
        app::answerEverything(*opened, desk.application.training()->samplesFolder());
        desk.application.window().close();
        QVERIFY(desk.application.window().isVisible());
        QTest::mouseClick(desk.part<QDialog>(u"askLeave"_s)->findChild<QPushButton*>(u"choice-0"_s), Qt::LeftButton);
        QVERIFY(!desk.application.window().isVisible());
    }

    void wantsAnAccountForARealRequest()
    {
        Desk desk;
        Case* opened = desk.openSaved();
        app::answerEverything(*opened, desk.application.training()->samplesFolder());
        desk.pressNext();
        desk.pressNext();
        QCOMPARE(opened->state(), Case::State::Open);
        QVERIFY(desk.part<QDialog>(u"accountsDialog"_s)->isVisible());
    }
};

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
