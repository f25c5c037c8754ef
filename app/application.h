#pragma once

#include "app/actlog.h"
#include "app/checkschedule.h"
#include "app/evidencedesk.h"
#include "app/lock.h"
#include "app/logdesk.h"
#include "app/look.h"
#include "app/networkdesk.h"
#include "app/options.h"
#include "app/reminders.h"
#include "app/repair.h"
#include "app/requestopener.h"
#include "app/retentiondesk.h"
#include "app/reusedesk.h"
#include "app/training.h"
#include "models/providers/registry.h"
#include "models/secrets/accountstore.h"
#include "models/secrets/storeprobe.h"
#include "models/settings/exchange.h"
#include "models/updates/updates.h"
#include "ui/documents/filepicker.h"
#include "ui/documents/filesaver.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace rfi::ui {
class AccountsDialog;
class GuidedTour;
class HelpWindow;
class KeyDialog;
class MainWindow;
class NetworkPage;
class RequestBuilder;
class SettingsPage;
class SettingsWindow;
} // namespace rfi::ui

namespace rfi::app {

/// Builds and connects everything that the window needs, and does what it asks for. Nothing in the program is
/// global: whoever needs something gets it from here.
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(const Options& options, QObject* parent = nullptr);
    ~Application() override;

    /// Shows the window and opens what the options name.
    void start();
    void openFiles(const QStringList& paths);
    /// Shows what a settings file would change, and changes it when the user wants that.
    void readSettings(const QString& path);
    void startTraining();
    /// The window to the front, with these files: somebody started the program a second time.
    void comeForward(const QStringList& files);
    /// Looks at every account for requests that are new or changed.
    void checkForRequests();
    /// Saves everything and closes the store; asks when that cannot be done.
    void finishUp(const std::function<void()>& done);

    ui::MainWindow& window() { return *m_window; }
    submission::CaseList& cases() { return m_cases; }
    CaseDesk& desk() { return *m_desk; }
    ReuseDesk& reuse() { return m_reuse; }
    StoreDesk& records() { return m_records; }
    Lock& lock() { return *m_lock; }
    const providers::Registry& registry() const { return m_registry; }
    secrets::AccountStore& accounts() { return m_accounts; }
    settings::Settings& settings() { return m_settings; }
    const settings::Policy& policy() const { return m_policy; }
    updates::Updates& updates() { return *m_updates; }
    NetworkDesk& network() { return m_network; }
    /// True when somebody left to start the program again.
    bool isRestartWanted() const { return m_isRestartWanted; }
    /// Null until training was started.
    Training* training() { return m_training.get(); }

Q_SIGNALS:
    /// The window may go now.
    void left();

private:
    void wireWindow();
    void wireDesk();
    void wireChecks();
    void wireStore();
    void wireLog();
    void wireRetention();
    void wireLock();
    void wireSettings();
    void wireHelp();
    void wireInsights();
    void showHelp(const QWidget* about);
    void showHelpPage(const QString& page);
    void offerTour();
    void takeTour();
    void holdNew(submission::Case* added);
    void unlock();
    void sealFilters();
    void openStore();
    void openStoreAgain();
    void openStoreWith(const secrets::StoreChoice& choice);
    bool hasWork() const;
    void keep(submission::Case* kept);
    void askPassphrase();
    void askRecoveryKey();
    void showRecoveryKey();
    void askKeyChange();
    void askNewPassphrase();
    StoreDesk::Done keyChange(ui::KeyDialog* dialog);
    void showStoreState();
    void showStoreProblem(const core::Error& problem);
    void showSaveState();
    void toggleHold(submission::Case* of);
    void showDue();
    QString words(const core::Error& error) const;
    void setNotice(ui::Tone tone, const QString& text, const QString& actionText, const std::function<void()>& act);
    QList<RequestWatch::Place> places() const;
    std::optional<QList<RequestWatch::Place>> placesByItself();
    void loadAccounts();
    /// Asks for the keychain when it is needed for the first time.
    void findStore();
    void probe(secrets::History history);
    void takeStore(const secrets::StoreChoice& choice);
    void pickFiles();
    /// `what` is the log's word for it; empty when the log knows of it already.
    void saveFile(const QString& what, const QString& suggestedName, const QByteArray& bytes);
    void tryAgain(submission::Case* again);
    /// What nobody changed since the provider replied to it goes out again only on purpose.
    void send(submission::Case* sent);
    void sendChecked(submission::Case* sent);
    void markDone(submission::Case* of);
    void askAccount(const submission::Case* of);
    bool hasAccount(const submission::Case& of) const;
    void logOpened(const submission::Case* opened);
    void askEvidence(submission::Case* exported);
    void exportEvidence(const submission::Case& exported, const QString& path, const core::Secret& password);
    void chooseItems(submission::Case* of);
    void setAsked(submission::Case* of, const QList<forms::ItemIdentity>& items, bool isAsked);
    void takeBuilt(const forms::Request& request, const QList<forms::Document>& documents);
    void takeChoice(submission::Case* of, const forms::Request& request);
    void openBytes(const QByteArray& bytes, const QString& path);
    void paste();
    ui::RequestBuilder& builder();
    /// `documents` came with the request and are offered to its fields.
    void open(const forms::Request& request, const QList<forms::Document>& documents = {});
    void askCustomerType(const forms::Request& request, const QList<forms::Document>& documents);
    void openIn(const forms::Request& request, const QString& environment, const QList<forms::Document>& documents);
    void openTraining(const simulator::TrainingRequest& training);
    void tellSamples(const submission::Case* of, const simulator::TrainingRequest& training);
    void complete(submission::Case* opened);
    void show(submission::Case* opened);
    std::optional<CaseDesk::Way> wayOf(const submission::Case& of) const;
    /// Goes on when it is decided which account the case is answered with: asks when there are several.
    void withAccount(submission::Case* of, const std::function<void()>& goOn);
    void findMissing(const forms::Request& customer);
    void findMissingBy(const CaseDesk::Way& way, const forms::Request& customer);
    void readMissing(const forms::Request& customer, const std::shared_ptr<Connection>& connection);
    void showAccounts(const QString& newFor = {}, bool isNew = false);
    void showAccount(const QString& id);
    void showProviders();
    void testSignIn(const secrets::Account& account, const secrets::Credentials& credentials, QObject* context,
                    const secrets::DoneCallback& callback);
    void askForCode(const secrets::Account& account, const std::optional<core::Error>& refusal,
                    const providers::Session::CodeAnswer& answer);
    void leave(bool isForRestart = false);
    void showSettings();
    ui::SettingsWindow* makeSettingsWindow();
    ui::SettingsPage* makeDataPage();
    ui::NetworkPage* makeNetworkPage();
    void wireNetwork();
    void askProxySignIn(ui::NetworkPage* page);
    void exportSettings();
    void pickSettings();
    void importSettings(const settings::Exchange& exchange);
    QStringList providerFolders() const;
    void showPolicy();
    void showStandingNotice();
    void showPolicyFault();
    bool showRecoveryKeyNotice();
    void wireUpdates();
    void startUpdates();
    bool showUpdateNotice();
    void showUpdate();
    ui::SettingsPage* makeUpdatesPage();
    void openFolder(const QString& folder);
    void showFolder(const QString& folder);
    QWidget* dialogParent();
    bool hasUnsentAnswers() const;
    bool hasTrained() const;
    void refuse(const core::Error& error, const QString& file);
    /// In the window that the user looks at.
    void tell(ui::Tone tone, const QString& text);
    void tellSaved(const QString& path);

    Options m_options;
    const settings::Policy m_policy; ///< as it was when this started
    settings::Settings m_settings;
    const QString m_spoken = m_settings.value(settings::key::Language); ///< as long as this runs
    const QString m_addedProviders = m_settings.value(settings::key::ProviderFolder);
    Look m_look;
    core::SystemClock m_clock;
    providers::Registry m_registry;
    submission::CaseList m_cases;
    StoreDesk m_records;
    ReuseDesk m_reuse;
    EvidenceDesk m_evidence;
    secrets::AccountStore m_accounts;
    secrets::StoreChoice m_store;
    bool m_isStoreSought = false;
    bool m_isRestartWanted = false;
    ui::NativeFilePicker m_picker;
    ui::NativeFileSaver m_saver;
    std::unique_ptr<Training> m_training;
    NetworkDesk m_network;
    Connections m_connections;
    std::unique_ptr<CaseDesk> m_desk;
    RequestOpener m_opener;
    std::unique_ptr<RequestWatch> m_watch;
    std::unique_ptr<CheckSchedule> m_checks;
    TrayNotifier m_notifier;
    std::unique_ptr<Reminders> m_reminders;
    std::unique_ptr<RetentionDesk> m_retention;
    std::unique_ptr<ActLog> m_acts;
    std::unique_ptr<LogDesk> m_log;
    bool m_isCheckWanted = false; ///< as soon as the store is there
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Lock> m_lock;
    std::unique_ptr<Repair> m_repair;
    QPointer<ui::AccountsDialog> m_accountsDialog;
    QPointer<ui::SettingsWindow> m_settingsWindow;
    QPointer<ui::RequestBuilder> m_builder;
    std::unique_ptr<ui::HelpWindow> m_help;
    std::unique_ptr<ui::GuidedTour> m_tour; ///< goes before the window
    QPointer<ui::KeyDialog> m_keyDialog;
    std::unique_ptr<updates::Updates> m_updates;
    std::function<void()> m_noticeAct; ///< what the notice's button does
    bool m_isNoticeStanding = false;   ///< it gives way to anything else
    bool m_isSaveFailureShown = false;
    struct MissingRead
    {
        std::shared_ptr<Connection> connection;
        std::unique_ptr<submission::CustomerReader> reader; ///< goes before what it uses
    };
    std::unique_ptr<MissingRead> m_missingRead;
    QString m_chosenFor; ///< id of the case whose items the builder is to change
};

} // namespace rfi::app
