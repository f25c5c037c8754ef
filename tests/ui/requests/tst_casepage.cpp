#include "models/core/files.h"
#include "models/drafts/answersfile.h"
#include "models/providers/registry.h"
#include "models/providers/requestreader.h"
#include "models/submission/case.h"
#include "tests/ui/support/sampleform.h"
#include "ui/common/datefield.h"
#include "ui/common/messages.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/documents/filepicker.h"
#include "ui/forms/fieldnote.h"
#include "ui/requests/answerpage.h"
#include "ui/requests/casefooter.h"
#include "ui/requests/caseheader.h"
#include "ui/requests/casepage.h"
#include "ui/requests/readtable.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;
using ui::Step;

namespace {

QByteArray data(const QString& name)
{
    return core::readFile(QStringLiteral(RFI_TEST_DATA "/fincom/") + name, 1'000'000).value();
}

} // namespace

/// The way from the answers over the review to what came of it, with real keys and clicks.
class TestCasePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_registry.addBuiltIn(); }
    void init();
    void cleanup() { m_page.reset(); }

    void keepsTheHeaderWholeInALowWindow();
    void sendsByOneDeliberateAct();
    void takesNoSecondHalfOfADoubleClick();
    void isNotSentByTheShortcutOfTheNextStep();
    void isNotSentByAKeyThatIsHeldDown();
    void keepsTheFocusInWhatCameOfIt();
    void keepsTheFocusBehindADialog();
    void keepsTheFocusWhenAListHearsOfTheSendingFirst();
    void isNotOverdueWhenItIsAnswered();
    void leadsToWhatWasRefused();
    void opensAtWhatCameOfItUntilSomethingIsChanged();
    void leavesWhatWasSentAsItIs_data();
    void leavesWhatWasSentAsItIs();
    void leadsToTheDateOfADocumentWhoseAgeCounts();
    void saysWhatCanBeAnsweredInTrainingOnlyInTheForm();
    void saysThatTrainingIsNotKept();
    void keepsWhatHelpsBesideTheNews();

private:
    int fieldOf(const QString& pointer) const;
    void review() { m_page->goTo(Step::Review); }
    bool isReady() const { return find<ui::CaseFooter>(u"caseFooter"_s)->isReady(); }
    template <typename Widget = QWidget>
    Widget* find(const QString& name) const
    {
        return m_page->findChild<Widget*>(name);
    }
    const providers::Description& description() const { return *m_registry.find(u"fincom"_s); }

    sample::FixedClock m_clock;
    providers::Registry m_registry;
    ui::NativeFilePicker m_picker;
    std::unique_ptr<Case> m_case;
    std::unique_ptr<ui::CasePage> m_page;
};

void TestCasePage::init()
{
    ui::applyTheme(*qApp, ui::Theme::Kind::Light);
    const auto request = providers::readRequest(m_registry, data(u"page-individual-request.rfi.json"_s), {});
    QVERIFY(request.isOk());
    m_case =
        std::make_unique<Case>(u"1"_s, forms::makeForm(description().forms, *request), u"sandbox"_s, false, m_clock);
    const auto lines = drafts::readAnswers(data(u"page-individual-answers.json"_s));
    m_case->form().setAnswers(drafts::matchAnswers(m_case->form().form(), lines.value(), QDir()).answers);
    m_page = std::make_unique<ui::CasePage>(m_registry, m_clock, new ui::AnswerPage(m_picker));
    m_page->showCase(m_case.get());
    m_page->resize(1100, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

/// As with large text, where all words need more room.
void TestCasePage::keepsTheHeaderWholeInALowWindow()
{
    const auto* header = m_page->findChild<ui::CaseHeader*>();
    for (const int height : {340, 500}) {
        m_page->resize(420, height);
        QCoreApplication::processEvents();
        QVERIFY2(header->height() >= header->heightForWidth(header->width()), qPrintable(QString::number(height)));
    }
}

/// Who calls a request done is asked why, and comes back to a page without the button that was pressed.
void TestCasePage::keepsTheFocusBehindADialog()
{
    submission::Report report;
    report.outcome = submission::Outcome::Rejected;
    report.round = m_case->round();
    m_case->addReport(report);
    m_page->goTo(Step::Results);
    find(u"markDone"_s)->setFocus();
    {
        QDialog dialog(m_page.get());
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        m_case->setState(Case::State::Answered);
    }
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(find(u"results"_s)->isAncestorOf(QApplication::focusWidget())
                || find(u"results"_s) == QApplication::focusWidget());
}

void TestCasePage::saysWhatCanBeAnsweredInTrainingOnlyInTheForm()
{
    ui::CaseNews news;
    news.hint = [](int section) { return u"Section %1"_s.arg(section); };
    m_page->setNews(m_case.get(), news);
    const auto* hint = find<ui::InlineMessage>(u"samplesHint"_s);
    QVERIFY(hint->isVisible());
    QVERIFY(!find(u"caseNote"_s)->isVisible());
    review();
    QVERIFY(!hint->isVisible());
    m_page->goTo(Step::Answer);
    m_case->setState(Case::State::Answered);
    QVERIFY(!hint->isVisible());
    m_case->setState(Case::State::Open);
    QVERIFY(hint->isVisible());
    m_case->replaceForm(m_case->form().form(), Case::Cause::NewRound);
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->message(), u"Section 0"_s);
    m_page->findChild<ui::AnswerPage*>()->moveSection(1);
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->message(), u"Section 1"_s);
    Case other(u"2"_s, m_case->form().form(), u"sandbox"_s, true, m_clock);
    m_page->showCase(&other);
    QVERIFY(!hint->isVisible());
    m_page->showCase(m_case.get());
}

void TestCasePage::saysThatTrainingIsNotKept()
{
    m_page->setSaveState(ui::Tone::Muted, u"Saved"_s);
    const auto* state = find<ui::PlainLabel>(u"saveState"_s);
    QCOMPARE(state->plainText(), u"Saved"_s);
    Case training(u"2"_s, m_case->form().form(), u"sandbox"_s, true, m_clock);
    m_page->showCase(&training);
    QVERIFY(state->isVisible() && state->plainText() != u"Saved"_s);
    m_page->showCase(m_case.get());
    QCOMPARE(state->plainText(), u"Saved"_s);
}

void TestCasePage::keepsWhatHelpsBesideTheNews()
{
    ui::CaseNews news;
    news.hint = [](int) { return u"Any passport will do"_s; };
    m_page->setNews(m_case.get(), news);
    const auto* hint = find<ui::InlineMessage>(u"samplesHint"_s);
    const auto* note = find<ui::InlineMessage>(u"caseNote"_s);
    ui::CaseNews later;
    later.note = u"Still open."_s;
    later.checked = u"Checked."_s;
    m_page->setNews(m_case.get(), later);
    QVERIFY(hint->isVisible() && note->isVisible());
    QCOMPARE(hint->message(), u"Any passport will do"_s);
    QCOMPARE(note->message(), u"Still open. Checked."_s);
}

void TestCasePage::sendsByOneDeliberateAct()
{
    QSignalSpy sent(m_page.get(), &ui::CasePage::sendRequested);
    review();
    // The shortcut of the next step only leads to the button.
    m_page->takeNextStep();
    auto* send = find<QPushButton>(u"next"_s);
    QCOMPARE(m_page->focusWidget(), send);
    QCOMPARE(sent.size(), 0);
    QTRY_VERIFY(isReady());
    QTest::keyClick(send, Qt::Key_Space);
    QCOMPARE(sent.size(), 1);
}

void TestCasePage::takesNoSecondHalfOfADoubleClick()
{
    QSignalSpy sent(m_page.get(), &ui::CasePage::sendRequested);
    auto* next = find<QPushButton>(u"next"_s);
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(m_page->step(), Step::Review);
    QTest::mouseDClick(next, Qt::LeftButton);
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(sent.size(), 0);
    // Somebody who saw the review means it.
    QTRY_VERIFY(isReady());
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(sent.size(), 1);
}

void TestCasePage::isNotSentByTheShortcutOfTheNextStep()
{
    QSignalSpy sent(m_page.get(), &ui::CasePage::sendRequested);
    m_page->takeNextStep();
    QCOMPARE(m_page->step(), Step::Review);
    auto* send = find<QPushButton>(u"next"_s);
    for (int press = 0; press < 5; ++press) {
        m_page->takeNextStep();
        QCOMPARE(m_page->focusWidget(), send);
    }
    QCOMPARE(sent.size(), 0);
    QTRY_VERIFY(isReady());
    m_page->takeNextStep();
    QCOMPARE(sent.size(), 0);
    QTest::keyClick(send, Qt::Key_Return);
    QCOMPARE(sent.size(), 1);
}

/// The system repeats it, with Ctrl or without.
void TestCasePage::isNotSentByAKeyThatIsHeldDown()
{
    QSignalSpy sent(m_page.get(), &ui::CasePage::sendRequested);
    review();
    m_page->takeNextStep();
    auto* send = find<QPushButton>(u"next"_s);
    const auto repeat = [send](Qt::KeyboardModifiers modifiers) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, modifiers, u"\r"_s, true);
        QApplication::sendEvent(send, &held);
    };
    // Also once the button takes a press.
    QTRY_VERIFY((repeat(Qt::NoModifier), isReady()));
    repeat(Qt::NoModifier);
    repeat(Qt::ControlModifier);
    QCOMPARE(sent.size(), 0);
}

void TestCasePage::keepsTheFocusInWhatCameOfIt()
{
    QPushButton beside;
    beside.setParent(m_page.get());
    beside.show();
    connect(m_page.get(), &ui::CasePage::sendRequested, m_case.get(),
            [this] { m_case->setState(Case::State::Sending); });
    const auto isInResults = [this] {
        return find(u"results"_s)->isAncestorOf(m_page->focusWidget()) || find(u"results"_s) == m_page->focusWidget();
    };
    review();
    auto* send = find<QPushButton>(u"next"_s);
    send->setFocus();
    QTRY_VERIFY(isReady());
    QTest::keyClick(send, Qt::Key_Space);
    QCOMPARE(m_case->state(), Case::State::Sending);
    QVERIFY(isInResults());
    // "Stop sending" goes away with the sending.
    find(u"cancelSending"_s)->setFocus();
    submission::Report report;
    report.outcome = submission::Outcome::Accepted;
    m_case->addReport(report);
    m_case->setState(Case::State::WaitingForProvider);
    QVERIFY(isInResults());
    find(u"readFromProvider"_s)->setFocus();
    ui::CaseNews reading;
    reading.isReading = true;
    m_page->setNews(m_case.get(), reading);
    QVERIFY(isInResults());
    QVERIFY(find(u"results"_s)->accessibleDescription().contains(u"Fin.com accepted the answer"_s));
}

/// Then the button that sends is taken away before the results come.
void TestCasePage::keepsTheFocusWhenAListHearsOfTheSendingFirst()
{
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    row->addWidget(new QPushButton(u"Sidebar"_s));
    ui::CasePage* page = m_page.release();
    row->addWidget(page);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    page->showCase(nullptr);
    connect(m_case.get(), &Case::stateChanged, page, [page] { page->setHasNextRequest(true); });
    page->showCase(m_case.get());
    connect(page, &ui::CasePage::sendRequested, m_case.get(), [this] { m_case->setState(Case::State::Sending); });
    page->goTo(Step::Review);
    auto* send = page->findChild<QPushButton*>(u"next"_s);
    send->setFocus();
    QTRY_VERIFY(page->findChild<ui::CaseFooter*>()->isReady());
    QTest::keyClick(send, Qt::Key_Return);
    QCOMPARE(m_case->state(), Case::State::Sending);
    QCOMPARE(window.focusWidget(), page->findChild<QWidget*>(u"results"_s));
    page->showCase(nullptr);
}

void TestCasePage::isNotOverdueWhenItIsAnswered()
{
    forms::Request request = m_case->request();
    request.dueAt = m_clock.now().addDays(-2);
    m_case->replaceForm(forms::makeForm(description().forms, request), Case::Cause::Clarified);
    m_page->showCase(m_case.get());
    QVERIFY(find(u"due"_s)->isVisible());
    m_case->setState(Case::State::Answered);
    QVERIFY(!find(u"due"_s)->isVisible());
}

void TestCasePage::leadsToWhatWasRefused()
{
    const int number = fieldOf(u"/proof_of_identity/number"_s);
    submission::Report report;
    report.outcome = submission::Outcome::Rejected;
    forms::Problem refused;
    refused.item = m_case->form().form().fields.at(number).identity;
    refused.isFromProvider = true;
    refused.providerText = u"Not a number"_s;
    report.problems = {refused};
    m_case->addReport(report);
    m_page->goTo(Step::Results);
    auto* next = find<QPushButton>(u"next"_s);
    QCOMPARE(next->text(), u"Change the answer"_s);
    QTRY_VERIFY(find<ui::CaseFooter>(u"caseFooter"_s)->isReady());
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(m_page->step(), Step::Answer);
    QCOMPARE(m_page->focusWidget(), find(refused.item.text()));
}

void TestCasePage::opensAtWhatCameOfItUntilSomethingIsChanged()
{
    submission::Report report;
    report.outcome = submission::Outcome::Rejected;
    report.calls = {submission::CallReport()};
    m_case->addReport(report);
    m_page->showCase(nullptr);
    m_page->showCase(m_case.get());
    QCOMPARE(m_page->step(), Step::Results);
    review();
    QVERIFY(find<ui::PlainLabel>(u"footerWords"_s)->plainText().contains(u"nothing was changed since"_s));
    for (int field = 0; field < m_case->form().form().fields.size(); ++field) {
        if (m_case->form().form().fields.at(field).identity.pointer == u"/proof_of_identity/number")
            m_case->form().setValue(field, core::Json(u"X7777777"_s));
    }
    m_page->showCase(nullptr);
    m_page->showCase(m_case.get());
    QCOMPARE(m_page->step(), Step::Answer);
}

int TestCasePage::fieldOf(const QString& pointer) const
{
    const QList<forms::Field>& fields = m_case->form().form().fields;
    const auto found = std::find_if(fields.cbegin(), fields.cend(),
                                    [&](const forms::Field& field) { return field.identity.pointer == pointer; });
    return int(found - fields.cbegin());
}

void TestCasePage::leavesWhatWasSentAsItIs_data()
{
    QTest::addColumn<Case::State>("state");
    QTest::newRow("on its way") << Case::State::Sending;
    QTest::newRow("with the provider") << Case::State::WaitingForProvider;
    QTest::newRow("perhaps with the provider") << Case::State::OutcomeUnknown;
    QTest::newRow("answered") << Case::State::Answered;
}

void TestCasePage::leavesWhatWasSentAsItIs()
{
    QFETCH(Case::State, state);
    const int number = fieldOf(u"/proof_of_identity/number"_s);
    const int bill = fieldOf(u"/proof_of_address/files"_s);
    const QString sent = m_case->form().answer(number).value.toString();
    m_case->setState(state);
    m_page->goTo(Step::Answer);
    QVERIFY(find(u"over"_s)->isVisible());
    const QString identity = m_case->form().form().fields.at(number).identity.text();
    auto* line = find<QLineEdit>(identity);
    QTest::keyClicks(line, u"999"_s);
    QTest::keyClick(line, Qt::Key_Backspace);
    QCOMPARE(m_case->form().answer(number).value.toString(), sent);
    m_page->showField(bill);
    const QList<forms::FileEntry> files = m_case->form().answer(bill).files;
    QVERIFY(!files.isEmpty());
    for (auto* button : find(u"form"_s)->findChildren<QPushButton*>()) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(m_case->form().answer(bill).files.size(), files.size());
    // The same form goes on when it is asked again.
    m_case->setState(Case::State::Open);
    m_page->showField(number);
    QVERIFY(!find(u"over"_s)->isVisible());
    QTest::keyClicks(find(identity), u"9"_s);
    QVERIFY(m_case->form().answer(number).value.toString() != sent);
}

void TestCasePage::leadsToTheDateOfADocumentWhoseAgeCounts()
{
    const int bill = fieldOf(u"/proof_of_address/files"_s);
    const forms::Document document = forms::makeDocument(u"bill.pdf"_s, u"application/pdf"_s, "%PDF-1.4 a bill");
    m_case->form().setFiles(bill, {{{}, {}, document, {}}});
    // What still has to be told does not count as answered.
    QCOMPARE(m_case->form().progress().done, m_case->form().progress().total - 1);
    m_page->showField(fieldOf(u"/proof_of_identity/number"_s));
    QVERIFY(find(u"nextOpenField"_s)->isVisible());
    m_page->focusOpenField(1);
    auto* date = qobject_cast<ui::DateField*>(m_page->focusWidget());
    QVERIFY(date);
    QVERIFY(ui::stageOf(m_case->form(), bill) == ui::Stage::Undated);
    review();
    QVERIFY(find(u"undated"_s)->isVisible());
    const auto rowsThatSay = [this](const QString& words) {
        const auto* table = find<ui::ReadTable>(u"answers"_s);
        return table->findItems(words, Qt::MatchExactly).size();
    };
    QCOMPARE(rowsThatSay(u"Will be sent, date not checked"_s), 1);
    m_page->goTo(Step::Answer);
    QTest::keyClicks(date, m_clock.today().addDays(-10).toString(Qt::ISODate));
    QTest::keyClick(date, Qt::Key_Return);
    QVERIFY(ui::stageOf(m_case->form(), bill) == ui::Stage::Answered);
    QVERIFY(!find(u"nextOpenField"_s)->isVisible());
    QCOMPARE(m_case->form().progress().done, m_case->form().progress().total);
    review();
    QVERIFY(!find(u"undated"_s));
    QCOMPARE(rowsThatSay(u"Will be sent, date not checked"_s), 0);
}

QTEST_MAIN(TestCasePage)
#include "tst_casepage.moc"
