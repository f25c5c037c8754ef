#include "app/application.h"

#include "models/core/files.h"
#include "ui/requests/mainwindow.h"
#include "ui/settings/importdialog.h"
#include "ui/settings/networkpage.h"
#include "ui/settings/proxysignindialog.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingswindow.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"

#include <QFileInfo>

// What Application does about the network, and about settings that come from a file or go into one.

namespace rfi::app {

using ui::Tone;
using namespace Qt::StringLiterals;

void Application::wireNetwork()
{
    const auto takeRoute = [this] { m_connections.setRoute(m_network.route()); };
    const core::Outcome loaded = m_network.authorities().load();
    if (!loaded)
        refuse(loaded.error(), loaded.error().subject);
    takeRoute();
    connect(&m_network, &NetworkDesk::changed, this, takeRoute);
    const qsizetype known = m_network.authorities().all().size();
    connect(&m_network.authorities(), &network::Authorities::changed, this, [this, before = known]() mutable {
        const qsizetype count = m_network.authorities().all().size();
        const audit::Act act = count > before ? audit::Act::CertificateAdded : audit::Act::SettingChanged;
        before = count;
        m_records.log({.act = act, .what = u"authorities"_s, .count = count});
    });
}

ui::NetworkPage* Application::makeNetworkPage()
{
    auto* page = new ui::NetworkPage(m_settings, m_network.authorities(), m_picker, m_policy.authorities);
    connect(page, &ui::NetworkPage::proxySignInRequested, this, [this, page] { askProxySignIn(page); });
    connect(page, &ui::NetworkPage::proxySignOutRequested, this, [this, page] {
        m_network.signOut([this, shown = QPointer(page)](const core::Outcome& outcome) {
            if (shown && !outcome)
                shown->setMessage(Tone::Danger, words(outcome.error()));
        });
    });
    return page;
}

void Application::askProxySignIn(ui::NetworkPage* page)
{
    findStore();
    const bool isKeychain = m_store.store && m_store.store->kind() == secrets::StoreKind::Keychain;
    auto* dialog = new ui::ProxySignInDialog(
        m_network.proxy().host,
        isKeychain ? tr("The name and the password are kept in the keychain of this computer, nowhere else.")
                   : tr("Without a keychain the name and the password are kept for this session only."),
        page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::ProxySignInDialog::given, this,
            [this, shown = QPointer(page)](const QString& user, const core::Secret& password) {
                m_network.signIn(user, password, [this, shown](const core::Outcome& outcome) {
                    if (shown && outcome)
                        shown->setMessage(Tone::Success, tr("The proxy sign-in is saved."));
                    else if (shown)
                        shown->setMessage(Tone::Danger, words(outcome.error()));
                });
            });
    dialog->open();
}

void Application::exportSettings()
{
    saveFile(u"settings"_s, u"rfi-desk-settings.json"_s,
             settings::writeExchange(
                 settings::exchangeOf(m_settings, m_network.authorities().all(), m_accounts.accounts())));
}

void Application::pickSettings()
{
    m_picker.pick(dialogParent(), {tr("Import settings"), {u"json"_s}, false}, [this](const QStringList& paths) {
        if (!paths.isEmpty())
            readSettings(paths.constFirst());
    });
}

void Application::readSettings(const QString& path)
{
    const core::Result<QByteArray> bytes = core::readFile(path, network::Authorities::LargestFile);
    if (!bytes)
        return refuse(bytes.error(), path);
    const core::Result<settings::Exchange> read = settings::readExchange(*bytes, m_clock.now());
    if (!read)
        return refuse(read.error(), path);
    settings::Exchange exchange = *read;
    QStringList decided;
    if (m_policy.authorities) {
        for (const QSslCertificate& one : std::as_const(exchange.authorities))
            decided += ui::certificateText(one);
        exchange.authorities.clear();
    }
    const settings::ImportPlan plan =
        settings::planOf(exchange, m_settings, m_network.authorities().all(), m_accounts.accounts());
    const auto changesOf = [this, rows = m_settingsWindow, &read](const QList<settings::Id>& ids) {
        QStringList lines;
        for (const settings::Id id : ids) {
            if (const ui::SettingRow* row = rows ? rows->rowFor(id) : nullptr)
                lines += ui::sentence(
                    tr("%1: %2, now %3"),
                    {row->words().label, row->textOf(read->values.value(id)), row->textOf(m_settings.value(id))});
        }
        return lines;
    };
    QStringList authorities;
    for (const QSslCertificate& one : plan.authorities)
        authorities += ui::certificateText(one);
    QStringList accounts;
    for (const secrets::Account& account : plan.accounts)
        accounts +=
            ui::sentence(tr("%1, %2, %3"), {ui::visibleMarks(account.name), account.provider, account.environment});
    auto* dialog = new ui::ImportDialog(
        QFileInfo(path).fileName(),
        {{tr("Settings"), {}, changesOf(plan.changes)},
         {tr("Set by your organisation"), tr("These stay as they are."), changesOf(plan.pinned) + decided},
         {tr("Trusted authorities"), tr("Whoever holds their keys can vouch for any provider. Compare the SHA-256."),
          authorities},
         {tr("Accounts"), tr("These need their credentials before they can be used."), accounts}},
        !plan.isEmpty(), dialogParent());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, exchange] { importSettings(exchange); });
    dialog->open();
}

void Application::importSettings(const settings::Exchange& exchange)
{
    const settings::ImportPlan plan =
        settings::planOf(exchange, m_settings, m_network.authorities().all(), m_accounts.accounts());
    const core::Outcome added = m_network.authorities().add(plan.authorities);
    if (!added)
        return refuse(added.error(), added.error().subject);
    for (const settings::Id id : plan.changes)
        m_settings.set(id, exchange.values.value(id));
    QStringList names;
    for (const secrets::Account& account : plan.accounts) {
        const core::Result<secrets::Account> stored = m_accounts.add(account);
        if (!stored)
            return refuse(stored.error(), stored.error().subject);
        names += ui::visibleMarks(account.name);
    }
    tell(Tone::Success,
         names.isEmpty() ? tr("The settings are imported.")
                         : ui::sentence(tr("The settings are imported. These accounts need their credentials: %1."),
                                        {ui::listed(names)}));
}

} // namespace rfi::app
