#include "models/simulator/onemoneycustomer.h"

#include <QStringList>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::simulator {
namespace {

using core::Json;

QString personsName() { return u"associated_persons"_s; }

QString personIdName() { return u"associated_person_id"_s; }

const QStringList& shownOfCustomer()
{
    static const QStringList names{u"email"_s,
                                   u"business_legal_name"_s,
                                   u"business_description"_s,
                                   u"business_type"_s,
                                   u"business_industry"_s,
                                   u"business_registration_number"_s,
                                   u"date_of_incorporation"_s,
                                   u"registered_address"_s,
                                   u"physical_address"_s,
                                   u"primary_website"_s,
                                   u"publicly_traded"_s,
                                   u"tax_id"_s,
                                   u"tax_type"_s,
                                   u"tax_country"_s,
                                   u"terms_signed_at"_s};
    return names;
}

const QStringList& shownOfPerson()
{
    static const QStringList names{u"email"_s,
                                   u"first_name"_s,
                                   u"middle_name"_s,
                                   u"last_name"_s,
                                   u"birth_date"_s,
                                   u"primary_nationality"_s,
                                   u"residential_address"_s,
                                   u"has_ownership"_s,
                                   u"ownership_percentage"_s,
                                   u"has_control"_s,
                                   u"is_signer"_s,
                                   u"is_director"_s};
    return names;
}

Json onlyShown(const Json& body, const QStringList& names)
{
    Json shown = Json::object();
    for (const QString& name : names) {
        if (body.contains(name))
            shown.insert(name, body.value(name));
    }
    return shown;
}

bool isGiven(const Json& need, const Json& body)
{
    const QString type = need.value(u"documentType"_s).toString();
    if (type.isEmpty())
        return body.contains(need.value(u"member"_s).toString());
    const QList<Json> documents = body.value(u"documents"_s).items();
    return std::any_of(documents.begin(), documents.end(),
                       [&type](const Json& document) { return document.value(u"doc_type"_s).toString() == type; });
}

/// The same words as the last time would look as if nobody had read the answer.
Json issueOf(const Json& need, int reminders)
{
    const QString words = need.value(u"description"_s).toString();
    return Json::object({{u"description"_s, reminders == 0 ? words : u"%1 (reminder %2)"_s.arg(words).arg(reminders)},
                         {u"reject_reason"_s, need.value(u"reason"_s)}});
}

QString textOf(const QDateTime& now) { return now.toUTC().toString(Qt::ISODate); }

} // namespace

OneMoneyCustomer::OneMoneyCustomer(const Json& scenario, int reads)
    : m_detail(scenario.value(u"detail"_s)), m_reviews(scenario.value(u"reviews"_s)), m_reads(reads),
      m_readsUntilLocked(scenario.value(u"readsUntilLocked"_s).toInteger().value_or(0)),
      m_needs(scenario.value(u"needs"_s).items())
{
}

bool OneMoneyCustomer::isOpen() const { return status() == u"init" || status() == u"pending_response"; }

Json OneMoneyCustomer::person(const QString& personId) const
{
    const QList<Json> persons = m_detail.value(personsName()).items();
    const auto found = std::find_if(persons.begin(), persons.end(), [&personId](const Json& person) {
        return person.value(personIdName()).toString() == personId;
    });
    return found == persons.end() ? Json() : *found;
}

void OneMoneyCustomer::update(const Json& body, const QDateTime& now)
{
    change(onlyShown(body, shownOfCustomer()), now);
    for (const Json& person : body.value(personsName()).items())
        addPerson(person, now);
    dropNeeds({}, body);
    startReview(now);
}

QString OneMoneyCustomer::addPerson(const Json& body, const QDateTime& now)
{
    const QString personId = u"ap-"_s + QUuid::createUuid().toString(QUuid::Id128).first(8);
    Json person = Json::object({{personIdName(), personId}, {u"applicant_type"_s, u"individual"_s}});
    const Json shown = onlyShown(body, shownOfPerson());
    for (const auto& [name, value] : shown.members())
        person.insert(name, value);
    person.insert(u"created_at"_s, textOf(now));
    person.insert(u"updated_at"_s, textOf(now));
    Json persons = m_detail.value(personsName());
    persons.append(person);
    change(Json::object({{personsName(), persons}}), now);
    return personId;
}

void OneMoneyCustomer::updatePerson(const QString& personId, const Json& body, const QDateTime& now)
{
    const Json shown = onlyShown(body, shownOfPerson());
    Json persons = Json::array();
    for (Json person : m_detail.value(personsName()).items()) {
        if (person.value(personIdName()).toString() == personId) {
            for (const auto& [name, value] : shown.members())
                person.insert(name, value);
            person.insert(u"updated_at"_s, textOf(now));
        }
        persons.append(person);
    }
    change(Json::object({{personsName(), persons}}), now);
    m_answeredPersons.insert(personId);
    dropNeeds(personId, body);
    if (isAllAnswered())
        startReview(now);
}

Json OneMoneyCustomer::read(const QDateTime& now)
{
    noteReview(now);
    Json shown = m_detail;
    if (m_readsUntilLocked > 0 && --m_readsUntilLocked == 0)
        change(Json::object({{u"status"_s, u"UNDER_REVIEW"_s}}), now);
    return shown;
}

void OneMoneyCustomer::noteReview(const QDateTime& now)
{
    const auto review = m_reviews.afterRead();
    if (!review)
        return;
    m_answeredPersons.clear();
    const Json approval = Json::object({{u"status"_s, u"APPROVED"_s}, {u"review_issues"_s, Json()}});
    change(review->isNull() ? approval : *review, now);
}

/// What was asked stays in sight until the reviewers have looked at the answer.
void OneMoneyCustomer::startReview(const QDateTime& now)
{
    change(Json::object({{u"status"_s, u"PENDING_REVIEW"_s}, {u"submitted_at"_s, textOf(now)}}), now);
    if (!m_needs.isEmpty())
        m_reviews.insert(Json::object({{u"status"_s, u"PENDING_RESPONSE"_s}, {u"review_issues"_s, openIssues()}}));
    m_reviews.begin(m_reads);
}

void OneMoneyCustomer::dropNeeds(const QString& personId, const Json& body)
{
    m_needs.removeIf(
        [&](const Json& need) { return need.value(u"person"_s).toString() == personId && isGiven(need, body); });
}

void OneMoneyCustomer::change(const Json& members, const QDateTime& now)
{
    for (const auto& [name, value] : members.members())
        m_detail.insert(name, value);
    m_detail.insert(u"updated_at"_s, textOf(now));
}

/// One text for the company, and one for each person.
Json OneMoneyCustomer::openIssues()
{
    Json company;
    Json persons = Json::array();
    for (const Json& need : std::as_const(m_needs)) {
        Json issue = issueOf(need, m_reminders);
        const QString personId = need.value(u"person"_s).toString();
        if (personId.isEmpty() && !company.isNull()) {
            const QStringList texts{company.value(u"description"_s).toString(),
                                    issue.value(u"description"_s).toString()};
            company.insert(u"description"_s, texts.join(u". "_s));
        } else if (personId.isEmpty()) {
            issue.insert(u"company_name"_s, m_detail.value(u"business_legal_name"_s));
            company = issue;
        } else {
            issue.insert(personIdName(), personId);
            const Json known = person(personId);
            const QStringList names{known.value(u"first_name"_s).toString(), known.value(u"last_name"_s).toString()};
            issue.insert(u"name"_s, names.join(u' '));
            persons.append(issue);
        }
    }
    ++m_reminders;
    return Json::object({{u"company_issues"_s, company}, {u"associated_person_issues"_s, persons}});
}

/// False when nothing, or something about the company, is asked.
bool OneMoneyCustomer::isAllAnswered() const
{
    const Json issues = m_detail.value(u"review_issues"_s);
    const QList<Json> persons = issues.value(u"associated_person_issues"_s).items();
    return issues.value(u"company_issues"_s).isNull() && !persons.isEmpty()
        && std::all_of(persons.begin(), persons.end(), [this](const Json& issue) {
               return m_answeredPersons.contains(issue.value(personIdName()).toString());
           });
}

} // namespace rfi::simulator
