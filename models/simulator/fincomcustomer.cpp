#include "models/simulator/fincomcustomer.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rfi::simulator {
namespace {

using core::Json;

struct StatusNames
{
    QLatin1StringView v1;
    QLatin1StringView v2;
};

constexpr std::array<StatusNames, 3> statusNames{
    {{"QUEUED"_L1, "PROCESSING"_L1}, {"ON_HOLD"_L1, "IN_COMPLIANCE"_L1}, {"REINITIATE"_L1, "ACTION_REQUIRED"_L1}}};

QString renamed(const QString& status, QLatin1StringView StatusNames::*from, QLatin1StringView StatusNames::*to)
{
    const auto found = std::find_if(statusNames.begin(), statusNames.end(),
                                    [&](const StatusNames& names) { return status == names.*from; });
    return found == statusNames.end() ? status : QString((*found).*to);
}

/// Copies an entry of the list and lets `change` work on each asked field.
template <typename Change>
Json withFields(const Json& entry, Change change)
{
    Json categories = Json::array();
    for (Json category : entry.value(u"categories"_s).items()) {
        Json fields = Json::array();
        for (Json field : category.value(u"fields"_s).items()) {
            change(field);
            fields.append(field);
        }
        category.insert(u"fields"_s, fields);
        categories.append(category);
    }
    Json changed = entry;
    changed.insert(u"categories"_s, categories);
    return changed;
}

/// Scope and options are in V2 only.
Json entryV1(const Json& entry)
{
    Json changed = withFields(entry, [](Json& field) { field.remove(u"options"_s); });
    changed.remove(u"scope"_s);
    return changed;
}

Json entryV2(const Json& entry)
{
    const bool isParty = entry.contains(u"associated_party_id"_s);
    Json changed = Json::object({{u"scope"_s, isParty ? u"ASSOCIATED_PARTY"_s : u"CUSTOMER"_s}});
    const Json filled = withFields(entry, [](Json& field) {
        if (!field.contains(u"options"_s))
            field.insert(u"options"_s, Json::array());
    });
    for (const auto& [name, value] : filled.members())
        changed.insert(name, value);
    return changed;
}

template <typename Change>
Json withEntries(const Json& detail, Change change)
{
    Json entries = Json::array();
    for (const Json& entry : detail.value(u"request_for_information"_s).items())
        entries.append(change(entry));
    Json changed = detail;
    changed.insert(u"request_for_information"_s, entries);
    return changed;
}

/// What the reviewers say when the script is over.
Json approval() { return Json::object({{u"customer_status"_s, u"APPROVED"_s}, {u"rejection_reason"_s, Json()}}); }

} // namespace

FincomCustomer::FincomCustomer(const Json& scenario)
    : m_detail(withEntries(scenario.value(u"detail"_s), entryV2)), m_reviews(scenario.value(u"reviews"_s))
{
    const QString status = m_detail.value(u"customer_status"_s).toString();
    m_detail.insert(u"customer_status"_s, renamed(status, &StatusNames::v1, &StatusNames::v2));
}

QString FincomCustomer::id() const { return m_detail.value(u"customer_id"_s).toString(); }

Json FincomCustomer::detailV1() const
{
    Json detail = withEntries(m_detail, entryV1);
    const QString status = m_detail.value(u"customer_status"_s).toString();
    detail.insert(u"customer_status"_s, renamed(status, &StatusNames::v2, &StatusNames::v1));
    return detail;
}

Json FincomCustomer::summary() const
{
    Json summary = Json::object();
    for (const QString& name :
         {u"customer_id"_s, u"type"_s, u"first_name"_s, u"last_name"_s, u"business_name"_s, u"email"_s, u"phone"_s,
          u"country_of_residence"_s, u"country_of_incorporation"_s, u"customer_status"_s}) {
        if (m_detail.contains(name))
            summary.insert(name, m_detail.value(name));
    }
    return summary;
}

bool FincomCustomer::acceptsAnswer() const
{
    const QString status = m_detail.value(u"customer_status"_s).toString();
    return (status == u"ACTION_REQUIRED" || status == u"APPROVED")
        && m_detail.value(u"request_for_information"_s).size() > 0;
}

QString FincomCustomer::addUpload(const QString& partName, const QByteArray& content, const QString& extension)
{
    const QString random = QUuid::createUuid().toString(QUuid::Id128).first(8);
    const QString uri = u"/%1_%2.%3"_s.arg(random, partName, extension);
    m_uris.insert(uri);
    m_hashes.insert(uri, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
    return uri;
}

QSet<QByteArray> FincomCustomer::documentsIn(const Json& part, const QString& place) const
{
    QSet<QByteArray> found;
    if (m_hashes.contains(part.toString()))
        found += place.toUtf8() + m_hashes.value(part.toString());
    for (const Json& item : part.items())
        found += documentsIn(item, place);
    for (const auto& [name, value] : part.members())
        found += documentsIn(value, place + u'/' + name);
    return found;
}

void FincomCustomer::takeAnswer(const Json& body, const QDateTime& now, int reads)
{
    const QSet<QByteArray> documents = documentsIn(body, {});
    if (m_given.intersects(documents))
        m_reviews.insert(Json::object({{u"customer_status"_s, u"ACTION_REQUIRED"_s},
                                       {u"request_for_information"_s, m_detail.value(u"request_for_information"_s)}}));
    m_given += documents;
    m_reviews.begin(reads);
    m_detail.insert(u"request_for_information"_s, Json::array());
    setStatus(u"PROCESSING"_s, now);
}

void FincomCustomer::noteRead(const QDateTime& now)
{
    const std::optional<Json> review = m_reviews.afterRead();
    if (!review)
        return;
    for (const auto& [name, value] : (review->isNull() ? approval() : *review).members())
        m_detail.insert(name, value);
    m_detail = withEntries(m_detail, entryV2);
    setStatus(m_detail.value(u"customer_status"_s).toString(), now);
}

void FincomCustomer::setStatus(const QString& status, const QDateTime& now)
{
    const QString moment = now.toUTC().toString(Qt::ISODateWithMs);
    m_detail.insert(u"customer_status"_s, status);
    m_detail.insert(u"updated_at"_s, moment);
    m_detail.insert(u"last_status_updated_at"_s, moment);
}

} // namespace rfi::simulator
