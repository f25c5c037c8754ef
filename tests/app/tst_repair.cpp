#include "app/application.h"
#include "tests/unit/store/folders.h"
#include "ui/common/messages.h"
#include "ui/requests/mainwindow.h"
#include "ui/vault/damagedialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
namespace folders = store::folders;

namespace {

constexpr int Patience = 30000;
const QString number = u"|/proof_of_identity/number|PASSPORT|"_s;
const QString passphrase = u"four words nobody guesses"_s;

QString requestFile() { return QStringLiteral(RFI_TEST_DATA "/fincom/page-individual-request.rfi.json"); }

/// Turns bytes over all along a file, but not in its first page, so that it is still ours.
bool damage(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QByteArray bytes = file.readAll();
    file.close();
    for (qsizetype at = 4096; at < bytes.size(); at += 16)
        bytes[at] = static_cast<char>(~bytes.at(at));
    return folders::put(path, bytes);
}

} // namespace

/// The whole window over a store that was damaged, or that others can reach, while the program was closed.
class TestRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Nobody answers there, so there is no keychain.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    }
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_folder = m_place->filePath(u"desk"_s);
    }
    void cleanup() { m_desk.reset(); }

    void A11_opensABackupInPlaceOfADamagedStore();
    void A11_leavesEverythingUntilABackupIsChosen();
    void A11_refusesABackupThatIsDamagedAndTakesAnother();
    void A11_saysThatThereIsNoBackup();
    void A11_opensABackupWhenTheDamageIsFoundAtUnlocking();
    void A11_tellsWhatMayBeMissingAfterADamagedLog();
    void A10_makesTheStorePrivateAndGoesOn();
    void A10_opensNothingUntilTheStoreIsPrivate();

private:
    void start();
    void enterPassphrase(const QString& field);
    void makeStore();
    void type(const QString& words);
    void backUp();
    void leave();
    void damageStore();
    QStringList acts();
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
    QString textOf(const QString& name) const
    {
        const auto* label = find<QLabel>(name);
        return label ? label->text() : QString();
    }
    QString typed() const
    {
        const auto* field = find<QLineEdit>(number);
        return field ? field->text() : QString();
    }
    ui::InlineMessage* notice() const { return find<ui::InlineMessage>(u"notice"_s); }
    QPushButton* noticeAction() const { return notice() ? notice()->findChild<QPushButton*>(u"action"_s) : nullptr; }
    bool isOpen() const { return m_desk->records().state() == app::StoreDesk::State::Open; }
    QString storeFile() const { return m_folder + u"/store.db"_s; }

    std::unique_ptr<QTemporaryDir> m_place;
    QString m_folder;
    std::unique_ptr<app::Application> m_desk;
};

void TestRepair::start()
{
    app::Options options;
    options.dataFolder = m_folder;
    m_desk.reset();
    m_desk = std::make_unique<app::Application>(options);
    // Without a file in the folder that the tests compare.
    m_desk->settings().pin({{settings::Id::RecoveryKeyKept, true}});
    m_desk->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window()));
}

void TestRepair::enterPassphrase(const QString& field)
{
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(field), Patience);
    QTest::keyClicks(find<QLineEdit>(u"passphrase"_s), passphrase);
    if (field != u"passphrase"_s)
        QTest::keyClicks(find<QLineEdit>(field), passphrase);
    click(u"givePassphrase"_s);
}

/// With one request that is being answered.
void TestRepair::makeStore()
{
    start();
    m_desk->openFiles({requestFile()});
    QTRY_VERIFY_WITH_TIMEOUT(noticeAction(), Patience);
    QTest::mouseClick(noticeAction(), Qt::LeftButton);
    enterPassphrase(u"passphraseAgain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), Patience);
}

void TestRepair::type(const QString& words)
{
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(number), Patience);
    QTest::keyClick(find<QLineEdit>(number), Qt::Key_End);
    QTest::keyClicks(find<QLineEdit>(number), words);
    QTRY_COMPARE_WITH_TIMEOUT(textOf(u"saveState"_s), u"Saved"_s, Patience);
}

void TestRepair::backUp()
{
    bool isDone = false;
    m_desk->records().store().backUp(this, [&isDone](const core::Outcome& made) { isDone = made.isOk(); });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, Patience);
}

void TestRepair::leave()
{
    QSignalSpy left(m_desk.get(), &app::Application::left);
    m_desk->window().close();
    QTRY_COMPARE_WITH_TIMEOUT(left.size(), 1, Patience);
}

void TestRepair::damageStore()
{
    leave();
    QVERIFY(damage(storeFile()));
    start();
    enterPassphrase(u"passphrase"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QDialog>(u"damagedStore"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QDialog>(u"passphraseDialog"_s), Patience);
}

QStringList TestRepair::acts()
{
    QStringList acts;
    bool isRead = false;
    m_desk->records().store().logEntries(1, 1000, this, [&](const core::Result<QList<audit::Entry>>& entries) {
        for (const audit::Entry& entry : *entries)
            acts += QString::fromUtf8(entry.record);
        isRead = true;
    });
    [&isRead] { QTRY_VERIFY_WITH_TIMEOUT(isRead, Patience); }();
    return acts;
}

void TestRepair::A11_opensABackupInPlaceOfADamagedStore()
{
    makeStore();
    type(u"AB123"_s);
    backUp();
    type(u"4"_s);
    damageStore();
    const auto* backups = find<QListWidget>(u"backups"_s);
    QCOMPARE(backups->count(), 1);
    QVERIFY2(backups->currentItem()->text().contains(u"1 request"_s), qPrintable(backups->currentItem()->text()));
    QVERIFY(textOf(u"whatMayBeMissing"_s).contains(u"check with the provider"_s));
    const QStringList kept = QDir(m_folder + u"/damaged"_s).entryList({u"store-*.db"_s});
    QCOMPARE(kept.size(), 1);
    QVERIFY2(textOf(u"damagedCopy"_s).contains(u"/damaged/"_s), qPrintable(textOf(u"damagedCopy"_s)));
    const QByteArray damaged = folders::contentOf(m_folder).value(u"store.db"_s);

    click(u"openBackup"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(typed(), u"AB123"_s, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QDialog>(u"damagedStore"_s), Patience);
    QCOMPARE(folders::contentOf(m_folder).value(u"damaged/"_s + kept.first()), damaged);
    QVERIFY(acts().join(u' ').contains(u"backup_opened"_s));
    // It stays until it was read.
    QVERIFY2(notice() && notice()->message().contains(kept.first()), "no notice");
    type(u"5"_s);
    QVERIFY(notice());
    QTest::mouseClick(noticeAction(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!notice(), Patience);
    leave();

    start();
    enterPassphrase(u"passphrase"_s);
    QTRY_COMPARE_WITH_TIMEOUT(typed(), u"AB1235"_s, Patience);
    QVERIFY(!notice());
}

void TestRepair::A11_leavesEverythingUntilABackupIsChosen()
{
    makeStore();
    type(u"AB123"_s);
    backUp();
    damageStore();
    const folders::Content before = folders::contentOf(m_folder);
    click(u"notNow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QDialog>(u"damagedStore"_s), Patience);
    QVERIFY(!isOpen());
    QCOMPARE(folders::contentOf(m_folder), before);
    QVERIFY(notice() && notice()->message().contains(u"damaged"_s));
    QTest::mouseClick(noticeAction(), Qt::LeftButton);
    click(u"openBackup"_s);
    QTRY_COMPARE_WITH_TIMEOUT(typed(), u"AB123"_s, Patience);
}

void TestRepair::A11_refusesABackupThatIsDamagedAndTakesAnother()
{
    makeStore();
    type(u"AB1"_s);
    backUp();
    type(u"23"_s);
    backUp();
    QVERIFY(damage(m_folder + u"/backups/store-000002.db"_s));
    damageStore();
    auto* backups = find<QListWidget>(u"backups"_s);
    QCOMPARE(backups->count(), 2);
    click(u"openBackup"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"keyRefusal"_s), Patience);
    QVERIFY(!isOpen());
    QVERIFY(!find<QPushButton>(u"openBackup"_s)->isEnabled());
    backups->setFocus();
    QTest::keyClick(backups, Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"openBackup"_s)->isEnabled(), Patience);
    QTest::keyClick(backups, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(typed(), u"AB1"_s, Patience);
}

void TestRepair::A11_saysThatThereIsNoBackup()
{
    makeStore();
    type(u"AB123"_s);
    damageStore();
    QVERIFY(textOf(u"whatMayBeMissing"_s).contains(u"There is no backup"_s));
    QVERIFY(!find<QPushButton>(u"openBackup"_s));
    QSignalSpy left(m_desk.get(), &app::Application::left);
    click(u"quit"_s);
    QTRY_COMPARE_WITH_TIMEOUT(left.size(), 1, Patience);
}

void TestRepair::A11_opensABackupWhenTheDamageIsFoundAtUnlocking()
{
    makeStore();
    type(u"AB123"_s);
    backUp();
    m_desk->lock().lock();
    QTRY_VERIFY_WITH_TIMEOUT(!isOpen(), Patience);
    QVERIFY(damage(storeFile()));
    click(u"unlock"_s);
    enterPassphrase(u"passphrase"_s);
    click(u"openBackup"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->lock().isLocked(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(typed(), u"AB123"_s, Patience);
}

void TestRepair::A11_tellsWhatMayBeMissingAfterADamagedLog()
{
    makeStore();
    type(u"AB123"_s);
    // As a program that is killed leaves it.
    folders::Content cutOff = folders::contentOf(m_folder);
    leave();
    QByteArray& log = cutOff[u"store.db-wal"_s];
    QVERIFY(log.size() > 8192);
    log[log.size() - 100] = static_cast<char>(~log.at(log.size() - 100));
    QVERIFY(folders::putAll(m_folder, cutOff));
    start();
    enterPassphrase(u"passphrase"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), Patience);
    const QStringList kept = QDir(m_folder + u"/damaged"_s).entryList({u"store-*.db"_s});
    QCOMPARE(kept.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(notice() && notice()->message().contains(kept.first()), Patience);
    QVERIFY(acts().join(u' ').contains(u"store_damaged"_s));
    QTest::mouseClick(noticeAction(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!notice(), Patience);
}

void TestRepair::A10_makesTheStorePrivateAndGoesOn()
{
    makeStore();
    type(u"AB123"_s);
    leave();
    const auto everybody = QFileDevice::ReadOther | QFileDevice::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder, QFile::permissions(m_folder) | everybody));
    QVERIFY(QFile::setPermissions(storeFile(), QFile::permissions(storeFile()) | QFileDevice::ReadOther));
    start();
    enterPassphrase(u"passphrase"_s);
    QTRY_COMPARE_WITH_TIMEOUT(textOf(u"exposedPath"_s), m_folder, Patience);
    QVERIFY(!isOpen());
    click(u"makePrivate"_s);
    QTRY_COMPARE_WITH_TIMEOUT(typed(), u"AB123"_s, Patience);
    QVERIFY(!(QFile::permissions(m_folder) & everybody));
    QVERIFY(!(QFile::permissions(storeFile()) & everybody));
    QVERIFY(acts().join(u' ').contains(u"store_mode"_s));
    QVERIFY(!notice());
}

void TestRepair::A10_opensNothingUntilTheStoreIsPrivate()
{
    makeStore();
    leave();
    QVERIFY(QFile::setPermissions(m_folder, QFile::permissions(m_folder) | QFileDevice::ReadGroup));
    start();
    enterPassphrase(u"passphrase"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QDialog>(u"exposedStore"_s), Patience);
    click(u"notNow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QDialog>(u"exposedStore"_s), Patience);
    QVERIFY(!isOpen());
    QVERIFY(notice() && notice()->message().contains(u"open to other users"_s));
    QTest::mouseClick(noticeAction(), Qt::LeftButton);
    click(u"makePrivate"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), Patience);
}

QTEST_MAIN(TestRepair)
#include "tst_repair.moc"
