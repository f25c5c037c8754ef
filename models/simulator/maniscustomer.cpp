#include "models/simulator/maniscustomer.h"

#include "models/simulator/manisreplies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::simulator {
namespace {

using core::Json;

QString concealedName() { return u"identificationDocumentId"_s; }

/// Only in replies, both in the record and in its company.
const QStringList& replyNames()
{
    static const QStringList names{u"id"_s, u"createdAt"_s, u"createdBy"_s, u"updatedAt"_s, u"updatedBy"_s};
    return names;
}

/// The body with what only replies have, as `stored` has it.
Json withReplyNames(const Json& body, const Json& stored)
{
    Json complete = Json::object();
    for (const QString& name : replyNames()) {
        if (stored.contains(name))
            complete.insert(name, stored.value(name));
    }
    for (const auto& [name, value] : body.members())
        complete.insert(name, value);
    return complete;
}

} // namespace

ManisCustomer::ManisCustomer(const Json& scenario) : m_record(scenario.value(u"record"_s))
{
    for (const Json& psp : scenario.value(u"psps"_s).items())
        m_psps.append(psp.toString());
    for (const Json& refusal : scenario.value(u"refusals"_s).items())
        m_refusals.append({.pspId = refusal.value(u"pspId"_s).toString(),
                           .pointer = refusal.value(u"pointer"_s).toString(),
                           .message = refusal.value(u"message"_s).toString(),
                           .refused = {}});
}

Json ManisCustomer::shown() const
{
    Json shown = m_record;
    shown.remove(concealedName());
    shown.insert(u"pspResults"_s, m_results);
    return shown;
}

bool ManisCustomer::mentions(const QString& text) const
{
    const auto hasText = [&text](const Json::Member& member) {
        return member.second.toString().contains(text, Qt::CaseInsensitive);
    };
    const auto hasTextInside = [&hasText](const Json& record) {
        return std::any_of(record.members().begin(), record.members().end(), hasText);
    };
    return hasTextInside(m_record) || hasTextInside(m_record.value(u"companyInfo"_s));
}

Json ManisCustomer::merged(const Json& body) const
{
    Json merged = body;
    if (!body.contains(concealedName()) && m_record.contains(concealedName()))
        merged.insert(concealedName(), m_record.value(concealedName()));
    return merged;
}

void ManisCustomer::update(const Json& body, const Json& directory, const QDateTime& now)
{
    Json record = withReplyNames(merged(body), m_record);
    if (body.contains(u"companyInfo"_s))
        record.insert(u"companyInfo"_s, withReplyNames(body.value(u"companyInfo"_s), m_record.value(u"companyInfo"_s)));
    record.insert(u"updatedAt"_s, manis::momentText(now));
    m_results = Json::array();
    for (const Json& psp : directory.items()) {
        if (!isRegisteredWith(psp.value(u"pspId"_s).toString()))
            continue;
        const QString refusal = refusalOf(psp, record);
        // The filler beside a success is Manis' own.
        m_results.append(Json::object({{u"pspId"_s, psp.value(u"pspId"_s)},
                                       {u"pspName"_s, psp.value(u"pspName"_s)},
                                       {u"success"_s, Json::boolean(refusal.isEmpty())},
                                       {u"errorMessage"_s, refusal.isEmpty() ? u"string"_s : refusal}}));
    }
    m_record = record;
}

/// Empty when the PSP takes the update.
QString ManisCustomer::refusalOf(const Json& psp, const Json& body)
{
    if (psp.contains(u"cannotUpdate"_s))
        return psp.value(u"cannotUpdate"_s).toString();
    for (Refusal& refusal : m_refusals) {
        if (refusal.pspId == psp.value(u"pspId"_s).toString() && stands(refusal, body))
            return refusal.message;
    }
    return {};
}

bool ManisCustomer::stands(Refusal& refusal, const Json& body)
{
    if (refusal.isOver)
        return false;
    const Json given = refusal.pointer.isEmpty() ? Json() : body.at(refusal.pointer);
    if (refusal.pointer.isEmpty())
        refusal.isOver = true;
    else if (refusal.refused.isNull())
        refusal.refused = given;
    else
        refusal.isOver = !(refusal.refused == given);
    return refusal.pointer.isEmpty() || !refusal.isOver;
}

} // namespace rfi::simulator
