#include "models/simulator/simulator.h"

#include "models/simulator/dispatcher.h"
#include "models/simulator/fincommodule.h"
#include "models/simulator/httpserver.h"
#include "models/simulator/scenario.h"

using namespace Qt::StringLiterals;

namespace rfi::simulator {

Simulator::Simulator(const SimulatorOptions& options, std::shared_ptr<const core::Clock> clock)
    : m_options(options), m_clock(std::move(clock)), m_dispatcher(std::make_shared<Dispatcher>())
{
}

Simulator::~Simulator() { stop(); }

core::Result<quint16> Simulator::start(quint16 port)
{
    stop();
    const auto scenario = readScenario(m_options.scenarios, u"fincom.json"_s, m_clock->today());
    if (!scenario)
        return scenario.error();
    m_dispatcher = std::make_shared<Dispatcher>();
    m_dispatcher->add(std::make_unique<FincomModule>(*scenario, m_options, m_clock));

    auto server = std::make_unique<HttpServer>(
        [dispatcher = m_dispatcher](const Call& call) { return dispatcher->answer(call); });
    const auto started = server->start(port);
    if (started)
        m_server = std::move(server);
    return started;
}

void Simulator::stop() { m_server.reset(); }

bool Simulator::isRunning() const { return m_server != nullptr; }

QUrl Simulator::baseUrl() const { return m_server ? QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->port())) : QUrl(); }

QUrl Simulator::baseUrl(const QString& provider) const
{
    return m_server ? QUrl(u"http://127.0.0.1:%1/%2"_s.arg(m_server->port()).arg(provider)) : QUrl();
}

void Simulator::inject(const Fault& fault) { m_dispatcher->inject(fault); }

QList<SeenCall> Simulator::seenCalls() const { return m_dispatcher->seenCalls(); }

} // namespace rfi::simulator
