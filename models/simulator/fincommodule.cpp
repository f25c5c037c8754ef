#include "models/simulator/fincommodule.h"

#include "models/core/jsonreader.h"
#include "models/simulator/filekinds.h"
#include "models/simulator/fincomanswer.h"
#include "models/simulator/fincomreplies.h"
#include "models/simulator/paging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::simulator {
namespace {

using core::Json;

CallReply withData(const Json& data) { return {.status = 200, .body = Json::object({{u"data"_s, data}})}; }

/// By the first bytes, as the name may say anything; empty when it is no kind that is taken.
QString extensionOf(const QByteArray& content)
{
    if (isOfMediaType(content, u"application/pdf"_s))
        return u"pdf"_s;
    if (isOfMediaType(content, u"image/jpeg"_s))
        return u"jpg"_s;
    return isOfMediaType(content, u"image/png"_s) ? u"png"_s : QString();
}

CallReply refusal(const FincomVerdict& verdict)
{
    if (!verdict.refused.isEmpty())
        return fincom::validationFailed(verdict.refused);
    if (!verdict.illFormed.isEmpty())
        return fincom::unprocessable(verdict.illFormed);
    const FincomFault& file = verdict.foreignFiles.constFirst();
    return fincom::forbidden(file.key + u' ' + file.text);
}

bool isFine(const FincomVerdict& verdict)
{
    return verdict.refused.isEmpty() && verdict.illFormed.isEmpty() && verdict.foreignFiles.isEmpty();
}

} // namespace

FincomModule::FincomModule(const Json& scenario, const SimulatorOptions& options,
                           std::shared_ptr<const core::Clock> clock)
    : m_options(options), m_clock(std::move(clock)), m_tokens(scenario.value(u"accounts"_s), options, m_clock)
{
    for (const Json& customer : scenario.value(u"customers"_s).items())
        m_customers.append(FincomCustomer(customer));
}

QString FincomModule::id() const { return u"fincom"_s; }

bool FincomModule::knows(const Call& call) const { return routeOf(call) != Route::Unknown; }

FincomModule::Route FincomModule::routeOf(const Call& call)
{
    const QStringList path = call.segments();
    const bool isCustomer = path.size() == 3 && path.at(1) == u"customers"_s;
    if (call.method == u"POST"_s && path == QStringList{u"v1"_s, u"oauth"_s, u"token"_s})
        return Route::Token;
    if (call.method == u"POST"_s && path == QStringList{u"v1"_s, u"oauth"_s, u"refresh-token"_s})
        return Route::Refresh;
    if (call.method == u"POST"_s && path == QStringList{u"v1"_s, u"customers"_s, u"upload"_s})
        return Route::Upload;
    if (call.method == u"GET"_s && path == QStringList{u"v2"_s, u"customers"_s})
        return Route::List;
    if (call.method == u"GET"_s && isCustomer && path.first() == u"v2"_s)
        return Route::ReadV2;
    if (call.method == u"GET"_s && isCustomer && path.first() == u"v1"_s)
        return Route::ReadV1;
    if (call.method == u"PATCH"_s && isCustomer && path.first() == u"v1"_s)
        return Route::Answer;
    return Route::Unknown;
}

CallKind FincomModule::kindOf(const Call& call) const
{
    switch (routeOf(call)) {
    case Route::Token:
    case Route::Refresh: return CallKind::SignIn;
    case Route::List:
    case Route::ReadV1:
    case Route::ReadV2: return CallKind::Read;
    case Route::Upload: return CallKind::Upload;
    case Route::Answer: return CallKind::Answer;
    case Route::Unknown: break;
    }
    return CallKind::Other;
}

CallReply FincomModule::failure(const Fault& fault) const { return fincom::failure(fault.status); }

CallReply FincomModule::answer(const Call& call)
{
    const Route route = routeOf(call);
    if (route == Route::Token)
        return m_tokens.issue(call.body);
    if (route == Route::Refresh)
        return m_tokens.refresh(call.body);
    if (!m_tokens.accepts(call))
        return fincom::unauthorized();
    switch (route) {
    case Route::List: return list(call);
    case Route::ReadV1:
    case Route::ReadV2: return read(call, route);
    case Route::Upload: return upload(call);
    case Route::Answer: return answerRequest(call);
    default: return fincom::notFound();
    }
}

CallReply FincomModule::list(const Call& call)
{
    const auto perPage = numberIn(call, u"per_page"_s, 40, {.least = 1, .most = 100});
    const auto page = numberIn(call, u"current_page"_s, 1, {.least = 1});
    if (!perPage || !page)
        return fincom::unprocessable({{perPage ? u"current_page"_s : u"per_page"_s, u"is out of range"_s}});
    QList<Json> all;
    for (FincomCustomer& customer : m_customers) {
        customer.noteRead(m_clock->now());
        const QString type = call.query.value(u"type"_s);
        if (type.isEmpty() || customer.detail().value(u"type"_s).toString() == type)
            all.append(customer.summary());
    }
    const qsizetype pages = (all.size() + *perPage - 1) / *perPage;
    const Json pagination = Json::object({{u"current_page"_s, Json::integer(*page)},
                                          {u"per_page"_s, Json::integer(*perPage)},
                                          {u"total_page"_s, Json::integer(pages)},
                                          {u"total"_s, Json::integer(all.size())}});
    const Json customers = pageOf(all, *page - 1, *perPage);
    return withData(Json::object({{u"pagination"_s, pagination}, {u"customers"_s, customers}}));
}

CallReply FincomModule::read(const Call& call, Route route)
{
    FincomCustomer* customer = find(call.segments().last());
    if (!customer)
        return fincom::notFound();
    customer->noteRead(m_clock->now());
    return withData(route == Route::ReadV1 ? customer->detailV1() : customer->detail());
}

CallReply FincomModule::upload(const Call& call)
{
    const QString idName = u"customer_id"_s;
    const auto id = std::find_if(call.parts.begin(), call.parts.end(),
                                 [&idName](const CallPart& part) { return part.name == idName; });
    if (id == call.parts.end())
        return fincom::unprocessable({{idName, u"is required"_s}});
    FincomCustomer* customer = find(QString::fromUtf8(id->content));
    if (!customer)
        return fincom::forbidden(u"Customer is not one of this client"_s);

    QList<FincomFault> faults;
    for (const CallPart& part : call.parts) {
        if (part.name != idName && extensionOf(part.content).isEmpty())
            faults.append({part.name, u"must be a PDF, JPG, JPEG or PNG file"_s});
    }
    if (call.parts.size() == 1)
        faults.append({u"files"_s, u"at least one file is required"_s});
    if (!faults.isEmpty())
        return fincom::unprocessable(faults);

    Json files = Json::array();
    Json merged = Json::object();
    for (const CallPart& part : call.parts) {
        if (part.name == idName)
            continue;
        const QString uri = customer->addUpload(part.name, part.content, extensionOf(part.content));
        merged.insert(part.name, uri);
        files.append(Json::object({{part.name, uri}}));
    }
    return withData(Json::object({{u"files"_s, m_options.isUploadMerged ? Json::array({merged}) : files}}));
}

CallReply FincomModule::answerRequest(const Call& call)
{
    const auto body = core::readJson(call.body);
    if (!body)
        return fincom::validationFailed({{u"body"_s, u"is not valid JSON"_s}});
    FincomCustomer* customer = find(call.segments().last());
    if (!customer)
        return fincom::notFound();
    if (!customer->acceptsAnswer())
        return fincom::failure(403);
    const FincomVerdict verdict = FincomAnswer(customer->detail(), customer->uris(), m_clock->today()).check(*body);
    if (!isFine(verdict))
        return refusal(verdict);
    customer->takeAnswer(*body, m_clock->now(), m_options.readsWhileProcessing);
    return withData(Json::object({{u"customer_id"_s, customer->id()}}));
}

FincomCustomer* FincomModule::find(const QString& id)
{
    const auto found = std::find_if(m_customers.begin(), m_customers.end(),
                                    [&id](const FincomCustomer& customer) { return customer.id() == id; });
    return found == m_customers.end() ? nullptr : &*found;
}

} // namespace rfi::simulator
