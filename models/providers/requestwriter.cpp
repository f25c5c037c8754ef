#include "models/core/jsonwriter.h"
#include "models/providers/requestreader.h"

namespace rfi::providers {

namespace {

using core::Json;
using namespace Qt::StringLiterals;

void insertText(Json& object, const QString& name, const QString& text)
{
    if (!text.isEmpty())
        object.insert(name, Json(text));
}

QString statusWord(forms::ItemStatus status)
{
    switch (status) {
    case forms::ItemStatus::None: return {};
    case forms::ItemStatus::Missing: return u"MISSING"_s;
    case forms::ItemStatus::Expired: return u"EXPIRED"_s;
    case forms::ItemStatus::Invalid: return u"INVALID"_s;
    }
    return {};
}

Json itemJson(const forms::RequestItem& item)
{
    Json json = Json::object();
    insertText(json, u"party"_s, item.identity.party);
    json.insert(u"pointer"_s, Json(item.identity.pointer));
    insertText(json, u"documentType"_s, item.identity.documentType);
    insertText(json, u"side"_s, item.identity.side);
    insertText(json, u"status"_s, statusWord(item.status));
    insertText(json, u"reason"_s, item.reason);
    if (!item.isRequired || item.isRequiredGiven)
        json.insert(u"required"_s, Json::boolean(item.isRequired));
    for (const QString& option : item.options) {
        Json options = json.value(u"options"_s);
        options.append(Json(option));
        json.insert(u"options"_s, options);
    }
    if (!item.schema.isNull())
        json.insert(u"schema"_s, item.schema);
    return json;
}

QString momentText(const QDateTime& moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

} // namespace

QByteArray writeRequest(const forms::Request& request)
{
    Json json = Json::object({{u"format"_s, Json(u"rfi-desk/request@1"_s)}});
    insertText(json, u"provider"_s, request.provider);
    insertText(json, u"customerId"_s, request.customerId);
    insertText(json, u"customerType"_s, request.customerType);
    insertText(json, u"customerName"_s, request.customerName);
    if (!request.context.isNull())
        json.insert(u"context"_s, request.context);
    insertText(json, u"receivedAt"_s, momentText(request.receivedAt));
    insertText(json, u"dueAt"_s, momentText(request.dueAt));
    Json parties = Json::array();
    for (const forms::Party& party : request.parties)
        parties.append(Json::object({{u"id"_s, Json(party.id)}, {u"name"_s, Json(party.name)}}));
    if (parties.size() > 0)
        json.insert(u"parties"_s, parties);
    Json items = Json::array();
    for (const forms::RequestItem& item : request.items)
        items.append(itemJson(item));
    json.insert(u"items"_s, items);
    return core::writeJson(json, core::JsonStyle::Indented) + '\n';
}

} // namespace rfi::providers
