#pragma once

#include "models/simulator/maniscustomer.h"
#include "models/simulator/module.h"
#include "models/simulator/shapes.h"
#include "models/simulator/tokens.h"

#include <QSet>

namespace rfi::simulator {

/// Manis: sign-in by headers, customers whose whole record is put, documents as base64, and results per PSP.
class ManisModule final : public Module
{
public:
    ManisModule(const core::Json& scenario, const SimulatorOptions& options, std::shared_ptr<const core::Clock> clock);

    QString id() const override;
    bool knows(const Call& call) const override;
    CallKind kindOf(const Call& call) const override;
    CallReply answer(const Call& call) override;
    CallReply failure(const Fault& fault) const override;

private:
    enum class Route { Unknown, Token, List, Read, Update, Upload };
    static Route routeOf(const Call& call);

    CallReply signIn(const Call& call);
    CallReply list(const Call& call) const;
    CallReply update(const Call& call, ManisCustomer& customer);
    CallReply upload(const Call& call);
    std::optional<QString> faultOf(const core::Json& body, const ManisCustomer& customer) const;
    CallReply problem(int status, const QString& detail = {}) const;
    ManisCustomer* find(const QString& id);

    core::Json m_scenario;
    SimulatorOptions m_options;
    std::shared_ptr<const core::Clock> m_clock;
    Shapes m_shapes;
    Tokens m_tokens;
    QList<ManisCustomer> m_customers;
    QSet<QString> m_documents; ///< ids that an update may name
};

} // namespace rfi::simulator
