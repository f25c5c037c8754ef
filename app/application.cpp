#include "app/application.h"

#include "app/startup.h"
#include "app/traininghint.h"
#include "ui/builder/requestbuilder.h"
#include "ui/help/guidedtour.h"
#include "ui/help/helpwindow.h"
#include "ui/requests/answerpage.h"
#include "ui/requests/casepage.h"
#include "ui/requests/mainwindow.h"
#include "ui/requests/question.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace rfi::app {

using core::Error;
using core::ErrorCode;
using submission::Case;

Application::Application(const Options& options, QObject* parent)
    : QObject(parent), m_options(options), m_policy(settings::loadPolicy(options.policyPlace)),
      m_settings(windowSettings(options.dataFolder), m_policy.pinned), m_look(m_settings),
      m_registry(loadRegistry(dataFolder(options.dataFolder), providerFolders(), m_policy)),
      m_records(dataFolder(options.dataFolder), m_cases, m_registry, m_clock),
      m_reuse(m_cases, m_records, m_registry, m_clock), m_evidence(m_records, m_registry, m_clock),
      m_accounts(dataFolder(options.dataFolder)),
      m_network(m_settings, dataFolder(options.dataFolder), m_policy.authorities), m_connections(m_registry, m_clock),
      m_desk(
          std::make_unique<CaseDesk>(m_connections, m_registry, m_clock, [this](const Case& of) { return wayOf(of); })),
      m_opener(m_registry, m_cases, m_clock),
      m_watch(std::make_unique<RequestWatch>(m_connections, m_registry, m_cases, m_opener, *m_desk, m_clock)),
      m_window(std::make_unique<ui::MainWindow>(m_cases, m_registry, m_clock,
                                                new ui::AnswerPage(m_picker, &m_reuse.offers())))
{
    QHash<QString, QString> names;
    for (const providers::Description& known : m_registry.descriptions())
        names.insert(known.id, known.name);
    m_cases.setProviderNames(names);
    wireWindow();
    wireDesk();
    wireUpdates();
    wireChecks();
    wireStore();
    wireLog();
    wireRetention();
    wireLock();
    wireSettings();
    wireNetwork();
    wireHelp();
    wireInsights();
    m_connections.setPolicy(m_policy);
    m_connections.setCodeAsker(
        [this](const secrets::Account& account, const std::optional<Error>& refusal,
               const providers::Session::CodeAnswer& answer) { askForCode(account, refusal, answer); });
}

Application::~Application()
{
    delete m_builder; // it tells when it goes
}

/// Those of this start, and the one that the settings add.
QStringList Application::providerFolders() const
{
    return m_addedProviders.isEmpty() ? m_options.providerFolders
                                      : m_options.providerFolders + QStringList{m_addedProviders};
}

void Application::start()
{
    loadAccounts();
    m_look.apply();
    if (!m_registry.faults().isEmpty())
        refuse(m_registry.faults().constFirst(), m_registry.faults().constFirst().subject);
    showPolicy();
    startUpdates();
    m_window->show();
    // A keychain may ask for a password, and that should come over a window that explains it, and only to somebody
    // who has something kept there.
    if (!m_options.isSandbox && !m_accounts.accounts().isEmpty())
        QTimer::singleShot(0, this, &Application::findStore);
    if (!m_options.isSandbox)
        openStore();
    // The tour begins before that, on the first page.
    if (m_options.isSandbox && !m_options.isTour)
        startTraining();
    openFiles(m_options.files);
}

void Application::comeForward(const QStringList& files)
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    openFiles(files);
}

void Application::wireWindow()
{
    ui::MainWindow* window = m_window.get();
    window->setInbox(audit::systemUser(), windowSettings(m_options.dataFolder));
    window->casePage().setUser(audit::systemUser());
    connect(window, &ui::MainWindow::openRequested, this, &Application::pickFiles);
    connect(window, &ui::MainWindow::filesGiven, this, &Application::openFiles);
    connect(window, &ui::MainWindow::newRequestRequested, this, [this] { builder().show(); });
    connect(window, &ui::MainWindow::pasteRequested, this, &Application::paste);
    connect(window, &ui::MainWindow::trainingRequested, this, &Application::startTraining);
    connect(window, &ui::MainWindow::accountsRequested, this, [this] { showAccounts(); });
    connect(window, &ui::MainWindow::newAccountRequested, this, [this] { showAccounts({}, true); });
    connect(window, &ui::MainWindow::providersRequested, this, &Application::showProviders);
    connect(window, &ui::MainWindow::noticeActionTriggered, this, [this] {
        if (m_noticeAct)
            m_noticeAct();
    });
    connect(window, &ui::MainWindow::nextLookRequested, &m_look, &Look::chooseNext);
    connect(window, &ui::MainWindow::leaveRequested, this, [this] { leave(); });
    connect(window, &ui::MainWindow::sendRequested, this, &Application::send);
    connect(window, &ui::MainWindow::accountRequested, this, &Application::askAccount);
    connect(window, &ui::MainWindow::doneRequested, this, &Application::markDone);
    connect(window, &ui::MainWindow::cancelRequested, m_desk.get(), &CaseDesk::cancel);
    connect(window, &ui::MainWindow::readRequested, this,
            [this](Case* read) { withAccount(read, [this, read] { m_desk->read(read); }); });
    connect(window, &ui::MainWindow::tryAgainRequested, this, &Application::tryAgain);
    connect(window, &ui::MainWindow::listExportRequested, this,
            [this](const QString& name, const QByteArray& bytes) { saveFile(u"request_list"_s, name, bytes); });
    connect(window, &ui::MainWindow::saveRequested, this,
            [this](const QString& name, const QByteArray& bytes) { saveFile(u"psp_results"_s, name, bytes); });
    connect(window, &ui::MainWindow::chooseItemsRequested, this, &Application::chooseItems);
    connect(window, &ui::MainWindow::meaningChosen, this, &Application::setAsked);
    connect(window, &ui::MainWindow::caseShown, &m_reuse, &ReuseDesk::follow);
    connect(window, &ui::MainWindow::partyChosen, m_desk.get(), &CaseDesk::chooseParty);
}

void Application::wireDesk()
{
    connect(m_desk.get(), &CaseDesk::newsChanged, m_window.get(), &ui::MainWindow::setNews);
    connect(m_desk.get(), &CaseDesk::accountMissing, this, &Application::askAccount);
    ui::CasePage& page = m_window->casePage();
    page.setAccountCheck([this](const Case& of) { return hasAccount(of); });
    for (const auto change : {&secrets::AccountStore::added, &secrets::AccountStore::changed})
        connect(&m_accounts, change, &page, &ui::CasePage::accountsChanged);
    connect(&m_accounts, &secrets::AccountStore::removed, &page, &ui::CasePage::accountsChanged);
}

void Application::open(const forms::Request& request, const QList<forms::Document>& documents)
{
    const providers::Description* description = m_registry.find(request.provider);
    if (!description->forms.customerType(request.customerType))
        return askCustomerType(request, documents);
    QStringList environments;
    for (const secrets::Account& account : m_accounts.accounts()) {
        if (account.provider == request.provider && !environments.contains(account.environment))
            environments.append(account.environment);
    }
    const QString first = description->environments.isEmpty() ? QString() : description->environments.constFirst().id;
    if (!request.environment.isEmpty())
        return openIn(request, request.environment, documents);
    if (environments.size() < 2)
        return openIn(request, environments.value(0, first), documents);
    QStringList choices;
    for (const QString& id : std::as_const(environments))
        choices.append(ui::providerText(request.provider, description->environment(id)->title));
    ui::ask(
        m_window.get(),
        {u"askEnvironment"_s, tr("Which environment is this request from?"),
         ui::sentence(tr("You have accounts of %1 in more than one environment."), {description->name}), choices,
         tr("Cancel")},
        [this, request, documents, environments](int chosen) { openIn(request, environments.at(chosen), documents); });
}

void Application::askCustomerType(const forms::Request& request, const QList<forms::Document>& documents)
{
    const providers::Description* description = m_registry.find(request.provider);
    QStringList choices;
    QStringList ids;
    for (const forms::Description::CustomerType& type : description->forms.customerTypes) {
        choices.append(ui::providerText(request.provider, type.title));
        ids.append(type.id);
    }
    ui::ask(m_window.get(),
            {u"askCustomerType"_s, tr("What type of customer is this?"),
             ui::sentence(tr("The request for %1 does not say."), {ui::visibleMarks(request.customerId)}), choices,
             tr("Cancel")},
            [this, request, documents, ids](int chosen) {
                forms::Request complete = request;
                complete.customerType = ids.at(chosen);
                open(complete, documents);
            });
}

void Application::openIn(const forms::Request& request, const QString& environment,
                         const QList<forms::Document>& documents)
{
    m_opener.findOpen(request, environment, false, [this, request, environment, documents](Case* known) {
        Case* opened = known ? known : m_opener.open(request, environment, false);
        if (!documents.isEmpty())
            opened->form().setOffered(documents);
        // A real request will be answered with a real account, also beside training.
        if (!m_accounts.accounts().isEmpty())
            QTimer::singleShot(0, this, &Application::findStore);
        keep(opened);
        if (!known)
            holdNew(opened);
        show(opened);
        withAccount(opened, [this, opened] { complete(opened); });
    });
}

/// An event says little: the customer's type, names and terms come with a read, where there is an account. So does
/// the rest of a record that goes back whole.
void Application::complete(Case* opened)
{
    const providers::Description* description = m_registry.find(opened->request().provider);
    const bool isEvent = opened->request().origin == forms::RequestOrigin::ProviderEvent;
    const bool isRecord = description && !submission::customerRecords(*description, core::Json::object()).isEmpty();
    if ((isEvent || isRecord) && opened->state() == Case::State::Open && wayOf(*opened))
        m_desk->complete(opened);
}

void Application::startTraining()
{
    if (!m_training) {
        auto training = std::make_unique<Training>(m_clock);
        const core::Outcome started = training->start();
        if (!started)
            return refuse(started.error(), {});
        m_training = std::move(training);
        for (const Training::Entry& entry : m_training->accounts()) {
            const core::Outcome added = m_connections.add(entry.account, entry.credentials);
            if (!added)
                return refuse(added.error(), {});
        }
        m_picker.setFolder(m_training->samplesFolder());
        for (const simulator::TrainingRequest& request : m_training->requests())
            openTraining(request);
    }
    m_window->openMostUrgent();
    offerTour();
}

void Application::openTraining(const simulator::TrainingRequest& training)
{
    core::Result<forms::Request> read = m_opener.read(training.payload, training.title, {training.provider, {}});
    if (!read)
        return refuse(read.error(), training.title);
    forms::Request request = *read;
    request.dueAt = training.dueAt;
    if (request.customerName.isEmpty())
        request.customerName = training.title;
    if (!m_registry.find(request.provider)->forms.customerType(request.customerType))
        return refuse(Error{.code = ErrorCode::CustomerTypeUnclear}, training.title);
    Case* opened = m_opener.open(request, m_training->account(training.provider).environment, true);
    complete(opened);
    tellSamples(opened, training);
}

void Application::tellSamples(const Case* of, const simulator::TrainingRequest& training)
{
    const providers::Description& description = *m_registry.find(training.provider);
    ui::CaseNews news = m_window->news(of);
    news.hint = [of, training, &description](int section) { return trainingHint(training, *of, section, description); };
    m_window->setNews(of, news);
}

void Application::show(Case* opened) { m_window->openCase(opened); }

void Application::leave(bool isForRestart)
{
    const auto go = [this, isForRestart] {
        finishUp([this, isForRestart] {
            m_isRestartWanted = isForRestart;
            m_window->setIsLeaving();
            m_help.reset();
            m_window->close();
            Q_EMIT left();
        });
    };
    const QString act = isForRestart ? tr("Restart now") : tr("Quit now");
    const auto askFirst = [this, go, act](const QString& title, const QString& words) {
        if (m_lock->isLocked())
            return m_lock->refuse(ui::sentence(tr("Unlock before you quit. %1"), {words}));
        ui::ask(m_window.get(), {u"askLeave"_s, title, words, {act}, tr("Stay"), true}, [go](int) { go(); });
    };
    if (m_desk->isSending())
        askFirst(tr("An answer is being sent"), tr("If you leave now, you will not know whether it arrived."));
    else if (m_records.state() != StoreDesk::State::Open && hasUnsentAnswers())
        askFirst(tr("There are answers that were not sent"), tr("They will be lost if you leave now."));
    else if (m_builder && m_builder->hasContent())
        askFirst(tr("A request was not opened yet"), tr("What you put together for it will be lost if you leave now."));
    else if (hasTrained())
        askFirst(tr("Training is not kept"), tr("Your training answers will be lost if you leave now."));
    else
        go();
}

bool Application::hasUnsentAnswers() const
{
    for (int row = 0; row < m_cases.rowCount(); ++row) {
        const Case* of = m_cases.at(row);
        const bool isWork = of && !of->isTraining() && of->state() == Case::State::Open;
        if (isWork && !of->form().answers().identities().isEmpty())
            return true;
    }
    return false;
}

/// Training begins with answers of its own, so only what was typed or sent counts.
bool Application::hasTrained() const
{
    for (int row = 0; row < m_cases.rowCount(); ++row) {
        const Case* of = m_cases.at(row);
        if (of && of->isTraining() && (!of->history().steps().isEmpty() || !of->reports().isEmpty()))
            return true;
    }
    return false;
}

void Application::refuse(const Error& error, const QString& file)
{
    QStringList parts;
    if (error.position.isValid())
        parts.append(tr("line %1, column %2:").arg(error.position.line).arg(error.position.column));
    parts.append(ui::errorText(error));
    parts.append(ui::errorAdvice(error.code));
    const QString words = parts.join(u' ');
    const QString name = ui::visibleMarks(QFileInfo(file).fileName());
    tell(ui::Tone::Danger, name.isEmpty() ? words : ui::sentence(tr("%1: %2"), {name, words}));
}

} // namespace rfi::app
