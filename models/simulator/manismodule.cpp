#include "models/simulator/manismodule.h"

#include "models/simulator/filekinds.h"
#include "models/simulator/manisreplies.h"
#include "models/simulator/paging.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::simulator {
namespace {

using core::Json;

bool isDocumentName(const QString& name) { return name.endsWith(u"DocumentId"); }

/// The documents that a record names, each with its place.
QList<Json::Member> documentsIn(const Json& record)
{
    QList<Json::Member> documents;
    for (const auto& [name, value] : record.members()) {
        if (isDocumentName(name))
            documents.append({name, value});
        for (const auto& [inner, document] : value.members()) {
            if (isDocumentName(inner))
                documents.append({name + u'.' + inner, document});
        }
    }
    return documents;
}

/// What a parameter of the list looks for, as a text that the customer has to mention.
bool isWanted(const Call& call, const ManisCustomer& customer)
{
    const QString psp = call.query.value(u"pspId"_s);
    const QStringList names{u"text"_s, u"name"_s, u"email"_s, u"country"_s, u"phoneNumber"_s};
    return (psp.isEmpty() || customer.isRegisteredWith(psp))
        && std::all_of(names.begin(), names.end(),
                       [&](const QString& name) { return customer.mentions(call.query.value(name)); });
}

} // namespace

ManisModule::ManisModule(const Json& scenario, const SimulatorOptions& options,
                         std::shared_ptr<const core::Clock> clock)
    : m_scenario(scenario), m_options(options), m_clock(std::move(clock)), m_shapes(scenario), m_tokens(m_clock)
{
    for (const Json& customer : scenario.value(u"customers"_s).items()) {
        m_customers.append(ManisCustomer(customer));
        for (const auto& [place, document] : documentsIn(customer.value(u"record"_s)))
            m_documents.insert(document.toString());
    }
}

QString ManisModule::id() const { return u"manis"_s; }

bool ManisModule::knows(const Call& call) const { return routeOf(call) != Route::Unknown; }

ManisModule::Route ManisModule::routeOf(const Call& call)
{
    const QStringList path = call.segments();
    if (path.size() < 3 || path.first(2) != QStringList{u"api"_s, u"v1"_s})
        return Route::Unknown;
    const QStringList rest = path.sliced(2);
    if (call.method == u"POST" && rest == QStringList{u"auth"_s, u"token"_s})
        return Route::Token;
    if (call.method == u"POST" && rest == QStringList{u"customers"_s, u"documents"_s})
        return Route::Upload;
    if (call.method == u"GET" && rest == QStringList{u"customers"_s})
        return Route::List;
    if (rest.size() == 2 && rest.first() == u"customers")
        return call.method == u"GET" ? Route::Read : call.method == u"PUT" ? Route::Update : Route::Unknown;
    return Route::Unknown;
}

CallKind ManisModule::kindOf(const Call& call) const
{
    switch (routeOf(call)) {
    case Route::Token: return CallKind::SignIn;
    case Route::List:
    case Route::Read: return CallKind::Read;
    case Route::Upload: return CallKind::Upload;
    case Route::Update: return CallKind::Answer;
    case Route::Unknown: break;
    }
    return CallKind::Other;
}

CallReply ManisModule::failure(const Fault& fault) const { return problem(fault.status); }

CallReply ManisModule::problem(int status, const QString& detail) const
{
    return manis::problem(status, m_clock->now(), detail);
}

CallReply ManisModule::answer(const Call& call)
{
    const Route route = routeOf(call);
    if (route == Route::Token)
        return signIn(call);
    if (!m_tokens.contains(bearerToken(call)))
        return problem(401);
    if (route == Route::List)
        return list(call);
    if (route == Route::Upload)
        return upload(call);
    ManisCustomer* customer = find(call.segments().last());
    if (route == Route::Unknown || !customer)
        return problem(404);
    return route == Route::Update ? update(call, *customer) : CallReply{.status = 200, .body = customer->shown()};
}

CallReply ManisModule::signIn(const Call& call)
{
    const QString merchant = QString::fromLatin1(call.headers.value("x-merchant-id"));
    const QString secret = QString::fromLatin1(call.headers.value("x-secret"));
    if (merchant.isEmpty() || secret.isEmpty())
        return problem(400, u"x-merchant-id and x-secret are required"_s);
    const QList<Json>& accounts = m_scenario.value(u"accounts"_s).items();
    const bool isKnown = std::any_of(accounts.begin(), accounts.end(), [&](const Json& account) {
        return account.value(u"merchantId"_s).toString() == merchant && account.value(u"secret"_s).toString() == secret;
    });
    if (!isKnown)
        return problem(401, u"Merchant id or secret is wrong"_s);
    const QDateTime end = m_clock->now().addSecs(m_options.tokenLifeSeconds);
    const qint64 expiresAt = m_options.isExpiryInMilliseconds ? end.toMSecsSinceEpoch() : end.toSecsSinceEpoch();
    return {.status = 200,
            .body = Json::object({{u"tokenType"_s, u"Bearer"_s},
                                  {u"token"_s, m_tokens.add(end)},
                                  {u"expiresAt"_s, Json::integer(expiresAt)}})};
}

/// The wrapper of the list is not documented; this one is a plain guess.
CallReply ManisModule::list(const Call& call) const
{
    const auto page = numberIn(call, u"page"_s, 0, {});
    const auto size = numberIn(call, u"pageSize"_s, 10, {.least = 1, .most = 100});
    if (!page || !size)
        return problem(400, (page ? u"pageSize"_s : u"page"_s) + u" is out of range"_s);
    QList<Json> all;
    for (const ManisCustomer& customer : m_customers) {
        if (isWanted(call, customer))
            all.append(customer.shown());
    }
    return {.status = 200,
            .body = Json::object({{u"content"_s, pageOf(all, *page, *size)},
                                  {u"page"_s, Json::integer(*page)},
                                  {u"pageSize"_s, Json::integer(*size)},
                                  {u"total"_s, Json::integer(all.size())}})};
}

CallReply ManisModule::update(const Call& call, ManisCustomer& customer)
{
    const auto body = bodyOf(call);
    if (!body)
        return problem(400, u"body is not valid JSON"_s);
    if (const auto fault = faultOf(*body, customer))
        return problem(400, *fault);
    customer.update(*body, m_scenario.value(u"psps"_s), m_clock->now());
    return {.status = 200, .body = customer.shown()};
}

std::optional<QString> ManisModule::faultOf(const Json& body, const ManisCustomer& customer) const
{
    if (const auto fault = m_shapes.fault(body, u"Update"_s))
        return fault;
    for (const Json& psp : m_scenario.value(u"psps"_s).items()) {
        if (!psp.contains(u"demands"_s) || !customer.isRegisteredWith(psp.value(u"pspId"_s).toString()))
            continue;
        if (const auto fault = m_shapes.fault(customer.merged(body), psp.value(u"demands"_s).toString()))
            return fault;
    }
    for (const auto& [place, document] : documentsIn(body)) {
        if (!m_documents.contains(document.toString()))
            return place + u" is not a known document"_s;
    }
    return {};
}

CallReply ManisModule::upload(const Call& call)
{
    const auto body = bodyOf(call);
    if (!body)
        return problem(400, u"body is not valid JSON"_s);
    if (const auto fault = m_shapes.fault(*body, u"Upload"_s))
        return problem(400, *fault);
    const auto content = bytesFromBase64(body->value(u"base64"_s).toString());
    if (!content)
        return problem(400, u"base64 is not valid"_s);
    if (!isOfMediaType(*content, body->value(u"fileType"_s).toString()))
        return problem(400, u"fileType is not the type of the file"_s);
    // The same bytes are the same document, so that one that was refused is known again.
    const QByteArray print = QCryptographicHash::hash(*content, QCryptographicHash::Md5).toHex();
    const QString id = u"org_doc_"_s + QString::fromLatin1(print);
    m_documents.insert(id);
    Json reply = Json::object({{u"documentId"_s, id}, {u"documentType"_s, u"customer"_s}});
    for (const QString& name : {u"fileName"_s, u"fileType"_s, u"description"_s})
        reply.insert(name, body->value(name));
    return {.status = 200, .body = reply};
}

ManisCustomer* ManisModule::find(const QString& id)
{
    const auto found = std::find_if(m_customers.begin(), m_customers.end(),
                                    [&id](const ManisCustomer& customer) { return customer.id() == id; });
    return found == m_customers.end() ? nullptr : &*found;
}

} // namespace rfi::simulator
