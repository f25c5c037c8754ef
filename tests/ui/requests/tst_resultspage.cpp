#include "models/submission/case.h"
#include "tests/ui/support/sampleform.h"
#include "ui/common/chip.h"
#include "ui/common/plainlabel.h"
#include "ui/requests/casefooter.h"
#include "ui/requests/footerwords.h"
#include "ui/requests/outcomewords.h"
#include "ui/requests/problemlist.h"
#include "ui/requests/proofcard.h"
#include "ui/requests/readtable.h"
#include "ui/requests/requestwords.h"
#include "ui/requests/resultspage.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;
using submission::Outcome;
using submission::Report;

class TestResultsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<Case>(u"1"_s, sample::makeForm(), u"sandbox"_s, false, m_clock);
        m_page = std::make_unique<ui::ResultsPage>();
        m_page->resize(900, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void saysThatNothingWasSent()
    {
        refresh();
        QVERIFY(m_page->findChild<ui::Chip*>(u"outcomeWord"_s) == nullptr);
        QVERIFY(m_page->findChild<QWidget*>(u"sending"_s)->isHidden());
    }

    void tellsEachOutcomeApart_data()
    {
        QTest::addColumn<Outcome>("outcome");
        for (const Outcome outcome : {Outcome::Accepted, Outcome::PartlyAccepted, Outcome::Rejected, Outcome::NotSent,
                                      Outcome::Unknown, Outcome::Invalid})
            QTest::newRow(qPrintable(submission::outcomeName(outcome))) << outcome;
    }

    void tellsEachOutcomeApart()
    {
        QFETCH(const Outcome, outcome);
        Report report;
        report.outcome = outcome;
        const ui::OutcomeWords words = ui::outcomeWords(report, u"Provider"_s);
        QVERIFY(!words.word.isEmpty() && !words.headline.isEmpty() && !words.advice.isEmpty());
        QVERIFY(!words.iconName.isEmpty());
        m_case->addReport(report);
        refresh();
        QCOMPARE(m_page->findChild<ui::Chip*>(u"outcomeWord"_s)->plainText(), words.word);
    }

    void neverOffersToSendAgainWhenTheOutcomeIsUnknown()
    {
        Report report;
        report.outcome = Outcome::Unknown;
        m_case->addReport(report);
        m_case->setState(Case::State::OutcomeUnknown);
        refresh();
        QSignalSpy read(m_page.get(), &ui::ResultsPage::readClicked);
        const QList<QPushButton*> buttons = m_page->findChildren<QPushButton*>();
        for (const QPushButton* button : buttons)
            QVERIFY2(!button->isVisible() || button->objectName() == u"readFromProvider"_s, qPrintable(button->text()));
        QTest::mouseClick(m_page->findChild<QPushButton*>(u"readFromProvider"_s), Qt::LeftButton);
        QCOMPARE(read.size(), 1);
    }

    void saysWhatIsNextOnlyUntilTheProviderHasNews()
    {
        Report report;
        report.outcome = Outcome::Accepted;
        m_case->addReport(report);
        m_case->setState(Case::State::WaitingForProvider);
        const QString advice = ui::outcomeWords(report, u"Provider"_s).advice;
        refresh();
        QVERIFY(says(advice));
        m_case->setState(Case::State::Answered);
        refresh();
        QVERIFY(!says(advice));
        m_case->replaceForm(sample::makeForm(), submission::Case::Cause::NewRound);
        m_case->setState(Case::State::Open);
        refresh();
        QVERIFY(!says(advice));
        QVERIFY(says(u"This was round 1."_s));
    }

    void letsWhatIsAskedByHandBeDecidedAnew()
    {
        Report report;
        report.outcome = Outcome::Rejected;
        m_case->addReport(report);
        refresh();
        auto* choose = m_page->findChild<QPushButton*>(u"chooseAnew"_s);
        QVERIFY(choose != nullptr);
        const QSignalSpy chosen(m_page.get(), &ui::ResultsPage::chooseItemsClicked);
        QTest::mouseClick(choose, Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
    }

    void tellsEarlierAttemptsInTheSameWords()
    {
        Report stored;
        stored.outcome = Outcome::PartlyAccepted;
        stored.pspResults = {{u"one"_s, u"Bank One"_s, submission::PspState::Refused, u"too old"_s}};
        m_case->addReport(stored);
        Report accepted;
        accepted.outcome = Outcome::Accepted;
        m_case->addReport(accepted);
        refresh();
        QString cells;
        for (const ui::ReadTable* table : m_page->findChildren<ui::ReadTable*>()) {
            for (int column = 0; column < table->columnCount() && table->accessibleName() == u"Earlier answers"_s;
                 ++column)
                cells += table->item(0, column)->text() + u'|';
        }
        QVERIFY2(cells.contains(u"Stored, not accepted"_s) && cells.contains(u"too old"_s), qPrintable(cells));
    }

    void namesARoundOnlyWhenItIsOver()
    {
        m_case->replaceForm(sample::makeForm(), submission::Case::Cause::NewRound);
        Report report;
        report.outcome = Outcome::Accepted;
        m_case->addReport(report);
        m_case->setState(Case::State::Answered);
        refresh();
        QVERIFY(!says(u"This was round 1."_s));
    }

    void leavesHashesToTheCalls()
    {
        Report report;
        report.outcome = Outcome::Accepted;
        submission::CallReport call;
        call.bodySha256 = QByteArray(64, 'a');
        report.calls = {call};
        QVERIFY(!ui::reportFacts(report).contains(u"aaaa"_s));
        call.bodySha256 = QByteArray(64, 'b');
        report.calls += call;
        const QString facts = ui::reportFacts(report);
        QVERIFY2(!facts.contains(u"aaaa"_s) && !facts.contains(u"bbbb"_s), qPrintable(facts));
    }

    void remindsOfWhatWasLeftOutOnPurpose()
    {
        Report report;
        report.outcome = Outcome::Accepted;
        m_case->addReport(report);
        refresh();
        QVERIFY(m_page->findChild<ui::PlainLabel*>(u"leftOut"_s) == nullptr);
        const int field = leaveOutWhatHasNoPlace();
        refresh();
        const QString words = m_page->findChild<ui::PlainLabel*>(u"leftOut"_s)->plainText();
        QVERIFY2(words.contains(nameOf(field)) && words.contains(u"Provider"_s), qPrintable(words));
    }

    void countsWhatIsLeftOutApart()
    {
        const auto words = [this] {
            return ui::footerContent(*m_case, ui::Step::Answer, u"Provider"_s, {}, false).words;
        };
        QVERIFY2(words().contains(u"1 answered."_s), qPrintable(words()));
        leaveOutWhatHasNoPlace();
        QVERIFY2(words().contains(u"1 answered, 1 left out."_s), qPrintable(words()));
    }

    void listsWhatIsLeftOutAsAskedAndNotSent()
    {
        const int field = leaveOutWhatHasNoPlace();
        const forms::FormState& state = m_case->form();
        providers::Description description;
        description.forms = state.form().description;
        description.answers = {providers::AnswerCall{}};
        const submission::Plan plan = submission::makePlan(description, state.form(), state.answers());
        const std::unique_ptr<QWidget> card(ui::makeProofCard({*m_case, &plan}, description));
        const QString sentence = card->findChild<ui::PlainLabel*>(u"proofSentence"_s)->plainText();
        QVERIFY2(sentence.contains(u" 1 will be sent."_s) && sentence.contains(u"Left out on purpose: "_s)
                     && sentence.contains(nameOf(field)),
                 qPrintable(sentence));
        const std::unique_ptr<QWidget> answers(ui::makeAnswersCard({*m_case, &plan}));
        QStringList proofs;
        for (const auto* table : answers->findChildren<ui::ReadTable*>()) {
            for (int row = 0; row < table->rowCount(); ++row)
                proofs += table->item(row, table->columnCount() - 1)->text();
        }
        QCOMPARE(proofs.count(u"Will be sent"_s), 1);
        QCOMPARE(proofs.count(u"Left out on purpose"_s), 1);
    }

    void leadsFromTheProvidersWordsToTheField()
    {
        Report report;
        report.outcome = Outcome::Rejected;
        const int field = m_case->form().shownFields().constFirst();
        forms::Problem problem;
        problem.item = m_case->form().form().fields.at(field).identity;
        problem.code = core::ErrorCode::ProviderMessage;
        problem.providerText = u"not <b>readable</b>"_s;
        problem.isFromProvider = true;
        report.problems = {problem};
        m_case->addReport(report);
        refresh();
        QSignalSpy chosen(m_page.get(), &ui::ResultsPage::fieldChosen);
        QTest::mouseClick(m_page->findChild<QWidget*>(u"problem-%1"_s.arg(field)), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().constFirst().toInt(), field);
        const QString spoken = m_page->findChild<ui::ProblemList*>(u"fieldMessages"_s)->accessibleName();
        QVERIFY2(spoken.contains(problem.providerText), qPrintable(spoken));
    }

    void hasOneWayOnWhenTheAnswerHasToChange()
    {
        Report report;
        report.outcome = Outcome::PartlyAccepted;
        const QString words = m_case->form().form().fields.constFirst().label + u": the last page is missing"_s;
        report.pspResults = {{u"a"_s, u"Alpha"_s, submission::PspState::Refused, words}};
        m_case->addReport(report);
        refresh();
        QVERIFY(!m_page->findChild<QPushButton*>(u"tryAgain"_s)->isVisible());
        QCOMPARE(ui::footerContent(*m_case, ui::Step::Results, u"Provider"_s, {}, true).next, u"Change the answer"_s);
        QVERIFY(ui::outcomeWords(*m_case, report, u"Provider"_s).advice.contains(u"Change what"_s));
    }

    void neverShowsAGoodReplyAsSuccessWhileAPspFailed()
    {
        Report report;
        report.outcome = Outcome::Accepted;
        report.pspResults = {{u"a"_s, u"Alpha"_s, submission::PspState::Accepted, {}},
                             {u"b"_s, u"Beta"_s, submission::PspState::Sent, {}},
                             {u"c"_s, u"Gamma"_s, submission::PspState::NotSupported, u"no"_s}};
        m_case->addReport(report);
        refresh();
        QCOMPARE(m_page->findChild<ui::Chip*>(u"outcomeWord"_s)->plainText(), u"Partly accepted"_s);
        QVERIFY(says(u"Provider accepted the answer. Of 3 payment providers behind it: 1 accepted it, 1 did not"_s));
    }

    void neverGivesUpOnAPspWhoseFateIsUnknown()
    {
        Report report;
        report.outcome = Outcome::PartlyAccepted;
        report.pspResults = {{u"a"_s, u"Alpha"_s, submission::PspState::NotSupported, u"no"_s},
                             {u"b"_s, u"Beta"_s, submission::PspState::Unknown, {}}};
        m_case->addReport(report);
        refresh();
        const ui::OutcomeWords words = ui::outcomeWords(report, u"Provider"_s);
        QCOMPARE(
            words.headline,
            u"Provider accepted the answer. Of 2 payment providers behind it: 0 accepted it, 1 did not, 1 unknown"_s);
        QVERIFY2(!words.advice.contains(u"will not help"_s) && words.advice.contains(u"Check with Provider"_s),
                 qPrintable(words.advice));
        QVERIFY(m_page->findChild<QPushButton*>(u"readFromProvider"_s) != nullptr);
    }

    void saysThatNobodyBehindTookIt()
    {
        Report report = refusedBy(submission::PspState::NotSupported);
        const ui::OutcomeWords words = ui::outcomeWords(report, u"Provider"_s);
        QCOMPARE(words.word, u"Stored, not accepted"_s);
        QCOMPARE(words.headline, u"Provider stored the answer, but Alpha did not accept it"_s);
        QVERIFY2(words.advice.contains(u"will not help"_s) && !words.advice.contains(u"answer that part again"_s),
                 qPrintable(words.advice));
        report.pspResults += {u"b"_s, u"Beta"_s, submission::PspState::Refused, u"try later"_s};
        QCOMPARE(ui::outcomeWords(report, u"Provider"_s).headline,
                 u"Provider stored the answer, but no payment provider accepted it"_s);
        QVERIFY(ui::outcomeWords(report, u"Provider"_s).advice.contains(u"try again"_s));
    }

    void leadsOnWhereSendingAgainCannotHelp()
    {
        m_case->addReport(refusedBy(submission::PspState::NotSupported));
        const auto next = [this](bool hasNext) {
            return ui::footerContent(*m_case, ui::Step::Results, u"Provider"_s, {}, hasNext).next;
        };
        QCOMPARE(next(true), u"Next request"_s);
        QCOMPARE(next(false), u"Back to the form"_s);
        m_case->addReport(refusedBy(submission::PspState::Refused));
        QCOMPARE(next(true), u"Back to the form"_s);
    }

    void offersToBeDoneWithWhatWasRefused()
    {
        m_case->addReport(refusedBy(submission::PspState::NotSupported));
        refresh();
        QSignalSpy clicked(m_page.get(), &ui::ResultsPage::doneClicked);
        QTest::mouseClick(m_page->findChild<QPushButton*>(u"markDone"_s), Qt::LeftButton);
        QCOMPARE(clicked.size(), 1);
        m_case->setState(Case::State::Answered);
        refresh();
        QVERIFY(says(u"This request is done."_s));
    }

    void tellsOfEachItemWhatBecameOfIt()
    {
        const forms::FormState& state = m_case->form();
        const int purpose = state.form().indexOf(sample::company(u"purpose"_s));
        m_case->form().setValue(purpose, core::Json(u"Trade in coffee"_s));
        Report report;
        report.outcome = Outcome::Accepted;
        report.calls = {submission::CallReport()};
        m_case->addReport(report);
        refresh();
        QVERIFY(m_page->findChild<ui::ReadTable*>(u"itemResults"_s) == nullptr);
        forms::Request again = m_case->request();
        for (forms::RequestItem& item : again.items)
            item.reason = u"Too short"_s;
        m_case->replaceForm(forms::makeForm(state.form().description, again), Case::Cause::NewRound);
        refresh();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto* table = m_page->findChild<ui::ReadTable*>(u"itemResults"_s);
        QVERIFY(table != nullptr);
        QStringList rows;
        for (int row = 0; row < table->rowCount(); ++row)
            rows += table->item(row, 1)->text() + u' ' + table->item(row, 2)->text();
        QVERIFY2(!rows.filter(u"Asked again"_s).filter(u"Too short"_s).isEmpty(), qPrintable(rows.join(u'\n')));
    }

    void tellsOfEachItemWhileTheSameAnswersAreOpenAgain()
    {
        const int purpose = m_case->form().form().indexOf(sample::company(u"purpose"_s));
        m_case->form().setValue(purpose, core::Json(u"Trade in coffee"_s));
        Report report;
        report.outcome = Outcome::Rejected;
        submission::CallReport call;
        call.outcome = Outcome::Rejected;
        report.calls = {call};
        m_case->addReport(report);
        m_case->setState(Case::State::Open);
        refresh();
        const auto* table = m_page->findChild<ui::ReadTable*>(u"itemResults"_s);
        QVERIFY(table != nullptr);
        QStringList states;
        for (int row = 0; row < table->rowCount(); ++row)
            states += table->item(row, 1)->text();
        QVERIFY2(states.contains(u"Sent"_s) && !states.contains(u"Not sent yet"_s), qPrintable(states.join(u'\n')));
        m_case->form().setValue(purpose, core::Json(u"Trade in tea"_s));
        refresh();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(m_page->findChild<ui::ReadTable*>(u"itemResults"_s) == nullptr);
    }

    void leadsToTheChoiceWhereNothingIsAskedYet()
    {
        forms::Request prose = m_case->request();
        prose.items.clear();
        m_case->replaceForm(forms::makeForm(m_case->form().form().description, prose), Case::Cause::Changed);
        const auto content = ui::footerContent(*m_case, ui::Step::Answer, u"Provider"_s, {}, false);
        QCOMPARE(content.next, u"Choose what is asked…"_s);
        QCOMPARE(content.act, ui::CaseFooter::Act::ChooseItems);
    }

    void asksForAnAccountBeforeItOffersToSend()
    {
        const auto content = [this](bool hasAccount) {
            return ui::footerContent(*m_case, ui::Step::Review, u"Provider"_s, {}, false, hasAccount);
        };
        QCOMPARE(content(true).next, u"Send to Provider"_s);
        QCOMPARE(content(false).next, u"Add an account…"_s);
        QVERIFY(!content(false).isSending);
    }

    void offersToTryAgainOnlyWhereItCanHelp()
    {
        Report report;
        report.outcome = Outcome::PartlyAccepted;
        report.pspResults = {{u"a"_s, u"Alpha"_s, submission::PspState::NotSupported, u"no"_s}};
        m_case->addReport(report);
        refresh();
        auto* again = m_page->findChild<QPushButton*>(u"tryAgain"_s);
        QVERIFY(!again->isVisible());
        report.pspResults.append({u"b"_s, u"Beta"_s, submission::PspState::Refused, u"too short"_s});
        m_case->addReport(report);
        refresh();
        QVERIFY(again->isVisible());
        QSignalSpy clicked(m_page.get(), &ui::ResultsPage::tryAgainClicked);
        QTest::mouseClick(again, Qt::LeftButton);
        QCOMPARE(clicked.size(), 1);
        m_case->setState(Case::State::OutcomeUnknown);
        refresh();
        QVERIFY(!again->isVisible());
    }

    void showsHowFarASendingIs()
    {
        m_case->setState(Case::State::Sending);
        ui::SendProgress progress;
        progress.stage = submission::Submission::Stage::Uploading;
        progress.files = {{u"passport.jpg"_s, 10, 40}};
        m_page->showCase(*m_case, u"Provider"_s, progress, false);
        QVERIFY(m_page->findChild<QWidget*>(u"sending"_s)->isVisible());
        const auto* file = m_page->findChild<QProgressBar*>();
        QCOMPARE(file->value() * 4, file->maximum());
    }

    void tellsTheFateOfEveryCallWhileItSends()
    {
        using State = ui::SendProgress::Call::State;
        m_case->setState(Case::State::Sending);
        ui::SendProgress progress;
        progress.stage = submission::Submission::Stage::Sending;
        progress.calls = {{u"POST /one"_s, State::AcceptedBefore},
                          {u"POST /two"_s, State::Rejected},
                          {u"POST /three"_s, State::Running},
                          {u"POST /four"_s, State::Planned}};
        show(progress);
        QVERIFY(says(u"POST /one: accepted before, not sent again"_s));
        QVERIFY(says(u"POST /two: not accepted"_s));
        QVERIFY(says(u"POST /three: being sent"_s));
        QVERIFY(says(u"POST /four"_s));
        progress.calls[2].state = State::Accepted;
        progress.calls[3].state = State::Unknown;
        show(progress);
        QVERIFY(says(u"POST /three: accepted"_s));
        QVERIFY(says(u"POST /four: outcome unknown"_s));
    }

    /// The end has no progress, and comes a moment before its result.
    void doesNotSeemToBeginAgainAtTheEnd()
    {
        m_case->setState(Case::State::Sending);
        ui::SendProgress progress;
        progress.stage = submission::Submission::Stage::Sending;
        progress.calls = {{u"POST /one"_s, ui::SendProgress::Call::State::Running},
                          {u"POST /two"_s, ui::SendProgress::Call::State::Planned}};
        show(progress);
        refresh();
        QVERIFY(says(u"POST /one: being sent"_s));
    }

    void listsNoCallsWhereThereIsOne()
    {
        m_case->setState(Case::State::Sending);
        ui::SendProgress progress;
        progress.calls = {{u"POST /one"_s}, {u"POST /two"_s}};
        show(progress);
        QVERIFY(m_page->findChild<QWidget*>(u"call-1"_s) != nullptr);
        progress.calls.removeLast();
        show(progress);
        QVERIFY(m_page->findChild<QWidget*>(u"call-0"_s) == nullptr);
    }

private:
    void show(const ui::SendProgress& progress) { m_page->showCase(*m_case, u"Provider"_s, progress, false); }
    void refresh() { m_page->showCase(*m_case, u"Provider"_s, {}, false); }

    static Report refusedBy(submission::PspState state)
    {
        Report report;
        report.outcome = Outcome::PartlyAccepted;
        report.calls = {submission::CallReport()};
        report.pspResults = {{u"a"_s, u"Alpha"_s, state, u"no"_s}};
        return report;
    }

    bool says(const QString& words) const
    {
        // What is added to a layout shows from the event loop.
        QCoreApplication::sendPostedEvents();
        const QList<ui::PlainLabel*> labels = m_page->findChildren<ui::PlainLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const ui::PlainLabel* label) {
            return label->isVisible() && label->plainText() == words;
        });
    }

    int leaveOutWhatHasNoPlace()
    {
        const int field = m_case->form().form().indexOf({{}, u"/details/shoe_size"_s, {}, {}});
        m_case->form().setLeftOut(field, true);
        return field;
    }

    QString nameOf(int field) const { return ui::fieldLabel(m_case->form().form(), field); }

    sample::FixedClock m_clock;
    std::unique_ptr<Case> m_case;
    std::unique_ptr<ui::ResultsPage> m_page;
};

QTEST_MAIN(TestResultsPage)
#include "tst_resultspage.moc"
