#include "models/providers/clientcredentials.h"

#include "models/core/jsonreader.h"
#include "models/network/address.h"
#include "models/providers/calls.h"
#include "models/providers/template.h"

namespace rfi::providers {

using core::Error;
using core::ErrorCode;
using core::Json;
using core::Result;
using core::Secret;
using network::Request;

namespace {

Secret secretAt(const Json& json, const QString& pointer)
{
    return pointer.isEmpty() ? Secret() : Secret::fromText(json.at(pointer).toString());
}

QDateTime momentAt(const Json& json, const QString& pointer)
{
    if (pointer.isEmpty())
        return {};
    return core::momentFromText(json.at(pointer).toString()).value_or(QDateTime());
}

} // namespace

ClientCredentials::ClientCredentials(const SignInRules& rules, const Credentials& credentials)
    : m_rules(rules), m_credentials(credentials)
{
}

Result<Request> ClientCredentials::obtainRequest(const QUrl& baseUrl) const
{
    QHash<QString, QString> values;
    for (auto field = m_credentials.begin(); field != m_credentials.end(); ++field)
        values.insert(field.key(), QString::fromUtf8(field->view()));
    return requestFor(m_rules.obtain, baseUrl, values);
}

Result<Request> ClientCredentials::refreshRequest(const QUrl& baseUrl, const Secret& token) const
{
    return requestFor(*m_rules.refresh, baseUrl, {{QStringLiteral("refreshToken"), QString::fromUtf8(token.view())}});
}

Result<Tokens> ClientCredentials::readReply(const network::Reply& reply, const QDateTime& now) const
{
    if (!reply.isSuccess())
        return Error{ErrorCode::SignInRefused, {}, {QString::number(reply.status)}, {}, {}};
    const auto json = core::readJson(reply.body);
    for (const QString& envelope : m_rules.envelopes) {
        const Json found = json ? json->at(envelope) : Json();
        Tokens tokens;
        tokens.access = secretAt(found, m_rules.accessToken);
        if (tokens.access.isEmpty())
            continue;
        tokens.accessExpiry = momentAt(found, m_rules.accessExpiry);
        tokens.refresh = secretAt(found, m_rules.refreshToken);
        tokens.refreshExpiry = momentAt(found, m_rules.refreshExpiry);
        const QDateTime theirs = momentAt(found, m_rules.serverTime);
        if (theirs.isValid())
            tokens.clockOffset = std::chrono::seconds(now.secsTo(theirs));
        return tokens;
    }
    return Error{ErrorCode::ReplyUnreadable, {}, {QString::number(reply.status)}, {}, {}};
}

std::pair<QByteArray, QByteArray> ClientCredentials::header(const Tokens& tokens) const
{
    const QString value =
        filled(m_rules.headerValue, {{QStringLiteral("accessToken"), QString::fromUtf8(tokens.access.view())}});
    return {m_rules.headerName.toLatin1(), value.toUtf8()};
}

std::unique_ptr<SignInStrategy> makeSignInStrategy(const SignInRules& rules, const Credentials& credentials)
{
    return std::make_unique<ClientCredentials>(rules, credentials);
}

} // namespace rfi::providers
