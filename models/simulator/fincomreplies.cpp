#include "models/simulator/fincomreplies.h"

using namespace Qt::StringLiterals;

namespace rfi::simulator::fincom {
namespace {

using core::Json;

CallReply message(int status, const QString& text)
{
    return {.status = status, .body = Json::object({{u"message"_s, text}})};
}

CallReply coded(int status, const QString& code, const QString& text)
{
    const Json error = Json::object({{u"code"_s, code}, {u"message"_s, text}});
    return {.status = status, .body = Json::object({{u"error"_s, error}})};
}

CallReply numbered(int status, const QString& text)
{
    return {.status = status, .body = Json::object({{u"status"_s, Json::integer(status)}, {u"message"_s, text}})};
}

} // namespace

CallReply validationFailed(const QList<FincomFault>& faults)
{
    Json data = Json::object();
    for (const FincomFault& fault : faults)
        data.insert(fault.key, fault.text);
    CallReply reply = numbered(400, u"Validation failed"_s);
    reply.body.insert(u"data"_s, data);
    return reply;
}

CallReply unauthorized() { return message(401, u"Authentication failed"_s); }

CallReply forbidden(const QString& text) { return coded(403, u"forbidden"_s, text); }

CallReply notFound() { return message(404, u"Resource not found"_s); }

CallReply unprocessable(const QList<FincomFault>& faults)
{
    Json errors = Json::array();
    for (const FincomFault& fault : faults)
        errors.append(Json::object({{fault.key, fault.text}}));
    CallReply reply = message(422, u"Validation error"_s);
    reply.body.insert(u"errors"_s, errors);
    return reply;
}

CallReply failure(int status)
{
    switch (status) {
    case 401: return unauthorized();
    case 403: return forbidden(u"Customer is not eligible for this operation"_s);
    case 404: return notFound();
    case 409: return coded(409, u"conflict"_s, u"A submission for this customer is in progress"_s);
    case 423: return message(423, u"RELIANCE is not available for your client"_s);
    case 429: return message(429, u"Too many requests"_s);
    case 500: return numbered(500, u"Internal server error"_s);
    default: return numbered(status, u"The request could not be handled"_s);
    }
}

} // namespace rfi::simulator::fincom
