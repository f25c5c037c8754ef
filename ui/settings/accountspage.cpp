#include "ui/settings/accountspage.h"

#include "models/providers/registry.h"
#include "models/secrets/accountstore.h"
#include "ui/common/messages.h"
#include "ui/settings/actionrow.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace rfi::ui {

AccountsPage::AccountsPage(const secrets::AccountStore& accounts, const providers::Registry& registry,
                           const std::optional<QStringList>& environments, QWidget* parent)
    : SettingsPage(u"accountsPage"_s, tr("Accounts"), u"key-round"_s, parent), m_accounts(accounts),
      m_registry(registry)
{
    if (environments) {
        auto* message =
            new InlineMessage(Tone::Accent,
                              sentence(tr("Set by your organisation: only accounts of these environments can be "
                                          "used: %1."),
                                       {visibleMarks(environments->join(u", "_s))}));
        message->setObjectName(u"allowedEnvironments"_s);
        addPart(message);
    }
    addRow(makeActionRow({u"settingsAddAccount"_s,
                          {tr("New account"),
                           tr("What you use to sign in to a provider, kept in this computer's keychain, or for this "
                              "session only if there is none."),
                           tr("add credentials sign in login environment sandbox production")},
                          tr("Add account…"),
                          [this] { Q_EMIT newAccountRequested(); }}));
    for (const auto change : {&secrets::AccountStore::added, &secrets::AccountStore::changed})
        connect(&m_accounts, change, this, &AccountsPage::refresh);
    connect(&m_accounts, &secrets::AccountStore::removed, this, &AccountsPage::refresh);
    refresh();
}

void AccountsPage::refresh()
{
    for (SettingRow* row : std::as_const(m_shown))
        removeRow(row);
    m_shown.clear();
    for (const secrets::Account& account : m_accounts.accounts()) {
        m_shown.append(makeAccountRow(account));
        addRow(m_shown.constLast());
    }
}

SettingRow* AccountsPage::makeAccountRow(const secrets::Account& account)
{
    const providers::Description* provider = m_registry.find(account.provider);
    const providers::Environment* place = provider ? provider->environment(account.environment) : nullptr;
    const QString address = account.baseUrl.isEmpty() && place ? place->baseUrl : account.baseUrl;
    QStringList facts{provider ? visibleMarks(provider->name) : account.provider,
                      place ? providerText(account.provider, place->title) : account.environment};
    if (const QString host = QUrl(address).host(); !host.isEmpty())
        facts += host;
    return makeActionRow({u"account-"_s + account.id,
                          {visibleMarks(account.name), listed(facts), tr("account environment credentials")},
                          tr("Change…"),
                          [this, id = account.id] { Q_EMIT accountRequested(id); }});
}

} // namespace rfi::ui
