#pragma once

#include "models/core/moments.h"
#include "models/core/result.h"
#include "models/simulator/options.h"

#include <QList>
#include <QUrl>

#include <memory>

namespace rfi::simulator {

class Dispatcher;
class HttpServer;

/// Plays the providers on 127.0.0.1, so that people train and tests run without an account, a network or
/// personal data. It answers in threads of its own and never waits for the thread it belongs to.
class Simulator
{
public:
    explicit Simulator(const SimulatorOptions& options = {},
                       std::shared_ptr<const core::Clock> clock = std::make_shared<core::SystemClock>());
    ~Simulator();

    /// Listens and gives the port; 0 picks a free one. All customers are as the scenarios describe them, no
    /// fault is waiting and no call was seen. Errors: PortUnavailable, or those of reading a scenario.
    core::Result<quint16> start(quint16 port = 0);
    /// Ends after the calls that are being answered.
    void stop();
    bool isRunning() const;

    /// Where all providers answer, told apart by their paths; empty when not running.
    QUrl baseUrl() const;
    /// Where only this provider answers.
    QUrl baseUrl(const QString& provider) const;

    void inject(const Fault& fault);
    /// The latest calls, at most 10000, oldest first.
    QList<SeenCall> seenCalls() const;

private:
    template <typename Provider>
    core::Outcome add(const QString& scenarioName);

    SimulatorOptions m_options;
    std::shared_ptr<const core::Clock> m_clock;
    std::shared_ptr<Dispatcher> m_dispatcher; ///< shared with the calls under way
    std::unique_ptr<HttpServer> m_server;
};

} // namespace rfi::simulator
