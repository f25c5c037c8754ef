#include "models/simulator/simulator.h"

#include "models/simulator/delosmodule.h"
#include "models/simulator/dispatcher.h"
#include "models/simulator/fincommodule.h"
#include "models/simulator/httpserver.h"
#include "models/simulator/manismodule.h"
#include "models/simulator/onemoneymodule.h"
#include "models/simulator/scenario.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rfi::simulator {

Simulator::Simulator(const SimulatorOptions& options, std::shared_ptr<const core::Clock> clock)
    : m_options(options), m_clock(std::move(clock)), m_dispatcher(std::make_shared<Dispatcher>())
{
}

Simulator::~Simulator() { stop(); }

template <typename Provider>
core::Outcome Simulator::add(const QString& scenarioName)
{
    if (!QFile::exists(m_options.scenarios + u'/' + scenarioName))
        return core::success();
    const auto scenario = readScenario(m_options.scenarios, scenarioName, m_clock->today());
    if (!scenario)
        return scenario.error();
    m_dispatcher->add(std::make_unique<Provider>(*scenario, m_options, m_clock));
    return core::success();
}

core::Result<quint16> Simulator::start(quint16 port)
{
    stop();
    const auto list = readTrainingFile(m_options.scenarios, u"training.json"_s, m_clock->today());
    if (!list)
        return list.error();
    m_dispatcher = std::make_shared<Dispatcher>();
    // 1Money goes first, as it tells its calls by their credentials from those of Fin.com.
    for (const core::Outcome& added : {add<OneMoneyModule>(u"onemoney.json"_s), add<FincomModule>(u"fincom.json"_s),
                                       add<ManisModule>(u"manis.json"_s), add<DelosModule>(u"delos.json"_s)}) {
        if (!added)
            return added.error();
    }
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
