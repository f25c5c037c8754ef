#include "models/simulator/delosmodule.h"

#include "models/simulator/filekinds.h"
#include "models/simulator/paging.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rfi::simulator {
namespace {

using core::Json;

constexpr qsizetype megabyte = 1024 * 1024;

struct SizeRule
{
    QLatin1StringView mediaType;
    qsizetype megabytes;
};

/// Text comes last, as a PDF may look like it.
constexpr std::array<SizeRule, 6> sizeRules{
    {{"application/pdf"_L1, 10},
     {"image/jpeg"_L1, 5},
     {"image/png"_L1, 5},
     {"application/msword"_L1, 5},
     {"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1, 5},
     {"text/plain"_L1, 1}}};

CallReply done()
{
    return {.status = 200, .body = Json::object({{u"success"_s, Json::boolean(true)}, {u"message"_s, u"done"_s}})};
}

CallReply notFound(const QString& id) { return delosError(404, u"Customer not found: "_s + id); }

CallReply listed(const QList<Json>& all, const Call& call)
{
    const auto page = numberIn(call, u"meta.page"_s, 0, {});
    const auto size = numberIn(call, u"meta.pageSize"_s, 20, {.least = 1, .most = 100});
    if (!page || !size)
        return delosError(400, u"Page is out of range"_s);
    const Json meta = Json::object({{u"page"_s, Json::integer(*page)},
                                    {u"pageSize"_s, Json::integer(*size)},
                                    {u"total"_s, Json::integer(all.size())}});
    return {.status = 200, .body = Json::object({{u"items"_s, pageOf(all, *page, *size)}, {u"meta"_s, meta}})};
}

/// The one part of that name; nullptr when there is none.
const CallPart* partOf(const Call& call, const QString& name)
{
    const auto found =
        std::find_if(call.parts.begin(), call.parts.end(), [&name](const CallPart& part) { return part.name == name; });
    return found == call.parts.end() ? nullptr : &*found;
}

QString textOf(const Call& call, const QString& name)
{
    const CallPart* part = partOf(call, name);
    return part ? QString::fromUtf8(part->content) : QString();
}

std::optional<QString> attachmentFault(const CallPart* attach)
{
    if (!attach || attach->fileName.isEmpty() || attach->content.isEmpty())
        return u"attach is required"_s;
    const auto rule = std::find_if(sizeRules.begin(), sizeRules.end(), [attach](const SizeRule& one) {
        return isOfMediaType(attach->content, one.mediaType);
    });
    if (rule == sizeRules.end())
        return u"File type is not supported"_s;
    if (attach->content.size() > (*rule).megabytes * megabyte)
        return u"File is too large: limit is %1 MB"_s.arg((*rule).megabytes);
    return {};
}

} // namespace

DelosModule::DelosModule(const Json& scenario, const SimulatorOptions& options,
                         std::shared_ptr<const core::Clock> clock)
    : m_clock(std::move(clock)), m_shapes(scenario), m_login(scenario.value(u"accounts"_s), options, m_clock),
      m_hasDocumentedIds(options.hasDocumentedIds)
{
    for (const Json& customer : scenario.value(u"customers"_s).items())
        m_customers.append(DelosCustomer(customer, scenario.value(u"transitions"_s), options.readsWhileProcessing));
}

QString DelosModule::id() const { return u"delos"_s; }

bool DelosModule::knows(const Call& call) const { return routeOf(call) != Route::Unknown; }

DelosModule::Route DelosModule::routeOf(const Call& call)
{
    const QStringList path = call.segments();
    const bool isGet = call.method == u"GET";
    if (call.method == u"POST" && path == QStringList{u"v2"_s, u"auth"_s, u"login"_s})
        return Route::Login;
    if (isGet && path.size() == 4 && path.first(3) == QStringList{u"v2"_s, u"auth"_s, u"refresh"_s})
        return Route::Refresh;
    if (path.size() < 2 || path.first(2) != QStringList{u"v2"_s, u"customer"_s})
        return Route::Unknown;
    if (path.size() == 2)
        return isGet ? Route::List : Route::Unknown;
    if (call.method == u"POST" && path.size() == 3 && path.last() == u"file")
        return Route::Upload;
    return path.size() > 4 ? Route::Unknown : routeBelowCustomer(call.method, path.value(3));
}

/// A read is printed as a POST in one place; both work.
DelosModule::Route DelosModule::routeBelowCustomer(const QString& method, const QString& part)
{
    static const QHash<QString, Route> routes{{u"GET "_s, Route::Read},
                                              {u"POST "_s, Route::Read},
                                              {u"PATCH "_s, Route::Update},
                                              {u"GET file"_s, Route::ListFiles},
                                              {u"GET application"_s, Route::ReadApplication},
                                              {u"POST application"_s, Route::StoreApplication},
                                              {u"PATCH application"_s, Route::HandIn}};
    return routes.value(method + u' ' + part, Route::Unknown);
}

CallKind DelosModule::kindOf(const Call& call) const
{
    switch (routeOf(call)) {
    case Route::Login:
    case Route::Refresh: return CallKind::SignIn;
    case Route::List:
    case Route::Read:
    case Route::ListFiles:
    case Route::ReadApplication: return CallKind::Read;
    case Route::Upload: return CallKind::Upload;
    case Route::Update:
    case Route::StoreApplication:
    case Route::HandIn: return CallKind::Answer;
    case Route::Unknown: break;
    }
    return CallKind::Other;
}

CallReply DelosModule::failure(const Fault& fault) const
{
    static const QHash<int, QString> words{
        {401, u"Invalid or expired token"_s}, {429, u"Too many requests"_s}, {500, u"Internal server error"_s}};
    return delosError(fault.status, words.value(fault.status, u"The request could not be handled"_s));
}

CallReply DelosModule::answer(const Call& call)
{
    const Route route = routeOf(call);
    if (route == Route::Login)
        return m_login.signIn(call);
    if (route == Route::Refresh)
        return m_login.refresh(call.segments().last());
    if (!m_login.accepts(call))
        return delosError(401, u"Invalid or expired token"_s);
    if (route == Route::List)
        return list(call);
    if (route == Route::Upload)
        return upload(call);
    if (route == Route::Unknown)
        return delosError(404, u"Resource not found"_s);
    const QString id = call.segments().at(2);
    DelosCustomer* customer = find(id);
    return customer ? answerFor(*customer, call, route) : notFound(id);
}

CallReply DelosModule::answerFor(DelosCustomer& customer, const Call& call, Route route)
{
    switch (route) {
    case Route::Update: return update(customer, call);
    case Route::ListFiles: return listed(customer.files(), call);
    case Route::ReadApplication:
        return {.status = 200, .body = customer.application().isNull() ? Json::object() : customer.application()};
    case Route::StoreApplication: return storeApplication(customer, call);
    case Route::HandIn: return handIn(customer, call);
    default:
        customer.noteRead(m_clock->now());
        return {.status = 200, .body = Json::object({{u"item"_s, shown(customer)}})};
    }
}

CallReply DelosModule::list(const Call& call)
{
    const QString id = call.query.value(u"customerId"_s);
    const QString name = call.query.value(u"customerName"_s);
    const QString from = call.query.value(u"fromCreateAt"_s);
    QList<Json> all;
    for (DelosCustomer& customer : m_customers) {
        customer.noteRead(m_clock->now());
        const Json& item = customer.item();
        const QString names = item.value(u"name"_s).toString() + u' ' + item.value(u"lastname"_s).toString();
        if ((id.isEmpty() || customer.id() == id) && names.contains(name, Qt::CaseInsensitive)
            && item.value(u"createAt"_s).toString() >= from)
            all.append(shown(customer));
    }
    return listed(all, call);
}

CallReply DelosModule::update(DelosCustomer& customer, const Call& call)
{
    const auto body = bodyOf(call);
    if (!body)
        return delosError(400, u"Body is not valid JSON"_s);
    if (const auto fault = m_shapes.fault(*body, u"Update"_s))
        return delosError(400, *fault);
    if (const auto fault = customer.update(*body, m_clock->now()))
        return delosError(400, *fault);
    return {.status = 200, .body = Json::object({{u"item"_s, shown(customer)}})};
}

CallReply DelosModule::upload(const Call& call)
{
    const QString id = textOf(call, u"customerId"_s);
    if (id.isEmpty())
        return delosError(400, u"customerId is required"_s);
    DelosCustomer* customer = find(id);
    if (!customer)
        return notFound(id);
    const CallPart* attach = partOf(call, u"attach"_s);
    if (const auto fault = attachmentFault(attach))
        return delosError(400, *fault);
    const QString file = customer->addFile(*attach, textOf(call, u"type"_s), textOf(call, u"info"_s), m_clock->now());
    return {.status = 200, .body = Json::object({{u"id"_s, file}, {u"customerId"_s, id}})};
}

CallReply DelosModule::storeApplication(DelosCustomer& customer, const Call& call)
{
    const auto body = bodyOf(call);
    if (!body)
        return delosError(400, u"Body is not valid JSON"_s);
    if (const auto fault = m_shapes.fault(*body, u"Application"_s))
        return delosError(400, *fault);
    const auto fault = customer.store(*body);
    return fault ? delosError(400, *fault) : done();
}

CallReply DelosModule::handIn(DelosCustomer& customer, const Call& call)
{
    const auto body = bodyOf(call);
    if (!call.body.isEmpty() && !(body && *body == Json::object()))
        return delosError(400, u"Unexpected body"_s);
    const auto fault = customer.handIn(m_clock->now());
    return fault ? delosError(400, *fault) : done();
}

/// The documents call the ids otherwise than the live service.
Json DelosModule::shown(const DelosCustomer& customer) const
{
    if (!m_hasDocumentedIds)
        return customer.item();
    Json item = Json::object();
    for (const auto& [name, value] : customer.item().members())
        item.insert(name == u"customerId" ? u"cuid"_s : name == u"partnerId" ? u"puid"_s : name, value);
    return item;
}

DelosCustomer* DelosModule::find(const QString& id)
{
    const auto found = std::find_if(m_customers.begin(), m_customers.end(),
                                    [&id](const DelosCustomer& customer) { return customer.id() == id; });
    return found == m_customers.end() ? nullptr : &*found;
}

} // namespace rfi::simulator
