#include "app/application.h"
#include "app/settingsource.h"

#include "models/core/filewriter.h"
#include "ui/common/clipboard.h"
#include "ui/palette/palette.h"
#include "ui/requests/mainwindow.h"
#include "ui/settings/accountspage.h"
#include "ui/settings/actionrow.h"
#include "ui/settings/languagepage.h"
#include "ui/settings/networkpage.h"
#include "ui/settings/pages.h"
#include "ui/settings/providerspage.h"
#include "ui/settings/retentionsettings.h"
#include "ui/settings/settingswindow.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

// What Application does about settings: the window for them, and what follows from a change.

namespace rfi::app {

using settings::Id;
using namespace Qt::StringLiterals;

namespace {

/// `retentionYears` -> "retention_years", as the log has its words.
QString logName(const QString& name)
{
    QString words;
    for (const QChar letter : name)
        words += letter.isUpper() ? QString(u'_') + letter.toLower() : QString(letter);
    return words;
}

} // namespace

void Application::wireSettings()
{
    const auto showClipboardLife = [this] {
        ui::Clipboard::ofProgram().setLife(std::chrono::seconds(m_settings.value(settings::key::ClipboardSeconds)));
    };
    showClipboardLife();
    connect(&m_settings, &settings::Settings::changed, this, [this, showClipboardLife](Id id) {
        if (id == Id::ClipboardSeconds)
            showClipboardLife();
        if (settings::ruleOf(id).isMemory)
            return;
        const settings::Value value = m_settings.value(id);
        audit::Facts facts{.act = audit::Act::SettingChanged, .what = logName(settings::ruleOf(id).name)};
        if (const int* number = std::get_if<int>(&value))
            facts.count = *number;
        m_records.log(facts);
    });
    connect(m_window.get(), &ui::MainWindow::settingsRequested, this, &Application::showSettings);
    const auto madeWindow = [this] {
        if (!m_settingsWindow)
            m_settingsWindow = makeSettingsWindow();
        return m_settingsWindow.data();
    };
    m_window->palette().addSource(settingSource(madeWindow, [this] { showSettings(); }));
}

/// Over which window something opens that both windows can ask for.
QWidget* Application::dialogParent()
{
    const bool isOverSettings = m_settingsWindow && m_settingsWindow->isVisible();
    return isOverSettings ? static_cast<QWidget*>(m_settingsWindow) : m_window.get();
}

void Application::showSettings()
{
    if (!m_settingsWindow)
        m_settingsWindow = makeSettingsWindow();
    m_settingsWindow->show();
    m_settingsWindow->raise();
    m_settingsWindow->activateWindow();
}

ui::SettingsWindow* Application::makeSettingsWindow()
{
    auto* accounts = new ui::AccountsPage(m_accounts, m_registry, m_policy.environments);
    connect(accounts, &ui::AccountsPage::newAccountRequested, this, [this] { showAccounts({}, true); });
    connect(accounts, &ui::AccountsPage::accountRequested, this, &Application::showAccount);
    auto* providers = new ui::ProvidersPage(
        m_settings, m_registry, m_picker,
        {QDir(m_records.folder()).filePath(u"providers"_s), m_addedProviders, m_policy.providerFolders});
    connect(providers, &ui::ProvidersPage::providersRequested, this, &Application::showProviders);
    connect(providers, &ui::ProvidersPage::folderRequested, this, &Application::openFolder);
    connect(providers, &ui::ProvidersPage::restartRequested, this, [this] { leave(true); });
    auto* language = new ui::LanguagePage(m_settings, m_spoken);
    connect(language, &ui::LanguagePage::restartRequested, this, [this] { leave(true); });
    auto* retention = new ui::RetentionSettings(m_settings);
    connect(retention, &ui::RetentionSettings::dueRequested, this, &Application::showDue);
    auto* window = new ui::SettingsWindow(m_window.get());
    window->setAttribute(Qt::WA_DeleteOnClose);
    for (ui::SettingsPage* page : std::initializer_list<ui::SettingsPage*>{
             accounts, providers, makeNetworkPage(), language, ui::makeAppearancePage(m_settings),
             ui::makeLockSettings(m_settings), retention, ui::makeNotificationsPage(m_settings), makeUpdatesPage(),
             makeDataPage()})
        window->addPage(page);
    return window;
}

/// What else concerns this computer's data; each line opens something.
ui::SettingsPage* Application::makeDataPage()
{
    const QString folder = m_records.folder();
    const QList<ui::SettingAct> acts{
        {u"openDataFolder"_s,
         {tr("Where everything is kept"), ui::visibleMarks(folder), tr("folder directory path store database")},
         tr("Open folder"),
         [this, folder] { openFolder(folder); }},
        {u"showRecoveryKey"_s,
         {tr("Recovery key"), tr("Opens the requests when the keychain or the passphrase is lost; keep it on paper."),
          tr("backup print paper lost passphrase")},
         tr("Show…"),
         [this] { showRecoveryKey(); }},
        {u"changeKey"_s,
         {tr("Change the key"), tr("Change it when somebody may have seen the recovery key or the passphrase."),
          tr("rotate rotation renew replace stolen new passphrase password")},
         tr("Change…"),
         [this] { askKeyChange(); }},
        {u"showLog"_s,
         {tr("Log"), tr("Who did what and when. It can be checked, and exported to read or search its entries."),
          tr("audit history journal entries")},
         tr("Show…"),
         [this] { Q_EMIT m_window->logRequested(); }},
        {u"exportSettings"_s,
         {tr("Export settings"), tr("One file with all settings and accounts, without passwords or other secrets."),
          tr("save copy another computer backup json")},
         tr("Export…"),
         [this] { exportSettings(); }},
        {u"importSettings"_s,
         {tr("Import settings"), tr("Shows what a file would change before anything is changed."),
          tr("load copy another computer restore json")},
         tr("Import…"),
         [this] { pickSettings(); }}};
    auto* page = new ui::SettingsPage(u"dataPage"_s, tr("Data"), u"hard-drive"_s);
    for (const ui::SettingAct& act : acts)
        page->addRow(ui::makeActionRow(act));
    return page;
}

void Application::tell(ui::Tone tone, const QString& text)
{
    if (m_settingsWindow && m_settingsWindow->isVisible())
        m_settingsWindow->setMessage(tone, text);
    else
        m_window->setMessage(tone, text);
}

void Application::tellSaved(const QString& path)
{
    const QString words = ui::sentence(tr("Saved as %1."), {ui::visibleMarks(path)});
    if (m_settingsWindow && m_settingsWindow->isVisible())
        return m_settingsWindow->setMessage(ui::Tone::Success, words);
    m_window->setMessage(words, tr("Open folder"),
                         [this, folder = QFileInfo(path).absolutePath()] { showFolder(folder); });
}

void Application::openFolder(const QString& folder)
{
    const core::Outcome made = core::makePrivateFolder(folder);
    if (made)
        showFolder(folder);
    else
        refuse(made.error(), folder);
}

void Application::showFolder(const QString& folder)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        tell(ui::Tone::Warning, tr("The system found no program that opens this folder."));
}

} // namespace rfi::app
