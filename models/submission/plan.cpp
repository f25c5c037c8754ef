#include "models/submission/plan.h"

#include "models/network/address.h"
#include "models/providers/template.h"
#include "models/schema/schemas.h"
#include "models/submission/bodybuilder.h"
#include "models/submission/callreports.h"
#include "models/submission/records.h"

#include <algorithm>

namespace rfi::submission {

namespace {

using core::Json;
using core::Pointer;
using forms::Field;
using forms::Section;
using providers::AnswerCall;
using namespace Qt::StringLiterals;

/// The words of the request's context that fields may depend on.
QStringList contextOf(const forms::Form& form)
{
    QStringList words;
    for (const Json& word : form.request.context.value(form.description.contextMember).items())
        words += word.toString();
    return words;
}

QStringList requiredFor(const Field& field)
{
    QStringList words;
    for (const Json& word : field.schema.value(u"x-required-for"_s).items())
        words += word.toString();
    return words;
}

class Planner
{
public:
    Planner(const providers::Description& description, const forms::Form& form, const forms::Answers& answers,
            const Gathered& gathered)
        : m_description(description), m_form(form), m_answers(answers), m_gathered(gathered)
    {
        for (const Section& section : form.sections)
            m_answered += forms::answeredFields(form, section, answers);
    }

    Plan make()
    {
        addUploads();
        for (const AnswerCall& rules : m_description.answers)
            addCalls(rules);
        if (m_plan.calls.isEmpty())
            addEmptyAnswer();
        return m_plan;
    }

private:
    void addUploads()
    {
        for (const int index : std::as_const(m_answered)) {
            const Field& field = m_form.fields.at(index);
            const QList<forms::FileEntry>& files = m_answers.at(field.identity).files;
            for (qsizetype entry = 0; entry < files.size(); ++entry) {
                if (files.at(entry).document && field.document.travel == forms::Travel::Upload)
                    m_plan.uploads += Upload{field.identity, entry, asNamed(*files.at(entry).document, field.document),
                                             uploadContext(field)};
            }
        }
    }

    QString uploadContext(const Field& field) const
    {
        const QStringList context = contextOf(m_form);
        const QStringList wanted = requiredFor(field);
        for (const QString& word : context) {
            if (wanted.contains(word))
                return word;
        }
        if (!context.isEmpty())
            return context.constFirst();
        return wanted.isEmpty() ? m_description.upload.context : wanted.constFirst();
    }

    static bool isOfParty(const AnswerCall& rules)
    {
        return rules.each == AnswerCall::Each::Party || rules.each == AnswerCall::Each::NewParty;
    }

    bool takes(const AnswerCall& rules, const forms::ItemIdentity& item) const
    {
        if (rules.body == AnswerCall::Body::Empty || (isOfParty(rules) && item.party.isEmpty()))
            return false;
        // A new party has no id that a path could name, and one that is known is never made again.
        const bool isForNew = rules.each == AnswerCall::Each::NewParty;
        if (isOfParty(rules) && m_form.description.isNewParty(item.party) != isForNew)
            return false;
        return isTakenBy(rules, Pointer::fromText(item.pointer));
    }

    static bool isTakenBy(const AnswerCall& rules, const Pointer& place)
    {
        return !rules.takes || std::any_of(rules.takes->begin(), rules.takes->end(), [&](const Pointer& above) {
            return place.startsWith(above);
        });
    }

    /// The answered fields that go into this call and no earlier one.
    QSet<int> fieldsOf(const AnswerCall& rules)
    {
        QSet<int> fields;
        for (const int index : std::as_const(m_answered)) {
            if (!m_taken.contains(index) && takes(rules, m_form.fields.at(index).identity))
                fields.insert(index);
        }
        m_taken.unite(fields);
        return fields;
    }

    void addCalls(const AnswerCall& rules)
    {
        const QSet<int> fields = fieldsOf(rules);
        if (rules.body == AnswerCall::Body::Empty) {
            if (std::any_of(m_plan.calls.begin(), m_plan.calls.end(),
                            [&](const PlannedCall& call) { return call.rules.call.name == rules.after; }))
                m_plan.calls += callOf(rules, {});
        } else if (isOfParty(rules)) {
            for (const QString& party : partiesOf(fields))
                addJsonCall(rules, fieldsOfParty(fields, party), party);
        } else if (rules.each == AnswerCall::Each::Document) {
            addDocumentCalls(rules, fields);
        } else if (!fields.isEmpty()) {
            addJsonCall(rules, fields, {});
        }
    }

    /// When everything is left out on purpose, that is told by an answer without fields.
    void addEmptyAnswer()
    {
        const auto rest = std::find_if(m_description.answers.begin(), m_description.answers.end(),
                                       [](const AnswerCall& rules) { return !rules.takes; });
        if (rest != m_description.answers.end())
            addJsonCall(*rest, {}, {});
    }

    QStringList partiesOf(const QSet<int>& fields) const
    {
        QStringList parties;
        for (const Section& section : m_form.sections) {
            const bool isIn = std::any_of(section.fields.begin(), section.fields.end(),
                                          [&](int field) { return fields.contains(field); });
            if (isIn && !parties.contains(section.party))
                parties += section.party;
        }
        return parties;
    }

    QSet<int> fieldsOfParty(QSet<int> fields, const QString& party) const
    {
        fields.removeIf([&](int field) { return m_form.fields.at(field).identity.party != party; });
        return fields;
    }

    PlannedCall callOf(const AnswerCall& rules, const providers::Variables& more) const
    {
        PlannedCall call;
        call.rules = rules;
        call.variables = more;
        call.variables.insert(u"customerId"_s, m_form.request.customerId);
        // The id was checked when the request was read; an empty path is refused when it is to be sent.
        const auto path = network::expandPath(rules.call.path, call.variables);
        call.path = path ? *path : QString();
        call.body = Json::object();
        return call;
    }

    void addJsonCall(const AnswerCall& rules, const QSet<int>& fields, const QString& party)
    {
        const PlannedCall call = jsonCall(rules, fields, party, party);
        const auto created = m_gathered.created.constFind(party);
        const bool isKnown = rules.each == AnswerCall::Each::NewParty && created != m_gathered.created.constEnd();
        m_plan.calls += isKnown && !created->isAsIn(reportOf(call)) ? changeOf(call, *created, fields) : call;
    }

    /// What the provider has under an id of its own by now is changed there, where a call does that.
    PlannedCall changeOf(PlannedCall making, const CreatedParty& created, const QSet<int>& fields) const
    {
        const auto change = std::find_if(m_description.answers.begin(), m_description.answers.end(),
                                         [&](const AnswerCall& rules) { return canChange(rules, fields); });
        if (change != m_description.answers.end() && !created.id.isEmpty())
            return jsonCall(*change, fields, making.party, created.id);
        making.isMadeAgain = true;
        return making;
    }

    bool canChange(const AnswerCall& rules, const QSet<int>& fields) const
    {
        if (rules.each != AnswerCall::Each::Party || rules.body != AnswerCall::Body::Asked)
            return false;
        return std::all_of(fields.begin(), fields.end(), [&](int index) {
            const Pointer place = Pointer::fromText(m_form.fields.at(index).identity.pointer);
            return isTakenBy(rules, place)
                && schema::schemaAt(m_form.description.root, m_form.description.partySchema, place);
        });
    }

    /// `id` is that by which the provider knows the party, if it does.
    PlannedCall jsonCall(const AnswerCall& rules, const QSet<int>& fields, const QString& party,
                         const QString& id) const
    {
        PlannedCall call = callOf(rules, {{u"party"_s, id}});
        call.party = party;
        BodyScope scope{fields, party, {}, rules.record.keepsUnknownKeys};
        if (rules.body == AnswerCall::Body::Record) {
            const auto record = m_gathered.records.constFind(rules.call.name);
            call.isIncomplete = record == m_gathered.records.constEnd();
            if (!call.isIncomplete)
                scope.record = call.record = *record;
        }
        buildBody(call, m_form, m_answers, m_gathered.uris, scope);
        return call;
    }

    void addDocumentCalls(const AnswerCall& rules, const QSet<int>& fields)
    {
        const QString filePlace = u'/' + rules.partName;
        for (const Section& section : m_form.sections) {
            for (const int index : section.fields) {
                const Field& field = m_form.fields.at(index);
                if (!fields.contains(index) || field.identity.pointer != filePlace)
                    continue;
                const QList<forms::FileEntry>& files = m_answers.at(field.identity).files;
                for (const forms::FileEntry& file : files)
                    m_plan.calls += documentCall(rules, section, fields, field, file);
            }
        }
    }

    PlannedCall documentCall(const AnswerCall& rules, const Section& section, const QSet<int>& fields,
                             const Field& field, const forms::FileEntry& file) const
    {
        PlannedCall call = callOf(rules, {{u"documentType"_s, field.identity.documentType}});
        call.body = providers::filled(rules.fields, call.variables);
        for (const int index : section.fields) {
            const Field& beside = m_form.fields.at(index);
            if (!fields.contains(index) || beside.kind == forms::ItemKind::File)
                continue;
            const QString name = Pointer::fromText(beside.identity.pointer).last();
            call.body.insert(name, forms::effectiveValue(beside, m_answers));
            call.origins.insert(u'/' + name, beside.identity);
        }
        const QString place = u'/' + rules.partName;
        call.origins.insert(place, field.identity);
        if (file.document)
            call.documents.insert(place, asNamed(*file.document, field.document));
        call.body.insert(rules.partName, Json(file.document ? u"<file:"_s + file.document->name + u'>' : file.uri));
        return call;
    }

    const providers::Description& m_description;
    const forms::Form& m_form;
    const forms::Answers& m_answers;
    const Gathered& m_gathered;
    QList<int> m_answered; ///< in the order of the form
    QSet<int> m_taken;
    Plan m_plan;
};

} // namespace

forms::Document asNamed(const forms::Document& document, const forms::DocumentRules& rules)
{
    forms::Document named = document;
    named.mimeType = rules.typeNameOf(document.mimeType);
    return named;
}

Plan makePlan(const providers::Description& description, const forms::Form& form, const forms::Answers& answers,
              const Gathered& gathered)
{
    return Planner(description, form, answers, gathered).make();
}

QStringList missingPlaces(const forms::Form& form, const PlannedCall& call)
{
    if (call.rules.body != AnswerCall::Body::Record || call.isIncomplete || call.rules.record.keepsUnknownKeys)
        return {};
    const Json schema = form.description.schemaFor(form.request.customerType, call.party);
    return missingMembers(call.body, schema, form.description.root, contextOf(form));
}

} // namespace rfi::submission
