#pragma once

#include "models/simulator/call.h"
#include "models/simulator/options.h"

namespace rfi::simulator {

/// One played provider. Keeps its state in memory; called by one thread at a time.
class Module
{
public:
    virtual ~Module() = default;

    /// The provider's id, which is also its prefix: `/<id>/v1/...` always reaches this module.
    virtual QString id() const = 0;
    /// True when a call without a prefix is this provider's; the first module that says so answers.
    virtual bool knows(const Call& call) const = 0;
    virtual CallKind kindOf(const Call& call) const = 0;
    virtual CallReply answer(const Call& call) = 0;
    /// The refusal that the fault wants, in the provider's own shape.
    virtual CallReply failure(const Fault& fault) const = 0;
};

} // namespace rfi::simulator
