#pragma once

#include "models/simulator/deloscustomer.h"
#include "models/simulator/deloslogin.h"
#include "models/simulator/module.h"
#include "models/simulator/shapes.h"

namespace rfi::simulator {

/// Delos: sign-in with a one-time code, updates of six fields, labelled files, and the application that is read,
/// changed, written back and handed in.
class DelosModule final : public Module
{
public:
    DelosModule(const core::Json& scenario, const SimulatorOptions& options, std::shared_ptr<const core::Clock> clock);

    QString id() const override;
    bool knows(const Call& call) const override;
    CallKind kindOf(const Call& call) const override;
    CallReply answer(const Call& call) override;
    CallReply failure(const Fault& fault) const override;

private:
    enum class Route {
        Unknown,
        Login,
        Refresh,
        List,
        Read,
        Update,
        Upload,
        ListFiles,
        ReadApplication,
        StoreApplication,
        HandIn
    };
    static Route routeOf(const Call& call);
    static Route routeBelowCustomer(const QString& method, const QString& part);

    CallReply list(const Call& call);
    CallReply upload(const Call& call);
    CallReply answerFor(DelosCustomer& customer, const Call& call, Route route);
    CallReply update(DelosCustomer& customer, const Call& call);
    CallReply storeApplication(DelosCustomer& customer, const Call& call);
    CallReply handIn(DelosCustomer& customer, const Call& call);
    core::Json shown(const DelosCustomer& customer) const;
    DelosCustomer* find(const QString& id);

    std::shared_ptr<const core::Clock> m_clock;
    Shapes m_shapes;
    DelosLogin m_login;
    QList<DelosCustomer> m_customers;
    bool m_hasDocumentedIds = false;
};

} // namespace rfi::simulator
