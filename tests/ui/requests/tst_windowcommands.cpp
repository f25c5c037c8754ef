#include "models/providers/registry.h"
#include "models/submission/caselist.h"
#include "tests/ui/support/sampleform.h"
#include "ui/common/style.h"
#include "ui/documents/filepicker.h"
#include "ui/requests/answerpage.h"
#include "ui/requests/casefooter.h"
#include "ui/requests/casepage.h"
#include "ui/requests/mainwindow.h"

#include <QAction>
#include <QDialog>
#include <QHelpEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;

namespace {

/// Takes note of what is asked for, and gives nothing.
class NotedPicker final : public ui::FilePicker
{
public:
    void pick(QWidget*, const ui::FileWish& wish, const std::function<void(QStringList)>&) override
    {
        wishes += wish.title;
    }
    QStringList wishes;
};

/// These do in a text field what they do everywhere, with the text.
bool isOfTexts(const QKeySequence& keys)
{
    return keys == QKeySequence(QKeySequence::Paste) || keys == QKeySequence(Qt::CTRL | Qt::Key_Z)
        || keys == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z) || keys == QKeySequence(Qt::CTRL | Qt::Key_Y);
}

bool takes(QWidget& field, const QKeySequence& keys)
{
    const QKeyCombination combination = keys[0];
    QKeyEvent event(QEvent::ShortcutOverride, combination.key(), combination.keyboardModifiers());
    event.ignore();
    QApplication::sendEvent(&field, &event);
    return event.isAccepted();
}

} // namespace

/// The commands of the window, their keys, and the palette that finds them.
class TestWindowCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void haveKeysOfTheirOwn();
    void fitOneColumnOfASmallScreen();
    void haveKeysThatWorkInsideOfTextFields();
    void coverTheWholeJobByKeys_data();
    void coverTheWholeJobByKeys();
    void areAllOnTheSheet();
    void areFoundByThePalette_data();
    void areFoundByThePalette();
    void findEachPartOfTheOpenRequest();
    void findARequestByAnyOfItsWords();
    void goToTheNextOpenField();
    void leadToTheNextOpenFieldByAButton();
    void openTheDialogOfAFileByEnter();
    void chooseADocumentForTheNextFieldThatWantsOne();
    void goToTheRequestsBeforeAndAfter();
    void goOnWhenTheListShowsThisRequestOnly();
    void bringInsightsInThePlaceOfRequests();
    void goBackFromInsights_data();
    void goBackFromInsights();
    void doNothingToARequestThatIsOutOfSight();
    void tellTheirKeysOnButtons_data();
    void tellTheirKeysOnButtons();

private:
    Case* add(const QString& id, const QString& name);
    QStringList found(const QString& typed);
    void press(const QKeySequence& keys) { QTest::keySequence(m_window.get(), keys); }
    QWidget* fieldOf(const forms::ItemIdentity& item) { return m_window->findChild<QWidget*>(item.text()); }
    QLineEdit* field() { return m_window->findChild<QLineEdit*>(u"paletteField"_s); }

    sample::FixedClock m_clock;
    providers::Registry m_registry;
    NotedPicker m_picker;
    std::unique_ptr<submission::CaseList> m_cases;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestWindowCommands::init()
{
    ui::applyTheme(*qApp, ui::Theme::Kind::Light);
    m_picker.wishes.clear();
    m_cases = std::make_unique<submission::CaseList>();
    m_cases->setProviderNames({{u"sample"_s, u"Sample provider"_s}});
    m_window = std::make_unique<ui::MainWindow>(*m_cases, m_registry, m_clock, new ui::AnswerPage(m_picker));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWindowCommands::cleanup()
{
    m_window.reset();
    m_cases.reset();
}

Case* TestWindowCommands::add(const QString& id, const QString& name)
{
    forms::Form form = sample::makeForm();
    form.request.customerName = name;
    return m_cases->add(std::make_unique<Case>(id, form, u"sandbox"_s, false, m_clock));
}

QStringList TestWindowCommands::found(const QString& typed)
{
    press(QKeySequence(Qt::CTRL | Qt::Key_K));
    QTest::keyClicks(field(), typed);
    const QAbstractItemModel* model = m_window->findChild<QListView*>(u"paletteEntries"_s)->model();
    QStringList titles;
    for (int row = 0; row < model->rowCount(); ++row)
        titles += model->index(row, 0).data().toString();
    QTest::keyClick(field(), Qt::Key_Escape);
    return titles;
}

void TestWindowCommands::haveKeysOfTheirOwn()
{
    QHash<QString, QString> owners;
    for (const QAction* action : m_window->actions()) {
        for (const QKeySequence& keys : action->shortcuts()) {
            const QString text = keys.toString();
            QVERIFY2(!owners.contains(text),
                     qPrintable(text + u": "_s + owners.value(text) + u", "_s + action->text()));
            owners.insert(text, action->text());
        }
    }
    QVERIFY(owners.size() > 20);
}

void TestWindowCommands::fitOneColumnOfASmallScreen()
{
    constexpr int SmallScreen = 768;
    int largest = 0;
    for (QMenu* menu : m_window->findChildren<QMenu*>()) {
        menu->ensurePolished();
        largest = qMax(largest, menu->sizeHint().height());
    }
    QVERIFY2(largest > 300 && largest < SmallScreen, qPrintable(QString::number(largest)));
}

void TestWindowCommands::haveKeysThatWorkInsideOfTextFields()
{
    QLineEdit line;
    QPlainTextEdit text;
    for (const QAction* action : m_window->actions()) {
        for (const QKeySequence& keys : action->shortcuts()) {
            if (isOfTexts(keys))
                continue;
            for (QWidget* widget : std::initializer_list<QWidget*>{&line, &text})
                QVERIFY2(!takes(*widget, keys), qPrintable(keys.toString() + u" is taken by a text field"_s));
        }
    }
}

void TestWindowCommands::coverTheWholeJobByKeys_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::newRow("next request") << QKeySequence(Qt::CTRL | Qt::Key_PageDown);
    QTest::newRow("previous request") << QKeySequence(Qt::CTRL | Qt::Key_PageUp);
    QTest::newRow("next section") << QKeySequence(Qt::ALT | Qt::Key_Down);
    QTest::newRow("previous section") << QKeySequence(Qt::ALT | Qt::Key_Up);
    QTest::newRow("next open field") << QKeySequence(Qt::Key_F8);
    QTest::newRow("previous open field") << QKeySequence(Qt::SHIFT | Qt::Key_F8);
    QTest::newRow("documents for many fields") << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    QTest::newRow("attach") << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    QTest::newRow("review") << QKeySequence(Qt::CTRL | Qt::Key_2);
    QTest::newRow("send") << QKeySequence(Qt::CTRL | Qt::Key_Return);
    QTest::newRow("results") << QKeySequence(Qt::CTRL | Qt::Key_3);
    QTest::newRow("search") << QKeySequence(QKeySequence::Find);
    QTest::newRow("palette") << QKeySequence(Qt::CTRL | Qt::Key_K);
    QTest::newRow("lock") << QKeySequence(Qt::CTRL | Qt::Key_L);
    QTest::newRow("evidence") << QKeySequence(Qt::CTRL | Qt::Key_E);
    QTest::newRow("sheet") << QKeySequence(Qt::CTRL | Qt::Key_Question);
}

void TestWindowCommands::coverTheWholeJobByKeys()
{
    QFETCH(QKeySequence, keys);
    const QList<QAction*> actions = m_window->actions();
    QVERIFY(std::any_of(actions.cbegin(), actions.cend(),
                        [&keys](const QAction* action) { return action->shortcuts().contains(keys); }));
}

void TestWindowCommands::areAllOnTheSheet()
{
    press(QKeySequence(Qt::CTRL | Qt::Key_Question));
    auto* sheet = m_window->findChild<QDialog*>(u"shortcuts"_s);
    QVERIFY(sheet && sheet->isVisible());
    QStringList told;
    for (const QAbstractItemView* table : sheet->findChildren<QAbstractItemView*>()) {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            told += table->model()->index(row, 0).data().toString() + u'|'
                + table->model()->index(row, 1).data().toString();
    }
    for (const QAction* action : m_window->actions()) {
        if (action->shortcuts().isEmpty())
            continue;
        const QString title = action->text().remove(u'&').remove(u'…');
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(std::any_of(told.cbegin(), told.cend(),
                             [&](const QString& row) { return row.startsWith(title + u'|') && row.contains(keys); }),
                 qPrintable(title + u' ' + keys));
    }
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<QDialog*>(u"shortcuts"_s));
}

void TestWindowCommands::areFoundByThePalette_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("a command") << u"lock"_s << u"Lock now"_s;
    QTest::newRow("one in a menu of the menu") << u"legal"_s << u"Set or release the legal hold"_s;
    QTest::newRow("a view") << u"snooz"_s << u"Snoozed"_s;
    QTest::newRow("a filter") << u"overdue"_s << u"Overdue"_s;
    QTest::newRow("a provider") << u"sample pro"_s << u"Sample provider"_s;
    QTest::newRow("a request") << u"bolt"_s << u"Bolt Robotics"_s;
}

void TestWindowCommands::areFoundByThePalette()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    add(u"1"_s, u"Bolt Robotics"_s)->setHandling({{}, m_clock.now().addDays(1), false, {}});
    // The navigation counts from the event loop.
    QTRY_VERIFY2(found(typed).contains(first), qPrintable(found(typed).join(u", "_s)));
}

void TestWindowCommands::findEachPartOfTheOpenRequest()
{
    Case* opened = add(u"1"_s, u"Bolt Robotics"_s);
    m_window->openCase(opened);
    press(QKeySequence(Qt::CTRL | Qt::Key_K));
    QTest::keyClicks(field(), u"purpose"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_window->focusWidget(), fieldOf(sample::company(u"purpose"_s)));
    const QString section = opened->form().form().sections.constFirst().title;
    QVERIFY(!section.isEmpty());
    const QStringList titles = found(section.toLower());
    QVERIFY2(titles.contains(section), qPrintable(section + u" is not among "_s + titles.join(u", "_s)));
}

void TestWindowCommands::findARequestByAnyOfItsWords()
{
    add(u"1"_s, u"Bolt Robotics"_s);
    Case* sought = add(u"2"_s, u"Robert Bolt"_s);
    QCOMPARE(found(u"bolt"_s).mid(0, 2), QStringList({u"Bolt Robotics"_s, u"Robert Bolt"_s}));
    QVERIFY(!found(u"obotics"_s).contains(u"Bolt Robotics"_s));
    press(QKeySequence(Qt::CTRL | Qt::Key_K));
    QTest::keyClicks(field(), u"rob bo"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_window->casePage().current(), sought);
    press(QKeySequence(Qt::CTRL | Qt::Key_K));
    const QAbstractItemModel* shown = m_window->findChild<QListView*>(u"paletteEntries"_s)->model();
    QCOMPARE(shown->index(0, 0).data().toString(), u"Robert Bolt"_s);
}

void TestWindowCommands::goToTheNextOpenField()
{
    Case* opened = add(u"1"_s, u"Bolt Robotics"_s);
    m_window->openCase(opened);
    forms::FormState& state = opened->form();
    QWidget* first = m_window->focusWidget();
    press(QKeySequence(Qt::Key_F8));
    QWidget* second = m_window->focusWidget();
    QVERIFY(second != first);
    press(QKeySequence(Qt::SHIFT | Qt::Key_F8));
    QCOMPARE(m_window->focusWidget(), first);
    const int website = state.form().indexOf(sample::company(u"website"_s));
    const int purpose = state.form().indexOf(sample::company(u"purpose"_s));
    for (const int shown : state.shownFields()) {
        if (shown != website && shown != purpose)
            state.setLeftOut(shown, true);
    }
    QSet<QString> reached;
    for (int step = 0; step < state.shownFields().size(); ++step) {
        press(QKeySequence(Qt::Key_F8));
        reached += m_window->focusWidget()->objectName();
    }
    QVERIFY(reached.contains(sample::company(u"purpose"_s).text()));
    for (const QString& name : reached) {
        // The parts of a choice are named after their field.
        const auto isNamed = [&](int shown) { return name.startsWith(state.form().fields.at(shown).identity.text()); };
        const QList<int> shown = state.shownFields();
        const auto at = std::find_if(shown.cbegin(), shown.cend(), isNamed);
        QVERIFY2(at != shown.cend() && !state.isDone(*at), qPrintable(name));
    }
}

void TestWindowCommands::leadToTheNextOpenFieldByAButton()
{
    Case* opened = add(u"1"_s, u"Bolt Robotics"_s);
    m_window->openCase(opened);
    auto* next = m_window->findChild<QPushButton*>(u"nextOpenField"_s);
    QVERIFY(next->isVisible());
    QVERIFY(next->text().contains(QKeySequence(Qt::Key_F8).toString(QKeySequence::NativeText)));
    const QWidget* first = m_window->focusWidget();
    QTest::mouseClick(next, Qt::LeftButton);
    const QWidget* second = m_window->focusWidget();
    QVERIFY(second != first && second != next);
    QTest::mouseClick(next, Qt::LeftButton);
    QVERIFY(m_window->focusWidget() != second && m_window->focusWidget() != next);
    // Also on what shows the cursor only to whoever uses keys.
    QVERIFY(m_window->testAttribute(Qt::WA_KeyboardFocusChange));
    for (const int field : opened->form().shownFields())
        opened->form().setLeftOut(field, true);
    QCOMPARE(next->isVisible(), opened->form().progress().done < opened->form().progress().total);
    m_window->casePage().goTo(ui::Step::Review);
    QVERIFY(!next->isVisible());
}

void TestWindowCommands::openTheDialogOfAFileByEnter()
{
    m_window->openCase(add(u"1"_s, u"Bolt Robotics"_s));
    m_window->casePage().showField(m_window->casePage().current()->form().form().indexOf(sample::company(u"proof"_s)));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_picker.wishes.size(), 1);
}

void TestWindowCommands::chooseADocumentForTheNextFieldThatWantsOne()
{
    m_window->openCase(add(u"1"_s, u"Bolt Robotics"_s));
    press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    QCOMPARE(m_picker.wishes.size(), 1);
    const QString here = m_window->focusWidget()->objectName();
    press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    QCOMPARE(m_picker.wishes.size(), 2);
    QCOMPARE(m_window->focusWidget()->objectName(), here);
}

void TestWindowCommands::goToTheRequestsBeforeAndAfter()
{
    Case* first = add(u"1"_s, u"Anna"_s);
    Case* second = add(u"2"_s, u"Bolt"_s);
    Case* third = add(u"3"_s, u"Cora"_s);
    m_window->openCase(first);
    press(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    QCOMPARE(m_window->casePage().current(), second);
    press(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    press(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    QCOMPARE(m_window->casePage().current(), third);
}

/// A search that was for this request does not mean that it is the only one.
void TestWindowCommands::goOnWhenTheListShowsThisRequestOnly()
{
    Case* first = add(u"1"_s, u"Anna"_s);
    Case* second = add(u"2"_s, u"Bolt"_s);
    m_window->openCase(first);
    m_window->findChild<QLineEdit*>(u"search"_s)->setText(u"anna"_s);
    first->setState(Case::State::Answered);
    m_window->casePage().goTo(ui::Step::Results);
    auto* next = m_window->findChild<QPushButton*>(u"next"_s);
    QVERIFY(next->isVisible());
    QTRY_VERIFY(m_window->findChild<ui::CaseFooter*>(u"caseFooter"_s)->isReady());
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(m_window->casePage().current(), second);
}

void TestWindowCommands::bringInsightsInThePlaceOfRequests()
{
    auto* insights = new QLineEdit;
    m_window->setInsights(insights);
    m_window->openCase(add(u"1"_s, u"Northwind"_s));
    press(QKeySequence(Qt::ALT | Qt::Key_5));
    QVERIFY(insights->isVisible());
    QVERIFY(insights->hasFocus());
    QVERIFY(!m_window->findChild<QWidget*>(u"requests"_s)->isVisible());
    QVERIFY(m_window->findChild<QPushButton*>(u"insightsButton"_s)->isChecked());
    const QSignalSpy printed(m_window.get(), &ui::MainWindow::printInsightsRequested);
    press(QKeySequence(QKeySequence::Print));
    QCOMPARE(printed.size(), 1);
    // A case that goes away in the meantime takes nobody away from here.
    m_cases->remove(u"1"_s);
    QVERIFY(insights->isVisible());
}

void TestWindowCommands::goBackFromInsights_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::newRow("a view") << QKeySequence(Qt::ALT | Qt::Key_1);
    QTest::newRow("the search") << QKeySequence(QKeySequence::Find);
    QTest::newRow("a step") << QKeySequence(Qt::CTRL | Qt::Key_2);
    QTest::newRow("the next field") << QKeySequence(Qt::Key_F8);
}

void TestWindowCommands::goBackFromInsights()
{
    QFETCH(const QKeySequence, keys);
    auto* insights = new QLineEdit;
    m_window->setInsights(insights);
    m_window->openCase(add(u"1"_s, u"Northwind"_s));
    press(QKeySequence(Qt::ALT | Qt::Key_5));
    press(keys);
    QVERIFY(!insights->isVisible());
    QVERIFY(m_window->casePage().isVisible());
    QVERIFY(m_window->findChild<QWidget*>(u"requests"_s)->isVisible());
    QVERIFY(!m_window->findChild<QPushButton*>(u"insightsButton"_s)->isChecked());
}

void TestWindowCommands::doNothingToARequestThatIsOutOfSight()
{
    m_window->setInsights(new QLineEdit);
    m_window->openCase(add(u"1"_s, u"Northwind"_s));
    const ui::Step before = m_window->casePage().step();
    press(QKeySequence(Qt::ALT | Qt::Key_5));
    press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QVERIFY(m_window->casePage().isVisible());
    QCOMPARE(m_window->casePage().step(), before);
}

void TestWindowCommands::tellTheirKeysOnButtons_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("tip");
    const auto row = [](const QString& button, const QString& words, const QKeySequence& keys) {
        QTest::newRow(qPrintable(button)) << button << words + u" ("_s + keys.toString(QKeySequence::NativeText) + u')';
    };
    row(u"openRequest"_s, u"Open request"_s, QKeySequence::Open);
    row(u"newRequest"_s, u"New request"_s, QKeySequence::New);
    row(u"foldNavigation"_s, u"Collapse the navigation"_s, Qt::CTRL | Qt::Key_B);
    row(u"insightsButton"_s, u"Insights"_s, Qt::ALT | Qt::Key_5);
    row(u"findAnything"_s, u"Find anything"_s, Qt::CTRL | Qt::Key_K);
    row(u"accounts"_s, u"Accounts"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    row(u"openSettings"_s, u"Settings"_s, Qt::CTRL | Qt::Key_Comma);
}

void TestWindowCommands::tellTheirKeysOnButtons()
{
    QFETCH(const QString, button);
    QFETCH(const QString, tip);
    auto* shown = m_window->findChild<QPushButton*>(button);
    QVERIFY(shown);
    QHelpEvent wanted(QEvent::ToolTip, {}, shown->mapToGlobal(QPoint(4, 4)));
    QApplication::sendEvent(shown, &wanted);
    QCOMPARE(QToolTip::text(), tip);
}

QTEST_MAIN(TestWindowCommands)
#include "tst_windowcommands.moc"
