#include "app/training.h"

using namespace Qt::StringLiterals;

namespace rfi::app {

namespace {

secrets::Credentials credentialsOf(const core::Json& json)
{
    secrets::Credentials credentials;
    for (const auto& [name, value] : json.members())
        credentials.insert(name, core::Secret::fromText(value.toString()));
    return credentials;
}

} // namespace

Training::Training(const core::Clock& clock) : m_clock(clock) {}

core::Outcome Training::start()
{
    const core::Result<quint16> port = m_simulator.start();
    if (!port)
        return port.error();
    for (const simulator::TrainingAccount& training : simulator::trainingAccounts())
        addAccount(training);
    return simulator::writeSamples(QDir(m_samples.path()), m_clock.today());
}

void Training::addAccount(const simulator::TrainingAccount& training)
{
    secrets::Account account;
    account.id = u"training-"_s + training.provider;
    account.name = training.name;
    account.provider = training.provider;
    account.environment = u"sandbox"_s;
    account.baseUrl = m_simulator.baseUrl(training.provider).toString();
    m_accounts.insert(account.provider, {account, credentialsOf(training.credentials)});
}

} // namespace rfi::app
