#include "app/application.h"
#include "ui/builder/requestbuilder.h"
#include "ui/requests/mainwindow.h"
#include "ui/requests/question.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"

#include <algorithm>

// Which account something is done with.

namespace rfi::app {

using submission::Case;
using namespace Qt::StringLiterals;

namespace {

QList<secrets::Account> accountsFor(const secrets::AccountStore& store, const QString& provider,
                                    const QString& environment)
{
    QList<secrets::Account> fitting;
    const QList<secrets::Account>& all = store.accounts();
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(fitting), [&](const secrets::Account& account) {
        return account.provider == provider && account.environment == environment;
    });
    return fitting;
}

void chooseAccount(QWidget* parent, const providers::Registry& registry, const QList<secrets::Account>& accounts,
                   const std::function<void(const secrets::Account&)>& chosen)
{
    QStringList names;
    for (const secrets::Account& account : accounts)
        names += ui::visibleMarks(account.name);
    const providers::Description* description = registry.find(accounts.constFirst().provider);
    ui::ask(parent,
            {u"askAccount"_s, Application::tr("Which account is this for?"),
             ui::sentence(Application::tr("You have several accounts of %1 in this environment."),
                          {description ? description->name : accounts.constFirst().provider}),
             names, Application::tr("Cancel")},
            [accounts, chosen](int choice) { chosen(accounts.at(choice)); });
}

} // namespace

/// The account that was decided on, or the only one there is; nobody guesses among several.
std::optional<CaseDesk::Way> Application::wayOf(const Case& of) const
{
    if (of.isTraining())
        return CaseDesk::Way{m_training->account(of.request().provider), nullptr};
    const QList<secrets::Account> fitting = accountsFor(m_accounts, of.request().provider, of.environment());
    const auto decided = std::find_if(fitting.cbegin(), fitting.cend(),
                                      [&of](const secrets::Account& account) { return account.id == of.account(); });
    if (!m_store.store || (decided == fitting.cend() && fitting.size() != 1))
        return {};
    return CaseDesk::Way{decided == fitting.cend() ? fitting.constFirst() : *decided, m_store.store};
}

bool Application::hasAccount(const Case& of) const
{
    return of.isTraining() || !accountsFor(m_accounts, of.request().provider, of.environment()).isEmpty();
}

void Application::askAccount(const Case* of)
{
    const providers::Description* description = m_registry.find(of->request().provider);
    m_window->setMessage(
        ui::Tone::Warning,
        ui::sentence(tr("There is no account for %1, %2. Add one and send again; your answers stay here."),
                     {description ? description->name : of->request().provider, of->environment()}));
    showAccounts(of->request().provider, true);
}

void Application::withAccount(Case* of, const std::function<void()>& goOn)
{
    const QList<secrets::Account> fitting = accountsFor(m_accounts, of->request().provider, of->environment());
    const bool isDecided = std::any_of(fitting.cbegin(), fitting.cend(),
                                       [of](const secrets::Account& account) { return account.id == of->account(); });
    if (of->isTraining() || isDecided || fitting.size() < 2)
        return goOn();
    chooseAccount(m_window.get(), m_registry, fitting,
                  [asked = QPointer<Case>(of), goOn](const secrets::Account& account) {
                      if (!asked)
                          return;
                      asked->setAccount(account.id);
                      goOn();
                  });
}

/// In training nobody has an account; then the simulator's is meant.
void Application::findMissing(const forms::Request& customer)
{
    const QList<secrets::Account> fitting = accountsFor(m_accounts, customer.provider, customer.environment);
    if (!fitting.isEmpty() && m_store.store) {
        const auto find = [this, customer](const secrets::Account& account) {
            findMissingBy({account, m_store.store}, customer);
        };
        return fitting.size() == 1 ? find(fitting.constFirst()) : chooseAccount(m_builder, m_registry, fitting, find);
    }
    if (m_training)
        return findMissingBy({m_training->account(customer.provider), nullptr}, customer);
    builder().refuse(core::Error{core::ErrorCode::CredentialsMissing}, {});
}

void Application::findMissingBy(const CaseDesk::Way& way, const forms::Request& customer)
{
    m_connections.open(way.account, way.store, m_builder,
                       [this, customer](const core::Result<std::shared_ptr<Connection>>& connection) {
                           if (!connection)
                               return m_builder->refuse(connection.error(), {});
                           readMissing(customer, *connection);
                       });
}

} // namespace rfi::app
