#include "models/cases/codec.h"

#include "models/cases/codecparts.h"

namespace rfi::cases {

using core::Json;
using namespace Qt::StringLiterals;

namespace {

Json itemJson(const forms::RequestItem& item)
{
    return Json::object({{u"item"_s, identityJson(item.identity)},
                         {u"status"_s, Json::integer(static_cast<int>(item.status))},
                         {u"reason"_s, Json(item.reason)},
                         {u"required"_s, Json::boolean(item.isRequired)},
                         {u"options"_s, textsJson(item.options)},
                         {u"partyUnclear"_s, Json::boolean(item.isPartyUnclear)},
                         {u"requiredGiven"_s, Json::boolean(item.isRequiredGiven)},
                         {u"schema"_s, item.schema}});
}

forms::RequestItem itemFrom(const Json& json)
{
    forms::RequestItem item;
    item.identity = identityFrom(json.value(u"item"_s));
    item.status = enumFrom(json.value(u"status"_s), forms::ItemStatus::Invalid, forms::ItemStatus::None);
    item.reason = textAt(json, u"reason"_s);
    item.isRequired = json.value(u"required"_s).toBool(true);
    item.options = textsFrom(json.value(u"options"_s));
    item.isPartyUnclear = json.value(u"partyUnclear"_s).toBool();
    item.isRequiredGiven = json.value(u"requiredGiven"_s).toBool();
    item.schema = json.value(u"schema"_s);
    return item;
}

Json partyJson(const forms::Party& party)
{
    return Json::object(
        {{u"id"_s, Json(party.id)}, {u"name"_s, Json(party.name)}, {u"facts"_s, textsByNameJson(party.facts)}});
}

Json suggestionsJson(const QHash<QString, forms::Suggestion>& suggestions)
{
    Json json = Json::object();
    for (const auto& [pointer, suggestion] : suggestions.asKeyValueRange())
        json.insert(pointer,
                    Json::object({{u"value"_s, Json(suggestion.value)},
                                  {u"page"_s, Json(suggestion.page)},
                                  {u"pageTitle"_s, Json(suggestion.pageTitle)}}));
    return json;
}

/// One that was written as a text has no page.
forms::Suggestion suggestionFrom(const Json& json)
{
    if (json.isString())
        return {json.toString()};
    return {textAt(json, u"value"_s), textAt(json, u"page"_s), textAt(json, u"pageTitle"_s)};
}

QHash<QString, forms::Suggestion> suggestionsFrom(const Json& json)
{
    QHash<QString, forms::Suggestion> suggestions;
    for (const Json::Member& member : json.members())
        suggestions.insert(member.first, suggestionFrom(member.second));
    return suggestions;
}

Json noteJson(const forms::Note& note)
{
    return Json::object(
        {{u"party"_s, Json(note.party)}, {u"text"_s, Json(note.text)}, {u"reason"_s, Json(note.reason)}});
}

Json fileJson(const forms::FileEntry& file)
{
    Json json = Json::object({{u"side"_s, Json(file.side)}, {u"uri"_s, Json(file.uri)}});
    if (file.issued.isValid())
        json.insert(u"issued"_s, Json(file.issued.toString(Qt::ISODate)));
    else if (!file.issuedText.isEmpty())
        json.insert(u"issued"_s, Json(file.issuedText));
    if (file.document)
        json.insert(u"document"_s, bytesJson(file.document->sha256));
    return json;
}

} // namespace

Json momentJson(const QDateTime& moment)
{
    return moment.isValid() ? Json(moment.toUTC().toString(Qt::ISODateWithMs)) : Json();
}

QDateTime momentFrom(const Json& json)
{
    return json.isString() ? QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC() : QDateTime();
}

Json identityJson(const forms::ItemIdentity& identity)
{
    return Json::object({{u"party"_s, Json(identity.party)},
                         {u"pointer"_s, Json(identity.pointer)},
                         {u"documentType"_s, Json(identity.documentType)},
                         {u"side"_s, Json(identity.side)}});
}

forms::ItemIdentity identityFrom(const Json& json)
{
    return {textAt(json, u"party"_s), textAt(json, u"pointer"_s), textAt(json, u"documentType"_s),
            textAt(json, u"side"_s)};
}

Json requestJson(const forms::Request& request)
{
    return Json::object({{u"provider"_s, Json(request.provider)},
                         {u"customerId"_s, Json(request.customerId)},
                         {u"customerType"_s, Json(request.customerType)},
                         {u"customerName"_s, Json(request.customerName)},
                         {u"customerStatus"_s, Json(request.customerStatus)},
                         {u"environment"_s, Json(request.environment)},
                         {u"context"_s, request.context},
                         {u"receivedAt"_s, momentJson(request.receivedAt)},
                         {u"dueAt"_s, momentJson(request.dueAt)},
                         {u"items"_s, listJson(request.items, itemJson)},
                         {u"parties"_s, listJson(request.parties, partyJson)},
                         {u"notes"_s, listJson(request.notes, noteJson)},
                         {u"suggestions"_s, suggestionsJson(request.suggestions)},
                         {u"facts"_s, textsByNameJson(request.facts)},
                         {u"origin"_s, Json::integer(static_cast<int>(request.origin))}});
}

forms::Request requestFrom(const Json& json)
{
    forms::Request request;
    request.provider = textAt(json, u"provider"_s);
    request.customerId = textAt(json, u"customerId"_s);
    request.customerType = textAt(json, u"customerType"_s);
    request.customerName = textAt(json, u"customerName"_s);
    request.customerStatus = textAt(json, u"customerStatus"_s);
    request.environment = textAt(json, u"environment"_s);
    request.context = json.value(u"context"_s);
    request.receivedAt = momentFrom(json.value(u"receivedAt"_s));
    request.dueAt = momentFrom(json.value(u"dueAt"_s));
    request.items = listFrom(json.value(u"items"_s), itemFrom);
    request.parties = listFrom(json.value(u"parties"_s), [](const Json& party) {
        return forms::Party{textAt(party, u"id"_s), textAt(party, u"name"_s), textsByNameFrom(party.value(u"facts"_s))};
    });
    request.notes = listFrom(json.value(u"notes"_s), [](const Json& note) {
        return forms::Note{textAt(note, u"party"_s), textAt(note, u"text"_s), textAt(note, u"reason"_s)};
    });
    request.suggestions = suggestionsFrom(json.value(u"suggestions"_s));
    request.facts = textsByNameFrom(json.value(u"facts"_s));
    request.origin =
        enumFrom(json.value(u"origin"_s), forms::RequestOrigin::ProviderEvent, forms::RequestOrigin::RequestFile);
    return request;
}

Json answerJson(const forms::Answer& answer)
{
    return Json::object({{u"value"_s, answer.value},
                         {u"files"_s, listJson(answer.files, fileJson)},
                         {u"leftOut"_s, Json::boolean(answer.isLeftOut)}});
}

forms::Answer answerFrom(const Json& json,
                         const std::function<std::optional<forms::Document>(const QByteArray& sha256)>& documentOf)
{
    forms::Answer answer;
    answer.value = json.value(u"value"_s);
    answer.isLeftOut = json.value(u"leftOut"_s).toBool();
    for (const Json& file : json.value(u"files"_s).items()) {
        forms::FileEntry entry{textAt(file, u"side"_s), textAt(file, u"uri"_s), std::nullopt,
                               QDate::fromString(textAt(file, u"issued"_s), Qt::ISODate)};
        if (!entry.issued.isValid())
            entry.issuedText = textAt(file, u"issued"_s);
        if (file.contains(u"document"_s)) {
            entry.document = documentOf(bytesFrom(file.value(u"document"_s)));
            if (!entry.document)
                continue;
        }
        answer.files += entry;
    }
    return answer;
}

} // namespace rfi::cases
