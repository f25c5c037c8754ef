#include "app/application.h"
#include "app/updatesource.h"
#include "tests/support/faultserver.h"
#include "tests/unit/updates/signer.h"
#include "ui/common/messages.h"
#include "ui/common/plainlabel.h"
#include "ui/requests/mainwindow.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingswindow.h"
#include "ui/settings/updatedialog.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using ui::InlineMessage;

/// Stands in for the browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> pages;

public Q_SLOTS:
    void open(const QUrl& page) { pages += page; }
};

/// News of the program, in the whole program.
class TestUpdateDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsOfANewVersionAndOpensItsPageWhenAsked();
    void saysItNoMoreWhenItIsPutOff();
    void saysWhyALookBroughtNothing();
    void showsThatAnOrganisationForbidsIt();
    void asksNobodyUnderAFaultyPolicy();
    void saysThatThisBuildDoesNotLook();

private:
    void start(const QByteArray& policyMembers = {});
    InlineMessage* notice() const { return m_desk->window().findChild<InlineMessage*>(u"notice"_s); }
    ui::SettingsWindow* open() const;
    ui::UpdateDialog* news(QWidget* opener) const;

    const test::Signer m_signer;
    std::unique_ptr<test::FaultServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    app::Options m_options;
    Browser m_browser;
    std::unique_ptr<app::Application> m_desk;
};

namespace {

QString wordsOf(const QWidget* widget)
{
    QStringList words;
    for (const auto* label : widget->findChildren<ui::PlainLabel*>())
        words += label->plainText();
    return words.join(u'\n');
}

} // namespace

void TestUpdateDesk::init()
{
    QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    m_server = std::make_unique<test::FaultServer>();
    m_folder = std::make_unique<QTemporaryDir>();
    const QByteArray hash(64, 'b');
    const QByteArray list = R"({ "format": "rfi-desk/releases@1", "sequence": 2, "issued": "2026-11-20T08:00:00Z",
        "releases": [{ "version": "0.2.0", "released": "2026-11-19", "urgency": "security",
            "page": "https://rfi-desk.example/0.2.0", "news": ["Charts.", "<b>Bold</b> words."],
            "files": [{ "system": "linux", "name": "rfi-desk.deb", "sha256": ")"
        + hash + R"(" }, { "system": "windows", "name": "rfi-desk.msi", "sha256": ")" + hash + R"(" }] }] })";
    m_server->route("GET", "/releases.json", {test::reply(200, list)});
    m_server->route("GET", "/releases.json.minisig", {test::reply(200, m_signer.sign(list))});
    m_options = {};
    m_options.dataFolder = m_folder->filePath(u"desk"_s);
    m_options.policyPlace = {m_folder->filePath(u"policy.json"_s), settings::PolicyOwner::ThisUser};
    m_options.updateSource = {m_server->url(u"/releases.json"_s), m_signer.publicKey()};
    m_browser.pages.clear();
    QDesktopServices::setUrlHandler(u"https"_s, &m_browser, "open");
}

void TestUpdateDesk::cleanup()
{
    QDesktopServices::unsetUrlHandler(u"https"_s);
    m_desk.reset();
    m_server.reset();
}

void TestUpdateDesk::start(const QByteArray& policyMembers)
{
    if (!policyMembers.isEmpty()) {
        QFile file(m_options.policyPlace.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({ "format": "rfi-desk/policy@1", )" + policyMembers + " }");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    m_desk = std::make_unique<app::Application>(m_options);
    m_desk->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
}

ui::SettingsWindow* TestUpdateDesk::open() const
{
    QTest::keyClick(&m_desk->window(), Qt::Key_Comma, Qt::ControlModifier);
    auto* window = m_desk->window().findChild<ui::SettingsWindow*>(u"settingsWindow"_s);
    if (!window || !QTest::qWaitForWindowActive(window))
        return nullptr;
    window->showPage(u"updatesPage"_s);
    return window;
}

ui::UpdateDialog* TestUpdateDesk::news(QWidget* opener) const
{
    QTest::mouseClick(opener->findChild<QPushButton*>(u"action"_s), Qt::LeftButton);
    return m_desk->window().findChild<ui::UpdateDialog*>(u"updateDialog"_s);
}

void TestUpdateDesk::tellsOfANewVersionAndOpensItsPageWhenAsked()
{
    start();
    QVERIFY(notice()->message().isEmpty());
    m_desk->updates().checkNow();
    QTRY_VERIFY(notice()->message().startsWith(u"Version 0.2.0 is available."_s));
    QVERIFY(m_browser.pages.isEmpty());
    const ui::UpdateDialog* dialog = news(notice());
    QVERIFY(dialog && dialog->isVisible());
    const QString words = wordsOf(dialog);
    QVERIFY2(words.contains(u"You use version 0.1.0."_s), qPrintable(words));
    QVERIFY(words.contains(u"<b>Bold</b> words."_s)); // text, not markup
    const QString system = app::updateSystem();
    QCOMPARE(words.contains(u"rfi-desk.deb"_s), system == u"linux"_s);
    QCOMPARE(words.contains(u"rfi-desk.msi"_s), system == u"windows"_s);
    QVERIFY(m_browser.pages.isEmpty());
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"openUpdatePage"_s), Qt::LeftButton);
    QCOMPARE(m_browser.pages, QList{QUrl(u"https://rfi-desk.example/0.2.0"_s)});
    QCOMPARE(m_server->heard().size(), 2); // the list and its signature, nothing else
}

void TestUpdateDesk::saysItNoMoreWhenItIsPutOff()
{
    start();
    m_desk->updates().checkNow();
    QTRY_VERIFY(!notice()->message().isEmpty());
    QTest::mouseClick(news(notice())->findChild<QPushButton*>(u"putOffUpdate"_s), Qt::LeftButton);
    QVERIFY(notice()->message().isEmpty());
    // The settings still know.
    const auto* message = open()->findChild<InlineMessage*>(u"updateMessage"_s);
    QCOMPARE(message->message(), u"Version 0.2.0 is available."_s);
}

void TestUpdateDesk::saysWhyALookBroughtNothing()
{
    m_server->route("GET", "/releases.json.minisig", {test::reply(200, "<html>")});
    start();
    ui::SettingsWindow* window = open();
    QVERIFY(window);
    auto* look = window->findChild<QPushButton*>(u"lookForUpdates"_s);
    QVERIFY2(wordsOf(window).contains(u"Not checked yet."_s), qPrintable(wordsOf(window)));
    QTest::mouseClick(look, Qt::LeftButton);
    QTRY_VERIFY(wordsOf(window).contains(u"The list of new versions is not signed by whoever makes them."_s));
    QVERIFY(notice()->message().isEmpty()); // quiet: only whoever looks is told
}

void TestUpdateDesk::showsThatAnOrganisationForbidsIt()
{
    start(R"("settings": { "updateCheck": false })");
    m_desk->updates().checkNow();
    ui::SettingsWindow* window = open();
    QVERIFY(window);
    const ui::SettingRow* row = window->rowFor(settings::Id::UpdateCheck);
    QVERIFY(row && !row->control()->isEnabled());
    QCOMPARE(row->accessibleName(), u"Check for new versions: Off"_s);
    QVERIFY(!window->findChild<QPushButton*>(u"lookForUpdates"_s)->isEnabled());
    QCOMPARE(m_server->connections(), 0);
}

void TestUpdateDesk::asksNobodyUnderAFaultyPolicy()
{
    start(R"("updateCheck": false)");
    m_desk->updates().checkNow();
    QVERIFY(!m_desk->updates().isChecking());
    QCOMPARE(m_server->connections(), 0);
}

void TestUpdateDesk::saysThatThisBuildDoesNotLook()
{
    m_options.updateSource = {};
    start();
    ui::SettingsWindow* window = open();
    QVERIFY(window);
    QVERIFY2(wordsOf(window).contains(u"RFI Desk does not check for new versions"_s), qPrintable(wordsOf(window)));
    QVERIFY(!window->rowFor(settings::Id::UpdateCheck));
}

QTEST_MAIN(TestUpdateDesk)
#include "tst_updatedesk.moc"
