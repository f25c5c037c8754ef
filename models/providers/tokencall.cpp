#include "models/providers/tokencall.h"

#include "models/core/jsonreader.h"
#include "models/providers/template.h"

#include <algorithm>

namespace rfi::providers {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Json;
using core::Result;
using core::Secret;
using network::Request;

namespace {

/// Larger timestamps are milliseconds: as seconds they would lie 3000 years ahead.
constexpr qint64 largestSeconds = 100'000'000'000;
constexpr qint64 longestLife = 48 * 3600;
constexpr qint64 soon = 300;

/// Nothing at an empty pointer, which stands for "not said" in these rules.
Json valueAt(const Json& json, const QString& pointer) { return pointer.isEmpty() ? Json() : json.at(pointer); }

Secret secretAt(const Json& json, const QString& pointer)
{
    return Secret::fromText(valueAt(json, pointer).toString());
}

std::optional<qint64> wholeNumber(const Json& json)
{
    bool isNumber = false;
    const qint64 fromText = json.toString().toLongLong(&isNumber);
    return isNumber ? fromText : json.toInteger();
}

QDateTime momentOf(const Json& json, ExpiryKind kind, const QDateTime& theirNow)
{
    if (kind == ExpiryKind::Moment)
        return core::momentFromText(json.toString()).value_or(QDateTime());
    const std::optional<qint64> number = wholeNumber(json);
    if (!number)
        return {};
    if (kind == ExpiryKind::Seconds)
        return theirNow.addSecs(*number);
    const qint64 time = std::max<qint64>(*number, 0);
    return QDateTime::fromMSecsSinceEpoch(time > largestSeconds ? time : time * 1000, Qt::UTC);
}

QDateTime believable(const QDateTime& expiry, const QDateTime& theirNow)
{
    const bool isBelievable = !expiry.isValid() || (expiry >= theirNow && expiry <= theirNow.addSecs(longestLife));
    return isBelievable ? expiry : theirNow.addSecs(soon);
}

} // namespace

TokenCall::TokenCall(const SignInRules& rules, const Credentials& credentials)
    : m_rules(rules), m_credentials(credentials)
{
}

void TokenCall::authorize(Request& request, const Tokens& tokens, const QDateTime&) const
{
    Variables values = variablesOf(m_credentials);
    values.insert(u"accessToken"_s, QString::fromUtf8(tokens.access.view()));
    values.insert(u"tokenType"_s, tokens.type.isEmpty() ? u"Bearer"_s : tokens.type);
    request.headers.append({m_rules.headerName.toLatin1(), filled(m_rules.headerValue, values).toUtf8()});
}

Result<Request> TokenCall::obtainRequest(const QUrl& baseUrl, const Secret& code) const
{
    Variables values = variablesOf(m_credentials);
    if (m_rules.oneTimeCode && !code.isEmpty())
        values.insert(m_rules.oneTimeCode->credential, QString::fromUtf8(code.view()));
    return requestFor(m_rules.obtain, baseUrl, values);
}

Result<Request> TokenCall::refreshRequest(const QUrl& baseUrl, const Secret& token) const
{
    Variables values = variablesOf(m_credentials);
    values.insert(u"refreshToken"_s, QString::fromUtf8(token.view()));
    CallTemplate call = *m_rules.refresh;
    call.isSecretPath = call.isSecretPath || call.path.contains(u"{refreshToken}"_s);
    return requestFor(call, baseUrl, values);
}

Result<Tokens> TokenCall::readReply(const network::Reply& reply, const QDateTime& now) const
{
    if (!reply.isSuccess())
        return Error{ErrorCode::SignInRefused, {}, {QString::number(reply.status)}, {}, {}};
    const auto json = core::readJson(reply.body);
    for (const QString& envelope : m_rules.envelopes) {
        const Json found = json ? json->at(envelope) : Json();
        if (!valueAt(found, m_rules.accessToken).toString().isEmpty())
            return tokensIn(found, now);
    }
    return Error{ErrorCode::ReplyUnreadable, {}, {QString::number(reply.status)}, {}, {}};
}

Tokens TokenCall::tokensIn(const Json& envelope, const QDateTime& now) const
{
    Tokens tokens;
    const auto theirs = core::momentFromText(valueAt(envelope, m_rules.serverTime).toString());
    if (theirs)
        tokens.clockOffset = std::chrono::seconds(now.secsTo(*theirs));
    const QDateTime theirNow = theirs.value_or(now);
    const auto expiryAt = [&](const QString& pointer) {
        return momentOf(valueAt(envelope, pointer), m_rules.expiry, theirNow);
    };
    tokens.access = secretAt(envelope, m_rules.accessToken);
    tokens.accessExpiry = believable(expiryAt(m_rules.accessExpiry), theirNow);
    tokens.refresh = secretAt(envelope, m_rules.refreshToken);
    tokens.refreshExpiry = expiryAt(m_rules.refreshExpiry);
    tokens.type = valueAt(envelope, m_rules.tokenType).toString();
    return tokens;
}

} // namespace rfi::providers
