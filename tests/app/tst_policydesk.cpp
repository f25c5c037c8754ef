#include "app/application.h"
#include "app/startup.h"
#include "models/submission/caselist.h"
#include "tests/support/codedprovider.h"
#include "tests/support/faultserver.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/common/messages.h"
#include "ui/common/plainlabel.h"
#include "ui/requests/mainwindow.h"
#include "ui/retention/duedialog.h"
#include "ui/settings/importdialog.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingswindow.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
namespace key = settings::key;

/// What an organisation decided, in the whole program.
class TestPolicyDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { app::nameApplication(); } // for the plurals
    void init();
    void cleanup() { m_desk.reset(); }
    void isAsBeforeWithoutAPolicy();
    void showsPinnedLinesThatCanBeReadButNotChanged();
    void keepsPinnedYearsInTheListOfWhatIsDue();
    void keepsToItWhenSettingsAreImported();
    void namesItsAuthoritiesAndTakesNoOthers();
    void readsItsProvidersAndNoOthers();
    void talksToNoOtherEnvironment();
    void talksToNoOtherEnvironmentUnderAnotherName();
    void saysWhatIsWrongAndSendsNothing();
    void letsPeopleTrainUnderAFaultyPolicy();

private:
    void start(const QByteArray& policy, bool isSandbox = false);
    ui::SettingsWindow* open() const;
    QString notice() const { return m_desk->window().findChild<ui::InlineMessage*>(u"notice"_s)->message(); }
    void signIn(const QString& environment, const QString& address) const;
    QString signInMessage() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    app::Options m_options;
    std::unique_ptr<app::Application> m_desk;
};

namespace {

QByteArray policyWith(const QByteArray& members) { return R"({ "format": "rfi-desk/policy@1", )" + members + " }"; }

} // namespace

void TestPolicyDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_options = {};
    m_options.dataFolder = m_folder->filePath(u"desk"_s);
    m_options.policyPlace = {m_folder->filePath(u"policy.json"_s), settings::PolicyOwner::ThisUser};
}

void TestPolicyDesk::start(const QByteArray& policy, bool isSandbox)
{
    m_desk.reset();
    QFile file(m_options.policyPlace.path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(policy) == policy.size());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    m_options.isSandbox = isSandbox;
    m_desk = std::make_unique<app::Application>(m_options);
    m_desk->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
}

ui::SettingsWindow* TestPolicyDesk::open() const
{
    QTest::keyClick(&m_desk->window(), Qt::Key_Comma, Qt::ControlModifier);
    auto* window = m_desk->window().findChild<ui::SettingsWindow*>(u"settingsWindow"_s);
    return window && QTest::qWaitForWindowActive(window) ? window : nullptr;
}

void TestPolicyDesk::isAsBeforeWithoutAPolicy()
{
    m_desk = std::make_unique<app::Application>(m_options);
    m_desk->start();
    QVERIFY(m_desk->policy().isKnown().isOk());
    QVERIFY(!notice().contains(u"organisation"_s));
    QCOMPARE(m_desk->settings().source(settings::Id::RetentionYears), settings::Source::Default);
}

void TestPolicyDesk::showsPinnedLinesThatCanBeReadButNotChanged()
{
    start(policyWith(R"("settings": { "retentionYears": 7 })"));
    ui::SettingsWindow* window = open();
    QVERIFY(window);
    window->showPage(u"retentionPage"_s);
    auto* row = const_cast<ui::SettingRow*>(window->rowFor(settings::Id::RetentionYears));
    auto* years = qobject_cast<QComboBox*>(row->control());
    QCOMPARE(years->currentText(), u"7 years"_s);
    QVERIFY(!years->isEnabled());
    QVERIFY(!m_desk->settings().set(key::RetentionYears, 1));
    // Tab comes to the line, and a screen reader hears what it is, its value, and why it cannot be changed.
    row->takeFocus();
    QCOMPARE(window->focusWidget(), row);
    QVERIFY(row->focusPolicy() & Qt::TabFocus);
    QCOMPARE(row->accessibleName(), u"Keep answered requests for: 7 years"_s);
    QVERIFY2(row->accessibleDescription().startsWith(u"Set by your organisation."_s),
             qPrintable(row->accessibleDescription()));
    // The line beside it is the person's own.
    const ui::SettingRow* other = window->rowFor(settings::Id::HoldNewCases);
    QVERIFY(other->control()->isEnabled());
    QCOMPARE(other->focusPolicy(), Qt::NoFocus);
}

void TestPolicyDesk::keepsPinnedYearsInTheListOfWhatIsDue()
{
    start(policyWith(R"("settings": { "retentionYears": 7 })"));
    Q_EMIT m_desk->window().dueRequested();
    auto* dialog = m_desk->window().findChild<ui::DueDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    auto* years = dialog->findChild<QSpinBox*>(u"retentionYears"_s);
    QVERIFY(years->isReadOnly());
    QTest::keyClick(years, Qt::Key_Down);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(m_desk->settings().value(key::RetentionYears), 7);
}

void TestPolicyDesk::keepsToItWhenSettingsAreImported()
{
    start(policyWith(R"("settings": { "lockMinutes": 5 }, "authorities": [])"));
    const test::Authority authority("Another network");
    settings::Settings there;
    QVERIFY(there.set(key::LockMinutes, 0));
    QVERIFY(there.set(key::TextSize, 125));
    QFile file(m_folder->filePath(u"settings.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(settings::writeExchange(settings::exchangeOf(there, {authority.certificate()}, {})));
    file.close();
    ui::SettingsWindow* window = open();
    QVERIFY(window);
    m_desk->readSettings(file.fileName());
    auto* dialog = window->findChild<ui::ImportDialog*>();
    QVERIFY(dialog);
    QStringList shown;
    for (const auto* label : dialog->findChildren<ui::PlainLabel*>())
        shown += label->plainText();
    QVERIFY(shown.contains(u"Set by your organisation"_s));
    QVERIFY(shown.contains(u"Lock when not in use: Never, now After 5 minutes"_s));
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"importNow"_s), Qt::LeftButton);
    QCOMPARE(m_desk->settings().value(key::TextSize), 125);
    QCOMPARE(m_desk->settings().value(key::LockMinutes), 5);
    QVERIFY(m_desk->network().authorities().all().isEmpty());
    QVERIFY(m_desk->network().route().authorities.isEmpty());
}

void TestPolicyDesk::namesItsAuthoritiesAndTakesNoOthers()
{
    const test::Authority ours("Our network");
    QByteArray pem = ours.certificate().toPem();
    pem.replace('\n', "\\n");
    start(policyWith("\"authorities\": [\"" + pem + "\"]"));
    QCOMPARE(m_desk->network().route().authorities, QList{ours.certificate()});
    ui::SettingsWindow* window = open();
    QVERIFY(window);
    window->showPage(u"networkPage"_s);
    QVERIFY(!window->findChild<QPushButton*>(u"addCertificates"_s)->isEnabled());
    const QString hex = QString::fromLatin1(ours.certificate().digest(QCryptographicHash::Sha256).toHex());
    const auto* remove = window->findChild<QPushButton*>(u"authority-"_s + hex);
    QVERIFY(remove && !remove->isEnabled());
    // One that somebody had added before does not come back by it.
    const test::Authority own("My own");
    QVERIFY(m_desk->network().authorities().add({own.certificate()}).isOk());
    QCOMPARE(m_desk->network().route().authorities, QList{ours.certificate()});
}

void TestPolicyDesk::readsItsProvidersAndNoOthers()
{
    for (const QString& name : {u"team"_s, u"desk/providers"_s}) {
        QVERIFY(QDir(m_folder->path()).mkpath(name));
        QVERIFY(test::writeCodedProvider(m_folder->filePath(name)));
    }
    m_options.providerFolders = {m_folder->filePath(u"team"_s)};
    start(policyWith(R"("providerFolders": [])"));
    QVERIFY(!m_desk->registry().find(u"coded"_s));
    const auto* message = m_desk->window().findChild<ui::InlineMessage*>(u"message"_s);
    QVERIFY2(message->message().contains(u"Your organisation does not allow this"_s), qPrintable(message->message()));
    m_options.providerFolders.clear();
    start(policyWith("\"providerFolders\": [\"" + m_folder->filePath(u"team"_s).toUtf8() + "\"]"));
    QVERIFY(m_desk->registry().find(u"coded"_s));
    QVERIFY(m_desk->registry().find(u"coded"_s)->from.startsWith(m_folder->filePath(u"team"_s)));
}

/// Presses "Test sign-in" for an account there, with whatever credentials.
void TestPolicyDesk::signIn(const QString& environment, const QString& address) const
{
    const auto account = m_desk->accounts().add({{}, u"Ours"_s, u"fincom"_s, environment, address, {}});
    QVERIFY(account.isOk());
    ui::SettingsWindow* window = open();
    QVERIFY(window);
    QTest::mouseClick(window->findChild<QPushButton*>(u"account-"_s + account->id), Qt::LeftButton);
    auto* accounts = window->findChild<ui::AccountsDialog*>(u"accountsDialog"_s);
    QTest::mouseClick(accounts->findChild<QPushButton*>(u"changeCredentials"_s), Qt::LeftButton);
    for (auto* field : accounts->findChildren<QLineEdit*>()) {
        if (field->objectName().startsWith(u"credential-"))
            field->setText(u"something"_s);
    }
    auto* test = accounts->findChild<QPushButton*>(u"testSignIn"_s);
    QTest::mouseClick(test, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(test->isEnabled(), 15000);
}

QString TestPolicyDesk::signInMessage() const
{
    QStringList shown;
    const auto* accounts = m_desk->window().findChild<ui::AccountsDialog*>(u"accountsDialog"_s);
    for (const auto* message : accounts->findChildren<ui::InlineMessage*>())
        shown += message->message();
    return shown.join(u' ');
}

void TestPolicyDesk::talksToNoOtherEnvironment()
{
    test::FaultServer server;
    server.answer({test::reply(401)});
    start(policyWith(R"("environments": ["sandbox"])"));
    signIn(u"production"_s, server.url().toString());
    QVERIFY2(signInMessage().contains(u"Your organisation does not allow this: production."_s),
             qPrintable(signInMessage()));
    QCOMPARE(server.connections(), 0);
    QVERIFY(m_desk->window().findChild<ui::InlineMessage*>(u"allowedEnvironments"_s)->message().contains(u"sandbox"_s));
}

void TestPolicyDesk::talksToNoOtherEnvironmentUnderAnotherName()
{
    start(policyWith(R"("environments": ["sandbox"])"));
    const providers::Description* fincom = m_desk->registry().find(u"fincom"_s);
    const QString address = fincom->environment(u"production"_s)->baseUrl;
    QVERIFY(!address.isEmpty());
    signIn(u"sandbox"_s, address);
    QVERIFY2(signInMessage().contains(u"Your organisation does not allow this: production."_s),
             qPrintable(signInMessage()));
}

void TestPolicyDesk::saysWhatIsWrongAndSendsNothing()
{
    test::FaultServer server;
    server.answer({test::reply(401)});
    start(policyWith("\n\"enviroments\": [\"sandbox\"]"));
    QVERIFY2(notice().contains(u"policy.json:2:16: /enviroments: "_s), qPrintable(notice()));
    signIn(u"sandbox"_s, server.url().toString());
    QVERIFY2(signInMessage().contains(u"The rules of your organisation cannot be read"_s), qPrintable(signInMessage()));
    QCOMPARE(server.connections(), 0);
    // What somebody is working on can be opened and goes on.
    m_desk->openFiles({QStringLiteral(RFI_TEST_DATA "/fincom/page-individual-request.rfi.json")});
    QCOMPARE(m_desk->cases().rowCount(), 1);
    // Nothing is deleted for good by rules that are not known.
    Q_EMIT m_desk->window().dueRequested();
    QVERIFY(!m_desk->window().findChild<ui::DueDialog*>());
}

void TestPolicyDesk::letsPeopleTrainUnderAFaultyPolicy()
{
    start("{ oops", true);
    QVERIFY(m_desk->cases().rowCount() > 0);
    QVERIFY2(notice().contains(u"policy.json:1:3: "_s), qPrintable(notice()));
    submission::Case* training = m_desk->cases().at(0);
    m_desk->desk().read(training);
    QTRY_VERIFY(!m_desk->window().news(training).isReading);
    QVERIFY2(!m_desk->window().news(training).note.contains(u"organisation"_s),
             qPrintable(m_desk->window().news(training).note));
}

QTEST_MAIN(TestPolicyDesk)
#include "tst_policydesk.moc"
