#include "models/simulator/deloslogin.h"

#include "models/simulator/shapes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::simulator {

using core::Json;

CallReply delosError(int status, const QString& text)
{
    return {.status = status, .body = Json::object({{u"error"_s, text}})};
}

DelosLogin::DelosLogin(const Json& accounts, const SimulatorOptions& options, std::shared_ptr<const core::Clock> clock)
    : m_accounts(accounts), m_options(options), m_clock(std::move(clock)), m_access(m_clock), m_refresh(m_clock)
{
}

CallReply DelosLogin::signIn(const Call& call)
{
    const auto given = bodyOf(call);
    if (!given)
        return delosError(400, u"Body is not valid JSON"_s);
    for (const QString& name : {u"login"_s, u"password"_s}) {
        if (given->value(name).toString().isEmpty())
            return delosError(400, name + u" is required"_s);
    }
    const QList<Json>& accounts = m_accounts.items();
    const auto account = std::find_if(accounts.begin(), accounts.end(), [&given](const Json& known) {
        return known.value(u"login"_s) == given->value(u"login"_s)
            && known.value(u"password"_s) == given->value(u"password"_s);
    });
    if (account == accounts.end())
        return delosError(401, u"Invalid login or password"_s);
    if (account->contains(u"code"_s) && given->value(u"code"_s).toString().isEmpty())
        return delosError(401, u"OTP code required"_s);
    if (account->contains(u"code"_s) && !(account->value(u"code"_s) == given->value(u"code"_s)))
        return delosError(401, u"Invalid OTP code"_s);
    CallReply reply = newPair();
    reply.body.insert(u"UserId"_s, Json::integer(164));
    return reply;
}

CallReply DelosLogin::refresh(const QString& token)
{
    if (!m_refresh.contains(token))
        return delosError(401, u"Invalid or expired refresh token"_s);
    if (m_options.isRefreshSingleUse)
        m_refresh.remove(token);
    CallReply reply = newPair();
    reply.body.insert(u"guid"_s, u"0c9d8e7f-6a5b-4c3d-9e2f-1a0b9c8d7e6f"_s);
    return reply;
}

bool DelosLogin::accepts(const Call& call) const
{
    const QString token = bearerToken(call);
    if (!token.isEmpty())
        return m_options.isBearerTaken && m_access.contains(token);
    return m_options.isBareTokenTaken && m_access.contains(QString::fromLatin1(call.headers.value("authorization")));
}

CallReply DelosLogin::newPair()
{
    const QDateTime now = m_clock->now();
    return {.status = 200,
            .body = Json::object({{u"accessToken"_s, m_access.add(now.addSecs(m_options.tokenLifeSeconds))},
                                  {u"refreshToken"_s, m_refresh.add(now.addSecs(m_options.refreshLifeSeconds))},
                                  {u"accessTtl"_s, Json::integer(m_options.tokenLifeSeconds)},
                                  {u"refreshTtl"_s, Json::integer(m_options.refreshLifeSeconds)}})};
}

} // namespace rfi::simulator
