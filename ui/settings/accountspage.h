#pragma once

#include "ui/settings/settingspage.h"

namespace rfi::providers {
class Registry;
}
namespace rfi::secrets {
class AccountStore;
struct Account;
} // namespace rfi::secrets

namespace rfi::ui {

/// The accounts with their environments; what is done to one happens in the dialog for accounts.
class AccountsPage : public SettingsPage
{
    Q_OBJECT

public:
    /// `environments` are the only ones that an organisation allows. The others outlive it.
    AccountsPage(const secrets::AccountStore& accounts, const providers::Registry& registry,
                 const std::optional<QStringList>& environments = {}, QWidget* parent = nullptr);

Q_SIGNALS:
    void newAccountRequested();
    void accountRequested(const QString& id);

private:
    void refresh();
    SettingRow* makeAccountRow(const secrets::Account& account);

    const secrets::AccountStore& m_accounts;
    const providers::Registry& m_registry;
    QList<SettingRow*> m_shown;
};

} // namespace rfi::ui
