#include "models/submission/replyjudge.h"

#include "models/core/jsonreader.h"
#include "models/providers/calls.h"
#include "models/schema/schemachecker.h"
#include "models/submission/errormapper.h"

namespace rfi::submission {

using core::Error;
using core::ErrorCode;
using core::Json;
using network::Fate;

namespace {

constexpr int leastErrorStatus = 400;

Verdict judgeSuccess(const providers::Description& description, const providers::CallTemplate& call,
                     const QString& customerId, const QByteArray& body)
{
    const auto json = core::readJson(body);
    const bool isAsDescribed = json
        && (call.reply.isNull()
            || schema::SchemaChecker(description.forms.root).checkAgainst(*json, call.reply).isEmpty());
    if (!isAsDescribed)
        return {Outcome::Unknown, Error{ErrorCode::ReplyUnreadable, description.name, {}, {}, {}}};
    const QString named = providers::customerIdIn(call, *json).value_or(customerId);
    if (named != customerId)
        return {Outcome::Unknown, Error{ErrorCode::WrongCustomer, description.name, {named}, {}, {}}};
    return {Outcome::Accepted, std::nullopt};
}

} // namespace

Verdict judge(const providers::Description& description, const providers::CallTemplate& call, const QString& customerId,
              const SignedReply& signedReply)
{
    const network::Reply& reply = signedReply.reply;
    if (signedReply.stop)
        return {Outcome::NotSent, signedReply.stop};
    if (reply.fate == Fate::NotSent)
        return {Outcome::NotSent, reply.error};
    if (reply.fate == Fate::Unknown || reply.error)
        return {Outcome::Unknown, reply.error};
    const providers::ErrorShape* shape = shapeOf(description, reply.body);
    const bool isSuccess = call.success.contains(signedReply.status);
    if (isSuccess && !(shape && shape->isInSuccess))
        return judgeSuccess(description, call, customerId, reply.body);
    Error status{ErrorCode::HttpStatus, description.name, {QString::number(signedReply.status)}, {}, {}};
    if (shape && shape->meaning)
        status = {*shape->meaning, description.name, {}, {}, {}};
    const bool isFinal = isSuccess || description.refusals.contains(signedReply.status)
        || (shape && shape->isFinal && signedReply.status >= leastErrorStatus);
    return {isFinal ? Outcome::Rejected : Outcome::Unknown, status};
}

} // namespace rfi::submission
