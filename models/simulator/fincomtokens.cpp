#include "models/simulator/fincomtokens.h"

#include "models/core/jsonreader.h"
#include "models/simulator/fincomreplies.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::simulator {
namespace {

using core::Json;

/// A blank instead of the T and an offset of two digits: strict ISO readers refuse it.
QString momentText(const QDateTime& moment) { return moment.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u"+00"_s; }

QString newToken() { return u"eyJhbGciOiJIUzI1NiJ9.e30."_s + QUuid::createUuid().toString(QUuid::Id128); }

/// The named texts of a JSON body, or the refusal for the first that is not there.
core::Result<Json> readFields(const QByteArray& body, const QStringList& names, CallReply& refusal)
{
    const auto json = core::readJson(body);
    if (!json) {
        refusal = fincom::validationFailed({{u"body"_s, u"is not valid JSON"_s}});
        return json.error();
    }
    QList<FincomFault> faults;
    for (const QString& name : names) {
        if (json->value(name).toString().isEmpty())
            faults.append({name, u"is required"_s});
    }
    if (faults.isEmpty())
        return json;
    refusal = fincom::unprocessable(faults);
    return core::Error{.code = core::ErrorCode::Required, .subject = faults.constFirst().key};
}

} // namespace

FincomTokens::FincomTokens(const Json& accounts, const SimulatorOptions& options,
                           std::shared_ptr<const core::Clock> clock)
    : m_accounts(accounts), m_options(options), m_clock(std::move(clock))
{
}

CallReply FincomTokens::issue(const QByteArray& body)
{
    CallReply refusal;
    const auto given = readFields(body, {u"client_id"_s, u"client_secret"_s}, refusal);
    if (!given)
        return refusal;
    const QList<Json>& accounts = m_accounts.items();
    const bool isKnown = std::any_of(accounts.begin(), accounts.end(), [&given](const Json& account) {
        return account.value(u"client_id"_s) == given->value(u"client_id"_s)
            && account.value(u"client_secret"_s) == given->value(u"client_secret"_s);
    });
    return isKnown ? newPair() : fincom::unauthorized();
}

CallReply FincomTokens::refresh(const QByteArray& body)
{
    CallReply refusal;
    const auto given = readFields(body, {u"refresh_token"_s}, refusal);
    if (!given)
        return refusal;
    const QString token = given->value(u"refresh_token"_s).toString();
    const QDateTime end = m_refresh.value(token);
    if (!end.isValid() || m_clock->now() >= end)
        return fincom::unauthorized();
    if (m_options.isRefreshSingleUse)
        m_refresh.remove(token);
    return newPair();
}

bool FincomTokens::accepts(const QByteArray& authorization) const
{
    constexpr QByteArrayView scheme = "Bearer ";
    if (!authorization.startsWith(scheme))
        return false;
    const QDateTime end = m_access.value(QString::fromLatin1(authorization.sliced(scheme.size())));
    return end.isValid() && m_clock->now() < end;
}

CallReply FincomTokens::newPair()
{
    const QDateTime now = m_clock->now();
    const QDateTime accessEnd = now.addSecs(m_options.tokenLifeSeconds);
    const QDateTime refreshEnd = now.addSecs(m_options.refreshLifeSeconds);
    const Json pair = Json::object({{u"access_token"_s, add(m_access, accessEnd)},
                                    {u"access_token_ttl"_s, momentText(accessEnd)},
                                    {u"refresh_token"_s, add(m_refresh, refreshEnd)},
                                    {u"refresh_token_ttl"_s, momentText(refreshEnd)},
                                    {u"current_time"_s, momentText(now)}});
    return {.status = 200, .body = m_options.isTokenWrapped ? Json::object({{u"data"_s, pair}}) : pair};
}

QString FincomTokens::add(QHash<QString, QDateTime>& tokens, const QDateTime& end) const
{
    const QDateTime now = m_clock->now();
    tokens.removeIf([&now](const auto& token) { return token.value() <= now; });
    const QString token = newToken();
    tokens.insert(token, end);
    return token;
}

} // namespace rfi::simulator
