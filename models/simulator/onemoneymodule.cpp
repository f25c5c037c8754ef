#include "models/simulator/onemoneymodule.h"

#include "models/simulator/onemoneydocuments.h"
#include "models/simulator/onemoneyreplies.h"
#include "models/simulator/paging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::simulator {
namespace {

using core::Json;
using onemoney::refusal;

CallReply fine(const Json& body) { return {.status = 200, .body = body}; }

QString personIdOf(const Call& call) { return call.segments().value(4); }

struct Page
{
    qsizetype number = 0; ///< from 0
    qsizetype size = 0;
};

/// `page` counts from 1 and goes with `size`; `page_num` counts from 0 and goes with `page_size`.
std::optional<Page> pageIn(const Call& call)
{
    const bool isOld = call.query.contains(u"page_num"_s) || call.query.contains(u"page_size"_s);
    const auto number = isOld ? numberIn(call, u"page_num"_s, 0, {}) : numberIn(call, u"page"_s, 1, {.least = 1});
    const auto size = numberIn(call, isOld ? u"page_size"_s : u"size"_s, 20, {.least = 1, .most = 100});
    if (!number || !size)
        return {};
    return Page{isOld ? *number : *number - 1, *size};
}

} // namespace

OneMoneyModule::OneMoneyModule(const Json& scenario, const SimulatorOptions& options,
                               std::shared_ptr<const core::Clock> clock)
    : m_clock(std::move(clock)), m_secondsAhead(options.secondsAhead),
      m_gate(scenario.value(u"accounts"_s), options.isBearerTaken), m_shapes(scenario)
{
    for (const Json& customer : scenario.value(u"customers"_s).items())
        m_customers.append(OneMoneyCustomer(customer, options.readsWhileProcessing));
}

QString OneMoneyModule::id() const { return u"onemoney"_s; }

bool OneMoneyModule::knows(const Call& call) const { return m_gate.knows(call); }

OneMoneyModule::Route OneMoneyModule::routeOf(const Call& call)
{
    static const QHash<QString, Route> routes{{u"GET 2"_s, Route::List},        {u"GET 3"_s, Route::Read},
                                              {u"PUT 3"_s, Route::Update},      {u"GET 4"_s, Route::ListPersons},
                                              {u"POST 4"_s, Route::AddPerson},  {u"GET 5"_s, Route::ReadPerson},
                                              {u"PUT 5"_s, Route::UpdatePerson}};
    const QStringList path = call.segments();
    if (path == QStringList{u"echo"_s})
        return Route::Echo;
    const bool isBelowCustomers = path.size() >= 2 && path.first(2) == QStringList{u"v1"_s, u"customers"_s};
    if (!isBelowCustomers || path.value(3, u"associated_persons"_s) != u"associated_persons")
        return Route::Unknown;
    return routes.value(u"%1 %2"_s.arg(call.method).arg(path.size()), Route::Unknown);
}

CallKind OneMoneyModule::kindOf(const Call& call) const
{
    switch (routeOf(call)) {
    case Route::Echo:
    case Route::List:
    case Route::Read:
    case Route::ListPersons:
    case Route::ReadPerson: return CallKind::Read;
    case Route::Update:
    case Route::AddPerson:
    case Route::UpdatePerson: return CallKind::Answer;
    case Route::Unknown: break;
    }
    return CallKind::Other;
}

CallReply OneMoneyModule::failure(const Fault& fault) const
{
    return onemoney::stamped(refusal(fault.status, onemoney::usualDetail(fault.status, fault.retryAfter)), now());
}

CallReply OneMoneyModule::answer(const Call& call) { return onemoney::stamped(answerKnown(call), now()); }

CallReply OneMoneyModule::answerKnown(const Call& call)
{
    const QString objection = m_gate.objection(call, now());
    if (!objection.isEmpty())
        return refusal(401, objection, call.path);
    const Route route = routeOf(call);
    if (route == Route::Echo)
        return fine(Json::object({{u"message"_s, u"ok"_s}}));
    if (route == Route::List)
        return list(call);
    if (route == Route::Unknown)
        return refusal(404, u"resource not found"_s, call.path);
    OneMoneyCustomer* customer = find(call.segments().at(2));
    return customer ? answerFor(*customer, call, route) : refusal(404, u"customer not found"_s, call.path);
}

CallReply OneMoneyModule::list(const Call& call)
{
    const auto page = pageIn(call);
    if (!page)
        return refusal(422, u"page is out of range"_s, call.path);
    const QString status = call.query.value(u"kyb_status"_s).toLower();
    QList<Json> all;
    for (OneMoneyCustomer& customer : m_customers) {
        const Json shown = customer.read(now());
        if (status.isEmpty() || shown.value(u"status"_s).toString().toLower() == status)
            all.append(shown);
    }
    return fine(Json::object(
        {{u"customers"_s, pageOf(all, page->number, page->size)}, {u"total"_s, Json::integer(all.size())}}));
}

CallReply OneMoneyModule::answerFor(OneMoneyCustomer& customer, const Call& call, Route route)
{
    const bool isOfPerson = route == Route::ReadPerson || route == Route::UpdatePerson;
    if (isOfPerson && customer.person(personIdOf(call)).isNull())
        return refusal(404, u"associated person not found"_s, call.path);
    switch (route) {
    case Route::Read: return fine(customer.read(now()));
    case Route::ListPersons: return fine(customer.detail().value(u"associated_persons"_s));
    case Route::ReadPerson: return fine(customer.person(personIdOf(call)));
    default: return change(customer, call, route);
    }
}

CallReply OneMoneyModule::change(OneMoneyCustomer& customer, const Call& call, Route route)
{
    const auto body = bodyOf(call);
    if (!body)
        return refusal(400, u"body is not valid JSON"_s, call.path);
    if (!customer.isOpen())
        return refusal(400, u"KYB edit not allowed in status "_s + customer.status(), call.path);
    const QString shape = route == Route::Update ? u"UpdateCustomer"_s
        : route == Route::AddPerson              ? u"NewAssociatedPerson"_s
                                                 : u"UpdateAssociatedPerson"_s;
    std::optional<QString> fault = m_shapes.fault(*body, shape);
    if (!fault)
        fault = onemoney::documentFault(*body);
    if (fault)
        return refusal(422, *fault, call.path);
    if (route == Route::AddPerson)
        return fine(customer.person(customer.addPerson(*body, now())));
    if (route == Route::UpdatePerson) {
        customer.updatePerson(personIdOf(call), *body, now());
        return fine(customer.person(personIdOf(call)));
    }
    customer.update(*body, now());
    return fine(customer.detail());
}

OneMoneyCustomer* OneMoneyModule::find(const QString& id)
{
    const auto found = std::find_if(m_customers.begin(), m_customers.end(),
                                    [&id](const OneMoneyCustomer& customer) { return customer.id() == id; });
    return found == m_customers.end() ? nullptr : &*found;
}

} // namespace rfi::simulator
