#include "models/providers/descriptionparser.h"

#include "models/schema/schemas.h"

namespace rfi::providers {

namespace {

using core::Json;
using namespace Qt::StringLiterals;

QString text(const Json& json, const QString& name) { return json.value(name).toString(); }

QStringList texts(const Json& list)
{
    QStringList words;
    for (const Json& word : list.items())
        words += word.toString();
    return words;
}

QList<int> numbers(const Json& list)
{
    QList<int> values;
    for (const Json& number : list.items())
        values += static_cast<int>(number.toInteger().value_or(0));
    return values;
}

CallTemplate parseCall(const Json& json)
{
    CallTemplate call;
    call.name = text(json, u"name"_s);
    call.method = text(json, u"method"_s);
    call.path = text(json, u"path"_s);
    call.body = json.value(u"body"_s);
    if (json.contains(u"success"_s))
        call.success = numbers(json.value(u"success"_s));
    call.reply = json.value(u"reply"_s);
    call.customerId = text(json, u"customerId"_s);
    return call;
}

QList<CallTemplate> parseCalls(const Json& list)
{
    QList<CallTemplate> calls;
    for (const Json& call : list.items())
        calls += parseCall(call);
    return calls;
}

SignInRules parseSignIn(const Json& json)
{
    const Json reply = json.value(u"reply"_s);
    SignInRules rules;
    rules.strategy = text(json, u"strategy"_s);
    rules.obtain = parseCall(json.value(u"obtain"_s));
    if (json.contains(u"refresh"_s))
        rules.refresh = parseCall(json.value(u"refresh"_s));
    rules.envelopes = reply.contains(u"envelopes"_s) ? texts(reply.value(u"envelopes"_s)) : QStringList{{}};
    rules.accessToken = text(reply, u"accessToken"_s);
    rules.accessExpiry = text(reply, u"accessExpiry"_s);
    rules.refreshToken = text(reply, u"refreshToken"_s);
    rules.refreshExpiry = text(reply, u"refreshExpiry"_s);
    rules.serverTime = text(reply, u"serverTime"_s);
    rules.headerName = json.at(u"/header/name"_s).toString();
    rules.headerValue = json.at(u"/header/value"_s).toString();
    return rules;
}

forms::DocumentRules parseDocument(const QString& id, const Json& json)
{
    forms::DocumentRules rules;
    rules.id = id;
    rules.mimeTypes = texts(json.value(u"types"_s));
    rules.suffixes = texts(json.value(u"suffixes"_s));
    rules.maxBytes = json.value(u"maxBytes"_s).toInteger().value_or(0);
    rules.adviceMinBytes = json.value(u"adviceMinBytes"_s).toInteger().value_or(0);
    rules.uriMember = text(json, u"uri"_s);
    rules.sideMember = text(json, u"side"_s);
    rules.sides = texts(json.value(u"sides"_s));
    return rules;
}

forms::Description parseForms(const Json& root)
{
    forms::Description forms;
    forms.provider = text(root, u"id"_s);
    forms.root = root;
    const auto schema = [&](const Json& owner) {
        return schema::resolved(root, Json::object({{u"$ref"_s, owner.value(u"schema"_s)}}));
    };
    for (const Json& type : root.at(u"/customer/types"_s).items())
        forms.customerTypes +=
            {text(type, u"id"_s), text(type, u"title"_s), schema(type), type.value(u"parties"_s).toBool()};
    if (const Json parties = root.value(u"parties"_s); parties.isObject()) {
        forms.partySchema = schema(parties);
        forms.partyList = core::Pointer::fromText(text(parties, u"list"_s));
        forms.partyIdMember = text(parties, u"id"_s);
    }
    const Json documents = root.value(u"documents"_s);
    for (const Json::Member& document : documents.members())
        forms.documents.insert(document.first, parseDocument(document.first, document.second));
    return forms;
}

QList<RequestMapping> parseRequests(const Json& root)
{
    QList<RequestMapping> mappings;
    for (Json rules : root.value(u"requests"_s).items()) {
        const QString items = text(rules, u"items"_s);
        rules.insert(u"items"_s, root.value(u"itemRules"_s).value(items));
        mappings += RequestMapping{text(rules, u"id"_s), text(rules, u"title"_s), rules.value(u"match"_s), rules};
    }
    return mappings;
}

UploadRules parseUpload(const Json& json)
{
    return {text(json, u"strategy"_s), parseCall(json.value(u"call"_s)), json.value(u"fields"_s), text(json, u"part"_s),
            text(json, u"uris"_s)};
}

QList<ErrorShape> parseErrors(const Json& list)
{
    QList<ErrorShape> shapes;
    for (const Json& shape : list.items())
        shapes += ErrorShape{shape.value(u"match"_s), text(shape, u"message"_s), text(shape, u"code"_s),
                             text(shape, u"fields"_s)};
    return shapes;
}

} // namespace

Description parseDescription(const Json& root)
{
    Description description;
    description.id = text(root, u"id"_s);
    description.name = text(root, u"name"_s);
    description.isUntried = root.value(u"untried"_s).toBool();
    for (const Json& environment : root.value(u"environments"_s).items())
        description.environments +=
            {text(environment, u"id"_s), text(environment, u"title"_s), text(environment, u"baseUrl"_s)};
    for (const Json& field : root.value(u"credentials"_s).items())
        description.credentials += {text(field, u"id"_s), text(field, u"title"_s), field.value(u"secret"_s).toBool(),
                                    !field.value(u"optional"_s).toBool()};
    description.signIn = parseSignIn(root.value(u"signIn"_s));
    description.customerIdSchema = root.at(u"/customer/id"_s);
    description.forms = parseForms(root);
    description.requests = parseRequests(root);
    description.read = {parseCalls(root.at(u"/read/calls"_s)), root.at(u"/read/allowed"_s),
                        root.at(u"/read/status"_s).toString()};
    description.upload = parseUpload(root.value(u"upload"_s));
    description.answers = parseCalls(root.value(u"answer"_s));
    description.refusals = numbers(root.value(u"refusals"_s));
    description.errors = parseErrors(root.value(u"errors"_s));
    return description;
}

} // namespace rfi::providers
