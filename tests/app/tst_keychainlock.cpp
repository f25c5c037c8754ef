#include "app/application.h"
#include "ui/requests/mainwindow.h"

#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace rfi;

namespace {

constexpr int Patience = 30000;
const QString number = u"|/proof_of_identity/number|PASSPORT|"_s;
const QString typed = u"C01X00T47"_s;

void turnKey(const QString& act)
{
    QCOMPARE(QProcess::execute(u"/usr/bin/python3"_s, {u"" RFI_SOURCE_DIR "/tests/support/keyringlock.py"_s, act}), 0);
}

} // namespace

/// The locked window and a real keyring, which has the key of its store.
class TestKeychainLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void G10_opensAgainWithTheKeychain();
    void B03_staysLockedWhileTheKeyringIs();
    void B10_goesOnWithoutTheKeyringUntilItIsLocked();

private:
    void lock();
    QLineEdit* field() const { return m_desk->window().findChild<QLineEdit*>(number); }
    QString words() const { return m_desk->window().findChild<QWidget*>(u"lockPage"_s)->accessibleDescription(); }
    void pressUnlock() const
    {
        auto* button = m_desk->window().findChild<QPushButton*>(u"unlock"_s);
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), Patience);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    app::StoreDesk::State storeState() const { return m_desk->records().state(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_desk;
};

using State = app::StoreDesk::State;

void TestKeychainLock::init()
{
    turnKey(u"unlock"_s);
    m_folder = std::make_unique<QTemporaryDir>();
    app::Options options;
    options.dataFolder = m_folder->filePath(u"desk"_s);
    m_desk = std::make_unique<app::Application>(options);
    m_desk->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window()));
    m_desk->openFiles({QStringLiteral(RFI_TEST_DATA "/fincom/page-individual-request.rfi.json")});
    QTRY_COMPARE_WITH_TIMEOUT(storeState(), State::Open, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(field(), Patience);
    QTest::keyClicks(field(), typed);
}

void TestKeychainLock::lock()
{
    m_desk->lock().lock();
    QTRY_COMPARE_WITH_TIMEOUT(storeState(), State::Closed, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"Everything you typed is saved"_s), Patience);
}

void TestKeychainLock::G10_opensAgainWithTheKeychain()
{
    lock();
    QVERIFY(!field());
    pressUnlock();
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->lock().isLocked(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(field(), Patience);
    QCOMPARE(field()->text(), typed);
}

void TestKeychainLock::B03_staysLockedWhileTheKeyringIs()
{
    lock();
    turnKey(u"lock"_s);
    // Without a display nobody can give the keyring its password.
    pressUnlock();
    QTRY_VERIFY_WITH_TIMEOUT(!words().contains(u"Everything you typed is saved"_s), Patience);
    QVERIFY(m_desk->lock().isLocked());
    QCOMPARE(storeState(), State::Closed);
    turnKey(u"unlock"_s);
    pressUnlock();
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->lock().isLocked(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(field(), Patience);
    QCOMPARE(field()->text(), typed);
}

/// Ends the daemon, so it comes last.
void TestKeychainLock::B10_goesOnWithoutTheKeyringUntilItIsLocked()
{
    const int daemon = qEnvironmentVariableIntValue("RFI_KEYRING_PID");
    QVERIFY(daemon > 1);
    QCOMPARE(::kill(daemon, SIGKILL), 0);
    QTest::keyClicks(field(), u"8"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->records().keeper().state(), cases::CaseKeeper::State::Saved, Patience);
    QCOMPARE(storeState(), State::Open);
    lock();
    pressUnlock();
    QTRY_VERIFY_WITH_TIMEOUT(!words().contains(u"Everything you typed is saved"_s), Patience);
    QVERIFY(m_desk->lock().isLocked());
    QVERIFY(QFile::exists(m_folder->filePath(u"desk/store.db"_s)));
}

QTEST_MAIN(TestKeychainLock)
#include "tst_keychainlock.moc"
