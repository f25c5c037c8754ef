#include "app/application.h"

#include "ui/accounts/accountsdialog.h"
#include "ui/accounts/codequestion.h"
#include "ui/accounts/providersdialog.h"
#include "ui/requests/mainwindow.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <utility>

// What Application does about accounts and the keychain.

namespace rfi::app {

using secrets::History;
using secrets::StoreKind;
using namespace Qt::StringLiterals;

void Application::loadAccounts()
{
    const core::Outcome loaded = m_accounts.load();
    if (!loaded)
        refuse(loaded.error(), loaded.error().subject);
}

void Application::findStore()
{
    if (std::exchange(m_isStoreSought, true))
        return;
    probe(m_accounts.accounts().isEmpty() ? History::FirstUse : History::UsedBefore);
}

void Application::probe(History history)
{
    secrets::probeKeychain(history, this, [this](const secrets::StoreChoice& choice) { takeStore(choice); });
}

void Application::takeStore(const secrets::StoreChoice& choice)
{
    m_store = choice;
    m_network.useStore(choice.store);
    openStoreWith(choice);
    if (std::exchange(m_isCheckWanted, false))
        checkForRequests();
    if (m_accountsDialog)
        m_accountsDialog->setStore(choice);
    // Somebody who only trains has nothing that a keychain would keep.
    const bool isTrainingOnly = m_options.isSandbox && m_accounts.accounts().isEmpty();
    if (choice.store->kind() == StoreKind::Keychain || isTrainingOnly) {
        // The store has its own words.
        if (m_records.state() == StoreDesk::State::Closed && !m_records.problem())
            setNotice(ui::Tone::Accent, {}, {}, {});
        return;
    }
    const QString reason = choice.reason ? ui::errorText(*choice.reason) + u' ' : QString();
    if (m_records.kind() == vault::Vault::Kind::Keychain || !hasWork() || m_records.state() != StoreDesk::State::Closed)
        return setNotice(
            ui::Tone::Warning,
            ui::sentence(tr("%1What you sign in with is kept for this session only and is gone when the program ends."),
                         {reason}),
            tr("Try the keychain again"), [this] { probe(secrets::History::FirstUse); });
    setNotice(ui::Tone::Warning,
              ui::sentence(
                  tr("%1Requests and answers are not kept, and nothing can be sent, until a passphrase protects them."),
                  {reason}),
              tr("Choose a passphrase…"), [this] { askPassphrase(); });
}

void Application::showAccounts(const QString& newFor, bool isNew)
{
    if (!m_accountsDialog) {
        const auto test = [this](const secrets::Account& account, const secrets::Credentials& credentials,
                                 QObject* context, const secrets::DoneCallback& callback) {
            testSignIn(account, credentials, context, callback);
        };
        m_accountsDialog = new ui::AccountsDialog(m_accounts, m_registry, test, dialogParent());
        m_accountsDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_accountsDialog, &ui::AccountsDialog::accountChanged, &m_connections, &Connections::forget);
    }
    if (m_store.store)
        m_accountsDialog->setStore(m_store);
    m_accountsDialog->open();
    findStore();
    if (isNew)
        m_accountsDialog->beginNew(newFor);
}

void Application::showAccount(const QString& id)
{
    showAccounts();
    m_accountsDialog->choose(id);
}

void Application::showProviders()
{
    auto* dialog = new ui::ProvidersDialog(m_registry, dialogParent());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Application::testSignIn(const secrets::Account& account, const secrets::Credentials& credentials, QObject* context,
                             const secrets::DoneCallback& callback)
{
    const core::Result<std::shared_ptr<Connection>> made = m_connections.made(account, credentials);
    if (!made) {
        callback(made.error());
        return;
    }
    const std::shared_ptr<Connection> connection = *made;
    // The callback keeps the connection until the sign-in has ended; it goes from the event loop, not from its own
    // callback.
    connection->session().ensureSignedIn(context, [this, connection, callback](const core::Outcome& outcome) {
        callback(outcome);
        QMetaObject::invokeMethod(
            this, [connection] {}, Qt::QueuedConnection);
    });
}

void Application::askForCode(const secrets::Account& account, const std::optional<core::Error>& refusal,
                             const providers::Session::CodeAnswer& answer)
{
    if (m_checks->isQuiet() || m_lock->isLocked()) {
        m_checks->passOver(account.id, true);
        return answer({});
    }
    m_checks->passOver(account.id, false);
    const bool isOverAccounts = m_accountsDialog && m_accountsDialog->isVisible();
    QWidget* parent = isOverAccounts ? static_cast<QWidget*>(m_accountsDialog) : m_window.get();
    const QString words = refusal ? ui::errorText(*refusal) + u' ' + ui::errorAdvice(refusal->code) : QString();
    ui::askForCode(parent, account.name, words, answer);
}

} // namespace rfi::app
