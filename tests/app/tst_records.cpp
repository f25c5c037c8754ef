#include "app/application.h"
#include "tests/support/fulldisk.h"
#include "ui/common/messages.h"
#include "ui/common/plainlabel.h"
#include "ui/requests/mainwindow.h"
#include "ui/settings/settingswindow.h"
#include "ui/vault/passphrasedialog.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;

namespace {

constexpr int Patience = 30000;
const QString number = u"|/proof_of_identity/number|PASSPORT|"_s;
const QString passphrase = u"four words nobody guesses"_s;

QString requestFile() { return QStringLiteral(RFI_TEST_DATA "/fincom/page-individual-request.rfi.json"); }

} // namespace

/// The whole window over a store that a passphrase protects, from one start of the program to the next.
class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Nobody answers there, so there is no keychain.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_desk.reset(); }

    void keepsWhatWasTypedFromOneStartToTheNext();
    void takesBackWhatWasTypedBeforeTheRestart();
    void remembersOfWhatItReminded();
    void sealsEverythingAnewWithANewKey();
    void logsThatACaseWasClosedAndOpenedAgain();
    void B01_keepsNothingAndSendsNothingWithoutAKey();
    void checksNothingBeforeTheRequestsAreThere();
    void opensWithTheRecoveryKeyWhenThePassphraseIsForgotten();
    void refusesAWrongPassphraseAndLetsTryAgain();
    void offersTheRecoveryKeyUntilItIsKept();
    void A04_saysThatTheDiskIsFullAndSavesLater();
    void A14_goesOnWhenTheStorageGoes();
    void A22_savesEverythingWhenTheProgramIsToldToGo();

private:
    void start();
    void openRequest();
    void protect();
    void enterPassphrase(const QString& words);
    void leave();
    void openFirstCase();
    template <typename Widget>
    Widget* find(const QString& name) const
    {
        const auto all = m_desk->window().findChildren<Widget*>(name);
        for (Widget* each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void click(const QString& name) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(name), Patience);
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }
    /// All entries, one a line.
    QByteArray log()
    {
        QByteArray lines;
        m_desk->records().store().logEntries(1, 1000, this, [&lines](const core::Result<QList<audit::Entry>>& entries) {
            for (const audit::Entry& entry : *entries)
                lines += entry.record + '\n';
        });
        [&lines] { QTRY_VERIFY_WITH_TIMEOUT(!lines.isEmpty(), Patience); }();
        return lines;
    }
    QString saveState() const
    {
        const auto* label = find<QLabel>(u"saveState"_s);
        return label ? label->text() : QString();
    }
    QPushButton* noticeAction() const
    {
        const auto* notice = find<QWidget>(u"notice"_s);
        return notice ? notice->findChild<QPushButton*>(u"action"_s) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_desk;
};

void TestRecords::start()
{
    app::Options options;
    options.dataFolder = m_folder->filePath(u"desk"_s);
    m_desk.reset();
    m_desk = std::make_unique<app::Application>(options);
    m_desk->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window()));
}

void TestRecords::openRequest()
{
    m_desk->openFiles({requestFile()});
    QTRY_VERIFY_WITH_TIMEOUT(noticeAction(), Patience);
}

void TestRecords::protect()
{
    QTest::mouseClick(noticeAction(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"passphraseAgain"_s), Patience);
    QTest::keyClicks(find<QLineEdit>(u"passphrase"_s), passphrase);
    QTest::keyClicks(find<QLineEdit>(u"passphraseAgain"_s), passphrase);
    click(u"givePassphrase"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->records().state(), app::StoreDesk::State::Open, Patience);
}

void TestRecords::enterPassphrase(const QString& words)
{
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"passphrase"_s), Patience);
    find<QLineEdit>(u"passphrase"_s)->clear();
    QTest::keyClicks(find<QLineEdit>(u"passphrase"_s), words);
    click(u"givePassphrase"_s);
}

void TestRecords::leave()
{
    QSignalSpy left(m_desk.get(), &app::Application::left);
    m_desk->window().close();
    QTRY_COMPARE_WITH_TIMEOUT(left.size(), 1, Patience);
}

void TestRecords::openFirstCase()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->cases().rowCount(), 1, Patience);
    auto* list = find<QListView>(u"requests"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(number), Patience);
}

void TestRecords::keepsWhatWasTypedFromOneStartToTheNext()
{
    start();
    openRequest();
    QTest::keyClicks(find<QLineEdit>(number), u"AB"_s);
    QVERIFY(saveState().isEmpty());
    protect();
    QTRY_COMPARE_WITH_TIMEOUT(saveState(), u"Saved"_s, Patience);
    QTest::keyClicks(find<QLineEdit>(number), u"123"_s);
    QCOMPARE(saveState(), u"Saving…"_s);
    QTRY_COMPARE_WITH_TIMEOUT(saveState(), u"Saved"_s, Patience);
    QTest::keyClicks(find<QLineEdit>(number), u"4"_s);
    leave();

    start();
    QCOMPARE(m_desk->cases().rowCount(), 0);
    enterPassphrase(passphrase);
    // The program goes on where the typing stopped.
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(number), Patience);
    QCOMPARE(find<QLineEdit>(number)->text(), u"AB1234"_s);
}

/// Reminders look at the cases when they are all there, not at a list that is still empty.
void TestRecords::remembersOfWhatItReminded()
{
    QFile request(m_folder->filePath(u"due.rfi.json"_s));
    QVERIFY(request.open(QIODevice::WriteOnly));
    request.write(R"({"format":"rfi-desk/request@1","provider":"fincom","customerType":"individual",
"customerId":"3c2b1a09-8f7e-4d6c-b5a4-93827160f5e4","dueAt":"2026-01-05T10:00:00Z","items":[
{"pointer":"/proof_of_identity/number","documentType":"PASSPORT"}]})");
    request.close();
    const auto reminded = [this] {
        return QSettings(m_folder->filePath(u"desk/window.ini"_s), QSettings::IniFormat)
            .value(u"reminded"_s)
            .toStringList();
    };
    start();
    m_desk->openFiles({request.fileName()});
    QTRY_VERIFY_WITH_TIMEOUT(noticeAction(), Patience);
    protect();
    QTRY_COMPARE_WITH_TIMEOUT(saveState(), u"Saved"_s, Patience);
    QTRY_COMPARE(reminded().size(), 1);
    leave();

    start();
    enterPassphrase(passphrase);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->cases().rowCount(), 1, Patience);
    QCOMPARE(reminded().size(), 1);
}

void TestRecords::sealsEverythingAnewWithANewKey()
{
    const QString another = u"quite another passphrase"_s;
    start();
    openRequest();
    protect();
    QTest::keyClicks(find<QLineEdit>(number), u"AB1234"_s);
    QTRY_COMPARE_WITH_TIMEOUT(saveState(), u"Saved"_s, Patience);
    const QString oldRecovery = m_desk->records().recoveryText();
    QVERIFY(m_desk->settings().set(settings::key::RecoveryKeyKept, true));
    m_desk->window().findChild<QAction*>(u"settings"_s)->trigger();
    m_desk->window().findChild<ui::SettingsWindow*>()->showPage(u"dataPage"_s);
    click(u"changeKey"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"passphraseAgain"_s), Patience);
    QTest::keyClicks(find<QLineEdit>(u"passphrase"_s), another);
    QTest::keyClicks(find<QLineEdit>(u"passphraseAgain"_s), another);
    click(u"givePassphrase"_s);
    // The new recovery key is shown at once.
    QTRY_VERIFY_WITH_TIMEOUT(find<ui::PlainLabel>(u"recoveryText"_s), Patience);
    const QString newRecovery = find<ui::PlainLabel>(u"recoveryText"_s)->plainText();
    QVERIFY(newRecovery != oldRecovery);
    QVERIFY(!m_desk->settings().value(settings::key::RecoveryKeyKept));
    click(u"recoveryKept"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->records().hasEarlierKeys(), Patience);
    QVERIFY(!m_desk->records().isSealingAnew());
    const QByteArray entries = log();
    QVERIFY2(entries.contains("old_key_forgotten") && entries.contains("store_key"), entries.constData());
    leave();

    start();
    enterPassphrase(passphrase);
    QTRY_VERIFY_WITH_TIMEOUT(find<ui::InlineMessage>(u"keyRefusal"_s), Patience);
    enterPassphrase(another);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(number), Patience);
    QCOMPARE(find<QLineEdit>(number)->text(), u"AB1234"_s);
    std::optional<core::Outcome> recovered;
    m_desk->records().recover(oldRecovery, nullptr, [&recovered](const core::Outcome& o) { recovered.emplace(o); });
    QTRY_VERIFY_WITH_TIMEOUT(recovered.has_value(), Patience);
    QCOMPARE(recovered->error().code, core::ErrorCode::StoreKeyWrong);
}

void TestRecords::logsThatACaseWasClosedAndOpenedAgain()
{
    start();
    openRequest();
    protect();
    Case* kept = m_desk->cases().at(0);
    Q_EMIT m_desk->window().doneRequested(kept);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"typed"_s), Patience);
    QTest::keyClicks(find<QLineEdit>(u"typed"_s), u"Settled by telephone"_s);
    QVERIFY(!log().contains("case_closed"));
    click(u"choice-0"_s);
    QCOMPARE(kept->state(), Case::State::Answered);
    const QByteArray closed = log();
    QVERIFY2(closed.contains("case_closed") && closed.contains(kept->id().toUtf8()), closed.constData());
    QVERIFY(!closed.contains("case_reopened") && !closed.contains("telephone"));
    Q_EMIT m_desk->window().doneRequested(kept);
    QCOMPARE(kept->state(), Case::State::Open);
    const QByteArray opened = log();
    QVERIFY2(opened.indexOf("case_reopened") > opened.indexOf("case_closed"), opened.constData());
}

void TestRecords::takesBackWhatWasTypedBeforeTheRestart()
{
    start();
    openRequest();
    protect();
    QTest::keyClicks(find<QLineEdit>(number), u"AB123"_s);
    leave();
    start();
    enterPassphrase(passphrase);
    openFirstCase();
    m_desk->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    find<QLineEdit>(number)->setFocus();
    QTest::keyClick(find<QLineEdit>(number), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(find<QLineEdit>(number)->text(), QString(), Patience);
    QTest::keyClick(find<QLineEdit>(number), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(find<QLineEdit>(number)->text(), u"AB123"_s, Patience);
}

void TestRecords::B01_keepsNothingAndSendsNothingWithoutAKey()
{
    start();
    openRequest();
    QVERIFY(noticeAction()->text().contains(u"passphrase"_s));
    QTest::keyClicks(find<QLineEdit>(number), u"AB123"_s);
    QVERIFY(saveState().isEmpty());
    QVERIFY(!QFile::exists(m_folder->filePath(u"desk/store.sqlite"_s)));
    QVERIFY(!QFile::exists(m_folder->filePath(u"desk/store.json"_s)));
    // Leaving would lose what was typed, and says so.
    m_desk->window().close();
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"choice-0"_s), Patience);
    QVERIFY(m_desk->window().isVisible());
}

void TestRecords::checksNothingBeforeTheRequestsAreThere()
{
    start();
    openRequest();
    protect();
    leave();
    start();
    Q_EMIT m_desk->window().checkRequested();
    const auto* message = m_desk->window().findChild<ui::InlineMessage*>(u"message"_s);
    QVERIFY2(message->message().contains(u"not open yet"_s), qPrintable(message->message()));
    enterPassphrase(passphrase);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->cases().rowCount(), 1, Patience);
    Q_EMIT m_desk->window().checkRequested();
    QTRY_VERIFY_WITH_TIMEOUT(message->message().startsWith(u"No account"_s), Patience);
}

void TestRecords::opensWithTheRecoveryKeyWhenThePassphraseIsForgotten()
{
    start();
    openRequest();
    protect();
    const QString key = m_desk->records().recoveryText();
    QTest::keyClicks(find<QLineEdit>(number), u"AB123"_s);
    leave();

    start();
    click(u"useRecoveryKey"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPlainTextEdit>(u"recoveryKey"_s), Patience);
    QTest::keyClicks(find<QPlainTextEdit>(u"recoveryKey"_s), u"AAAA-BBBB"_s);
    click(u"giveRecoveryKey"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"keyRefusal"_s), Patience);
    find<QPlainTextEdit>(u"recoveryKey"_s)->setPlainText(key.toLower());
    click(u"giveRecoveryKey"_s);
    openFirstCase();
    QCOMPARE(find<QLineEdit>(number)->text(), u"AB123"_s);
}

void TestRecords::refusesAWrongPassphraseAndLetsTryAgain()
{
    start();
    openRequest();
    protect();
    leave();
    start();
    enterPassphrase(u"four words somebody guesses"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"keyRefusal"_s), Patience);
    QCOMPARE(m_desk->records().state(), app::StoreDesk::State::Closed);
    enterPassphrase(passphrase);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->records().state(), app::StoreDesk::State::Open, Patience);
}

void TestRecords::offersTheRecoveryKeyUntilItIsKept()
{
    start();
    openRequest();
    protect();
    QTRY_VERIFY_WITH_TIMEOUT(noticeAction(), Patience);
    leave();
    for (const QString& choice : {u"later"_s, u"recoveryKept"_s}) {
        start();
        enterPassphrase(passphrase);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->records().state(), app::StoreDesk::State::Open, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(noticeAction(), Patience);
        QTest::mouseClick(noticeAction(), Qt::LeftButton);
        click(choice);
        leave();
    }
    start();
    enterPassphrase(passphrase);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->records().state(), app::StoreDesk::State::Open, Patience);
    QVERIFY(!noticeAction());
}

void TestRecords::A04_saysThatTheDiskIsFullAndSavesLater()
{
    start();
    openRequest();
    protect();
    QTest::keyClicks(find<QLineEdit>(number), u"before"_s);
    QTRY_COMPARE_WITH_TIMEOUT(saveState(), u"Saved"_s, Patience);
    {
        const test::FullDisk full;
        QTest::keyClicks(find<QLineEdit>(number), u" and while it was full"_s);
        QTRY_COMPARE_WITH_TIMEOUT(saveState(), u"Not saved"_s, Patience);
        QVERIFY(find<QWidget>(u"notice"_s));
        QTest::keyClicks(find<QLineEdit>(number), u"!"_s);
        QCOMPARE(find<QLineEdit>(number)->text(), u"before and while it was full!"_s);
        // Leaving now would lose it, and asks.
        m_desk->window().close();
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"choice-0"_s), Patience);
        QTest::keyClick(find<QPushButton>(u"choice-0"_s), Qt::Key_Escape);
        QVERIFY(m_desk->window().isVisible());
    }
    QTest::mouseClick(noticeAction(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(saveState(), u"Saved"_s, Patience);
    leave();
    start();
    enterPassphrase(passphrase);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(number), Patience);
    QCOMPARE(find<QLineEdit>(number)->text(), u"before and while it was full!"_s);
}

void TestRecords::A14_goesOnWhenTheStorageGoes()
{
    start();
    openRequest();
    protect();
    QTRY_COMPARE_WITH_TIMEOUT(saveState(), u"Saved"_s, Patience);
    QVERIFY(QDir().rename(m_folder->filePath(u"desk"_s), m_folder->filePath(u"away"_s)));
    QTest::keyClicks(find<QLineEdit>(number), u"typed without a disk"_s);
    QTRY_COMPARE_WITH_TIMEOUT(saveState(), u"Not saved"_s, Patience);
    QCOMPARE(find<QLineEdit>(number)->text(), u"typed without a disk"_s);
    QVERIFY(QDir().rename(m_folder->filePath(u"away"_s), m_folder->filePath(u"desk"_s)));
    QTest::mouseClick(noticeAction(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(saveState(), u"Saved"_s, Patience);
}

void TestRecords::A22_savesEverythingWhenTheProgramIsToldToGo()
{
    start();
    openRequest();
    protect();
    QTest::keyClicks(find<QLineEdit>(number), u"typed just now"_s);
    bool isDone = false;
    m_desk->finishUp([&isDone] { isDone = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, Patience);
    start();
    enterPassphrase(passphrase);
    openFirstCase();
    QCOMPARE(find<QLineEdit>(number)->text(), u"typed just now"_s);
}

QTEST_MAIN(TestRecords)
#include "tst_records.moc"
