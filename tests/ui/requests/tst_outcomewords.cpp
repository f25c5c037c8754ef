#include "models/submission/case.h"
#include "tests/ui/support/sampleform.h"
#include "ui/common/chip.h"
#include "ui/requests/casefooter.h"
#include "ui/requests/footerwords.h"
#include "ui/requests/outcomewords.h"
#include "ui/requests/resultspage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;
using submission::Outcome;
using submission::Report;

/// What is said of an answer once time has gone on.
class TestOutcomeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsNothingAcceptedThatIsAskedAgain()
    {
        const sample::FixedClock clock;
        Case asked(u"1"_s, sample::makeForm(), u"sandbox"_s, false, clock);
        Report report;
        report.outcome = Outcome::Accepted;
        report.finishedAt = QDateTime(QDate(2031, 1, 15), QTime(9, 44, 12));
        asked.addReport(report);
        asked.setState(Case::State::WaitingForProvider);
        QCOMPARE(ui::outcomeWords(asked, asked.reports().constLast(), u"Provider"_s).word, u"Accepted"_s);
        asked.replaceForm(sample::makeForm(), Case::Cause::NewRound);
        asked.setState(Case::State::Open);
        ui::ResultsPage page;
        page.showCase(asked, u"Provider"_s, {}, false);
        QCOMPARE(page.findChild<ui::Chip*>(u"outcomeWord"_s)->plainText(), u"Received"_s);
        const ui::OutcomeWords words = ui::outcomeWords(asked, asked.reports().constLast(), u"Provider"_s);
        QVERIFY2(words.headline.startsWith(u"Provider received the answer, and asks again"_s),
                 qPrintable(words.headline));
        QVERIFY(words.tone != ui::Tone::Success);
        QCOMPARE(ui::footerContent(asked, ui::Step::Results, u"Provider"_s, {}, true).next, u"Answer round 2"_s);
    }

    void tellsTheDayAndTheZoneOfAnEnd()
    {
        Report report;
        report.finishedAt = QDateTime(QDate(2031, 1, 15), QTime(9, 44, 12));
        const QString facts = ui::reportFacts(report);
        QVERIFY2(facts.contains(u"2031"_s) && facts.contains(u"09:44:12 UTC"_s), qPrintable(facts));
    }
};

QTEST_MAIN(TestOutcomeWords)
#include "tst_outcomewords.moc"
