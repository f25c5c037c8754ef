#include "ui/accounts/accountsdialog.h"

#include "models/providers/registry.h"
#include "ui/accounts/accountdetails.h"
#include "ui/accounts/accountform.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/dialogs.h"
#include "ui/common/entrydelegate.h"
#include "ui/common/messages.h"
#include "ui/common/staying.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using core::Error;
using core::Outcome;
using secrets::Account;

namespace {

constexpr QSize ComfortableSize(820, 640);
constexpr int ListWidth = 260;

QString failureText(const Error& error) { return errorText(error) + u' ' + errorAdvice(error.code); }

} // namespace

AccountsDialog::AccountsDialog(secrets::AccountStore& accounts, const providers::Registry& registry, SignInTest test,
                               QWidget* parent)
    : QDialog(parent), m_accounts(accounts), m_registry(registry), m_test(std::move(test)), m_side(new QWidget),
      m_list(new QListWidget), m_add(makeButton(tr("Add account…"), ButtonLook::Secondary, u"plus"_s)),
      m_stack(new QStackedWidget), m_details(new AccountDetails), m_form(new AccountForm(registry))
{
    setObjectName(u"accountsDialog"_s);
    setWindowTitle(tr("Accounts"));
    keepWhileLocked(*this);
    layOut();
    connect(m_list, &QListWidget::currentItemChanged, this, &AccountsDialog::showChosen);
    connect(m_form, &AccountForm::saveClicked, this, &AccountsDialog::save);
    connect(m_form, &AccountForm::testClicked, this, &AccountsDialog::testTyped);
    connect(m_form, &AccountForm::cancelled, this, &AccountsDialog::showChosen);
    connect(m_details, &AccountDetails::testClicked, this, &AccountsDialog::testStored);
    connect(m_details, &AccountDetails::renamed, this, &AccountsDialog::rename);
    connect(m_details, &AccountDetails::changeClicked, this, [this] {
        if (const std::optional<Account> account = m_accounts.find(chosenId())) {
            m_stack->setCurrentWidget(m_form);
            m_form->beginChange(*account);
        }
    });
    connect(m_details, &AccountDetails::removeConfirmed, this, &AccountsDialog::remove);
    for (const auto change : {&secrets::AccountStore::added, &secrets::AccountStore::changed})
        connect(&m_accounts, change, this, &AccountsDialog::refresh);
    connect(&m_accounts, &secrets::AccountStore::removed, this, &AccountsDialog::refresh);
    refresh();
}

void AccountsDialog::layOut()
{
    m_list->setObjectName(u"accountList"_s);
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setSpacing(1);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_add->setObjectName(u"addAccount"_s);
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, [this] { beginNew(); });
    auto* empty = new EmptyState(u"key-round"_s, tr("No account yet"),
                                 tr("You use an account to sign in to a provider. You can train without one."));
    QPushButton* first = empty->addAction(tr("Add account…"));
    first->setObjectName(u"addFirstAccount"_s);
    connect(first, &QPushButton::clicked, this, [this] { beginNew(); });
    m_stack->addWidget(empty);
    m_stack->addWidget(m_details);
    m_stack->addWidget(m_form);
    auto* side = new QVBoxLayout;
    side->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    side->addWidget(m_list, 1);
    side->addWidget(m_add);
    auto* beside = new QHBoxLayout(m_side);
    beside->setContentsMargins({});
    beside->setSpacing(0);
    beside->addLayout(side);
    beside->addWidget(new Divider(Qt::Vertical));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(m_stack, 1);
    connect(m_stack, &QStackedWidget::currentChanged, this,
            [this] { m_add->setEnabled(m_stack->currentWidget() != m_form); });
    sizeComfortably(*this, ComfortableSize);
    m_list->setFixedWidth(qMin(scaled(ListWidth), width() * 3 / 10));
}

void AccountsDialog::setStore(const secrets::StoreChoice& choice)
{
    m_store = choice.store;
    const bool isKeychain = m_store && m_store->kind() == secrets::StoreKind::Keychain;
    m_form->setWhereKept(isKeychain ? tr("Credentials are kept in the keychain of this computer, nowhere else.")
                                    : tr("There is no keychain here: credentials are kept for this session only and "
                                         "are gone when the program ends."),
                         !isKeychain);
}

void AccountsDialog::choose(const QString& id)
{
    m_wanted = id;
    refresh();
}

void AccountsDialog::beginNew(const QString& provider)
{
    m_stack->setCurrentWidget(m_form);
    m_form->beginNew(provider);
}

void AccountsDialog::refresh()
{
    // While a new account is being saved, its credentials are still in the form.
    if (m_isSaving)
        return;
    const QString wanted = m_wanted.isEmpty() ? chosenId() : m_wanted;
    m_wanted.clear();
    m_list->clear();
    for (const Account& account : m_accounts.accounts()) {
        const providers::Description* provider = m_registry.find(account.provider);
        auto* item = new QListWidgetItem(
            visibleMarks(account.name) + u'\n'
            + sentence(tr("%1, %2"), {provider ? provider->name : account.provider, account.environment}));
        item->setData(Qt::UserRole, account.id);
        m_list->addItem(item);
        if (account.id == wanted)
            m_list->setCurrentItem(item);
    }
    // An empty list is nothing to choose from.
    m_side->setVisible(m_list->count() > 0);
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    showChosen();
}

void AccountsDialog::showChosen()
{
    m_form->clearSecrets();
    const std::optional<Account> account = m_accounts.find(chosenId());
    if (!account) {
        m_stack->setCurrentIndex(0);
        return;
    }
    const providers::Description* provider = m_registry.find(account->provider);
    const providers::Environment* place = provider ? provider->environment(account->environment) : nullptr;
    const QString address = account->baseUrl.isEmpty() && place ? place->baseUrl : account->baseUrl;
    m_details->showAccount(*account, provider ? provider->name : account->provider, QUrl(address).host());
    m_stack->setCurrentWidget(m_details);
}

void AccountsDialog::save()
{
    if (!m_store)
        return m_form->setMessage(false, tr("Still looking for the keychain. Try again in a moment."));
    const Account typed = m_form->account();
    const bool isNew = typed.id.isEmpty();
    m_isSaving = true;
    const core::Result<Account> stored = isNew ? m_accounts.add(typed) : changed(typed);
    if (!stored) {
        m_isSaving = false;
        return m_form->setMessage(false, failureText(stored.error()));
    }
    writeCredentials(*stored, isNew);
}

core::Result<Account> AccountsDialog::changed(const Account& account)
{
    const Outcome outcome = m_accounts.change(account);
    return outcome ? core::Result<Account>(account) : core::Result<Account>(outcome.error());
}

void AccountsDialog::writeCredentials(const Account& account, bool isNew)
{
    m_form->setBusy(true);
    const auto done = [this, account, isNew](const Outcome& outcome) {
        m_form->setBusy(false);
        if (!outcome) {
            // An account without credentials would only look like one.
            const bool isUndone = !isNew || m_accounts.forget(account.id).isOk();
            m_isSaving = false;
            m_form->setMessage(false, isUndone ? failureText(outcome.error()) : tr("The account has no credentials."));
            return;
        }
        m_isSaving = false;
        Q_EMIT accountChanged(account.id);
        m_wanted = account.id;
        refresh();
    };
    secrets::CredentialStore(m_store).write(account, m_form->credentials(), this, done);
}

QString AccountsDialog::signedInText(const Account& account) const
{
    const providers::Description* provider = m_registry.find(account.provider);
    return !provider || provider->signIn.hasCall()
        ? tr("Signed in.")
        : tr("This provider has no sign-in of its own: the first request shows whether the credentials are right.");
}

void AccountsDialog::testTyped()
{
    m_form->setBusy(true);
    m_form->setMessage(true, tr("Signing in…"));
    const Account typed = m_form->account();
    m_test(typed, m_form->credentials(), this, [this, typed](const Outcome& outcome) {
        m_form->setBusy(false);
        m_form->setMessage(outcome.isOk(), outcome ? signedInText(typed) : failureText(outcome.error()));
    });
}

void AccountsDialog::testStored()
{
    const std::optional<Account> account = m_accounts.find(chosenId());
    if (!account || !m_store)
        return;
    m_details->setBusy(true);
    m_details->setMessage(true, tr("Signing in…"));
    const auto tell = [this, account](const Outcome& outcome) {
        m_details->setBusy(false);
        m_details->setMessage(outcome.isOk(), outcome ? signedInText(*account) : failureText(outcome.error()));
    };
    const auto test = [this, account, tell](const core::Result<secrets::Credentials>& credentials) {
        if (credentials)
            m_test(*account, *credentials, this, tell);
        else
            tell(credentials.error());
    };
    secrets::CredentialStore(m_store).read(*account, this, test);
}

void AccountsDialog::rename(const QString& name)
{
    if (name.isEmpty())
        return m_details->setMessage(false, tr("Give the account a name."));
    m_wanted = chosenId();
    const Outcome outcome = m_accounts.rename(chosenId(), name);
    m_details->setMessage(outcome.isOk(), outcome ? tr("Renamed.") : failureText(outcome.error()));
}

void AccountsDialog::remove()
{
    if (!m_store)
        return;
    const QString id = chosenId();
    m_details->setBusy(true);
    m_accounts.remove(id, m_store, this, [this, id](const Outcome& outcome) {
        m_details->setBusy(false);
        if (outcome)
            Q_EMIT accountChanged(id);
        else
            m_details->setMessage(false, failureText(outcome.error()));
    });
}

QString AccountsDialog::chosenId() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

} // namespace rfi::ui
