#include "models/providers/descriptionparser.h"

#include "models/providers/callparser.h"
#include "models/schema/schemas.h"

namespace rfi::providers {

namespace {

using core::Json;
using namespace Qt::StringLiterals;

forms::DocumentRules parseDocument(const QString& id, const Json& json)
{
    forms::DocumentRules rules;
    rules.id = id;
    rules.mimeTypes = texts(json.value(u"types"_s));
    rules.suffixes = texts(json.value(u"suffixes"_s));
    rules.maxBytes = json.value(u"maxBytes"_s).toInteger().value_or(0);
    rules.adviceMinBytes = json.value(u"adviceMinBytes"_s).toInteger().value_or(0);
    for (const Json::Member& limit : json.value(u"maxBytesByType"_s).members())
        rules.maxBytesByType.insert(limit.first, limit.second.toInteger().value_or(0));
    for (const Json::Member& name : json.value(u"typeNames"_s).members())
        rules.typeNames.insert(name.first, name.second.toString());
    const QString travel = text(json, u"travels"_s);
    rules.travel = travel == u"dataUri"_s ? forms::Travel::DataUri
        : travel == u"call"_s             ? forms::Travel::Call
                                          : forms::Travel::Upload;
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
        forms.partyIdSchema = parties.contains(u"idSchema"_s)
            ? parties.value(u"idSchema"_s)
            : forms.partySchema.value(u"properties"_s).value(forms.partyIdMember);
        if (const Json unknown = parties.value(u"new"_s); unknown.isObject()) {
            forms.newPartyMark = text(unknown, u"mark"_s);
            forms.newPartyTitle = text(unknown, u"title"_s);
            forms.newPartySchema = schema(unknown);
        }
    }
    const Json context = root.value(u"context"_s);
    forms.contextMember = text(context, u"member"_s);
    forms.contextTitle = text(context, u"title"_s);
    for (const Json& value : context.value(u"values"_s).items())
        forms.contextValues.append({text(value, u"id"_s), text(value, u"title"_s)});
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

Setting parseSetting(const Json& json)
{
    static const QHash<QString, Setting::Kind> kinds{{u"path"_s, Setting::Kind::Path},
                                                     {u"choice"_s, Setting::Kind::Choice}};
    Setting setting{text(json, u"id"_s), text(json, u"title"_s), text(json, u"help"_s)};
    setting.kind = kinds.value(text(json, u"kind"_s), Setting::Kind::Text);
    setting.defaultValue = text(json, u"default"_s);
    for (const Json& choice : json.value(u"choices"_s).items())
        setting.choices += Setting::Choice{text(choice, u"value"_s), text(choice, u"title"_s)};
    return setting;
}

CredentialField parseCredential(const Json& json)
{
    CredentialField field{text(json, u"id"_s), text(json, u"title"_s)};
    field.isSecret = json.value(u"secret"_s).toBool();
    field.isRequired = !json.value(u"optional"_s).toBool();
    field.requiredIn = texts(json.value(u"requiredIn"_s));
    field.isOneTime = json.value(u"oneTime"_s).toBool();
    return field;
}

QList<WordSuggestion> parseWordSuggestions(const Json& list)
{
    QList<WordSuggestion> suggestions;
    for (const Json& json : list.items())
        suggestions += WordSuggestion{texts(json.value(u"words"_s)), text(json, u"pointer"_s),
                                      text(json, u"documentType"_s), json.value(u"ofParty"_s).toBool()};
    return suggestions;
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
        description.credentials += parseCredential(field);
    for (const Json& setting : root.value(u"settings"_s).items())
        description.settings += parseSetting(setting);
    description.statusInBody = text(root, u"statusInBody"_s);
    description.requestIdHeader = text(root, u"requestIdHeader"_s);
    description.signIn = parseSignIn(root.value(u"signIn"_s));
    description.customerIdSchema = root.at(u"/customer/id"_s);
    description.forms = parseForms(root);
    description.requests = parseRequests(root);
    description.read = parseRead(root.value(u"read"_s));
    description.upload = parseUpload(root.value(u"upload"_s));
    for (const Json& call : root.value(u"answer"_s).items())
        description.answers += parseAnswerCall(call);
    description.discovery = parseDiscovery(root.value(u"discovery"_s));
    description.wordSuggestions = parseWordSuggestions(root.value(u"wordSuggestions"_s));
    description.refusals = numbers(root.value(u"refusals"_s));
    description.errors = parseErrors(root.value(u"errors"_s));
    return description;
}

} // namespace rfi::providers
