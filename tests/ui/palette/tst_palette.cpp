#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/palette/listsource.h"
#include "ui/palette/palette.h"
#include "ui/palette/palettemodel.h"
#include "ui/palette/ranking.h"

#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi::ui;

namespace {

PaletteEntry named(const QString& title, const QString& detail = {}, const QStringList& keywords = {})
{
    return {title.toLower(), title, detail, {}, {}, keywords, [] {}};
}

} // namespace

/// The palette over a window of its own, with entries that the tests decide.
class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void ranksByWhereAWordBegins_data();
    void ranksByWhereAWordBegins();
    void findsOnlyByBeginnings_data();
    void findsOnlyByBeginnings();
    void takesTheFocusAndGivesItBack();
    void showsWhatIsOfferedBeforeAnybodyTypes();
    void runsTheBestByReturn();
    void movesByArrowsAndAround();
    void goesAwayByEscape();
    void goesAwayWhenTheFocusGoesElsewhere();
    void goesAwayByItsOwnKeys();
    void putsRecentOnesFirst();
    void forgetsWhatIsNoLongerThere();
    void keepsNothingWhileItIsClosed();
    void saysWhenNothingIsFound();
    void saysByWhichOtherNameItFoundSomething();
    void asksItsSourcesAnew();
    void namesTheCurrentEntryForScreenReaders();
    void isADialogForScreenReaders();
    void staysInsideOfASmallWindow();
    void isAsHighAsWhatIsOnIt();

private:
    QStringList titles() const;
    void type(const QString& text) { QTest::keyClicks(m_field, text); }
    void press(Qt::Key key) { QTest::keyClick(m_field, key); }
    void open() { m_palette->toggle(); }

    QList<PaletteEntry> m_entries;
    QStringList m_done;
    std::unique_ptr<QWidget> m_window;
    QPushButton* m_button = nullptr;
    Palette* m_palette = nullptr;
    QLineEdit* m_field = nullptr;
    QListView* m_list = nullptr;
};

void TestPalette::init()
{
    applyTheme(*qApp, Theme::Kind::Light);
    m_done.clear();
    m_entries.clear();
    for (const QString& title : {u"Open request"_s, u"Options"_s, u"Lock now"_s, u"Reopen"_s}) {
        PaletteEntry entry = named(title);
        entry.run = [this, title] { m_done += title; };
        m_entries += entry;
    }
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 600);
    m_button = new QPushButton(u"Before"_s, m_window.get());
    m_palette = new Palette(m_window.get());
    m_palette->addSource(std::make_unique<ListSource>([this] { return m_entries; }, ListSource::BeforeTyping::Offered));
    m_field = m_palette->findChild<QLineEdit*>(u"paletteField"_s);
    m_list = m_palette->findChild<QListView*>(u"paletteEntries"_s);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_button->setFocus();
}

void TestPalette::cleanup() { m_window.reset(); }

QStringList TestPalette::titles() const
{
    QStringList shown;
    for (int row = 0; row < m_list->model()->rowCount(); ++row)
        shown += m_list->model()->index(row, 0).data().toString();
    return shown;
}

void TestPalette::ranksByWhereAWordBegins_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("title, word in it, keyword, detail")
        << u"pass"_s << QStringList{u"Passport"_s, u"Photo of the passport"_s, u"Recovery key"_s, u"Number"_s};
    QTest::newRow("all words, wherever") << u"pho pass"_s << QStringList{u"Photo of the passport"_s};
    QTest::newRow("one word in the detail") << u"num pass"_s << QStringList{u"Number"_s};
    QTest::newRow("without accents") << u"lopez"_s << QStringList{u"Ana López"_s};
    QTest::newRow("no word") << QString() << QStringList();
}

void TestPalette::ranksByWhereAWordBegins()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    const QList<PaletteEntry> all{named(u"Number"_s, u"Passport of Ana"_s),
                                  named(u"Recovery key"_s, {}, {u"passphrase"_s}), named(u"Photo of the passport"_s),
                                  named(u"Passport"_s), named(u"Ana López"_s)};
    QStringList titles;
    for (const PaletteHit& hit : ListSource([&all] { return all; }).search(typed, 10))
        titles += hit.entry.title;
    QCOMPARE(titles, found);
}

void TestPalette::findsOnlyByBeginnings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("place");
    QTest::newRow("beginning") << u"ana lopez"_s << u"ana"_s << 0;
    QTest::newRow("second word") << u"ana lopez"_s << u"lo"_s << 4;
    QTest::newRow("inside of a word") << u"ana lopez"_s << u"opez"_s << -1;
    QTest::newRow("after a place inside of a word") << u"banana ana"_s << u"ana"_s << 7;
    QTest::newRow("after a sign") << u"tax-number"_s << u"num"_s << 4;
    QTest::newRow("where words are not parted") << u"護照號碼"_s << u"號碼"_s << 2;
}

void TestPalette::findsOnlyByBeginnings()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QTEST(int(placeOfWord(text, word)), "place");
}

void TestPalette::takesTheFocusAndGivesItBack()
{
    open();
    QVERIFY(m_palette->isVisible());
    QVERIFY(m_field->hasFocus());
    press(Qt::Key_Escape);
    QVERIFY(m_button->hasFocus());
}

void TestPalette::showsWhatIsOfferedBeforeAnybodyTypes()
{
    open();
    QCOMPARE(titles(), QStringList({u"Open request"_s, u"Options"_s, u"Lock now"_s, u"Reopen"_s}));
}

void TestPalette::runsTheBestByReturn()
{
    open();
    type(u"op"_s);
    QCOMPARE(titles(), QStringList({u"Open request"_s, u"Options"_s}));
    press(Qt::Key_Return);
    QCOMPARE(m_done, QStringList{u"Open request"_s});
    QVERIFY(!m_palette->isVisible());
}

void TestPalette::movesByArrowsAndAround()
{
    open();
    press(Qt::Key_Down);
    QCOMPARE(m_list->currentIndex().row(), 1);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(m_list->currentIndex().row(), 3);
    press(Qt::Key_Tab);
    QCOMPARE(m_list->currentIndex().row(), 0);
    press(Qt::Key_PageDown);
    QCOMPARE(m_list->currentIndex().row(), 3);
    QVERIFY(m_field->hasFocus());
}

void TestPalette::goesAwayByEscape()
{
    open();
    press(Qt::Key_Escape);
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_done.isEmpty());
}

void TestPalette::goesAwayWhenTheFocusGoesElsewhere()
{
    open();
    m_button->setFocus();
    QVERIFY(!m_palette->isVisible());
}

void TestPalette::goesAwayByItsOwnKeys()
{
    open();
    open();
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_button->hasFocus());
}

void TestPalette::putsRecentOnesFirst()
{
    open();
    type(u"lock"_s);
    press(Qt::Key_Return);
    open();
    QCOMPARE(titles().constFirst(), u"Lock now"_s);
    type(u"opt"_s);
    press(Qt::Key_Return);
    open();
    QCOMPARE(titles().mid(0, 2), QStringList({u"Options"_s, u"Lock now"_s}));
    QCOMPARE(titles().size(), 4);
    type(u"op"_s);
    QCOMPARE(titles().constFirst(), u"Options"_s);
}

void TestPalette::forgetsWhatIsNoLongerThere()
{
    open();
    type(u"lock"_s);
    press(Qt::Key_Return);
    m_entries.removeAt(2);
    open();
    QVERIFY(!titles().contains(u"Lock now"_s));
}

void TestPalette::keepsNothingWhileItIsClosed()
{
    open();
    type(u"op"_s);
    press(Qt::Key_Escape);
    QCOMPARE(m_list->model()->rowCount(), 0);
    QCOMPARE(m_field->text(), QString());
}

void TestPalette::saysWhenNothingIsFound()
{
    open();
    type(u"zzz"_s);
    QVERIFY(m_palette->findChild<QWidget*>(u"paletteNothing"_s)->isVisible());
    QVERIFY(!m_list->isVisible());
    press(Qt::Key_Return);
    QVERIFY(m_palette->isVisible());
}

void TestPalette::saysByWhichOtherNameItFoundSomething()
{
    m_entries += named(u"Lock when not in use"_s, u"Settings"_s, {u"idle pause, away"_s});
    open();
    type(u"pau"_s);
    QCOMPARE(m_list->model()->index(0, 0).data(PaletteModel::DetailRole).toString(), u"Settings · “pause”"_s);
    m_field->clear();
    type(u"not"_s);
    QCOMPARE(m_list->model()->index(0, 0).data(PaletteModel::DetailRole).toString(), u"Settings"_s);
}

void TestPalette::asksItsSourcesAnew()
{
    open();
    press(Qt::Key_Escape);
    m_entries = {named(u"Something new"_s)};
    open();
    QCOMPARE(titles(), QStringList{u"Something new"_s});
}

void TestPalette::namesTheCurrentEntryForScreenReaders()
{
    open();
    press(Qt::Key_Down);
    QCOMPARE(m_list->currentIndex().row(), 1);
    type(u"lo"_s);
    QCOMPARE(m_list->currentIndex().row(), 0);
    QCOMPARE(m_list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Lock now"_s);
}

void TestPalette::isADialogForScreenReaders()
{
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(m_palette);
    QVERIFY(told != nullptr);
    QCOMPARE(told->role(), QAccessible::Dialog);
    QVERIFY(!told->text(QAccessible::Name).isEmpty());
    QVERIFY(!m_field->accessibleName().isEmpty() && !m_list->accessibleName().isEmpty());
}

void TestPalette::isAsHighAsWhatIsOnIt()
{
    open();
    type(u"opt"_s);
    QCoreApplication::processEvents();
    const QWidget* sheet = m_list->parentWidget();
    int used = 0;
    for (QWidget* part : sheet->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        used += part->isVisible() ? part->height() : 0;
    QVERIFY2(sheet->height() - used < 80, qPrintable(u"%1 of %2"_s.arg(used).arg(sheet->height())));
    const auto* hint = sheet->findChildren<PlainLabel*>().constLast();
    QVERIFY(hint->height() < 2 * hint->fontMetrics().height());
}

void TestPalette::staysInsideOfASmallWindow()
{
    for (int number = 0; number < 60; ++number)
        m_entries += named(u"Entry %1"_s.arg(number));
    m_window->resize(500, 320);
    open();
    const QWidget* sheet = m_list->parentWidget();
    QTRY_VERIFY(sheet->height() > 100);
    QVERIFY2(m_palette->rect().contains(sheet->geometry()), qPrintable(QString::number(sheet->geometry().bottom())));
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
