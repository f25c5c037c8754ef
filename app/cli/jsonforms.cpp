#include "app/cli/jsonforms.h"

#include "models/core/jsonreader.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/texts.h"

#include <QMetaEnum>

namespace rfi::cli {

using namespace Qt::StringLiterals;
using core::Json;
using submission::CallReport;
using submission::Outcome;

namespace {

/// What does not apply is left out.
void insertText(Json& object, const QString& name, const QString& text)
{
    if (!text.isEmpty())
        object.insert(name, Json(text));
}

void insertIdentity(Json& object, const forms::ItemIdentity& identity)
{
    insertText(object, u"party"_s, identity.party);
    insertText(object, u"pointer"_s, identity.pointer);
    insertText(object, u"documentType"_s, identity.documentType);
    insertText(object, u"side"_s, identity.side);
}

QString statusName(forms::ItemStatus status)
{
    switch (status) {
    case forms::ItemStatus::Missing: return u"MISSING"_s;
    case forms::ItemStatus::Expired: return u"EXPIRED"_s;
    case forms::ItemStatus::Invalid: return u"INVALID"_s;
    case forms::ItemStatus::None: break;
    }
    return {};
}

Json fieldJson(const forms::Field& field, const QString& provider)
{
    Json json = Json::object();
    insertIdentity(json, field.identity);
    insertText(json, u"label"_s, ui::providerText(provider, field.label));
    const auto kinds = QMetaEnum::fromType<forms::ItemKind>();
    json.insert(u"kind"_s, Json(QString::fromLatin1(kinds.valueToKey(static_cast<int>(field.kind))).toLower()));
    insertText(json, u"format"_s, field.format);
    if (!field.options.isEmpty()) {
        Json options = Json::array();
        for (const forms::Option& option : field.options)
            options.append(Json(option.value));
        json.insert(u"options"_s, options);
    }
    json.insert(u"required"_s, Json::boolean(field.isRequired));
    insertText(json, u"status"_s, statusName(field.status));
    insertText(json, u"reason"_s, field.reason);
    return json;
}

/// A body that is no JSON (a file call) is shown as text.
Json bodyJson(const QByteArray& body)
{
    const auto json = core::readJson(body);
    return json ? *json : Json(QString::fromUtf8(body));
}

Json callJson(const CallReport& call, Outcome whole)
{
    Json json =
        Json::object({{u"name"_s, Json(call.name)}, {u"method"_s, Json(call.method)}, {u"path"_s, Json(call.path)}});
    json.insert(u"httpStatus"_s, call.httpStatus > 0 ? Json::integer(call.httpStatus) : Json());
    json.insert(u"bodySha256"_s, Json(QString::fromLatin1(call.bodySha256)));
    json.insert(u"outcome"_s, Json(submission::outcomeName(call.outcome)));
    if (whole == Outcome::DryRun || whole == Outcome::Invalid)
        json.insert(u"body"_s, bodyJson(call.body));
    if (call.isIncomplete)
        json.insert(u"incomplete"_s, Json::boolean(true));
    return json;
}

Json problemJson(const forms::Problem& problem, const forms::Form* form)
{
    const int index = form ? form->indexOf(problem.item) : -1;
    const forms::Field* field = index < 0 ? nullptr : &form->fields.at(index);
    Json json = Json::object();
    insertIdentity(json, problem.item);
    insertText(json, u"key"_s, problem.providerKey);
    json.insert(u"code"_s, Json(core::codeName(problem.code)));
    const QString provider = form ? form->request.provider : QString();
    json.insert(u"message"_s, Json(ui::problemText(problem, field, provider)));
    return json;
}

Json errorJson(const core::Error& error)
{
    return Json::object({{u"code"_s, Json(core::codeName(error.code))},
                         {u"message"_s, Json(ui::errorText(error) + u' ' + ui::errorAdvice(error.code))}});
}

Json errorsJson(const submission::Report& report, const forms::Form* form)
{
    Json errors = Json::array();
    for (const forms::Problem& problem : report.problems)
        errors.append(problemJson(problem, form));
    for (const core::Error& error : report.errors)
        errors.append(errorJson(error));
    if (!report.providerMessage.isEmpty() && report.outcome != Outcome::Accepted) {
        errors.append(Json::object({{u"code"_s, Json(core::codeName(core::ErrorCode::ProviderMessage))},
                                    {u"message"_s, Json(ui::visibleMarks(report.providerMessage))}}));
    }
    return errors;
}

Json pspJson(const submission::PspResult& result)
{
    return Json::object({{u"pspId"_s, Json(result.pspId)},
                         {u"pspName"_s, Json(result.pspName)},
                         {u"success"_s, Json::boolean(result.state == submission::PspState::Accepted)},
                         {u"errorMessage"_s, Json(result.message)}});
}

} // namespace

Json fieldsJson(const forms::Form& form)
{
    Json items = Json::array();
    for (const forms::Field& field : form.fields) {
        if (field.isShown())
            items.append(fieldJson(field, form.request.provider));
    }
    Json json = Json::object({{u"items"_s, items}});
    if (form.request.notes.isEmpty())
        return json;
    Json notes = Json::array();
    for (const forms::Note& note : form.request.notes) {
        Json entry = Json::object();
        insertText(entry, u"party"_s, note.party);
        entry.insert(u"text"_s, Json(note.text));
        entry.insert(u"reason"_s, Json(note.reason));
        notes.append(entry);
    }
    json.insert(u"notes"_s, notes);
    return json;
}

Json reportJson(const submission::Report& report, const forms::Form* form)
{
    Json calls = Json::array();
    for (const CallReport& call : report.calls)
        calls.append(callJson(call, report.outcome));
    Json results = Json::array();
    for (const submission::PspResult& result : report.pspResults) {
        if (result.isTold())
            results.append(pspJson(result));
    }
    return Json::object({{u"outcome"_s, Json(submission::outcomeName(report.outcome))},
                         {u"calls"_s, calls},
                         {u"errors"_s, errorsJson(report, form)},
                         {u"pspResults"_s, results}});
}

} // namespace rfi::cli
