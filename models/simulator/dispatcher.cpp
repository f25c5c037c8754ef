#include "models/simulator/dispatcher.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::simulator {
namespace {

constexpr qsizetype rememberedCalls = 10000;

CallReply nobody() { return {.status = 404, .body = core::Json::object({{u"message"_s, u"Resource not found"_s}})}; }

QByteArray contentOf(const Call& call)
{
    QByteArray content = call.body;
    for (const CallPart& part : call.parts)
        content += part.content;
    return content;
}

/// A sign-in by GET carries its secret at the end of the path.
QString withoutSecret(const Call& call, CallKind kind)
{
    const bool hasSecret = kind == CallKind::SignIn && call.method == u"GET";
    return hasSecret ? call.path.section(u'/', 0, -2) : call.path;
}

} // namespace

void Dispatcher::add(std::unique_ptr<Module> module)
{
    const std::scoped_lock lock(m_mutex);
    m_modules.push_back(std::move(module));
}

void Dispatcher::inject(const Fault& fault)
{
    const std::scoped_lock lock(m_mutex);
    m_faults.append(fault);
}

QList<SeenCall> Dispatcher::seenCalls() const
{
    const std::scoped_lock lock(m_mutex);
    return m_seen;
}

CallReply Dispatcher::answer(Call call)
{
    const std::scoped_lock lock(m_mutex);
    const QString path = call.path;
    Module* module = moduleOf(call);
    const CallKind kind = module ? module->kindOf(call) : CallKind::Other;
    const CallReply reply = module ? answerOrFail(*module, kind, call) : nobody();
    call.path = path;
    remember(call, kind, reply);
    return reply;
}

/// A prefix is taken off the path.
Module* Dispatcher::moduleOf(Call& call) const
{
    const QString prefix = call.path.section(u'/', 1, 1);
    for (const auto& module : m_modules) {
        if (module->id() == prefix) {
            call.path = call.path.sliced(1 + prefix.size());
            return module.get();
        }
    }
    const auto found =
        std::find_if(m_modules.begin(), m_modules.end(), [&call](const auto& module) { return module->knows(call); });
    return found == m_modules.end() ? nullptr : found->get();
}

CallReply Dispatcher::answerOrFail(Module& module, CallKind kind, const Call& call)
{
    Fault* fault = waitingFault(kind);
    if (!fault || fault->after-- > 0)
        return module.answer(call);
    --fault->times;
    CallReply reply = fault->status == 0 ? module.answer(call) : module.failure(*fault);
    reply.isCut = fault->status == 0;
    if (fault->isStatusInBody)
        reply.status = 200;
    else if (!fault->retryAfter.isEmpty())
        reply.headers.insert("Retry-After", fault->retryAfter);
    return reply;
}

Fault* Dispatcher::waitingFault(CallKind kind)
{
    const auto found = std::find_if(m_faults.begin(), m_faults.end(),
                                    [kind](const Fault& fault) { return fault.call == kind && fault.times > 0; });
    return found == m_faults.end() ? nullptr : &*found;
}

void Dispatcher::remember(const Call& call, CallKind kind, const CallReply& reply)
{
    const QByteArray content = contentOf(call);
    SeenCall seen;
    seen.kind = kind;
    seen.method = call.method;
    seen.path = withoutSecret(call, kind);
    seen.bodySize = content.size();
    if (!content.isEmpty() && kind != CallKind::SignIn)
        seen.bodySha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    seen.files = static_cast<int>(std::count_if(call.parts.begin(), call.parts.end(),
                                                [](const CallPart& part) { return !part.fileName.isEmpty(); }));
    seen.status = reply.isCut ? 0 : reply.status;
    if (m_seen.size() == rememberedCalls)
        m_seen.removeFirst();
    m_seen.append(seen);
}

} // namespace rfi::simulator
