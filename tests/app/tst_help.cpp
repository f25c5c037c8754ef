#include "app/application.h"
#include "models/submission/case.h"
#include "ui/common/style.h"
#include "ui/forms/origincard.h"
#include "ui/help/guide.h"
#include "ui/help/helpwindow.h"
#include "ui/help/tourcard.h"
#include "ui/requests/casepage.h"
#include "ui/requests/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rfi;

namespace {

QSet<QString> keysOf(const QWidget& window)
{
    QSet<QString> keys;
    for (const QAction* action : window.findChildren<QAction*>()) {
        for (const QKeySequence& sequence : action->shortcuts())
            keys += sequence.toString(QKeySequence::PortableText);
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
        keys += button->shortcut().toString(QKeySequence::PortableText);
    return keys;
}

QStringList keysIn(const QString& text)
{
    static const QRegularExpression pattern(uR"((?:(?:Ctrl|Alt|Shift)\+)+(?:,|[A-Za-z0-9]+)|\bF\d{1,2}\b)"_s);
    QStringList keys;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        keys += matches.next().captured();
    return keys;
}

} // namespace

/// Help, the origin of a field, and the guided tour in the whole program, with training requests.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ui::applyTheme(*qApp, ui::Theme::Kind::Light);
        m_folder = std::make_unique<QTemporaryDir>();
        begin(true);
    }
    void cleanup() { m_desk.reset(); }

    void opensThePageAboutWhatHasTheFocus_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("page");
        QTest::newRow("the list") << u"requests"_s << u"inbox"_s;
        QTest::newRow("the search") << u"search"_s << u"inbox"_s;
        QTest::newRow("the sections") << u"sections"_s << u"answering"_s;
    }

    void opensThePageAboutWhatHasTheFocus()
    {
        QFETCH(const QString, part);
        QFETCH(const QString, page);
        window().findChild<QWidget*>(part)->setFocus();
        QTest::keyClick(&window(), Qt::Key_F1);
        QVERIFY(help());
        QCOMPARE(help()->page(), page);
    }

    void opensThePageAboutTheReview()
    {
        window().casePage().goTo(ui::Step::Review);
        window().findChild<QWidget*>(u"review"_s)->setFocus();
        QTest::keyClick(&window(), Qt::Key_F1);
        QCOMPARE(help()->page(), u"review"_s);
    }

    void opensFromADialogToo()
    {
        QTest::keyClick(&window(), Qt::Key_F1, Qt::ControlModifier);
        auto* shortcuts = window().findChild<QDialog*>(u"shortcuts"_s);
        QVERIFY(QTest::qWaitForWindowActive(shortcuts));
        QTest::keyClick(shortcuts, Qt::Key_F1);
        QVERIFY(help());
        QCOMPARE(help()->page(), u"keyboard"_s);
        QVERIFY(!help()->windowHandle()->transientParent()); // a modal dialog would block it
    }

    /// Whoever reads of the list of keys presses for it there.
    void opensTheListOfKeysFromTheGuide()
    {
        QTest::keyClick(&window(), Qt::Key_F1);
        QVERIFY(QTest::qWaitForWindowActive(help()));
        QTest::keyClick(help(), Qt::Key_F1, Qt::ControlModifier);
        const auto* shortcuts = window().findChild<QDialog*>(u"shortcuts"_s);
        QVERIFY(shortcuts && shortcuts->isVisible());
        QVERIFY(qobject_cast<QAbstractScrollArea*>(shortcuts->focusWidget()));
    }

    void namesOnlyKeysThatExist()
    {
        QTest::keyClick(&window(), Qt::Key_F1);
        // The page itself goes back and forth, a date field opens its calendar.
        const QSet<QString> ofControls{u"Alt+Left"_s, u"Alt+Right"_s, u"F4"_s};
        const QSet<QString> known = keysOf(window()) + keysOf(*help()) + ofControls;
        int named = 0;
        const ui::Guide guide;
        for (const ui::GuidePage& page : guide.pages()) {
            for (const QString& key : keysIn(page.markdown)) {
                QVERIFY2(known.contains(key), qPrintable(page.id + u": "_s + key));
                ++named;
            }
        }
        QVERIFY(named > 30);
    }

    void tellsWhereTheFieldWithTheCursorComesFrom()
    {
        window().casePage().focusFirstField();
        QTest::keyClick(&window(), Qt::Key_F1, Qt::ShiftModifier);
        auto* card = window().findChild<ui::OriginCard*>();
        QVERIFY(card && card->isVisible());
        QVERIFY(card->accessibleDescription().contains(u"developer."_s));
    }

    void offersTheTourInTrainingWithoutTakingTheFocus()
    {
        QVERIFY(card()->isVisible());
        QVERIFY(!card()->isAncestorOf(window().focusWidget()));
        press(u"tourEnd"_s);
        QVERIFY(!card()->isVisible());
        begin(true);
        QVERIFY(!card()->isVisible());
    }

    void goesThroughTheWholeTourByKeyboard()
    {
        press(u"tourNext"_s);
        QStringList titles;
        while (card()->isVisible()) {
            titles += card()->accessibleName();
            auto* next = window().findChild<QWidget*>(u"tourNext"_s);
            QVERIFY(next->hasFocus());
            QCOMPARE(QAccessible::queryAccessibleInterface(card())->role(), QAccessible::Dialog);
            QVERIFY(card()->accessibleDescription().size() > 40);
            QVERIFY(window().rect().contains(QRect(card()->mapTo(&window(), QPoint(0, 0)), card()->size())));
            if (const QString folder = qEnvironmentVariable("RFI_SHOTS"); !folder.isEmpty())
                window().grab().save(u"%1/tour-%2.png"_s.arg(folder).arg(titles.size()));
            QTest::keyClick(next, titles.size() % 2 ? Qt::Key_Return : Qt::Key_Space);
            QVERIFY(titles.size() < 12);
        }
        QCOMPARE(titles.removeDuplicates(), 0);
        QVERIFY2(titles.size() >= 7, qPrintable(titles.join(u'|')));
        QVERIFY(m_desk->settings().value(settings::key::TourSeen));
        QCOMPARE(window().casePage().step(), ui::Step::Answer);
        const forms::FormState& form = window().casePage().current()->form();
        for (const int field : form.shownFields())
            QVERIFY(form.visibleProblems(field).isEmpty()); // nobody was wrong by looking
    }

    void endsTheTourWithEscWhereverTheFocusIs()
    {
        press(u"tourNext"_s);
        window().findChild<QWidget*>(u"search"_s)->setFocus();
        QTest::keyClick(&window(), Qt::Key_Escape);
        QVERIFY(!card()->isVisible());
        QVERIFY(m_desk->settings().value(settings::key::TourSeen));
    }

    void leavesTheWorkBelowUsable()
    {
        press(u"tourNext"_s);
        press(u"tourNext"_s);
        auto* search = window().findChild<QLineEdit*>(u"search"_s);
        QTest::mouseClick(search, Qt::LeftButton);
        QTest::keyClicks(search, u"Maria"_s);
        QCOMPARE(search->text(), u"Maria"_s);
        QVERIFY(card()->isVisible());
        press(u"tourBack"_s);
        QVERIFY(card()->isVisible());
    }

    void goesOnWhenTheRequestIsAnother()
    {
        press(u"tourNext"_s);
        window().openCase(m_desk->cases().at(m_desk->cases().rowCount() - 1));
        for (int stop = 0; card()->isVisible() && stop < 12; ++stop)
            press(u"tourNext"_s);
        QVERIFY(!card()->isVisible());
    }

    void startsTrainingFromTheFirstPage()
    {
        begin(false);
        QVERIFY(!card()->isVisible());
        press(u"welcomeTour"_s);
        QVERIFY(m_desk->training() && m_desk->training()->isRunning());
        QVERIFY(card()->isVisible());
        QVERIFY(window().findChild<QWidget*>(u"tourNext"_s)->hasFocus());
    }

private:
    void begin(bool isSandbox)
    {
        m_desk.reset();
        app::Options options;
        options.isSandbox = isSandbox;
        options.dataFolder = m_folder->path();
        m_desk = std::make_unique<app::Application>(options);
        m_desk->start();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    ui::MainWindow& window() const { return m_desk->window(); }
    static ui::HelpWindow* help()
    {
        for (QWidget* one : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<ui::HelpWindow*>(one); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    ui::TourCard* card() const { return window().findChild<ui::TourCard*>(u"tourCard"_s); }
    void press(const QString& name) const
    {
        QTest::mouseClick(window().findChild<QAbstractButton*>(name), Qt::LeftButton);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_desk;
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
