#include "models/cases/codec.h"
#include "models/cases/codecparts.h"

#include <QMetaEnum>

namespace rfi::cases {

using core::Json;
using namespace Qt::StringLiterals;
using submission::CallReport;
using submission::Outcome;
using submission::PspResult;
using submission::PspState;
using submission::Report;
using submission::SentDocument;
using submission::UploadReport;

namespace {

/// Error codes by name: their numbers change when one is added.
Json codeJson(core::ErrorCode code)
{
    return Json(QString::fromLatin1(QMetaEnum::fromType<core::ErrorCode>().valueToKey(static_cast<int>(code))));
}

core::ErrorCode codeFrom(const Json& json)
{
    bool isKnown = false;
    const int value =
        QMetaEnum::fromType<core::ErrorCode>().keyToValue(json.toString().toLatin1().constData(), &isKnown);
    return isKnown ? static_cast<core::ErrorCode>(value) : core::ErrorCode::ProviderMessage;
}

Json problemJson(const forms::Problem& problem)
{
    return Json::object({{u"item"_s, identityJson(problem.item)},
                         {u"code"_s, codeJson(problem.code)},
                         {u"arguments"_s, textsJson(problem.arguments)},
                         {u"providerText"_s, Json(problem.providerText)},
                         {u"providerKey"_s, Json(problem.providerKey)},
                         {u"fromProvider"_s, Json::boolean(problem.isFromProvider)}});
}

forms::Problem problemFrom(const Json& json)
{
    return {identityFrom(json.value(u"item"_s)),   codeFrom(json.value(u"code"_s)),
            textsFrom(json.value(u"arguments"_s)), textAt(json, u"providerText"_s),
            textAt(json, u"providerKey"_s),        json.value(u"fromProvider"_s).toBool()};
}

Json errorJson(const core::Error& error)
{
    return Json::object({{u"code"_s, codeJson(error.code)},
                         {u"subject"_s, Json(error.subject)},
                         {u"arguments"_s, textsJson(error.arguments)}});
}

core::Error errorFrom(const Json& json)
{
    return {codeFrom(json.value(u"code"_s)), textAt(json, u"subject"_s), textsFrom(json.value(u"arguments"_s)), {}, {}};
}

Json pspJson(const PspResult& result)
{
    return Json::object({{u"id"_s, Json(result.pspId)},
                         {u"name"_s, Json(result.pspName)},
                         {u"state"_s, Json::integer(static_cast<int>(result.state))},
                         {u"message"_s, Json(result.message)}});
}

PspResult pspFrom(const Json& json)
{
    return {textAt(json, u"id"_s), textAt(json, u"name"_s),
            enumFrom(json.value(u"state"_s), PspState::Unknown, PspState::Unknown), textAt(json, u"message"_s)};
}

int numberAt(const Json& json, const QString& name)
{
    return static_cast<int>(json.value(name).toInteger().value_or(0));
}

Json sentJson(const SentDocument& document)
{
    return Json::object({{u"item"_s, identityJson(document.item)},
                         {u"name"_s, Json(document.name)},
                         {u"sha256"_s, bytesJson(document.sha256)}});
}

SentDocument sentFrom(const Json& json)
{
    return {identityFrom(json.value(u"item"_s)), textAt(json, u"name"_s), bytesFrom(json.value(u"sha256"_s))};
}

Outcome outcomeFrom(const Json& json) { return enumFrom(json, Outcome::DryRun, Outcome::Unknown); }

} // namespace

Json callJson(const CallReport& call)
{
    return Json::object({{u"name"_s, Json(call.name)},
                         {u"method"_s, Json(call.method)},
                         {u"path"_s, Json(call.path)},
                         {u"httpStatus"_s, Json::integer(call.httpStatus)},
                         {u"body"_s, bytesJson(call.body)},
                         {u"bodySha256"_s, Json(QString::fromLatin1(call.bodySha256))},
                         {u"contentSha256"_s, Json(QString::fromLatin1(call.contentSha256))},
                         {u"outcome"_s, Json::integer(static_cast<int>(call.outcome))},
                         {u"requestId"_s, Json(call.requestId)},
                         {u"hasPspFailure"_s, Json::boolean(call.hasPspFailure)},
                         {u"wasAccepted"_s, Json::boolean(call.wasAccepted)},
                         {u"finishedAt"_s, momentJson(call.finishedAt)},
                         {u"party"_s, Json(call.party)},
                         {u"createdId"_s, Json(call.createdId)},
                         {u"documents"_s, listJson(call.documents, sentJson)},
                         {u"reply"_s, bytesJson(call.reply)},
                         {u"replySha256"_s, Json(QString::fromLatin1(call.replySha256))}});
}

CallReport callFrom(const Json& json)
{
    CallReport call;
    call.name = textAt(json, u"name"_s);
    call.method = textAt(json, u"method"_s);
    call.path = textAt(json, u"path"_s);
    call.httpStatus = numberAt(json, u"httpStatus"_s);
    call.body = bytesFrom(json.value(u"body"_s));
    call.bodySha256 = textAt(json, u"bodySha256"_s).toLatin1();
    call.contentSha256 = textAt(json, u"contentSha256"_s).toLatin1();
    call.outcome = outcomeFrom(json.value(u"outcome"_s));
    call.requestId = textAt(json, u"requestId"_s);
    call.hasPspFailure = json.value(u"hasPspFailure"_s).toBool();
    call.wasAccepted = json.value(u"wasAccepted"_s).toBool();
    call.finishedAt = momentFrom(json.value(u"finishedAt"_s));
    call.party = textAt(json, u"party"_s);
    call.createdId = textAt(json, u"createdId"_s);
    call.documents = listFrom(json.value(u"documents"_s), sentFrom);
    call.reply = bytesFrom(json.value(u"reply"_s));
    call.replySha256 = textAt(json, u"replySha256"_s).toLatin1();
    return call;
}

Json uploadJson(const UploadReport& upload)
{
    return Json::object({{u"document"_s, sentJson(upload.document)},
                         {u"method"_s, Json(upload.method)},
                         {u"path"_s, Json(upload.path)},
                         {u"httpStatus"_s, Json::integer(upload.httpStatus)},
                         {u"outcome"_s, Json::integer(static_cast<int>(upload.outcome))},
                         {u"uri"_s, Json(upload.uri)},
                         {u"requestId"_s, Json(upload.requestId)},
                         {u"finishedAt"_s, momentJson(upload.finishedAt)}});
}

UploadReport uploadFrom(const Json& json)
{
    return {.document = sentFrom(json.value(u"document"_s)),
            .method = textAt(json, u"method"_s),
            .path = textAt(json, u"path"_s),
            .httpStatus = numberAt(json, u"httpStatus"_s),
            .outcome = outcomeFrom(json.value(u"outcome"_s)),
            .uri = textAt(json, u"uri"_s),
            .requestId = textAt(json, u"requestId"_s),
            .finishedAt = momentFrom(json.value(u"finishedAt"_s))};
}

Json reportJson(const Report& report)
{
    return Json::object({{u"attempt"_s, Json(report.attemptId)},
                         {u"outcome"_s, Json::integer(static_cast<int>(report.outcome))},
                         {u"calls"_s, listJson(report.calls, callJson)},
                         {u"problems"_s, listJson(report.problems, problemJson)},
                         {u"warnings"_s, listJson(report.warnings, problemJson)},
                         {u"errors"_s, listJson(report.errors, errorJson)},
                         {u"providerMessage"_s, Json(report.providerMessage)},
                         {u"pspResults"_s, listJson(report.pspResults, pspJson)},
                         {u"finishedAt"_s, momentJson(report.finishedAt)},
                         {u"answeredItems"_s, Json::integer(report.answeredItems)},
                         {u"round"_s, Json::integer(report.round)},
                         {u"answersPrint"_s, bytesJson(report.answersPrint)},
                         {u"startedAt"_s, momentJson(report.startedAt)},
                         {u"uploads"_s, listJson(report.uploads, uploadJson)}});
}

Report reportFrom(const Json& json)
{
    Report report;
    report.attemptId = textAt(json, u"attempt"_s);
    report.outcome = outcomeFrom(json.value(u"outcome"_s));
    report.calls = listFrom(json.value(u"calls"_s), callFrom);
    report.problems = listFrom(json.value(u"problems"_s), problemFrom);
    report.warnings = listFrom(json.value(u"warnings"_s), problemFrom);
    report.errors = listFrom(json.value(u"errors"_s), errorFrom);
    report.providerMessage = textAt(json, u"providerMessage"_s);
    report.pspResults = listFrom(json.value(u"pspResults"_s), pspFrom);
    report.finishedAt = momentFrom(json.value(u"finishedAt"_s));
    report.answeredItems = numberAt(json, u"answeredItems"_s);
    report.round = std::max(1, numberAt(json, u"round"_s));
    report.answersPrint = bytesFrom(json.value(u"answersPrint"_s));
    report.startedAt = momentFrom(json.value(u"startedAt"_s));
    report.uploads = listFrom(json.value(u"uploads"_s), uploadFrom);
    return report;
}

} // namespace rfi::cases
