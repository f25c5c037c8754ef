#include "models/providers/registry.h"
#include "models/submission/case.h"
#include "tests/ui/support/sampleform.h"
#include "ui/common/messages.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/documents/filepicker.h"
#include "ui/requests/answerpage.h"
#include "ui/requests/casepage.h"
#include "ui/requests/stepbar.h"

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QHeaderView>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::Json;
using submission::Case;
using submission::Outcome;
using submission::Report;
using ui::Step;

namespace {

forms::Document passportPicture()
{
    return forms::makeDocument(u"passport.jpg"_s, u"image/jpeg"_s, sample::picture({300, 400}));
}

} // namespace

/// The rounds of a request in its case, looked at with real keys and clicks.
class TestRoundsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ui::applyTheme(*qApp, ui::Theme::Kind::Light);
        start();
    }
    void cleanup();

    void staysAwayInTheFirstRound();
    void saysThatItIsTheFirstRoundToWhoeverAsks();
    void comesWithTheSecondRound();
    void goesAwayWithAnotherCase();
    void putsTheNewestRoundFirst();
    void saysInPlainWordsWhatWasAnswered();
    void tellsHowARoundEnded();
    void saysAllOfACellToScreenReaders();
    void movesAndCopiesByKeys();
    void leadsToTheFieldThatIsAskedNow();
    void followsWhatHappensMeanwhile();
    void scrollsOneWayWhereThatIsEnough();
    void scrollsThroughTenRounds();
    void hasRoomForItsWordsInEveryLook_data();
    void hasRoomForItsWordsInEveryLook();

private:
    void start();
    void askAgain(const QList<forms::ItemIdentity>& items);
    void answer(const forms::ItemIdentity& item, const QString& value);
    void report(Outcome outcome, const QList<submission::PspResult>& psps = {});
    void threeRounds();
    void openRounds();
    QTableView* table() const { return m_page->findChild<QTableView*>(u"rounds"_s); }
    ui::StepBar* steps() const { return m_page->findChild<ui::StepBar*>(); }
    int rowOf(const QString& title) const;
    QString cell(const QString& title, int column) const
    {
        return table()->model()->index(rowOf(title), column).data().toString();
    }

    sample::FixedClock m_clock;
    providers::Registry m_registry;
    ui::NativeFilePicker m_picker;
    QFont m_font = QGuiApplication::font();
    std::unique_ptr<Case> m_case;
    std::unique_ptr<ui::CasePage> m_page;
};

void TestRoundsPage::start()
{
    m_page.reset();
    m_case = std::make_unique<Case>(u"1"_s, sample::makeForm(), u"sandbox"_s, false, m_clock);
    m_page = std::make_unique<ui::CasePage>(m_registry, m_clock, new ui::AnswerPage(m_picker));
    m_page->showCase(m_case.get());
    m_page->resize(1000, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestRoundsPage::cleanup()
{
    m_page.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(m_font);
}

void TestRoundsPage::askAgain(const QList<forms::ItemIdentity>& items)
{
    forms::Request request = m_case->request();
    request.items.clear();
    for (const forms::ItemIdentity& identity : items) {
        forms::RequestItem item;
        item.identity = identity;
        item.status = forms::ItemStatus::Invalid;
        item.reason = u"The photo is blurred"_s;
        request.items += item;
    }
    request.receivedAt = m_clock.now();
    m_case->replaceForm(forms::makeForm(m_case->form().form().description, request), Case::Cause::NewRound);
    m_case->setState(Case::State::Open);
}

void TestRoundsPage::answer(const forms::ItemIdentity& item, const QString& value)
{
    m_case->form().setValue(m_case->form().form().indexOf(item), Json(value));
}

void TestRoundsPage::report(Outcome outcome, const QList<submission::PspResult>& psps)
{
    Report report;
    report.outcome = outcome;
    report.pspResults = psps;
    report.finishedAt = m_clock.now();
    if (outcome == Outcome::Rejected) {
        forms::Problem problem;
        problem.item = sample::passport(u"number"_s);
        problem.code = core::ErrorCode::ProviderMessage;
        problem.providerText = u"number is not the one of the picture"_s;
        problem.isFromProvider = true;
        report.problems = {problem};
        report.providerMessage = u"Validation failed"_s;
    }
    m_case->addReport(report);
}

/// Rejected once and then taken by one of two; taken; asked now.
void TestRoundsPage::threeRounds()
{
    answer(sample::passport(u"issue_date"_s), u"2015-01-15"_s);
    answer(sample::passport(u"number"_s), u"X12345"_s);
    answer(sample::company(u"industry"_s), u"TRAVEL"_s);
    const int files = m_case->form().form().indexOf(sample::passport(u"files"_s));
    m_case->form().setFiles(files, {{u"FRONT"_s, {}, passportPicture(), {}}});
    report(Outcome::Rejected);
    report(Outcome::PartlyAccepted,
           {{u"a"_s, u"Alpha"_s, submission::PspState::Accepted, {}},
            {u"b"_s, u"Beta"_s, submission::PspState::Refused, u"too short"_s}});
    askAgain({sample::passport(u"number"_s), sample::passport(u"files"_s)});
    answer(sample::passport(u"number"_s), u"X99999"_s);
    report(Outcome::Rejected);
    askAgain({sample::passport(u"number"_s), sample::company(u"turnover"_s)});
}

void TestRoundsPage::openRounds()
{
    const int tab = static_cast<int>(Step::Rounds);
    QVERIFY(steps()->isTabVisible(tab));
    QTRY_COMPARE(steps()->width(), steps()->sizeHint().width());
    QTest::mouseClick(steps(), Qt::LeftButton, {}, steps()->tabRect(tab).center());
    QCOMPARE(m_page->step(), Step::Rounds);
    QVERIFY(table()->isVisible());
}

int TestRoundsPage::rowOf(const QString& title) const
{
    const QAbstractItemModel* rounds = table()->model();
    for (int row = 0; row < rounds->rowCount(); ++row) {
        if (rounds->headerData(row, Qt::Vertical).toString().contains(title))
            return row;
    }
    qFatal("no such row");
}

void TestRoundsPage::staysAwayInTheFirstRound() { QVERIFY(!steps()->isTabVisible(static_cast<int>(Step::Rounds))); }

void TestRoundsPage::saysThatItIsTheFirstRoundToWhoeverAsks()
{
    m_page->goTo(Step::Rounds);
    QVERIFY(!table()->isVisible());
    QVERIFY(m_page->findChild<QWidget*>(u"roundsPage"_s)->findChild<ui::EmptyState*>()->isVisible());
    m_page->goTo(Step::Answer);
    QVERIFY(!steps()->isTabVisible(static_cast<int>(Step::Rounds)));
}

void TestRoundsPage::comesWithTheSecondRound()
{
    askAgain({sample::passport(u"number"_s)});
    openRounds();
    QCOMPARE(table()->model()->columnCount(), 2);
}

void TestRoundsPage::goesAwayWithAnotherCase()
{
    askAgain({sample::passport(u"number"_s)});
    openRounds();
    Case other(u"2"_s, sample::makeForm(), u"sandbox"_s, false, m_clock);
    m_page->showCase(&other);
    QCOMPARE(m_page->step(), Step::Answer);
    QVERIFY(!steps()->isTabVisible(static_cast<int>(Step::Rounds)));
    m_page->showCase(nullptr);
}

void TestRoundsPage::putsTheNewestRoundFirst()
{
    threeRounds();
    openRounds();
    QStringList titles;
    for (int column = 0; column < table()->model()->columnCount(); ++column)
        titles += table()->model()->headerData(column, Qt::Horizontal).toString();
    QCOMPARE(titles, (QStringList{u"Round 3, now"_s, u"Round 2"_s, u"Round 1"_s}));
    QVERIFY(table()->columnViewportPosition(0) < table()->columnViewportPosition(1));
    const QString dates = table()->model()->headerData(1, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    QVERIFY2(dates.contains(u"20 November 2026"_s), qPrintable(dates));
}

void TestRoundsPage::saysInPlainWordsWhatWasAnswered()
{
    threeRounds();
    openRounds();
    QVERIFY(cell(u"Issued on"_s, 2).contains(u"15 January 2015"_s));
    QVERIFY(cell(u"Issued on"_s, 2).contains(u"Not asked again"_s));
    QVERIFY(cell(u"Issued on"_s, 2).contains(u"Passport has run out"_s));
    QCOMPARE(cell(u"Issued on"_s, 0), u"Not asked"_s);
    QVERIFY(cell(u"Line of business"_s, 2).contains(u"Travel"_s));
    QVERIFY(cell(u"Photo page"_s, 2).contains(u"passport.jpg"_s));
    QVERIFY(cell(u"Photo page"_s, 2).contains(u"Asked again"_s));
    QVERIFY(cell(u"Photo page"_s, 1).contains(u"Not answered"_s));
    QVERIFY(cell(u"Document number"_s, 1).contains(u"X99999"_s));
    QVERIFY(cell(u"Document number"_s, 1).contains(u"Refused"_s));
    QVERIFY(cell(u"Document number"_s, 1).contains(u"number is not the one of the picture"_s));
    // The second attempt of the round was taken, so what the first was told is the past.
    QVERIFY(cell(u"Document number"_s, 2).contains(u"Before: "_s));
    QVERIFY(cell(u"Yearly turnover"_s, 0).contains(u"To answer"_s));
}

void TestRoundsPage::tellsHowARoundEnded()
{
    threeRounds();
    openRounds();
    const QString first = cell(u"Result"_s, 2);
    QVERIFY2(first.startsWith(u"Partly accepted"_s), qPrintable(first));
    QVERIFY2(first.contains(u"Alpha: Accepted"_s) && first.contains(u"Beta: Refused “too short”"_s), qPrintable(first));
    QVERIFY2(first.contains(u"Before: Refused"_s), qPrintable(first));
    QVERIFY(cell(u"Result"_s, 1).contains(u"“Validation failed”"_s));
    QVERIFY(cell(u"Result"_s, 0).contains(u"Not sent yet"_s));
}

void TestRoundsPage::saysAllOfACellToScreenReaders()
{
    threeRounds();
    openRounds();
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(table());
    QVERIFY(spoken && spoken->tableInterface());
    QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
    const int row = rowOf(u"Document number"_s);
    const QAccessibleInterface* one = spoken->tableInterface()->cellAt(row, 1);
    QVERIFY(one != nullptr);
    QVERIFY(one->text(QAccessible::Name).contains(u"Refused"_s));
    QVERIFY(one->text(QAccessible::Name).contains(u"X99999"_s));
    QVERIFY(spoken->tableInterface()->columnDescription(1).contains(u"Round 2"_s));
    QVERIFY(spoken->tableInterface()->rowDescription(row).contains(u"Document number"_s));
}

void TestRoundsPage::movesAndCopiesByKeys()
{
    threeRounds();
    steps()->setFocus();
    for (int count = 0; count < static_cast<int>(Step::Rounds); ++count)
        QTest::keyClick(steps(), Qt::Key_Right);
    QCOMPARE(m_page->step(), Step::Rounds);
    QCOMPARE(m_page->focusWidget(), table());
    QCOMPARE(table()->currentIndex(), table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Right);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(table()->currentIndex(), table()->model()->index(1, 1));
    QTest::keySequence(table(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), table()->currentIndex().data().toString());
    QTest::keyClick(table(), Qt::Key_Tab);
    QVERIFY(m_page->focusWidget() != table());
}

void TestRoundsPage::leadsToTheFieldThatIsAskedNow()
{
    threeRounds();
    openRounds();
    const int row = rowOf(u"Document number"_s);
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(row, 1));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(m_page->step(), Step::Rounds);
    table()->setCurrentIndex(table()->model()->index(row, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(m_page->step(), Step::Answer);
    QCOMPARE(m_page->focusWidget()->objectName(), sample::passport(u"number"_s).text());
}

void TestRoundsPage::followsWhatHappensMeanwhile()
{
    askAgain({sample::passport(u"number"_s)});
    openRounds();
    answer(sample::passport(u"number"_s), u"X77777"_s);
    report(Outcome::Accepted);
    m_case->setState(Case::State::WaitingForProvider);
    QVERIFY(cell(u"Result"_s, 0).startsWith(u"Accepted"_s));
    QVERIFY(cell(u"Document number"_s, 0).contains(u"Sent"_s));
    askAgain({sample::company(u"turnover"_s)});
    QCOMPARE(table()->model()->columnCount(), 3);
    QVERIFY(cell(u"Document number"_s, 1).contains(u"X77777"_s));
}

void TestRoundsPage::scrollsOneWayWhereThatIsEnough()
{
    threeRounds();
    m_page->resize(1200, 500);
    openRounds();
    QTRY_VERIFY(table()->verticalScrollBar()->maximum() > 0);
    QCOMPARE(table()->horizontalScrollBar()->maximum(), 0);
}

void TestRoundsPage::scrollsThroughTenRounds()
{
    for (int round = 1; round < 10; ++round) {
        answer(sample::passport(u"number"_s), u"X0000%1"_s.arg(round));
        askAgain({sample::passport(u"number"_s)});
    }
    openRounds();
    QCOMPARE(table()->model()->columnCount(), 10);
    QVERIFY(table()->horizontalScrollBar()->maximum() > 0);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_End);
    QCOMPARE(table()->currentIndex().column(), 9);
    QVERIFY(table()->viewport()->rect().intersects(table()->visualRect(table()->currentIndex())));
    QVERIFY(cell(u"Document number"_s, 9).contains(u"X00001"_s));
}

void TestRoundsPage::hasRoomForItsWordsInEveryLook_data()
{
    QTest::addColumn<ui::Theme::Kind>("theme");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << ui::Theme::Kind::Light << 1.0 << Qt::LeftToRight;
    QTest::newRow("dark") << ui::Theme::Kind::Dark << 1.0 << Qt::LeftToRight;
    QTest::newRow("contrast") << ui::Theme::Kind::HighContrast << 1.0 << Qt::LeftToRight;
    QTest::newRow("large") << ui::Theme::Kind::Light << 2.0 << Qt::LeftToRight;
    QTest::newRow("mirrored") << ui::Theme::Kind::Light << 1.0 << Qt::RightToLeft;
}

void TestRoundsPage::hasRoomForItsWordsInEveryLook()
{
    QFETCH(ui::Theme::Kind, theme);
    QFETCH(double, zoom);
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    ui::applyTheme(*qApp, theme);
    QFont large = ui::baseFont(m_font);
    large.setPointSizeF(large.pointSizeF() * zoom);
    QApplication::setFont(large);
    start();
    threeRounds();
    openRounds();
    table()->setFocus();
    QCoreApplication::processEvents();
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        for (int column = 0; column < table()->model()->columnCount(); ++column) {
            QStyleOptionViewItem option;
            option.rect = QRect(0, 0, table()->columnWidth(column), table()->rowHeight(row));
            const QSize wanted = table()->itemDelegate()->sizeHint(option, table()->model()->index(row, column));
            QVERIFY(table()->rowHeight(row) >= wanted.height());
        }
        QVERIFY(table()->rowHeight(row) >= table()->verticalHeader()->sectionSizeHint(row));
    }
    const int now = table()->visualRect(table()->model()->index(0, 0)).center().x();
    const int before = table()->visualRect(table()->model()->index(0, 1)).center().x();
    QCOMPARE(now > before, direction == Qt::RightToLeft);
    if (const QString folder = qEnvironmentVariable("RFI_SHOTS"); !folder.isEmpty())
        QVERIFY(
            m_page->grab().save(QDir(folder).filePath(u"rounds-%1.png"_s.arg(QLatin1String(QTest::currentDataTag())))));
}

QTEST_MAIN(TestRoundsPage)
#include "tst_roundspage.moc"
