#pragma once

#include "models/core/moments.h"
#include "models/secrets/account.h"
#include "models/secrets/credentialstore.h"
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
    struct Entry
    {
        secrets::Account account;
        secrets::Credentials credentials;
    };
    /// One for each provider that is played.
    const QHash<QString, Entry>& accounts() const { return m_accounts; }
    secrets::Account account(const QString& provider) const { return m_accounts.value(provider).account; }
    QString samplesFolder() const { return m_samples.path(); }
    simulator::Simulator& simulator() { return m_simulator; }

private:
    void addAccount(const simulator::TrainingAccount& training);

    const core::Clock& m_clock;
    simulator::Simulator m_simulator;
    QTemporaryDir m_samples;
    QHash<QString, Entry> m_accounts;
};

} // namespace rfi::app
