#include "models/submission/case.h"
#include "tests/support/movableclock.h"
#include "tests/unit/forms/fincomforms.h"

#include <QSignalSpy>
#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using core::Json;
using forms::ItemIdentity;
using submission::Case;
using test::ana;

/// What becomes of answers and of what was seen when the request of a case changes.
class TestCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatStillFits();
    void knowsWhetherTheSameAnswersWereSentBefore();
    void putsAsideWhatIsNotAskedAnyMore();
    void givesBackWhatIsAskedAgain();
    void prefersANewAnswerToAKeptOne();
    void bringsSidesTogetherWhereTheFormAsksForNone();
    void beginsANewRoundEmptyAndKeepsTheOldAnswers();
    void keepsAnAnswerOfAnEarlierRoundAside();
    void remembersEachRoundAsItEnded();
    void remembersDocumentsWithoutTheirBytes();
    void tellsWhatChangedUntilItIsSeen();
    void addsUpChangesThatNobodySaw();
    void countsADecisionOfTheOfficerAsSeen();
    void goesOnWhereItWasStored();
    void keepsWhatIsStillRefused();

private:
    static forms::RequestItem number(const QString& documentType)
    {
        return test::asked(ana, u"/identifying_documents/number"_s, documentType);
    }
    static forms::RequestItem files(const QString& side)
    {
        return test::asked(ana, u"/identifying_documents/files"_s, u"PASSPORT"_s, side);
    }
    static forms::Form formOf(const QList<forms::RequestItem>& items) { return test::fincomForm(u"business"_s, items); }
    void answer(const forms::RequestItem& item, const QString& text)
    {
        m_case->form().setValue(m_case->form().form().indexOf(item.identity), Json(text));
    }
    QString answered(const forms::RequestItem& item) const
    {
        return m_case->form().answers().at(item.identity).value.toString();
    }
    QString kept(const forms::RequestItem& item) const { return m_case->aside().at(item.identity).value.toString(); }

    test::MovableClock m_clock;
    std::unique_ptr<Case> m_case;
    const forms::RequestItem m_passport = number(u"PASSPORT"_s);
    const forms::RequestItem m_card = number(u"NATIONAL_ID"_s);
};

void TestCase::init()
{
    m_case = std::make_unique<Case>(u"1"_s, formOf({m_passport, m_card}), u"sandbox"_s, false, m_clock);
    answer(m_passport, u"P1"_s);
    answer(m_card, u"C1"_s);
}

void TestCase::knowsWhetherTheSameAnswersWereSentBefore()
{
    QVERIFY(!m_case->isSentUnchanged());
    submission::Report report;
    report.outcome = submission::Outcome::NotSent;
    report.calls = {submission::CallReport()};
    m_case->addReport(report);
    QVERIFY(!m_case->isSentUnchanged());
    report.outcome = submission::Outcome::Rejected;
    m_case->addReport(report);
    QVERIFY(m_case->isSentUnchanged());
    answer(m_passport, u"P2"_s);
    QVERIFY(!m_case->isSentUnchanged());
    answer(m_passport, u"P1"_s);
    QVERIFY(m_case->isSentUnchanged());
    m_case->replaceForm(formOf({m_passport, m_card}), Case::Cause::NewRound);
    QVERIFY(!m_case->isSentUnchanged());
}

void TestCase::keepsWhatStillFits()
{
    m_case->replaceForm(formOf({m_card, m_passport}), Case::Cause::Changed);
    QCOMPARE(answered(m_passport), u"P1"_s);
    QCOMPARE(answered(m_card), u"C1"_s);
    QVERIFY(m_case->aside().identities().isEmpty());
}

void TestCase::putsAsideWhatIsNotAskedAnyMore()
{
    const QSignalSpy changed(m_case.get(), &Case::asideChanged);
    m_case->replaceForm(formOf({m_card}), Case::Cause::Changed);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(answered(m_passport), QString());
    QCOMPARE(kept(m_passport), u"P1"_s);
    QCOMPARE(m_case->asideRound(m_passport.identity), 1);
}

void TestCase::givesBackWhatIsAskedAgain()
{
    m_case->replaceForm(formOf({m_card}), Case::Cause::Changed);
    m_case->replaceForm(formOf({m_card, m_passport}), Case::Cause::Changed);
    QCOMPARE(answered(m_passport), u"P1"_s);
    QVERIFY(m_case->aside().identities().isEmpty());
}

void TestCase::prefersANewAnswerToAKeptOne()
{
    Case::Restored stored;
    stored.aside.put(m_passport.identity, {Json(u"P0"_s), {}, false}, 1);
    m_case->restore(stored);
    m_case->replaceForm(formOf({m_card, m_passport}), Case::Cause::Changed);
    QCOMPARE(answered(m_passport), u"P1"_s);
    QCOMPARE(kept(m_passport), u"P0"_s);
}

void TestCase::bringsSidesTogetherWhereTheFormAsksForNone()
{
    m_case->replaceForm(formOf({files(u"FRONT"_s), files(u"BACK"_s)}), Case::Cause::Changed);
    for (const QString& side : {u"FRONT"_s, u"BACK"_s})
        m_case->form().setFiles(m_case->form().form().indexOf(files(side).identity), {{{}, {}, test::sample(), {}}});
    m_case->replaceForm(formOf({files({})}), Case::Cause::Changed);
    QStringList sides;
    for (const forms::FileEntry& entry : m_case->form().answer(0).files)
        sides += entry.side;
    QCOMPARE(sides, (QStringList{u"BACK"_s, u"FRONT"_s}));
    QVERIFY(!m_case->aside().contains(files(u"FRONT"_s).identity));
}

void TestCase::beginsANewRoundEmptyAndKeepsTheOldAnswers()
{
    m_case->replaceForm(formOf({m_passport, m_card}), Case::Cause::NewRound);
    QCOMPARE(m_case->round(), 2);
    QCOMPARE(answered(m_passport), QString());
    QCOMPARE(kept(m_passport), u"P1"_s);
    QCOMPARE(m_case->asideRound(m_card.identity), 1);
}

void TestCase::keepsAnAnswerOfAnEarlierRoundAside()
{
    m_case->replaceForm(formOf({m_card}), Case::Cause::NewRound);
    m_case->replaceForm(formOf({m_card, m_passport}), Case::Cause::Changed);
    QCOMPARE(answered(m_passport), QString());
    QCOMPARE(kept(m_passport), u"P1"_s);
}

void TestCase::remembersEachRoundAsItEnded()
{
    QVERIFY(m_case->earlierRounds().isEmpty());
    m_case->replaceForm(formOf({m_passport}), Case::Cause::Changed);
    QVERIFY(m_case->earlierRounds().isEmpty());
    m_case->replaceForm(formOf({m_passport, m_card}), Case::Cause::NewRound);
    answer(m_passport, u"P2"_s);
    m_clock.move(3600);
    m_case->replaceForm(formOf({m_passport}), Case::Cause::NewRound);
    const QList<submission::Round>& rounds = m_case->earlierRounds();
    QCOMPARE(rounds.size(), 2);
    QCOMPARE(rounds.at(0).number, 1);
    QCOMPARE(rounds.at(0).request.items.size(), 1);
    QCOMPARE(rounds.at(0).answers.at(m_passport.identity).value.toString(), u"P1"_s);
    QCOMPARE(rounds.at(1).number, 2);
    QCOMPARE(rounds.at(1).request.items.size(), 2);
    QCOMPARE(rounds.at(1).answers.at(m_passport.identity).value.toString(), u"P2"_s);
    QCOMPARE(rounds.at(1).endedAt, m_clock.now());
    QCOMPARE(m_case->round(), 3);
}

void TestCase::remembersDocumentsWithoutTheirBytes()
{
    m_case->replaceForm(formOf({files({})}), Case::Cause::Changed);
    forms::Document attached = test::sample();
    attached.sha256 = "a hash";
    m_case->form().setFiles(0, {{u"FRONT"_s, {}, attached, {}}});
    m_case->replaceForm(formOf({m_passport}), Case::Cause::NewRound);
    const QList<forms::FileEntry> entries = m_case->earlierRounds().constFirst().answers.at(files({}).identity).files;
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.constFirst().document->name, attached.name);
    QCOMPARE(entries.constFirst().document->sha256, attached.sha256);
    QVERIFY(!entries.constFirst().document->content);
    QVERIFY(m_case->aside().at(files({}).identity).files.constFirst().document->content);
}

void TestCase::tellsWhatChangedUntilItIsSeen()
{
    m_case->replaceForm(formOf({m_card}), Case::Cause::Changed);
    QCOMPARE(m_case->change().removed.size(), 1);
    QCOMPARE(m_case->change().removed.constFirst().identity, m_passport.identity);
    const QSignalSpy updated(m_case.get(), &Case::changeUpdated);
    m_case->acknowledgeChange();
    QVERIFY(m_case->change().isEmpty());
    QCOMPARE(updated.size(), 1);
}

void TestCase::addsUpChangesThatNobodySaw()
{
    m_case->replaceForm(formOf({m_card}), Case::Cause::Changed);
    m_case->replaceForm(formOf({m_card, files({})}), Case::Cause::Changed);
    QCOMPARE(m_case->change().removed.size(), 1);
    QCOMPARE(m_case->change().added.size(), 1);
    m_case->replaceForm(formOf({m_passport, m_card}), Case::Cause::Changed);
    QVERIFY(m_case->change().isEmpty());
}

void TestCase::countsADecisionOfTheOfficerAsSeen()
{
    m_case->replaceForm(formOf({m_card}), Case::Cause::Changed);
    m_case->replaceForm(formOf({m_card, files({})}), Case::Cause::Clarified);
    QVERIFY(m_case->change().added.isEmpty());
    QCOMPARE(m_case->change().removed.size(), 1);
}

void TestCase::goesOnWhereItWasStored()
{
    m_case->replaceForm(formOf({m_card}), Case::Cause::Changed);
    Case::Restored stored;
    stored.state = Case::State::WaitingForProvider;
    stored.round = 3;
    stored.reports = {submission::Report()};
    stored.reports.first().round = 2;
    stored.record = Json(u"record"_s);
    stored.aside.put(m_passport.identity, {Json(u"P1"_s), {}, false}, 3);
    stored.seenRequest = m_case->seenRequest();

    Case restored(u"1"_s, formOf({m_card}), u"sandbox"_s, false, m_clock);
    restored.restore(stored);
    QCOMPARE(restored.state(), Case::State::WaitingForProvider);
    QCOMPARE(restored.round(), 3);
    QCOMPARE(restored.reports().constFirst().round, 2);
    QCOMPARE(restored.record(), Json(u"record"_s));
    QCOMPARE(restored.change().removed.size(), 1);
    restored.replaceForm(formOf({m_card, m_passport}), Case::Cause::Changed);
    QCOMPARE(restored.form().answers().at(m_passport.identity).value.toString(), u"P1"_s);
}

/// Somebody mended one of two, and the program was locked in between.
void TestCase::keepsWhatIsStillRefused()
{
    const auto refusalOf = [](const forms::RequestItem& item) {
        return forms::Problem{item.identity, core::ErrorCode::ProviderMessage, {}, u"No"_s, {}, true};
    };
    submission::Report report;
    report.outcome = submission::Outcome::Rejected;
    report.calls = {submission::CallReport()};
    report.problems = {refusalOf(m_passport), refusalOf(m_card)};
    m_case->addReport(report);
    answer(m_passport, u"P2"_s);
    const auto isDone = [](const Case& of, const forms::RequestItem& item) {
        return of.form().isDone(of.form().form().indexOf(item.identity));
    };
    QVERIFY(isDone(*m_case, m_passport) && !isDone(*m_case, m_card));

    Case::Restored stored;
    stored.reports = m_case->reports();
    stored.refused = QList{m_card.identity};
    Case restored(u"1"_s, formOf({m_passport, m_card}), u"sandbox"_s, false, m_clock);
    restored.form().setAnswers(m_case->form().answers());
    restored.restore(stored);
    QVERIFY(isDone(restored, m_passport) && !isDone(restored, m_card));
}

QTEST_GUILESS_MAIN(TestCase)
#include "tst_case.moc"
