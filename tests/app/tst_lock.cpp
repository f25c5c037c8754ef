#include "app/application.h"
#include "app/awaywatch.h"
#include "app/idlewatch.h"
#include "models/store/store.h"
#include "tests/app/filling.h"
#include "tests/support/fakedesktop.h"
#include "tests/support/movableclock.h"
#include "ui/common/clipboard.h"
#include "ui/requests/casepage.h"
#include "ui/requests/mainwindow.h"
#include "ui/requests/question.h"
#include "ui/vault/passphrasedialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rfi;

namespace {

constexpr int Patience = 30000;
const QString number = u"|/proof_of_identity/number|PASSPORT|"_s;
const QString passphrase = u"four words nobody guesses"_s;
const QString typed = u"C01X00T47"_s;

QString requestFile() { return QStringLiteral(RFI_TEST_DATA "/fincom/page-individual-request.rfi.json"); }

} // namespace

/// The whole window with a store that a passphrase protects, on a bus with a screen saver and without a keychain.
class TestLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_desktop = std::make_unique<test::FakeDesktop>(); }
    void init();
    void cleanup() { m_desk.reset(); }

    void G10_takesTheContentAwayAndGivesItBackForThePassphrase();
    void G10_locksWhenNobodyTouchesTheProgram();
    void G10_locksWhenTheScreenIsLocked();
    void staysOpenWithTheScreenWhenTheSettingsSaySo();
    void G10_savesWhatWasTypedBeforeItCloses();
    void G10_staysLockedForAWrongPassphrase();
    void G10_forgetsWhatWasCopied();
    void G10_takesQuestionsBackAndBringsOtherWindowsAgain();
    void G10_keepsWhatIsTypedIntoANewRequest();
    void G10_keepsWhatIsTypedIntoAnAccount();
    void G10_keepsWhatIsTypedIntoANote();
    void G10_keepsTheNameThatIsTypedForAnOwner();
    void G10_showsNoNewWindowWhileItIsLocked();
    void G10_obeysNoCommandWhileItIsLocked();
    void G10_opensFilesAfterwards();
    void G10_onlyHidesWhenNothingIsKept();
    void G10_closesTheStoreWhenSendingHasEnded();
    void G10_keepsWhatCannotBeSaved();
    void G10_writesBothIntoTheLog();
    void G10_isNotLeftWithoutSayingSo();

private:
    void protect();
    void type(const QString& text) { QTest::keyClicks(find<QLineEdit>(number), text); }
    void lock();
    void unlock();
    bool showsNothing() const;
    bool showsNoOtherWindow() const;
    void choose(const QString& command) const;
    template <typename Widget>
    Widget* find(const QString& name) const
    {
        const auto all = m_desk->window().findChildren<Widget*>(name);
        const auto found = std::find_if(all.cbegin(), all.cend(), [](const Widget* each) { return each->isVisible(); });
        return found == all.cend() ? nullptr : *found;
    }
    void click(const QString& name) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(name), Patience);
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }
    app::StoreDesk::State storeState() const { return m_desk->records().state(); }

    std::unique_ptr<test::FakeDesktop> m_desktop;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_desk;
};

using State = app::StoreDesk::State;

void TestLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    app::Options options;
    options.dataFolder = m_folder->filePath(u"desk"_s);
    m_desk = std::make_unique<app::Application>(options);
    m_desk->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window()));
    m_desk->openFiles({requestFile()});
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(number), Patience);
}

void TestLock::protect()
{
    bool isOpen = false;
    m_desk->records().open(core::Secret(passphrase.toUtf8()), [&isOpen](const core::Outcome& o) { isOpen = bool(o); });
    QTRY_VERIFY_WITH_TIMEOUT(isOpen, Patience);
}

void TestLock::lock()
{
    m_desk->lock().lock();
    QTRY_COMPARE_WITH_TIMEOUT(storeState(), State::Closed, Patience);
}

void TestLock::unlock()
{
    click(u"unlock"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"passphrase"_s), Patience);
    QTest::keyClicks(find<QLineEdit>(u"passphrase"_s), passphrase);
    click(u"givePassphrase"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->lock().isLocked(), Patience);
}

/// Nothing but the page is there to be seen or to be read to somebody.
bool TestLock::showsNothing() const
{
    const QList<QWidget*> all = m_desk->window().findChildren<QWidget*>();
    const auto* page = find<QWidget>(u"lockPage"_s);
    return page && page->geometry() == m_desk->window().rect()
        && std::all_of(all.cbegin(), all.cend(), [page](const QWidget* each) {
               return !each->isVisible() || each == page || page->isAncestorOf(each);
           });
}

bool TestLock::showsNoOtherWindow() const
{
    const QWidgetList all = QApplication::topLevelWidgets();
    return std::none_of(all.cbegin(), all.cend(),
                        [this](const QWidget* each) { return each->isVisible() && each != &m_desk->window(); });
}

void TestLock::choose(const QString& command) const
{
    for (QAction* action : m_desk->window().actions()) {
        if (action->text() == command)
            return action->trigger();
    }
    QFAIL("no such command");
}

void TestLock::G10_takesTheContentAwayAndGivesItBackForThePassphrase()
{
    protect();
    type(typed);
    m_desk->window().casePage().goTo(ui::Step::Review);
    const QString id = m_desk->window().casePage().current()->id();
    m_desk->lock().lock();
    // At once, so within the second that is allowed.
    QVERIFY(showsNothing());
    QTRY_COMPARE_WITH_TIMEOUT(storeState(), State::Closed, Patience);
    QCOMPARE(m_desk->cases().rowCount(), 0);
    QVERIFY(!m_desk->window().casePage().current());
    m_desk->window().resize(m_desk->window().size() + QSize(50, 50));
    QTRY_VERIFY(showsNothing());
    QVERIFY(!find<QWidget>(u"lockPage"_s)->accessibleDescription().contains(u"needs no password"_s));

    unlock();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window().casePage().current(), Patience);
    QCOMPARE(m_desk->window().casePage().current()->id(), id);
    QTRY_COMPARE(m_desk->window().casePage().step(), ui::Step::Review);
    m_desk->window().casePage().goTo(ui::Step::Answer);
    QCOMPARE(find<QLineEdit>(number)->text(), typed);
}

void TestLock::G10_locksWhenNobodyTouchesTheProgram()
{
    protect();
    test::MovableClock clock;
    app::IdleWatch watch(clock, m_desk->settings(), 20ms);
    connect(&watch, &app::IdleWatch::idle, &m_desk->lock(), &app::Lock::lock);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->lock().isLocked(), Patience);
    QVERIFY(showsNothing());
    QTRY_COMPARE_WITH_TIMEOUT(storeState(), State::Closed, Patience);
}

void TestLock::G10_locksWhenTheScreenIsLocked()
{
    protect();
    m_desktop->lockScreen(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->lock().isLocked(), Patience);
    QVERIFY(showsNothing());
    QTRY_COMPARE_WITH_TIMEOUT(storeState(), State::Closed, Patience);
    m_desktop->lockScreen(false);
    unlock();
}

void TestLock::staysOpenWithTheScreenWhenTheSettingsSaySo()
{
    protect();
    QVERIFY(m_desk->settings().set(settings::key::LockWhenAway, false));
    app::AwayWatch later; // hears of it after the one of the program
    const QSignalSpy away(&later, &app::AwayWatch::away);
    m_desktop->lockScreen(true);
    QTRY_COMPARE_WITH_TIMEOUT(away.size(), 1, Patience);
    QVERIFY(!m_desk->lock().isLocked());
    QVERIFY(m_desk->settings().set(settings::key::LockWhenAway, true));
    m_desktop->lockScreen(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->lock().isLocked(), Patience);
}

void TestLock::G10_savesWhatWasTypedBeforeItCloses()
{
    protect();
    type(typed);
    lock();
    unlock();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(number), Patience);
    QCOMPARE(find<QLineEdit>(number)->text(), typed);
}

void TestLock::G10_staysLockedForAWrongPassphrase()
{
    protect();
    lock();
    // By the keyboard alone.
    m_desk->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    QTest::keyClick(find<QPushButton>(u"unlock"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"passphrase"_s), Patience);
    QTest::keyClicks(find<QLineEdit>(u"passphrase"_s), u"four words somebody guesses"_s);
    click(u"givePassphrase"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"keyRefusal"_s), Patience);
    QVERIFY(m_desk->lock().isLocked());
    click(u"notNow"_s);
    QTRY_VERIFY(showsNothing());
}

void TestLock::G10_forgetsWhatWasCopied()
{
    ui::Clipboard::ofProgram().copy(typed);
    m_desk->lock().lock();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void TestLock::G10_takesQuestionsBackAndBringsOtherWindowsAgain()
{
    QDialog other(&m_desk->window());
    other.show();
    bool isChosen = false;
    ui::ask(&m_desk->window(), {u"askSomething"_s, u"Really?"_s, typed, {u"Yes"_s}, u"No"_s},
            [&isChosen](int) { isChosen = true; });
    QVERIFY(find<QDialog>(u"askSomething"_s));
    m_desk->lock().lock();
    QVERIFY(!other.isVisible());
    QVERIFY(showsNothing());
    click(u"unlock"_s);
    QVERIFY(other.isVisible());
    QVERIFY(!find<QDialog>(u"askSomething"_s));
    QVERIFY(!isChosen);
}

void TestLock::G10_keepsWhatIsTypedIntoANewRequest()
{
    protect();
    choose(u"New request…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"builderCustomerId"_s), Patience);
    QTest::keyClicks(find<QLineEdit>(u"builderCustomerId"_s), typed);
    lock();
    QVERIFY(showsNothing() && showsNoOtherWindow());
    unlock();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"builderCustomerId"_s), Patience);
    QCOMPARE(find<QLineEdit>(u"builderCustomerId"_s)->text(), typed);
    QTest::keyClicks(find<QLineEdit>(u"builderCustomerId"_s), u"8"_s);
    QCOMPARE(find<QLineEdit>(u"builderCustomerId"_s)->text(), typed + u'8');
}

void TestLock::G10_keepsWhatIsTypedIntoAnAccount()
{
    protect();
    choose(u"Accounts…"_s);
    click(u"addFirstAccount"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"accountName"_s), Patience);
    find<QLineEdit>(u"accountName"_s)->clear();
    QTest::keyClicks(find<QLineEdit>(u"accountName"_s), typed);
    lock();
    QVERIFY(showsNothing() && showsNoOtherWindow());
    unlock();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"accountName"_s), Patience);
    QCOMPARE(find<QLineEdit>(u"accountName"_s)->text(), typed);
    // It asks for an answer before anything else, as it did.
    QCOMPARE(QApplication::activeModalWidget(), find<QDialog>(u"accountsDialog"_s));
    find<QDialog>(u"accountsDialog"_s)->reject();
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void TestLock::G10_keepsWhatIsTypedIntoANote()
{
    protect();
    click(u"notesTitle"_s);
    QTest::keyClicks(find<QPlainTextEdit>(u"noteText"_s), typed);
    lock();
    QVERIFY(showsNothing() && showsNoOtherWindow());
    unlock();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"noteWords"_s), Patience);
    QCOMPARE(find<QLabel>(u"noteWords"_s)->text(), typed);
}

void TestLock::G10_keepsTheNameThatIsTypedForAnOwner()
{
    protect();
    auto* menu = m_desk->window().findChild<QMenu*>(u"bulkMenu"_s);
    QVERIFY(QMetaObject::invokeMethod(menu, "aboutToShow"));
    menu->findChild<QAction*>(u"assignTo"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"given"_s), Patience);
    QTest::keyClicks(find<QLineEdit>(u"given"_s), typed);
    lock();
    QVERIFY(showsNothing() && showsNoOtherWindow());
    unlock();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"given"_s), Patience);
    QCOMPARE(find<QLineEdit>(u"given"_s)->text(), typed);
    // The case is another object by now, and is meant all the same.
    click(u"accept"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->cases().summary(0).handling.owner, typed, Patience);
}

void TestLock::G10_showsNoNewWindowWhileItIsLocked()
{
    m_desk->lock().lock();
    QDialog late(&m_desk->window());
    late.open();
    QTRY_VERIFY(!late.isVisible());
}

void TestLock::G10_obeysNoCommandWhileItIsLocked()
{
    const QList<QAction*> commands = m_desk->window().actions();
    QVERIFY(!commands.isEmpty());
    QGuiApplication::clipboard()->setText(u"{}"_s);
    m_desk->lock().lock();
    QSignalSpy paste(&m_desk->window(), &ui::MainWindow::pasteRequested);
    QTest::keyClick(&m_desk->window(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(paste.size(), 0);
    QVERIFY(std::none_of(commands.cbegin(), commands.cend(), [](const QAction* each) { return each->isEnabled(); }));
    QVERIFY(!m_desk->window().acceptDrops());
    click(u"unlock"_s);
    QVERIFY(std::all_of(commands.cbegin(), commands.cend(), [](const QAction* each) { return each->isEnabled(); }));
    QVERIFY(m_desk->window().acceptDrops());
}

void TestLock::G10_opensFilesAfterwards()
{
    protect();
    lock();
    m_desk->comeForward({QStringLiteral(RFI_TEST_DATA "/fincom/page-business-request.rfi.json")});
    QCOMPARE(m_desk->cases().rowCount(), 0);
    QVERIFY(m_desk->lock().isLocked());
    unlock();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->cases().rowCount(), 2, Patience);
}

void TestLock::G10_onlyHidesWhenNothingIsKept()
{
    type(typed);
    m_desk->lock().lock();
    QVERIFY(showsNothing());
    QTRY_VERIFY(find<QPushButton>(u"unlock"_s));
    click(u"unlock"_s);
    QVERIFY(!m_desk->lock().isLocked());
    QCOMPARE(find<QLineEdit>(number)->text(), typed);
}

void TestLock::G10_closesTheStoreWhenSendingHasEnded()
{
    protect();
    m_desk->startTraining();
    submission::Case* sent = m_desk->window().casePage().current();
    while (!sent->isTraining())
        sent = m_desk->cases().at(m_desk->cases().rowOf(sent) + 1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->desk().isBusy(), Patience);
    app::answerEverything(*sent, m_desk->training()->samplesFolder());
    QSignalSpy finished(&m_desk->desk(), &app::CaseDesk::finished);
    m_desk->desk().send(sent);
    m_desk->lock().lock();
    QVERIFY(showsNothing());
    QVERIFY(find<QWidget>(u"lockPage"_s)->accessibleDescription().contains(u"still being sent"_s));
    QVERIFY(m_desk->desk().isSending());
    QCOMPARE(storeState(), State::Open);
    QTRY_COMPARE_WITH_TIMEOUT(storeState(), State::Closed, Patience);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(sent->reports().constLast().outcome, submission::Outcome::Accepted);
}

void TestLock::G10_keepsWhatCannotBeSaved()
{
    protect();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->records().keeper().state(), cases::CaseKeeper::State::Saved, Patience);
    QVERIFY(QFile::remove(m_folder->filePath(u"desk/store.db"_s)));
    type(typed);
    QSignalSpy settled(&m_desk->lock(), &app::Lock::settled);
    m_desk->lock().lock();
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, Patience);
    QVERIFY(showsNothing());
    QVERIFY(find<QWidget>(u"lockPage"_s)->accessibleDescription().contains(u"could be saved"_s));
    QCOMPARE(storeState(), State::Open);
    unlock();
    QCOMPARE(find<QLineEdit>(number)->text(), typed);
}

void TestLock::G10_writesBothIntoTheLog()
{
    protect();
    lock();
    unlock();
    QByteArray log;
    m_desk->records().store().logEntries(1, 100, this, [&log](const core::Result<QList<audit::Entry>>& entries) {
        for (const audit::Entry& entry : *entries)
            log += entry.record + '\n';
    });
    QTRY_VERIFY(!log.isEmpty());
    const qsizetype locked = log.indexOf(R"("locked")");
    QVERIFY2(locked > 0, log.constData());
    QVERIFY2(log.indexOf(R"("unlocked")", locked) > 0, log.constData());
}

void TestLock::G10_isNotLeftWithoutSayingSo()
{
    type(typed);
    m_desk->lock().lock();
    m_desk->window().close();
    QVERIFY(m_desk->window().isVisible());
    QVERIFY(find<QWidget>(u"lockPage"_s)->accessibleDescription().contains(u"Unlock before"_s));
}

QTEST_MAIN(TestLock)
#include "tst_lock.moc"
