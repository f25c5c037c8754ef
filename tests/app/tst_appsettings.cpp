#include "app/application.h"
#include "app/look.h"
#include "models/submission/caselist.h"
#include "tests/support/codedprovider.h"
#include "tests/support/faultserver.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/common/messages.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/requests/mainwindow.h"
#include "ui/settings/importdialog.h"
#include "ui/settings/settingswindow.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
namespace key = settings::key;

/// The settings in the whole program: what is chosen works at once.
class TestAppSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensByKeyAndFromTheMenu();
    void isOneWindowHoweverOftenItIsWanted();
    void changesColoursAtOnce();
    void changesTheTextSizeAtOnce();
    void stopsTheCursorFromBlinking();
    void goesOnToTheNextLookByKey();
    void remembersOverARestart();
    void startsAgainForAnotherLanguage();
    void speaksWithDatesAndDirection_data();
    void speaksWithDatesAndDirection();
    void readsProvidersOfTheAddedFolder();
    void opensAccountsOverTheSettings();
    void holdsNewCasesWhenItIsToldTo();
    void reachesAProviderOnceItsAuthorityAndItsProxyAreNamed();
    void importsWhatWasExported();

private:
    void signIn() const;
    void start();
    ui::SettingsWindow* settingsWindow() const
    {
        return m_desk->window().findChild<ui::SettingsWindow*>(u"settingsWindow"_s);
    }
    void open() const;
    void choose(const QString& name, int steps) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_desk;
};

void TestAppSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    start();
}

void TestAppSettings::start()
{
    app::Options options;
    options.dataFolder = m_folder->filePath(u"desk"_s);
    m_desk.reset();
    m_desk = std::make_unique<app::Application>(options);
    m_desk->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
}

void TestAppSettings::cleanup()
{
    m_desk.reset();
    app::speak(u"en"_s);
}

void TestAppSettings::open() const
{
    QTest::keyClick(&m_desk->window(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(settingsWindow());
    QVERIFY(QTest::qWaitForWindowActive(settingsWindow()));
}

/// By as many presses of the arrow as there are steps, down or up.
void TestAppSettings::choose(const QString& name, int steps) const
{
    auto* choices = settingsWindow()->findChild<QComboBox*>(name);
    choices->setFocus();
    for (int step = 0; step < std::abs(steps); ++step)
        QTest::keyClick(choices, steps > 0 ? Qt::Key_Down : Qt::Key_Up);
}

void TestAppSettings::opensByKeyAndFromTheMenu()
{
    open();
    QVERIFY(settingsWindow()->isVisible());
    QTest::keyClick(settingsWindow(), Qt::Key_Escape);
    QTRY_VERIFY(!settingsWindow());
    m_desk->window().findChild<QAction*>(u"settings"_s)->trigger();
    QVERIFY(settingsWindow() && settingsWindow()->isVisible());
}

void TestAppSettings::isOneWindowHoweverOftenItIsWanted()
{
    open();
    m_desk->window().findChild<QAction*>(u"settings"_s)->trigger();
    QCOMPARE(m_desk->window().findChildren<ui::SettingsWindow*>().size(), 1);
}

void TestAppSettings::changesColoursAtOnce()
{
    open();
    settingsWindow()->showPage(u"appearancePage"_s);
    choose(u"look"_s, 2);
    QCOMPARE(ui::currentTheme().kind(), ui::Theme::Kind::Dark);
    choose(u"look"_s, 1);
    QCOMPARE(ui::currentTheme().kind(), ui::Theme::Kind::HighContrast);
    choose(u"look"_s, -2);
    QCOMPARE(ui::currentTheme().kind(), ui::Theme::Kind::Light);
}

void TestAppSettings::changesTheTextSizeAtOnce()
{
    open();
    settingsWindow()->showPage(u"appearancePage"_s);
    const qreal before = m_desk->window().font().pointSizeF();
    choose(u"textSize"_s, 5);
    QCOMPARE(m_desk->settings().value(key::TextSize), 200);
    QTRY_COMPARE(m_desk->window().font().pointSizeF(), before * 2);
    m_desk->settings().reset(settings::Id::TextSize);
    QTRY_COMPARE(m_desk->window().font().pointSizeF(), before);
}

void TestAppSettings::stopsTheCursorFromBlinking()
{
    open();
    settingsWindow()->showPage(u"appearancePage"_s);
    QVERIFY(!ui::isMotionReduced());
    choose(u"motion"_s, 1);
    QVERIFY(ui::isMotionReduced());
    QCOMPARE(QApplication::cursorFlashTime(), 0);
    choose(u"motion"_s, -1);
    QVERIFY(QApplication::cursorFlashTime() > 0);
}

void TestAppSettings::goesOnToTheNextLookByKey()
{
    m_desk->settings().set(key::Look, settings::Look::Light);
    for (const auto look : {settings::Look::Dark, settings::Look::HighContrast, settings::Look::Light}) {
        QTest::keyClick(&m_desk->window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_desk->settings().value(key::Look), look);
    }
}

void TestAppSettings::remembersOverARestart()
{
    open();
    settingsWindow()->showPage(u"appearancePage"_s);
    choose(u"look"_s, 2);
    start();
    QCOMPARE(ui::currentTheme().kind(), ui::Theme::Kind::Dark);
}

void TestAppSettings::startsAgainForAnotherLanguage()
{
    open();
    settingsWindow()->showPage(u"languagePage"_s);
    choose(u"language"_s, 2);
    QCOMPARE(m_desk->settings().value(key::Language), u"de"_s);
    QSignalSpy left(m_desk.get(), &app::Application::left);
    auto* note = settingsWindow()->findChild<QWidget*>(u"languageRestart"_s);
    QTest::mouseClick(note->findChild<QPushButton*>(u"action"_s), Qt::LeftButton);
    QTRY_COMPARE(left.size(), 1);
    QVERIFY(m_desk->isRestartWanted());
    QVERIFY(!m_desk->window().isVisible());
}

void TestAppSettings::speaksWithDatesAndDirection_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("German") << u"de"_s << u"de_DE"_s << Qt::LeftToRight;
    QTest::newRow("Brazilian") << u"pt_BR"_s << u"pt_BR"_s << Qt::LeftToRight;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"zh_CN"_s << Qt::LeftToRight;
    QTest::newRow("Arabic") << u"ar"_s << u"ar_AE"_s << Qt::RightToLeft;
    QTest::newRow("the system's") << u"system"_s << QLocale::system().name() << Qt::LeftToRight;
}

void TestAppSettings::speaksWithDatesAndDirection()
{
    QFETCH(QString, language);
    app::speak(language);
    QTEST(QLocale().name(), "locale");
    QTEST(QGuiApplication::layoutDirection(), "direction");
}

void TestAppSettings::readsProvidersOfTheAddedFolder()
{
    QVERIFY(!m_desk->registry().find(u"coded"_s));
    QVERIFY(QDir(m_folder->path()).mkdir(u"team"_s));
    QVERIFY(test::writeCodedProvider(m_folder->filePath(u"team"_s)));
    QVERIFY(m_desk->settings().set(key::ProviderFolder, m_folder->filePath(u"team"_s)));
    start();
    QVERIFY(m_desk->registry().find(u"coded"_s));
}

void TestAppSettings::opensAccountsOverTheSettings()
{
    QVERIFY(m_desk->accounts().add({{}, u"First"_s, u"fincom"_s, u"sandbox"_s, {}, {}}).isOk());
    const auto second = m_desk->accounts().add({{}, u"Second"_s, u"fincom"_s, u"sandbox"_s, {}, {}});
    QVERIFY(second.isOk());
    open();
    QTest::mouseClick(settingsWindow()->findChild<QPushButton*>(u"account-"_s + second->id), Qt::LeftButton);
    auto* accounts = settingsWindow()->findChild<ui::AccountsDialog*>(u"accountsDialog"_s);
    QVERIFY(accounts && accounts->isVisible());
    QVERIFY(accounts->findChild<QListWidget*>(u"accountList"_s)->currentItem()->text().startsWith(u"Second"_s));
}

void TestAppSettings::holdsNewCasesWhenItIsToldTo()
{
    const auto opened = [this](const QString& file) {
        m_desk->openFiles({QStringLiteral(RFI_TEST_DATA "/fincom/") + file});
        return m_desk->cases().at(m_desk->cases().rowCount() - 1);
    };
    QVERIFY(!opened(u"page-individual-request.rfi.json"_s)->handling().isHeld);
    QVERIFY(m_desk->settings().set(key::HoldNewCases, true));
    QVERIFY(opened(u"page-business-request.rfi.json"_s)->handling().isHeld);
    QVERIFY(!m_desk->cases().at(0)->handling().isHeld);
}

/// Presses "Test sign-in" for the one account, with whatever credentials.
void TestAppSettings::signIn() const
{
    auto* accounts = settingsWindow()->findChild<ui::AccountsDialog*>(u"accountsDialog"_s);
    QTest::mouseClick(accounts->findChild<QPushButton*>(u"changeCredentials"_s), Qt::LeftButton);
    for (auto* field : accounts->findChildren<QLineEdit*>()) {
        if (field->objectName().startsWith(u"credential-"))
            field->setText(u"something"_s);
    }
    auto* test = accounts->findChild<QPushButton*>(u"testSignIn"_s);
    QTest::mouseClick(test, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(test->isEnabled(), 15000);
}

void TestAppSettings::reachesAProviderOnceItsAuthorityAndItsProxyAreNamed()
{
    const test::Authority authority("Our network");
    test::FaultServer server(authority.issue("DNS:provider.example"));
    server.answer({test::reply(401)});
    test::FaultServer proxy;
    proxy.answer({[port = server.port()](test::Peer& peer) {
        peer.write("HTTP/1.1 200 Connection established\r\n\r\n");
        peer.tunnel(port);
    }});
    const auto account =
        m_desk->accounts().add({{}, u"Ours"_s, u"fincom"_s, u"sandbox"_s, u"https://provider.example"_s, {}});
    QVERIFY(account.isOk());
    open();
    QTest::mouseClick(settingsWindow()->findChild<QPushButton*>(u"account-"_s + account->id), Qt::LeftButton);
    QVERIFY(m_desk->settings().set(key::ProxyKind, settings::Proxy::None));
    signIn();
    QCOMPARE(proxy.connections(), 0);
    QVERIFY(m_desk->settings().set(key::ProxyHost, u"127.0.0.1"_s));
    QVERIFY(m_desk->settings().set(key::ProxyPort, proxy.port()));
    QVERIFY(m_desk->settings().set(key::ProxyKind, settings::Proxy::Http));
    signIn();
    QVERIFY(proxy.connections() > 0);
    QVERIFY(server.heard().isEmpty());
    QVERIFY(m_desk->network().authorities().add({authority.certificate()}).isOk());
    signIn();
    QCOMPARE(server.heard().size(), 1);
    QVERIFY(m_desk->network().authorities().remove(authority.certificate()).isOk());
    signIn();
    QCOMPARE(server.heard().size(), 1);
}

void TestAppSettings::importsWhatWasExported()
{
    settings::Settings there;
    QVERIFY(there.set(key::Look, settings::Look::Dark));
    QVERIFY(there.set(key::LockMinutes, 15));
    const settings::Exchange out =
        settings::exchangeOf(there, {}, {{{}, u"Operations"_s, u"fincom"_s, u"sandbox"_s, {}, {}}});
    QFile file(m_folder->filePath(u"settings.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(settings::writeExchange(out));
    file.close();
    open();
    m_desk->readSettings(file.fileName());
    auto* dialog = settingsWindow()->findChild<ui::ImportDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QStringList shown;
    for (const auto* label : dialog->findChildren<ui::PlainLabel*>())
        shown += label->plainText();
    QVERIFY(shown.contains(u"Colours: Dark, now Same as system"_s));
    QVERIFY(shown.contains(u"Operations, fincom, sandbox"_s));
    QCOMPARE(m_desk->settings().value(key::LockMinutes), 5);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"importNow"_s), Qt::LeftButton);
    QCOMPARE(m_desk->settings().value(key::LockMinutes), 15);
    QCOMPARE(ui::currentTheme().kind(), ui::Theme::Kind::Dark);
    QCOMPARE(m_desk->accounts().accounts().size(), 1);
    const auto* message = settingsWindow()->findChild<ui::InlineMessage*>(u"settingsMessage"_s);
    QVERIFY2(message->message().contains(u"Operations"_s), qPrintable(message->message()));
    // Once more there is nothing left to change.
    m_desk->readSettings(file.fileName());
    QTRY_VERIFY(settingsWindow()->findChild<ui::ImportDialog*>());
    QVERIFY(!settingsWindow()
                 ->findChildren<ui::ImportDialog*>()
                 .constLast()
                 ->findChild<QPushButton*>(u"importNow"_s)
                 ->isVisible());
    QCOMPARE(m_desk->accounts().accounts().size(), 1);
}

QTEST_MAIN(TestAppSettings)
#include "tst_appsettings.moc"
