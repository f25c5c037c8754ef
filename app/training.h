#pragma once

#include "models/core/moments.h"
#include "models/secrets/account.h"
#include "models/secrets/tokenstore.h"
#include "models/simulator/simulator.h"
#include "models/simulator/training.h"

#include <QHash>
#include <QTemporaryDir>

namespace rfi::app {

/// Everything a newcomer needs without an account: the simulator, its accounts with credentials in memory only,
/// requests, and a folder with sample documents that goes away with this.
class Training
{
public:
    explicit Training(const core::Clock& clock);

    /// Starts the simulator and writes the samples.
    core::Outcome start();
    bool isRunning() const { return m_simulator.isRunning(); }

    QList<simulator::TrainingRequest> requests() const { return simulator::trainingRequests(m_clock.today()); }
    /// The account of a provider; without id when there is none.
    secrets::Account account(const QString& provider) const { return m_accounts.value(provider); }
    std::shared_ptr<secrets::TokenStore> store() const { return m_store; }
    QString samplesFolder() const { return m_samples.path(); }
    simulator::Simulator& simulator() { return m_simulator; }

private:
    void addAccount(const simulator::TrainingAccount& training);

    const core::Clock& m_clock;
    simulator::Simulator m_simulator;
    QTemporaryDir m_samples;
    std::shared_ptr<secrets::TokenStore> m_store;
    QHash<QString, secrets::Account> m_accounts;
};

} // namespace rfi::app
