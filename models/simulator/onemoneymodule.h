#pragma once

#include "models/core/moments.h"
#include "models/simulator/module.h"
#include "models/simulator/onemoneycustomer.h"
#include "models/simulator/onemoneysignature.h"
#include "models/simulator/shapes.h"

#include <memory>

namespace rfi::simulator {

/// 1Money for businesses: a key or a signature per call, free text in the review, updates of the company and of
/// its persons while the status allows them, documents inside of the bodies.
class OneMoneyModule final : public Module
{
public:
    OneMoneyModule(const core::Json& scenario, const SimulatorOptions& options,
                   std::shared_ptr<const core::Clock> clock);

    QString id() const override;
    /// By its credentials, as its paths are also those of another provider.
    bool knows(const Call& call) const override;
    CallKind kindOf(const Call& call) const override;
    CallReply answer(const Call& call) override;
    CallReply failure(const Fault& fault) const override;

private:
    enum class Route { Unknown, Echo, List, Read, Update, ListPersons, AddPerson, ReadPerson, UpdatePerson };
    static Route routeOf(const Call& call);

    QDateTime now() const { return m_clock->now().addSecs(m_secondsAhead); }
    CallReply answerKnown(const Call& call);
    CallReply list(const Call& call);
    CallReply answerFor(OneMoneyCustomer& customer, const Call& call, Route route);
    CallReply change(OneMoneyCustomer& customer, const Call& call, Route route);
    OneMoneyCustomer* find(const QString& id);

    std::shared_ptr<const core::Clock> m_clock;
    int m_secondsAhead = 0;
    onemoney::Gate m_gate;
    Shapes m_shapes;
    QList<OneMoneyCustomer> m_customers;
};

} // namespace rfi::simulator
