#include "models/providers/callparser.h"

#include <QHash>

namespace rfi::providers {

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

namespace {

/// One text, or a list of them.
QStringList oneOrMore(const Json& json) { return json.isString() ? QStringList{json.toString()} : texts(json); }

QList<std::pair<QString, QString>> parseHeaders(const Json& json)
{
    QList<std::pair<QString, QString>> headers;
    for (const Json::Member& header : json.members())
        headers.append({header.first, header.second.toString()});
    return headers;
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
    call.headers = parseHeaders(json.value(u"headers"_s));
    call.customerId = oneOrMore(json.value(u"customerId"_s));
    call.isSecretPath = json.value(u"secretPath"_s).toBool();
    return call;
}

QList<CallTemplate> parseCalls(const Json& list)
{
    QList<CallTemplate> calls;
    for (const Json& call : list.items())
        calls += parseCall(call);
    return calls;
}

HmacRules parseHmac(const Json& json)
{
    HmacRules rules;
    rules.secret = text(json, u"secret"_s);
    rules.isSecretBase64Url = text(json, u"secretEncoding"_s) == u"base64url"_s;
    rules.timestampFormat = text(json, u"timestamp"_s);
    rules.signedLines = texts(json.value(u"signed"_s));
    rules.headers = parseHeaders(json.value(u"headers"_s));
    rules.headerWithoutSecret = text(json, u"withoutSecret"_s);
    return rules;
}

ExpiryKind parseExpiry(const QString& word)
{
    static const QHash<QString, ExpiryKind> words{{u"timestamp"_s, ExpiryKind::Timestamp},
                                                  {u"seconds"_s, ExpiryKind::Seconds}};
    return words.value(word, ExpiryKind::Moment);
}

PspRules parseResults(const Json& json)
{
    return {text(json, u"list"_s),    text(json, u"id"_s),      text(json, u"name"_s),
            text(json, u"success"_s), text(json, u"message"_s), text(json, u"notSupported"_s)};
}

RecordRules parseRecord(const Json& json)
{
    RecordRules rules;
    if (json.contains(u"read"_s))
        rules.read = parseCall(json.value(u"read"_s));
    rules.at = text(json, u"at"_s);
    rules.keepsUnknownKeys = text(json, u"unknownKeys"_s) == u"keep"_s;
    return rules;
}

} // namespace

SignInRules parseSignIn(const Json& json)
{
    const Json reply = json.value(u"reply"_s);
    SignInRules rules;
    rules.strategy = text(json, u"strategy"_s);
    rules.obtain = parseCall(json.value(u"obtain"_s));
    if (json.contains(u"refresh"_s))
        rules.refresh = parseCall(json.value(u"refresh"_s));
    if (const Json code = json.value(u"oneTimeCode"_s); code.isObject())
        rules.oneTimeCode = OneTimeCodeRules{text(code, u"credential"_s), code.value(u"asked"_s)};
    rules.hmac = parseHmac(json.value(u"hmac"_s));
    rules.envelopes = reply.contains(u"envelopes"_s) ? texts(reply.value(u"envelopes"_s)) : QStringList{{}};
    rules.accessToken = text(reply, u"accessToken"_s);
    rules.accessExpiry = text(reply, u"accessExpiry"_s);
    rules.refreshToken = text(reply, u"refreshToken"_s);
    rules.refreshExpiry = text(reply, u"refreshExpiry"_s);
    rules.serverTime = text(reply, u"serverTime"_s);
    rules.tokenType = text(reply, u"tokenType"_s);
    rules.expiry = parseExpiry(text(reply, u"expiry"_s));
    rules.headerName = json.at(u"/header/name"_s).toString();
    rules.headerValue = json.at(u"/header/value"_s).toString();
    return rules;
}

ReadRules parseRead(const Json& json)
{
    ReadRules rules{parseCalls(json.value(u"calls"_s)), json.value(u"allowed"_s), text(json, u"status"_s)};
    if (json.contains(u"record"_s))
        rules.record = text(json, u"record"_s);
    for (const auto& [status, meaning] : json.value(u"statusMeanings"_s).members())
        rules.statusMeanings.insert(status.toLower(), meaning.toString());
    for (const QString& status : texts(json.value(u"undecided"_s)))
        rules.undecided.append(status.toLower());
    if (const auto status = json.value(u"nothingAsked"_s).toInteger())
        rules.nothingAsked = int(*status);
    return rules;
}

UploadRules parseUpload(const Json& json)
{
    return {text(json, u"strategy"_s), parseCall(json.value(u"call"_s)),
            json.value(u"fields"_s),   text(json, u"part"_s),
            text(json, u"uris"_s),     text(json, u"id"_s),
            text(json, u"context"_s)};
}

AnswerCall parseAnswerCall(const Json& json)
{
    static const QHash<QString, AnswerCall::Each> eachWords{{u"party"_s, AnswerCall::Each::Party},
                                                            {u"newParty"_s, AnswerCall::Each::NewParty},
                                                            {u"document"_s, AnswerCall::Each::Document}};
    static const QHash<QString, AnswerCall::Body> bodyWords{{u"record"_s, AnswerCall::Body::Record},
                                                            {u"multipart"_s, AnswerCall::Body::Multipart},
                                                            {u"empty"_s, AnswerCall::Body::Empty}};
    AnswerCall answer;
    answer.call = parseCall(json);
    answer.call.body = Json();
    if (json.contains(u"takes"_s)) {
        answer.takes.emplace();
        for (const QString& pointer : texts(json.value(u"takes"_s)))
            answer.takes->append(core::Pointer::fromText(pointer));
    }
    answer.each = eachWords.value(text(json, u"each"_s), AnswerCall::Each::Once);
    answer.body = bodyWords.value(text(json, u"body"_s), AnswerCall::Body::Asked);
    answer.record = parseRecord(json.value(u"record"_s));
    answer.fields = json.value(u"fields"_s);
    answer.partName = text(json, u"part"_s);
    answer.after = text(json, u"after"_s);
    answer.partyId = text(json, u"partyId"_s);
    answer.rereads = json.value(u"rereads"_s).toBool();
    if (json.contains(u"results"_s))
        answer.results = parseResults(json.value(u"results"_s));
    return answer;
}

QList<ErrorShape> parseErrors(const Json& list)
{
    static const QHash<QString, core::ErrorCode> meanings{
        {u"statusForbidsAnswer"_s, core::ErrorCode::StatusForbidsAnswer},
        {u"customerNotFound"_s, core::ErrorCode::CustomerUnknown}};
    QList<ErrorShape> shapes;
    for (const Json& json : list.items()) {
        ErrorShape shape{json.value(u"match"_s), text(json, u"message"_s), text(json, u"code"_s),
                         text(json, u"fields"_s)};
        shape.isFinal = json.value(u"final"_s).toBool();
        shape.isInSuccess = json.value(u"inSuccess"_s).toBool();
        if (const auto meaning = meanings.constFind(text(json, u"means"_s)); meaning != meanings.constEnd())
            shape.meaning = *meaning;
        shapes += shape;
    }
    return shapes;
}

std::optional<DiscoveryRules> parseDiscovery(const Json& json)
{
    if (!json.isObject())
        return std::nullopt;
    DiscoveryRules rules{parseCall(json.value(u"list"_s)), text(json, u"entries"_s), text(json, u"id"_s)};
    rules.firstPage = json.value(u"firstPage"_s).toInteger().value_or(1);
    rules.pages = text(json, u"pages"_s);
    rules.candidates = json.value(u"candidates"_s);
    rules.open = json.value(u"open"_s);
    return rules;
}

} // namespace rfi::providers
