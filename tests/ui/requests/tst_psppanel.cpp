#include "models/submission/report.h"
#include "tests/ui/support/sampleform.h"
#include "ui/common/style.h"
#include "ui/requests/pspfilter.h"
#include "ui/requests/pspmodel.h"
#include "ui/requests/psppanel.h"
#include "ui/requests/psptable.h"
#include "ui/requests/pspwords.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::PspState;
using submission::Report;
using ui::PspModel;

namespace {

const auto unreadable = u"=cmd|'/C calc'!A0 \u202Egpj.<b>exe"_s;

Report reportOf(int round, const QList<submission::PspResult>& results)
{
    Report report;
    report.outcome = submission::Outcome::PartlyAccepted;
    report.pspResults = results;
    report.round = round;
    report.finishedAt = QDateTime(QDate(2026, 11, 14 + round), QTime(9, 44, 12), Qt::UTC);
    return report;
}

/// Two rounds: in the first nobody took it.
QList<Report> twoRounds()
{
    return {reportOf(1,
                     {{u"alpha"_s, u"Alpha Pay"_s, PspState::Refused, u"number is too short"_s},
                      {u"beta"_s, u"Beta"_s, PspState::Unknown, {}}}),
            reportOf(2,
                     {{u"alpha"_s, u"Alpha Pay"_s, PspState::Accepted, {}},
                      {u"beta"_s, u"Beta"_s, PspState::NotSupported, u"The function has not been supported yet"_s},
                      {u"gamma"_s, {}, PspState::Sent, {}},
                      {u"delta"_s, u"Delta & Sons"_s, PspState::Refused, unreadable}})};
}

} // namespace

class TestPspPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsTheRulesOfModels();
    void showsARowForEachPspAndSubmission();
    void tellsTheStatesApartByWordAndSign();
    void showsTheWordsOfAPspAsTheyAre();
    void namesTheItemsThatAPspSpeaksOf();
    void hidesWhileThereAreNoPsps();
    void findsWhatIsTyped_data();
    void findsWhatIsTyped();
    void showsOneStateOnly();
    void leadsBackFromNothingFound();
    void sortsByItsHeads();
    void sortsByKeyboard();
    void keepsSearchAndSelectionWhileNothingChanges();
    void copiesTheSelectedRows();
    void copiesTheWholeTable();
    void exportsWhatASpreadsheetTakesForText();
    void offersToTryAgainOnlyWhenTold();
    void growsWithItsRows();
    void showsEverythingInEveryTheme();

private:
    template <typename Part = QWidget>
    Part* part(const QString& name) const
    {
        return m_panel->findChild<Part*>(name);
    }
    QStringList names() const;
    void choose(const QString& box, const QString& text) const;
    void press(const QString& name) const { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }

    std::unique_ptr<ui::PspPanel> m_panel;
};

void TestPspPanel::init()
{
    ui::applyTheme(*qApp, ui::Theme::Kind::Light);
    m_panel = std::make_unique<ui::PspPanel>();
    m_panel->resize(820, 600);
    m_panel->showReports(twoRounds(), u"Provider"_s);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

QStringList TestPspPanel::names() const
{
    const QAbstractItemModel* rows = part<ui::PspTable>(u"pspResults"_s)->model();
    QStringList found;
    for (int row = 0; row < rows->rowCount(); ++row)
        found.append(rows->index(row, PspModel::NameColumn).data().toString());
    return found;
}

void TestPspPanel::choose(const QString& box, const QString& text) const
{
    auto* combo = part<QComboBox>(box);
    const int wanted = combo->findText(text);
    QVERIFY2(wanted >= 0, qPrintable(text));
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    for (int step = 0; step < wanted; ++step)
        QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(combo->currentIndex(), wanted);
}

void TestPspPanel::keepsTheRulesOfModels()
{
    PspModel model;
    ui::PspFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester ofModel(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester ofFilter(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReports(twoRounds(), u"Provider"_s);
    filter.search(u"beta"_s);
    filter.sort(PspModel::TimeColumn);
    filter.setState(PspState::Unknown);
    QCOMPARE(filter.rowCount(), 1);
    model.setReports({}, u"Provider"_s);
    QCOMPARE(filter.rowCount(), 0);
}

void TestPspPanel::showsARowForEachPspAndSubmission()
{
    QCOMPARE(names(),
             (QStringList{u"Alpha Pay"_s, u"Beta"_s, u"gamma"_s, u"Delta & Sons"_s, u"Alpha Pay"_s, u"Beta"_s}));
    const QAbstractItemModel* rows = part<ui::PspTable>(u"pspResults"_s)->model();
    QCOMPARE(rows->index(0, PspModel::RoundColumn).data().toString(), u"2"_s);
    QCOMPARE(rows->index(4, PspModel::RoundColumn).data().toString(), u"1"_s);
}

void TestPspPanel::tellsTheStatesApartByWordAndSign()
{
    QSet<QString> words;
    QSet<QString> signs;
    for (const PspState state :
         {PspState::Sent, PspState::Accepted, PspState::Refused, PspState::NotSupported, PspState::Unknown}) {
        words.insert(ui::pspWords(state).word);
        signs.insert(ui::pspWords(state).iconName);
    }
    QCOMPARE(words.size(), 5);
    QCOMPARE(signs.size(), 5);
}

void TestPspPanel::showsTheWordsOfAPspAsTheyAre()
{
    const QModelIndex cell = part<ui::PspTable>(u"pspResults"_s)->model()->index(3, PspModel::WordsColumn);
    const QString words = cell.data(PspModel::OriginalRole).toString();
    QCOMPARE(words, u"=cmd|'/C calc'!A0 [U+202E]gpj.<b>exe"_s);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;exe"_s));
    QVERIFY(!cell.data().toString().contains(u"exe"_s));
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(words));
}

void TestPspPanel::namesTheItemsThatAPspSpeaksOf()
{
    const forms::Form form = sample::makeForm();
    m_panel->showReports({twoRounds().constFirst()}, u"Provider"_s, &form);
    const QAbstractItemModel* rows = part<ui::PspTable>(u"pspResults"_s)->model();
    const QString words = rows->index(0, PspModel::WordsColumn).data().toString();
    QVERIFY2(words.contains(u"Document number"_s), qPrintable(words));
    QVERIFY(ui::namedItems(form, u"numbers are renumbered"_s).isEmpty());
}

void TestPspPanel::hidesWhileThereAreNoPsps()
{
    m_panel->showReports({reportOf(1, {})}, u"Provider"_s);
    QVERIFY(!m_panel->isVisible());
    m_panel->showReports(twoRounds(), u"Provider"_s);
    QVERIFY(m_panel->isVisible());
}

void TestPspPanel::findsWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("rows");
    QTest::newRow("name") << u"alpha"_s << 2;
    QTest::newRow("id of one without name") << u"GAMMA"_s << 1;
    QTest::newRow("word of the PSP") << u"too short"_s << 1;
    QTest::newRow("words of two columns") << u"beta unknown"_s << 1;
    QTest::newRow("nothing") << u"zeta"_s << 0;
}

void TestPspPanel::findsWhatIsTyped()
{
    QFETCH(const QString, typed);
    QTest::keyClicks(part<QLineEdit>(u"searchPsps"_s), typed);
    QTEST(int(names().size()), "rows");
    QCOMPARE(part(u"noPspFound"_s)->isVisible(), names().isEmpty());
}

void TestPspPanel::showsOneStateOnly()
{
    choose(u"pspState"_s, u"Refused"_s);
    QCOMPARE(names(), (QStringList{u"Delta & Sons"_s, u"Alpha Pay"_s}));
    QCOMPARE(part<ui::PlainLabel>(u"pspsFound"_s)->plainText(), u"2 of 6"_s);
}

void TestPspPanel::leadsBackFromNothingFound()
{
    QTest::keyClicks(part<QLineEdit>(u"searchPsps"_s), u"zeta"_s);
    choose(u"pspState"_s, u"Refused"_s);
    press(u"showAllPsps"_s);
    QCOMPARE(names().size(), 6);
    QVERIFY(part(u"pspResults"_s)->isVisible());
    QVERIFY(part<QLineEdit>(u"searchPsps"_s)->text().isEmpty());
}

void TestPspPanel::sortsByItsHeads()
{
    const QHeaderView* heads = part<ui::PspTable>(u"pspResults"_s)->horizontalHeader();
    const QPoint place(heads->sectionViewportPosition(PspModel::NameColumn) + 10, heads->height() / 2);
    QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(names().constFirst(), u"Alpha Pay"_s);
    QCOMPARE(names().constLast(), u"gamma"_s);
    QCOMPARE(part<QComboBox>(u"pspOrder"_s)->currentText(), u"Payment provider, ascending"_s);
    QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(names().constFirst(), u"gamma"_s);
}

void TestPspPanel::sortsByKeyboard()
{
    choose(u"pspOrder"_s, u"When, ascending"_s);
    const QAbstractItemModel* rows = part<ui::PspTable>(u"pspResults"_s)->model();
    QCOMPARE(rows->index(0, PspModel::RoundColumn).data().toString(), u"1"_s);
    choose(u"pspOrder"_s, u"Newest first"_s);
    QCOMPARE(rows->index(0, PspModel::RoundColumn).data().toString(), u"2"_s);
    QCOMPARE(names().constFirst(), u"Alpha Pay"_s);
}

void TestPspPanel::keepsSearchAndSelectionWhileNothingChanges()
{
    QTest::keyClicks(part<QLineEdit>(u"searchPsps"_s), u"beta"_s);
    auto* table = part<ui::PspTable>(u"pspResults"_s);
    table->selectRow(1);
    m_panel->showReports(twoRounds(), u"Provider"_s);
    QCOMPARE(names().size(), 2);
    QVERIFY(table->selectionModel()->isRowSelected(1));
}

void TestPspPanel::copiesTheSelectedRows()
{
    auto* table = part<ui::PspTable>(u"pspResults"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keySequence(table, QKeySequence::Copy);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(1).split(u'\t').value(4), u"The function has not been supported yet"_s);
    QVERIFY(lines.at(1).startsWith(u"Beta\tbeta\tNot supported\t"_s));
}

void TestPspPanel::copiesTheWholeTable()
{
    press(u"copyPsps"_s);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 7);
    QCOMPARE(lines.constFirst().split(u'\t').size(), PspModel::recordHeads().size());
}

void TestPspPanel::exportsWhatASpreadsheetTakesForText()
{
    QSignalSpy exported(m_panel.get(), &ui::PspPanel::exportRequested);
    const QList<QAction*> ways = part<QPushButton>(u"exportPsps"_s)->findChild<QMenu*>()->actions();
    QCOMPARE(ways.size(), 2);
    ways.at(0)->trigger();
    ways.at(1)->trigger();
    QCOMPARE(exported.size(), 2);
    const QByteArray plain = exported.at(1).at(1).toByteArray();
    QCOMPARE(exported.at(0).at(1).toByteArray(), "\xEF\xBB\xBF" + plain);
    QVERIFY2(plain.contains("\"'=cmd|'/C calc'!A0 [U+202E]gpj.<b>exe\""), plain.constData());
    QCOMPARE(plain.count("\r\n"), 7);
}

void TestPspPanel::offersToTryAgainOnlyWhenTold()
{
    auto* again = part<QPushButton>(u"tryAgain"_s);
    QVERIFY(!again->isVisible());
    m_panel->setCanTryAgain(true);
    QVERIFY(again->isVisible());
    QSignalSpy clicked(m_panel.get(), &ui::PspPanel::tryAgainClicked);
    again->setFocus();
    QTest::keyClick(again, Qt::Key_Space);
    QCOMPARE(clicked.size(), 1);
}

void TestPspPanel::growsWithItsRows()
{
    auto* table = part<ui::PspTable>(u"pspResults"_s);
    QVERIFY(table->verticalHeader()->length() <= table->viewport()->height());
    const int all = table->height();
    m_panel->showReports({twoRounds().constFirst()}, u"Provider"_s);
    QTRY_VERIFY(table->height() < all);
    QList<Report> many;
    for (int round = 1; round < 12; ++round)
        many.append(reportOf(round, twoRounds().constLast().pspResults));
    m_panel->showReports(many, u"Provider"_s);
    QTRY_VERIFY(table->height() > all);
    QVERIFY(table->height() < 700);
}

/// With RFI_SHOTS=<folder> the pictures are kept.
void TestPspPanel::showsEverythingInEveryTheme()
{
    m_panel->setCanTryAgain(true);
    const auto* table = part<ui::PspTable>(u"pspResults"_s);
    for (const auto& [name, kind] : {std::pair{u"psps-light"_s, ui::Theme::Kind::Light},
                                     {u"psps-dark"_s, ui::Theme::Kind::Dark},
                                     {u"psps-contrast"_s, ui::Theme::Kind::HighContrast}}) {
        ui::applyTheme(*qApp, kind);
        QTRY_VERIFY(table->verticalHeader()->length() <= table->viewport()->height());
        const QString folder = qEnvironmentVariable("RFI_SHOTS");
        if (!folder.isEmpty())
            QVERIFY(m_panel->grab().save(QDir(folder).filePath(name + u".png"_s)));
    }
}

QTEST_MAIN(TestPspPanel)
#include "tst_psppanel.moc"
