#pragma once

#include "models/secrets/accountstore.h"
#include "models/secrets/credentialstore.h"
#include "models/secrets/storeprobe.h"

#include <QDialog>

#include <functional>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace rfi::providers {
class Registry;
}

namespace rfi::ui {

class AccountDetails;
class AccountForm;

/// The accounts: add one, test its sign-in, rename it, give it new credentials, remove it. Says where credentials
/// are kept before any is typed.
class AccountsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Signs in and tells how it went; calls back once unless `context` dies first.
    using SignInTest = std::function<void(const secrets::Account&, const secrets::Credentials&, QObject* context,
                                          const secrets::DoneCallback&)>;

    AccountsDialog(secrets::AccountStore& accounts, const providers::Registry& registry, SignInTest test,
                   QWidget* parent = nullptr);

    void setStore(const secrets::StoreChoice& choice);
    /// Shows this account.
    void choose(const QString& id);
    /// Opens the form for a new account, of that provider when one is named.
    void beginNew(const QString& provider = {});

Q_SIGNALS:
    /// The credentials or the address of an account are others now, or it is gone.
    void accountChanged(const QString& id);

private:
    void layOut();
    void refresh();
    void showChosen();
    void save();
    void writeCredentials(const secrets::Account& account, bool isNew);
    core::Result<secrets::Account> changed(const secrets::Account& account);
    QString signedInText(const secrets::Account& account) const;
    void testTyped();
    void testStored();
    void rename(const QString& name);
    void remove();
    QString chosenId() const;

    secrets::AccountStore& m_accounts;
    const providers::Registry& m_registry;
    SignInTest m_test;
    std::shared_ptr<secrets::TokenStore> m_store;
    QWidget* m_side;
    QListWidget* m_list;
    QPushButton* m_add;
    QStackedWidget* m_stack;
    AccountDetails* m_details;
    AccountForm* m_form;
    QString m_wanted; ///< account to choose after the next refresh
    bool m_isSaving = false;
};

} // namespace rfi::ui
