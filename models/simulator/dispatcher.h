#pragma once

#include "models/simulator/module.h"

#include <memory>
#include <mutex>
#include <vector>

namespace rfi::simulator {

/// Leads each call to its provider, lets the wanted faults happen and remembers what was seen.
/// May be used from any thread; calls are answered one after another.
class Dispatcher
{
public:
    void add(std::unique_ptr<Module> module);
    void inject(const Fault& fault);
    QList<SeenCall> seenCalls() const;

    CallReply answer(Call call);

private:
    Module* moduleOf(Call& call) const;
    CallReply answerOrFail(Module& module, CallKind kind, const Call& call);
    Fault* waitingFault(CallKind kind);
    void remember(const Call& call, CallKind kind, const CallReply& reply);

    mutable std::mutex m_mutex;
    std::vector<std::unique_ptr<Module>> m_modules;
    QList<Fault> m_faults;
    QList<SeenCall> m_seen;
};

} // namespace rfi::simulator
