#include "models/providers/requestreader.h"

#include "models/core/jsonreader.h"
#include "models/core/moments.h"
#include "models/providers/itemmapping.h"
#include "models/schema/schemacheck.h"

#include <QFile>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace rfi::providers {

namespace {

using core::Error;
using core::ErrorCode;
using core::Json;
using core::JsonDocument;
using core::Pointer;
using core::Result;
using forms::Request;
using forms::RequestItem;
using namespace Qt::StringLiterals;

QString joinedTexts(const Json& owner, const Json& pointers)
{
    QStringList parts;
    for (const Json& pointer : pointers.items()) {
        const QString part = owner.at(pointer.toString()).toString().simplified();
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(u' ');
}

/// The word of ours for a provider's word, or nothing.
QString translated(const Json& payload, const Json& rule)
{
    const Json value = payload.at(rule.value(u"pointer"_s).toString());
    for (const Json& word : rule.value(u"words"_s).items()) {
        if (word.value(u"value"_s) == value)
            return word.value(u"is"_s).toString();
    }
    return {};
}

QDateTime moment(const QString& text) { return core::momentFromText(text).value_or(QDateTime()); }

/// A value of the payload, or one part of the query of an address in it.
forms::Suggestion suggestionIn(const Json& payload, const Json& rule)
{
    const QString text = payload.at(rule.value(u"from"_s).toString()).toString();
    const Json* query = rule.find(u"query"_s);
    if (!query)
        return {text};
    const QString title = rule.value(u"title"_s).toString();
    return {QUrlQuery(QUrl(text)).queryItemValue(query->toString(), QUrl::FullyDecoded),
            title.isEmpty() ? QString() : text, title};
}

/// One that the provider knows, or a word of our own for one that it does not know yet.
bool isPartyId(const Description& description, const schema::SchemaChecker& checker, const QString& party)
{
    if (description.forms.isNewParty(party)) {
        static const QRegularExpression word(u"^[A-Za-z0-9_-]{1,64}$"_s);
        return word.match(party.mid(description.forms.newPartyMark.size())).hasMatch();
    }
    const Json& schema = description.forms.partyIdSchema;
    return schema.isNull() || checker.checkAgainst(Json(party), schema).isEmpty();
}

/// Ids go into paths and bodies, so each has to look like one of the provider's.
std::optional<Error> findBadId(const Description& description, const Request& request)
{
    const schema::SchemaChecker checker(description.forms.root);
    if (!checker.checkAgainst(Json(request.customerId), description.customerIdSchema).isEmpty())
        return Error{ErrorCode::IdInvalid, description.name, {u"customerId"_s, request.customerId}, {}, {}};
    for (const RequestItem& item : request.items) {
        const QString& party = item.identity.party;
        if (!party.isEmpty() && !isPartyId(description, checker, party))
            return Error{ErrorCode::IdInvalid, description.name, {u"party"_s, party}, {}, {}};
    }
    return std::nullopt;
}

/// What the hint, the payload and the asked fields say of the customer's type.
std::optional<Error> settleType(const Description& description, Request& request, const RequestHints& hints)
{
    if (!hints.customerType.isEmpty() && !request.customerType.isEmpty() && hints.customerType != request.customerType)
        return Error{
            ErrorCode::CustomerTypeMismatch, description.name, {hints.customerType, request.customerType}, {}, {}};
    if (!hints.customerType.isEmpty())
        request.customerType = hints.customerType;
    if (request.customerType.isEmpty() && description.forms.customerTypes.size() == 1)
        request.customerType = description.forms.customerTypes.constFirst().id;
    if (request.customerType.isEmpty())
        request.customerType = customerTypeOf(description, request.items);
    if (!request.customerType.isEmpty() && !description.forms.customerType(request.customerType))
        return Error{ErrorCode::CustomerTypeUnclear, description.name, {request.customerType}, {}, {}};
    return std::nullopt;
}

Result<Request> finished(const Description& description, Request request, const RequestHints& hints)
{
    if (const auto error = findBadId(description, request))
        return *error;
    if (const auto error = settleType(description, request, hints))
        return *error;
    if (request.origin == forms::RequestOrigin::ProviderEvent)
        markUnclearParties(description, request);
    return request;
}

/// The words at one place: those of an object, or of each object of a list.
QList<forms::Note> notesOf(const Json& payload, const Json& rule)
{
    const Json place = payload.at(rule.value(u"at"_s).toString());
    const auto word = [&](const Json& owner, const QString& name) {
        return rule.contains(name) ? owner.at(rule.value(name).toString()).toString() : QString();
    };
    QList<forms::Note> notes;
    for (const Json& said : place.isArray() ? place.items() : QList<Json>{place}) {
        const forms::Note note{word(said, u"party"_s), word(said, u"text"_s), word(said, u"reason"_s)};
        if (!note.text.isEmpty() || !note.reason.isEmpty())
            notes += note;
    }
    return notes;
}

/// What a payload tells of a person or a company, by its meaning.
QHash<QString, QString> factsIn(const Json& payload, const Json& places)
{
    QHash<QString, QString> facts;
    for (const Json::Member& place : places.members()) {
        const Json& told = payload.at(place.second.toString());
        const std::optional<qint64> number = told.toInteger();
        const QString fact = number ? QString::number(*number) : told.toString();
        if (!fact.isEmpty())
            facts.insert(place.first, fact);
    }
    return facts;
}

Request requestOf(const Description& description, const RequestMapping& mapping, const Json& payload,
                  const schema::SchemaChecker& checker)
{
    const Json& rules = mapping.rules;
    const auto text = [&](const QString& rule) { return payload.at(rules.value(rule).toString()).toString(); };
    Request request;
    request.provider = description.id;
    request.origin = rules.value(u"namesParties"_s).toBool() ? forms::RequestOrigin::ProviderPayload
                                                             : forms::RequestOrigin::ProviderEvent;
    request.customerId = text(u"customerId"_s);
    request.customerName = joinedTexts(payload, rules.value(u"customerName"_s));
    if (rules.contains(u"customerStatus"_s))
        request.customerStatus = text(u"customerStatus"_s);
    request.customerType = translated(payload, rules.value(u"customerType"_s));
    request.environment = translated(payload, rules.value(u"environment"_s));
    if (rules.contains(u"receivedAt"_s))
        request.receivedAt = moment(text(u"receivedAt"_s));
    if (rules.contains(u"dueAt"_s))
        request.dueAt = moment(text(u"dueAt"_s));
    request.facts = factsIn(payload, rules.value(u"facts"_s));
    const Json parties = rules.value(u"parties"_s);
    for (const Json& party : payload.at(parties.value(u"list"_s).toString()).items())
        request.parties += {party.at(parties.value(u"id"_s).toString()).toString(),
                            joinedTexts(party, parties.value(u"name"_s)), factsIn(party, parties.value(u"facts"_s))};
    for (const Json& rule : rules.value(u"suggestions"_s).items()) {
        const forms::Suggestion suggestion = suggestionIn(payload, rule);
        if (!suggestion.value.isEmpty())
            request.suggestions.insert(rule.value(u"item"_s).toString(), suggestion);
    }
    for (const Json& rule : rules.value(u"notes"_s).items())
        request.notes += notesOf(payload, rule);
    if (const Json itemRules = rules.value(u"items"_s); itemRules.isObject())
        request.items = mapItems(payload, itemRules, checker, description.forms.root);
    return request;
}

Json requestFileSchema()
{
    QFile file(u":/providers/request.schema.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return core::readJson(file.readAll()).value();
}

RequestItem itemOfFile(const Json& json)
{
    RequestItem item;
    const auto text = [&](const QString& name) { return json.value(name).toString(); };
    item.identity = {text(u"party"_s), text(u"pointer"_s), text(u"documentType"_s), text(u"side"_s)};
    item.status = itemStatus(text(u"status"_s));
    item.reason = text(u"reason"_s);
    item.isRequired = json.value(u"required"_s).toBool(true);
    item.isRequiredGiven = json.contains(u"required"_s);
    for (const Json& option : json.value(u"options"_s).items())
        item.options += option.toString();
    item.schema = json.value(u"schema"_s);
    return item;
}

/// The first fault of a schema that an item of a request file brings along.
std::optional<Error> findBadSchema(const Description& description, const JsonDocument& document)
{
    Json root = description.forms.root;
    const Pointer here({u"$defs"_s, u"schema of an item"_s});
    const QList<Json> items = document.root.value(u"items"_s).items();
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!items.at(i).contains(u"schema"_s))
            continue;
        root.set(here, items.at(i).value(u"schema"_s));
        const QList<Error> faults = schema::checkSchema(root, here);
        const Pointer at = Pointer({u"items"_s}).child(i).child(u"schema"_s);
        if (!faults.isEmpty())
            return Error{faults.constFirst().code,
                         {},
                         QStringList{faults.constFirst().subject},
                         at.text(),
                         document.positionOf(at)};
    }
    return std::nullopt;
}

Request requestOfFile(const Json& json)
{
    Request request;
    const auto text = [&](const QString& name) { return json.value(name).toString(); };
    request.provider = text(u"provider"_s);
    request.customerId = text(u"customerId"_s);
    request.customerType = text(u"customerType"_s);
    request.customerName = text(u"customerName"_s);
    request.context = json.value(u"context"_s);
    request.receivedAt = moment(text(u"receivedAt"_s));
    request.dueAt = moment(text(u"dueAt"_s));
    for (const Json& party : json.value(u"parties"_s).items())
        request.parties += {party.value(u"id"_s).toString(), party.value(u"name"_s).toString()};
    for (const Json& item : json.value(u"items"_s).items())
        addItem(request.items, itemOfFile(item));
    return request;
}

Result<Request> readRequestFile(const Registry& registry, const JsonDocument& document, const RequestHints& hints)
{
    const schema::SchemaChecker checker(requestFileSchema());
    const auto violations = checker.check(document.root);
    if (!violations.isEmpty()) {
        // A file of another format is that above all.
        const auto other = std::find_if(violations.begin(), violations.end(), [](const schema::Violation& violation) {
            return violation.instance == Pointer({u"format"_s});
        });
        const schema::Violation& first = other == violations.end() ? violations.constFirst() : *other;
        return Error{first.code, {}, first.arguments, first.instance.text(), document.positionOf(first.instance)};
    }
    Request request = requestOfFile(document.root);
    if (request.provider.isEmpty())
        request.provider = hints.provider;
    const Description* description = registry.find(request.provider);
    if (!description || (!hints.provider.isEmpty() && hints.provider != request.provider)) {
        const Pointer at({u"provider"_s});
        return Error{ErrorCode::ProviderUnknown,
                     {},
                     {description ? hints.provider : request.provider},
                     at.text(),
                     document.positionOf(at)};
    }
    if (const auto error = findBadSchema(*description, document))
        return *error;
    return finished(*description, request, hints);
}

Result<Request> recognised(const Registry& registry, const Json& payload, const RequestHints& hints)
{
    QList<Result<Request>> found;
    for (const Description& description : registry.descriptions()) {
        if (!hints.provider.isEmpty() && hints.provider != description.id)
            continue;
        Result<Request> request = mapPayload(description, payload, hints);
        if (request || request.error().code != ErrorCode::FormatUnknown)
            found += request;
    }
    if (found.size() == 1)
        return found.constFirst();
    if (found.isEmpty() && !hints.provider.isEmpty() && !registry.find(hints.provider))
        return Error{ErrorCode::ProviderUnknown, {}, {hints.provider}, {}, {}};
    return Error{ErrorCode::FormatUnknown, {}, {QString::number(found.size())}, {}, {}};
}

} // namespace

Result<Request> mapPayload(const Description& description, const Json& payload, const RequestHints& hints)
{
    const schema::SchemaChecker checker(description.forms.root);
    for (const RequestMapping& mapping : description.requests) {
        if (checker.checkAgainst(payload, mapping.match).isEmpty())
            return finished(description, requestOf(description, mapping, payload, checker), hints);
    }
    return Error{ErrorCode::FormatUnknown, description.name, {u"0"_s}, {}, {}};
}

Result<Request> readRequest(const Registry& registry, const QByteArray& bytes, const QString& file,
                            const RequestHints& hints)
{
    const auto document = core::readJsonDocument(bytes);
    Result<Request> request = !document        ? Result<Request>(document.error())
        : document->root.contains(u"format"_s) ? readRequestFile(registry, *document, hints)
                                               : recognised(registry, document->root, hints);
    if (request)
        return request;
    Error error = request.error();
    error.subject = file;
    return error;
}

} // namespace rfi::providers
