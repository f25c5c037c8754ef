#include "models/submission/roundcomparison.h"
#include "tests/support/movableclock.h"
#include "tests/unit/forms/fincomforms.h"

#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using core::Json;
using submission::Case;
using submission::ItemState;
using submission::Outcome;
using submission::Report;
using submission::RoundComparison;
using test::ana;

namespace {

forms::RequestItem number(const QString& documentType)
{
    return test::asked(ana, u"/identifying_documents/number"_s, documentType);
}

forms::RequestItem files(const QString& side)
{
    return test::asked(ana, u"/identifying_documents/files"_s, u"PASSPORT"_s, side);
}

forms::Form formOf(const QList<forms::RequestItem>& items) { return test::fincomForm(u"business"_s, items); }

forms::Problem refusal(const forms::RequestItem& item, const QString& words)
{
    forms::Problem problem;
    problem.item = item.identity;
    problem.code = core::ErrorCode::ProviderMessage;
    problem.providerText = words;
    problem.isFromProvider = true;
    return problem;
}

} // namespace

/// What stands where when the rounds of a case are put side by side.
class TestRoundComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<Case>(u"1"_s, formOf({m_passport, m_card}), u"sandbox"_s, false, m_clock);
        answer(m_passport, u"P1"_s);
    }

    void beginsWithTheNewestRound()
    {
        m_case->replaceForm(formOf({m_passport}), Case::Cause::NewRound);
        m_case->replaceForm(formOf({m_card}), Case::Cause::NewRound);
        const RoundComparison rounds(*m_case);
        QList<int> numbers;
        for (const RoundComparison::Column& column : rounds.columns())
            numbers += column.number;
        QCOMPARE(numbers, (QList{3, 2, 1}));
        QVERIFY(rounds.columns().constFirst().isNow);
        QVERIFY(!rounds.columns().constLast().isNow);
    }

    void hasOneRowForAnItemOfSeveralRounds()
    {
        m_case->replaceForm(formOf({m_card}), Case::Cause::NewRound);
        const RoundComparison rounds(*m_case);
        QCOMPARE(shownNames(rounds), (QStringList{u"NATIONAL_ID"_s, u"PASSPORT"_s}));
    }

    void tellsWhatBecameOfAnItem()
    {
        answer(m_card, u"C1"_s);
        m_case->replaceForm(formOf({m_card}), Case::Cause::NewRound);
        const RoundComparison rounds(*m_case);
        QCOMPARE(stateOf(rounds, m_card, 0), ItemState::NotAnswered);
        QCOMPARE(stateOf(rounds, m_card, 1), ItemState::AskedAgain);
        QCOMPARE(stateOf(rounds, m_passport, 0), ItemState::NotAsked);
        QCOMPARE(stateOf(rounds, m_passport, 1), ItemState::NotAskedAgain);
    }

    void tellsThatAnEarlierRoundLeftAnItemWithoutAnswer()
    {
        m_case->replaceForm(formOf({m_passport}), Case::Cause::NewRound);
        QCOMPARE(stateOf(RoundComparison(*m_case), m_card, 1), ItemState::NotAnswered);
    }

    void seesAnItemThatIsAskedAgainAfterARoundWithoutIt()
    {
        m_case->replaceForm(formOf({m_card}), Case::Cause::NewRound);
        m_case->replaceForm(formOf({m_passport}), Case::Cause::NewRound);
        const RoundComparison rounds(*m_case);
        QCOMPARE(stateOf(rounds, m_passport, 1), ItemState::NotAsked);
        QCOMPARE(stateOf(rounds, m_passport, 2), ItemState::AskedAgain);
    }

    void followsTheStateOfTheRoundThatIsAskedNow_data()
    {
        QTest::addColumn<Case::State>("state");
        QTest::addColumn<ItemState>("item");
        QTest::newRow("open") << Case::State::Open << ItemState::Answered;
        QTest::newRow("sending") << Case::State::Sending << ItemState::Sent;
        QTest::newRow("waiting") << Case::State::WaitingForProvider << ItemState::Sent;
        QTest::newRow("unknown") << Case::State::OutcomeUnknown << ItemState::Unknown;
        QTest::newRow("answered") << Case::State::Answered << ItemState::NotAskedAgain;
    }
    void followsTheStateOfTheRoundThatIsAskedNow()
    {
        QFETCH(Case::State, state);
        m_case->setState(state);
        QTEST(stateOf(RoundComparison(*m_case), m_passport, 0), "item");
    }

    void leavesARefusalWithTheRoundThatItWasSaidIn()
    {
        refuse(m_passport, u"blurred"_s);
        m_case->replaceForm(formOf({m_passport}), Case::Cause::NewRound);
        answer(m_passport, u"P2"_s);
        const RoundComparison rounds(*m_case);
        QCOMPARE(stateOf(rounds, m_passport, 0), ItemState::Answered);
        QCOMPARE(stateOf(rounds, m_passport, 1), ItemState::Refused);
        QCOMPARE(rounds.item(rowOf(rounds, m_passport), 1).problems.constFirst().providerText, u"blurred"_s);
        QVERIFY(rounds.item(rowOf(rounds, m_passport), 0).problems.isEmpty());
    }

    void seesWhatAPaymentProviderRefused()
    {
        answer(m_card, u"C1"_s);
        Report report;
        report.round = 1;
        report.outcome = Outcome::PartlyAccepted;
        submission::PspResult psp;
        psp.pspId = u"finmo"_s;
        psp.state = submission::PspState::Refused;
        psp.message = u"The document number is not known"_s;
        report.pspResults = {psp};
        m_case->replaceForm(formOf({m_passport}), Case::Cause::Clarified);
        m_case->addReport(report);
        const RoundComparison rounds(*m_case);
        QCOMPARE(stateOf(rounds, m_passport, 0), ItemState::Refused);
        QCOMPARE(rounds.item(0, 0).problems.constFirst().providerText, u"finmo: The document number is not known"_s);
    }

    void calmsDownWhenARefusedAnswerIsChanged()
    {
        refuse(m_passport, u"blurred"_s);
        QCOMPARE(stateOf(RoundComparison(*m_case), m_passport, 0), ItemState::Refused);
        answer(m_passport, u"P2"_s);
        const RoundComparison rounds(*m_case);
        QCOMPARE(stateOf(rounds, m_passport, 0), ItemState::Answered);
        QCOMPARE(rounds.item(rowOf(rounds, m_passport), 0).problems.size(), 1);
    }

    void keepsWhatEarlierAttemptsOfARoundWereTold()
    {
        refuse(m_passport, u"blurred"_s);
        refuse(m_passport, u"too dark"_s);
        const RoundComparison rounds(*m_case);
        const RoundComparison::Item item = rounds.item(rowOf(rounds, m_passport), 0);
        QCOMPARE(item.problems.size(), 1);
        QCOMPARE(item.problems.constFirst().providerText, u"too dark"_s);
        QCOMPARE(item.earlier.size(), 1);
        QCOMPARE(item.earlier.constFirst().providerText, u"blurred"_s);
    }

    void bringsSidesTogetherWhereALaterRoundAsksForNone()
    {
        m_case->replaceForm(formOf({files(u"FRONT"_s), files(u"BACK"_s)}), Case::Cause::Changed);
        m_case->form().setFiles(m_case->form().form().indexOf(files(u"BACK"_s).identity),
                                {{{}, {}, test::sample(), {}}});
        m_case->replaceForm(formOf({files({})}), Case::Cause::NewRound);
        const RoundComparison rounds(*m_case);
        const RoundComparison::Item item = rounds.item(rowOf(rounds, files({})), 1);
        QCOMPARE(item.fields.size(), 2);
        QCOMPARE(item.state, ItemState::AskedAgain);
    }

    void tellsHowAnAnswerStandsToTheRoundBefore()
    {
        using submission::SinceRound;
        const forms::Form before = m_case->form().form();
        const forms::Answers given = m_case->form().answers();
        const auto since = [&](const forms::RequestItem& item, const QString& text) {
            forms::Answers now;
            now.set(item.identity, {Json(text), {}, false});
            const forms::Form asked = formOf({item});
            return submission::sinceRound(before, given, asked, asked.indexOf(item.identity), now);
        };
        QCOMPARE(since(m_passport, u"P1"_s), SinceRound::Same);
        QCOMPARE(since(m_passport, u"P2"_s), SinceRound::Changed);
        QCOMPARE(since(m_card, u"C1"_s), SinceRound::New);
        QCOMPARE(since(number(u"RESIDENCE_PERMIT"_s), u"R1"_s), SinceRound::New);
    }

    void takesADocumentForTheSameByItsBytes()
    {
        using submission::SinceRound;
        const forms::Form form = formOf({files({})});
        const auto answers = [](const QString& name, const QByteArray& hash, const QString& side) {
            forms::Document document = test::sample();
            document.name = name;
            document.sha256 = hash;
            forms::Answers made;
            made.set(files({}).identity, {{}, {{side, {}, document, {}}}, false});
            return made;
        };
        const forms::Answers given = submission::remembered(answers(u"a.pdf"_s, "hash", u"FRONT"_s));
        const auto since = [&](const forms::Answers& now) {
            return submission::sinceRound(form, given, form, form.indexOf(files({}).identity), now);
        };
        QCOMPARE(since(answers(u"renamed.pdf"_s, "hash", u"FRONT"_s)), SinceRound::Same);
        QCOMPARE(since(answers(u"a.pdf"_s, "other", u"FRONT"_s)), SinceRound::Changed);
        QCOMPARE(since(answers(u"a.pdf"_s, "hash", u"BACK"_s)), SinceRound::Changed);
    }

private:
    void answer(const forms::RequestItem& item, const QString& text)
    {
        m_case->form().setValue(m_case->form().form().indexOf(item.identity), Json(text));
    }

    void refuse(const forms::RequestItem& item, const QString& words)
    {
        Report report;
        report.outcome = Outcome::Rejected;
        report.problems = {refusal(item, words)};
        m_case->form().setProviderProblems(report.problems);
        m_case->addReport(report);
    }

    static int rowOf(const RoundComparison& rounds, const forms::RequestItem& item)
    {
        for (int row = 0; row < rounds.rowCount(); ++row) {
            if (rounds.formOf(row).fields.at(rounds.fieldOf(row)).identity == item.identity)
                return row;
        }
        qFatal("no such row");
    }

    static ItemState stateOf(const RoundComparison& rounds, const forms::RequestItem& item, int column)
    {
        return rounds.item(rowOf(rounds, item), column).state;
    }

    static QStringList shownNames(const RoundComparison& rounds)
    {
        QStringList types;
        for (int row = 0; row < rounds.rowCount(); ++row)
            types += rounds.formOf(row).fields.at(rounds.fieldOf(row)).identity.documentType;
        return types;
    }

    test::MovableClock m_clock;
    std::unique_ptr<Case> m_case;
    const forms::RequestItem m_passport = number(u"PASSPORT"_s);
    const forms::RequestItem m_card = number(u"NATIONAL_ID"_s);
};

QTEST_GUILESS_MAIN(TestRoundComparison)
#include "tst_roundcomparison.moc"
