#include "models/simulator/deloscustomer.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace rfi::simulator {
namespace {

using core::Json;

QString handedIn() { return u"READY_FOR_MODERATION"_s; }

/// The first member, however deep, that `before` has and `after` has not; empty when nothing was lost.
QString lostMember(const Json& before, const Json& after, const QString& path)
{
    for (const auto& [name, value] : before.members()) {
        const QString place = path.isEmpty() ? name : path + u'.' + name;
        const Json* kept = after.find(name);
        if (!kept)
            return place;
        const QString inside = value.isObject() ? lostMember(value, *kept, place) : QString();
        if (!inside.isEmpty())
            return inside;
    }
    return {};
}

} // namespace

DelosCustomer::DelosCustomer(const Json& scenario, const Json& transitions, int reads)
    : m_item(scenario.value(u"item"_s)), m_application(scenario.value(u"application"_s)), m_transitions(transitions),
      m_reads(reads)
{
}

DelosCustomer::Fault DelosCustomer::update(const Json& body, const QDateTime& now)
{
    const QString status = body.value(u"status"_s).toString();
    if (auto fault = status.isEmpty() ? Fault() : transitionFault(status))
        return fault;
    const Json company = (body.contains(u"company"_s) ? body : m_item).value(u"company"_s);
    if (body.value(u"type"_s).toString() == u"CORPORATE" && company.toString().trimmed().isEmpty())
        return u"Company name required for CORPORATE type"_s;
    change(body, now);
    if (status.isEmpty() || status == handedIn())
        beginReview();
    return {};
}

DelosCustomer::Fault DelosCustomer::transitionFault(const QString& status) const
{
    const QString current = m_item.value(u"status"_s).toString();
    const QList<Json> next = m_transitions.value(current).items();
    if (status == current || next.contains(Json(status)))
        return {};
    return u"Invalid status transition from %1 to %2"_s.arg(current, status);
}

DelosCustomer::Fault DelosCustomer::store(const Json& application)
{
    const QString lost = lostMember(m_application, application, {});
    if (!lost.isEmpty())
        return u"Field required: "_s + lost;
    m_application = application;
    return {};
}

DelosCustomer::Fault DelosCustomer::handIn(const QDateTime& now)
{
    if (m_application.isNull())
        return u"Application required"_s;
    return update(Json::object({{u"status"_s, handedIn()}}), now);
}

QString DelosCustomer::addFile(const CallPart& attach, const QString& label, const QString& info, const QDateTime& now)
{
    const QString fileId = u"f-"_s + QUuid::createUuid().toString(QUuid::Id128).first(12);
    m_files.append(Json::object({{u"id"_s, fileId},
                                 {u"customerId"_s, id()},
                                 {u"name"_s, attach.fileName},
                                 {u"size"_s, Json::integer(attach.content.size())},
                                 {u"type"_s, label},
                                 {u"info"_s, info},
                                 {u"createAt"_s, now.toUTC().toString(Qt::ISODate)}}));
    beginReview();
    return fileId;
}

/// Nobody looks again at customers that cannot be handed in any more.
void DelosCustomer::beginReview()
{
    if (!transitionFault(handedIn()))
        m_reviews.begin(m_reads);
}

/// What was given is always enough.
void DelosCustomer::noteRead(const QDateTime& now)
{
    if (m_reviews.afterRead())
        change(Json::object({{u"status"_s, u"ACCEPT"_s}}), now);
}

void DelosCustomer::change(const Json& members, const QDateTime& now)
{
    for (const auto& [name, value] : members.members())
        m_item.insert(name, value);
    m_item.insert(u"updateAt"_s, now.toUTC().toString(Qt::ISODate));
}

} // namespace rfi::simulator
