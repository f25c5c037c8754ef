#include "models/simulator/fincomtokens.h"

#include "models/core/jsonreader.h"
#include "models/simulator/fincomreplies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::simulator {
namespace {

using core::Json;

/// A blank instead of the T and an offset of two digits: strict ISO readers refuse it.
QString momentText(const QDateTime& moment) { return moment.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u"+00"_s; }

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
    : m_accounts(accounts), m_options(options), m_clock(std::move(clock)), m_access(m_clock), m_refresh(m_clock)
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
    if (!m_refresh.contains(token))
        return fincom::unauthorized();
    if (m_options.isRefreshSingleUse)
        m_refresh.remove(token);
    return newPair();
}

CallReply FincomTokens::newPair()
{
    const QDateTime now = m_clock->now();
    const QDateTime accessEnd = now.addSecs(m_options.tokenLifeSeconds);
    const QDateTime refreshEnd = now.addSecs(m_options.refreshLifeSeconds);
    const Json pair = Json::object({{u"access_token"_s, m_access.add(accessEnd)},
                                    {u"access_token_ttl"_s, momentText(accessEnd)},
                                    {u"refresh_token"_s, m_refresh.add(refreshEnd)},
                                    {u"refresh_token_ttl"_s, momentText(refreshEnd)},
                                    {u"current_time"_s, momentText(now)}});
    return {.status = 200, .body = m_options.isTokenWrapped ? Json::object({{u"data"_s, pair}}) : pair};
}

} // namespace rfi::simulator
