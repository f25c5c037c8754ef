#include "models/providers/registry.h"
#include "models/secrets/memorystore.h"
#include "tests/support/codedprovider.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/common/messages.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;

namespace {

/// A keychain whose owner says no.
class RefusingStore final : public secrets::TokenStore
{
public:
    secrets::StoreKind kind() const override { return secrets::StoreKind::Keychain; }
    void read(const secrets::SecretKey&, QObject* context, secrets::ReadCallback done) override
    {
        const core::Error none{.code = core::ErrorCode::KeychainNotFound};
        QMetaObject::invokeMethod(
            context, [done, none] { done(none); }, Qt::QueuedConnection);
    }
    void write(const secrets::SecretKey&, const secrets::Secret&, QObject* context, secrets::DoneCallback done) override
    {
        const core::Error denied{.code = core::ErrorCode::KeychainDenied};
        QMetaObject::invokeMethod(
            context, [done, denied] { done(denied); }, Qt::QueuedConnection);
    }
    void remove(const secrets::SecretKey&, QObject*, secrets::DoneCallback) override {}
};

} // namespace

class TestAccountsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_registry = providers::Registry();
        m_registry.addBuiltIn();
        m_accounts = std::make_unique<secrets::AccountStore>(m_folder->path());
        QVERIFY(m_accounts->load().isOk());
        m_tested.clear();
        const auto test = [this](const secrets::Account&, const secrets::Credentials& credentials, QObject*,
                                 const secrets::DoneCallback& callback) {
            m_tested = credentials;
            callback(core::Error{.code = core::ErrorCode::SignInRefused});
        };
        m_dialog = std::make_unique<ui::AccountsDialog>(*m_accounts, m_registry, test);
        m_dialog->setStore({std::make_shared<secrets::MemoryStore>(), {}});
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void saysWhereCredentialsAreKeptBeforeAnyIsTyped()
    {
        m_dialog->beginNew();
        const QString words = part<ui::InlineMessage>(u"whereKept"_s)->message();
        QVERIFY2(words.contains(u"session only"_s), qPrintable(words));
    }

    void showsNoListWhileThereIsNothingInIt()
    {
        QVERIFY(!part<QListWidget>(u"accountList"_s)->isVisible());
        QVERIFY(part<QPushButton>(u"addFirstAccount"_s)->isVisible());
    }

    void asksForTheFieldsOfTheDescription()
    {
        m_dialog->beginNew();
        const providers::Description& provider = m_registry.descriptions().constFirst();
        for (const providers::CredentialField& field : provider.credentials) {
            if (field.isOneTime)
                continue;
            auto* edit = part<QLineEdit>(u"credential-"_s + field.id);
            QVERIFY(edit != nullptr);
            QCOMPARE(edit->echoMode(), field.isSecret ? QLineEdit::Password : QLineEdit::Normal);
        }
        QVERIFY((part<QLineEdit>(u"baseUrl"_s) == nullptr) == !provider.environments.constFirst().baseUrl.isEmpty());
    }

    void warnsOfAnUntriedProvider()
    {
        m_dialog->beginNew();
        auto* provider = part<QComboBox>(u"provider"_s);
        const auto* note = part<ui::InlineMessage>(u"untriedNote"_s);
        for (const providers::Description& known : m_registry.descriptions()) {
            provider->setCurrentIndex(provider->findData(known.id));
            QCOMPARE(note->message().contains(u"Untried"_s), known.isUntried);
            QCOMPARE(note->isVisible(), known.isUntried);
        }
    }

    void wantsANameAndEveryRequiredField()
    {
        m_dialog->beginNew();
        press(u"saveAccount"_s);
        QVERIFY(!part<ui::InlineMessage>(u"accountMessage"_s)->message().isEmpty());
        QVERIFY(m_accounts->accounts().isEmpty());
    }

    void goesThroughTheFieldsInTheOrderOfTheScreen()
    {
        m_dialog->beginNew();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        auto* provider = part<QComboBox>(u"provider"_s);
        for (int choice = provider->count() - 1; choice >= 0; --choice) {
            provider->setCurrentIndex(choice);
            QStringList stops{u"accountEnvironment"_s, u"accountName"_s};
            if (part<QLineEdit>(u"baseUrl"_s) != nullptr)
                stops += u"baseUrl"_s;
            const providers::Description& chosen = m_registry.descriptions().at(choice);
            for (const providers::CredentialField& field : chosen.credentials) {
                if (!field.isOneTime)
                    stops += u"credential-"_s + field.id;
            }
            for (const providers::Setting& setting : chosen.settings)
                stops += u"setting-"_s + setting.id;
            stops += {u"testSignIn"_s, u"cancelAccount"_s, u"saveAccount"_s};
            // What is added to a layout shows from the event loop.
            QTRY_VERIFY(part<QWidget>(stops.at(stops.size() - 4))->isVisible());
            provider->setFocus();
            for (const QString& stop : std::as_const(stops)) {
                QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
                QCOMPARE(m_dialog->focusWidget()->objectName(), stop);
            }
        }
    }

    void asksForNoOneTimeCodeAndKeepsSettings()
    {
        useCodedProvider();
        m_dialog->beginNew(u"coded"_s);
        QVERIFY(part<QLineEdit>(u"credential-password"_s) != nullptr);
        QVERIFY(part<QLineEdit>(u"credential-code"_s) == nullptr);
        part<QLineEdit>(u"credential-login"_s)->setText(u"officer"_s);
        part<QLineEdit>(u"credential-password"_s)->setText(u"password"_s);
        part<QLineEdit>(u"accountName"_s)->setText(u"Operations"_s);
        part<QLineEdit>(u"setting-readPath"_s)->setText(u"no path"_s);
        press(u"saveAccount"_s);
        QVERIFY(part<ui::InlineMessage>(u"accountMessage"_s)->message().startsWith(u"Path that reads"_s));
        part<QLineEdit>(u"setting-readPath"_s)->setText(u"/mine/{customerId}"_s);
        part<QComboBox>(u"setting-scheme"_s)->setCurrentIndex(1);
        press(u"saveAccount"_s);
        QTRY_COMPARE(part<QListWidget>(u"accountList"_s)->count(), 1);
        const QMap<QString, QString> kept{{u"readPath"_s, u"/mine/{customerId}"_s}, {u"scheme"_s, {}}};
        QCOMPARE(m_accounts->accounts().constFirst().settings, kept);
        press(u"changeCredentials"_s);
        QCOMPARE(part<QLineEdit>(u"setting-readPath"_s)->text(), u"/mine/{customerId}"_s);
        QCOMPARE(part<QComboBox>(u"setting-scheme"_s)->currentIndex(), 1);
    }

    void B04_keepsWhatWasTypedWhenTheKeychainRefusesIt()
    {
        useCodedProvider();
        m_dialog->setStore({std::make_shared<RefusingStore>(), {}});
        m_dialog->beginNew(u"coded"_s);
        part<QLineEdit>(u"credential-login"_s)->setText(u"officer"_s);
        part<QLineEdit>(u"credential-password"_s)->setText(u"password"_s);
        part<QLineEdit>(u"accountName"_s)->setText(u"Operations"_s);
        press(u"saveAccount"_s);
        QTRY_VERIFY(part<QPushButton>(u"saveAccount"_s)->isEnabled());
        QVERIFY(m_accounts->accounts().isEmpty());
        QCOMPARE(part<QLineEdit>(u"credential-password"_s)->text(), u"password"_s);
        QVERIFY(part<ui::InlineMessage>(u"accountMessage"_s)->isVisible());
    }

    void wantsWhatTheEnvironmentWants()
    {
        useCodedProvider();
        m_dialog->beginNew(u"coded"_s);
        part<QLineEdit>(u"credential-login"_s)->setText(u"officer"_s);
        part<QLineEdit>(u"credential-password"_s)->setText(u"password"_s);
        part<QLineEdit>(u"accountName"_s)->setText(u"Operations"_s);
        auto* environment = part<QComboBox>(u"accountEnvironment"_s);
        environment->setCurrentIndex(environment->findData(u"production"_s));
        press(u"saveAccount"_s);
        QVERIFY(part<ui::InlineMessage>(u"accountMessage"_s)->message().contains(u"Badge"_s));
        QVERIFY(m_accounts->accounts().isEmpty());
    }

    void keepsAnAccountAndItsCredentialsApart()
    {
        add(u"Operations"_s);
        QCOMPARE(m_accounts->accounts().size(), 1);
        QFile file(m_folder->filePath(u"accounts.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("very-secret"));
        QCOMPARE(part<QListWidget>(u"accountList"_s)->count(), 1);
    }

    void tellsThatSigningInWasRefused()
    {
        m_dialog->beginNew();
        fill(u"Operations"_s);
        press(u"testSignIn"_s);
        QVERIFY(!m_tested.isEmpty());
        QVERIFY(!part<ui::InlineMessage>(u"accountMessage"_s)->message().isEmpty());
        QVERIFY(part<QPushButton>(u"testSignIn"_s)->isEnabled());
    }

    void testsWithTheKeptCredentials()
    {
        add(u"Operations"_s);
        press(u"testStored"_s);
        QTRY_VERIFY(!m_tested.isEmpty());
    }

    void renames()
    {
        add(u"Operations"_s);
        auto* name = part<QLineEdit>(u"newName"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Compliance"_s);
        press(u"rename"_s);
        QCOMPARE(m_accounts->accounts().constFirst().name, u"Compliance"_s);
    }

    void removesOnTheSecondPressOnly()
    {
        add(u"Operations"_s);
        QSignalSpy changed(m_dialog.get(), &ui::AccountsDialog::accountChanged);
        press(u"removeAccount"_s);
        QCOMPARE(m_accounts->accounts().size(), 1);
        press(u"removeAccount"_s);
        QTRY_VERIFY(m_accounts->accounts().isEmpty());
        QTRY_COMPARE(changed.size(), 1);
    }

private:
    /// Beside the built-in ones, in a dialog of its own.
    void useCodedProvider()
    {
        QVERIFY(test::writeCodedProvider(m_folder->path()));
        m_registry.addFolder(QDir(m_folder->path()));
        const auto test = [](const secrets::Account&, const secrets::Credentials&, QObject*,
                             const secrets::DoneCallback&) {};
        m_dialog = std::make_unique<ui::AccountsDialog>(*m_accounts, m_registry, test);
        m_dialog->setStore({std::make_shared<secrets::MemoryStore>(), {}});
        m_dialog->show();
    }

    template <typename Widget>
    Widget* part(const QString& name) const
    {
        return m_dialog->findChild<Widget*>(name);
    }

    void press(const QString& name) const { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }

    void fill(const QString& name) const
    {
        QTest::keyClicks(part<QLineEdit>(u"accountName"_s), name);
        for (const providers::CredentialField& field : m_registry.descriptions().constFirst().credentials)
            QTest::keyClicks(part<QLineEdit>(u"credential-"_s + field.id), u"very-secret"_s);
    }

    void add(const QString& name)
    {
        QSignalSpy changed(m_dialog.get(), &ui::AccountsDialog::accountChanged);
        m_dialog->beginNew();
        fill(name);
        press(u"saveAccount"_s);
        QTRY_COMPARE(changed.size(), 1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    providers::Registry m_registry;
    std::unique_ptr<secrets::AccountStore> m_accounts;
    std::unique_ptr<ui::AccountsDialog> m_dialog;
    secrets::Credentials m_tested;
};

QTEST_MAIN(TestAccountsDialog)
#include "tst_accountsdialog.moc"
