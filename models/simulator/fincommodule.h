#pragma once

#include "models/simulator/fincomcustomer.h"
#include "models/simulator/fincomtokens.h"
#include "models/simulator/module.h"

namespace rfi::simulator {

/// Fin.com: sign-in, customers with their open requests for information, uploads, and answers.
class FincomModule final : public Module
{
public:
    FincomModule(const core::Json& scenario, const SimulatorOptions& options, std::shared_ptr<const core::Clock> clock);

    QString id() const override;
    bool knows(const Call& call) const override;
    CallKind kindOf(const Call& call) const override;
    CallReply answer(const Call& call) override;
    CallReply failure(const Fault& fault) const override;

private:
    enum class Route { Unknown, Token, Refresh, List, ReadV1, ReadV2, Upload, Answer };
    static Route routeOf(const Call& call);

    CallReply list(const Call& call);
    CallReply read(const Call& call, Route route);
    CallReply upload(const Call& call);
    CallReply answerRequest(const Call& call);
    FincomCustomer* find(const QString& id);

    SimulatorOptions m_options;
    std::shared_ptr<const core::Clock> m_clock;
    FincomTokens m_tokens;
    QList<FincomCustomer> m_customers;
};

} // namespace rfi::simulator
