#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"
#include "models/providers/template.h"
#include "models/schema/schemas.h"
#include "models/submission/bodybuilder.h"
#include "models/submission/plan.h"
#include "models/submission/records.h"

#include <algorithm>

namespace rfi::submission {

namespace {

using core::ErrorCode;
using core::Json;
using core::Pointer;
using forms::Field;
using forms::ItemIdentity;
using forms::Problem;
using forms::Section;
using namespace Qt::StringLiterals;

/// One thing that goes out, seen from the body: whose, where, in the entry of which document, which side.
struct Sent
{
    ItemIdentity place; ///< documentType is the body's word
    QString at;
};

/// Derives what is sent from the bytes alone, by the schema; knows neither the form nor the answers.
class SentReader
{
public:
    SentReader(const forms::Description& description, const QString& customerType)
        : m_description(description), m_customerType(customerType)
    {
    }

    QList<Sent> read(const PlannedCall& call)
    {
        // What counts is what the bytes say.
        const Json body = core::readJson(core::writeJson(call.body)).value();
        m_sent.clear();
        if (call.rules.body == providers::AnswerCall::Body::Multipart)
            readFields(body, call);
        else
            walkObject(body, m_description.schemaFor(m_customerType, call.party), call.party, {}, {}, {});
        // What a record gave and goes back as it was is nothing new to the provider.
        m_sent.removeIf([&](const Sent& sent) {
            const Json* before = call.record.find(Pointer::fromText(sent.at));
            const bool isAnswer = call.origins.contains(sent.at);
            return before && !isAnswer && *before == body.at(sent.at);
        });
        return m_sent;
    }

private:
    /// Fields that the description fills with ids are no answers, as long as they hold just that.
    void readFields(const Json& body, const PlannedCall& call)
    {
        const Json fixed = providers::filled(call.rules.fields, call.variables);
        for (const Json::Member& member : body.members()) {
            const QString at = Pointer({member.first}).text();
            const QString word = call.variables.value(u"documentType"_s);
            if (fixed.value(member.first) != member.second)
                m_sent += Sent{{{}, at, word, {}}, at};
        }
    }

    void walkObject(const Json& object, const Json& schema, const QString& party, const Pointer& place,
                    const QString& word, const Pointer& at)
    {
        const QString discriminator = schema.value(u"x-discriminator"_s).toString();
        const QString ownWord = discriminator.isEmpty() ? word : object.value(discriminator).toString();
        for (const Json::Member& member : object.members()) {
            const Pointer here = at.child(member.first);
            const bool isPartyList = !m_description.partyList.isRoot() && here == m_description.partyList;
            if (party.isEmpty() && m_description.hasParties() && isPartyList)
                walkParties(member.second, here);
            else
                walkMember(member, schema, party, place.child(member.first), ownWord, here);
        }
    }

    void walkParties(const Json& list, const Pointer& at)
    {
        for (qsizetype i = 0; i < list.size(); ++i) {
            Json object = list.items().at(i);
            const QString party = object.value(m_description.partyIdMember).toString();
            object.remove(m_description.partyIdMember);
            walkObject(object, m_description.partySchema, party, {}, {}, at.child(i));
        }
    }

    void walkMember(const Json::Member& member, const Json& owner, const QString& party, const Pointer& place,
                    const QString& word, const Pointer& at)
    {
        const Json schema = schema::schemaAt(m_description.root, owner, Pointer({member.first})).value_or(Json());
        const Json items = schema::resolved(m_description.root, schema.value(u"items"_s));
        const bool isGroup = schema.contains(u"properties"_s) && member.second.isObject();
        const bool isList = items.contains(u"properties"_s) && member.second.isArray();
        if (schema.contains(u"x-document"_s)) {
            addFiles(member.second, {party, place.text(), word, {}}, schema, at);
        } else if (isGroup) {
            walkObject(member.second, schema, party, place, word, at);
        } else if (isList) {
            for (qsizetype i = 0; i < member.second.size(); ++i)
                walkObject(member.second.items().at(i), items, party, place, word, at.child(i));
        } else {
            m_sent += Sent{{party, place.text(), word, {}}, at.text()};
        }
    }

    void addFiles(const Json& value, const ItemIdentity& place, const Json& schema, const Pointer& at)
    {
        const QString side = m_description.documents.value(schema.value(u"x-document"_s).toString()).sideMember;
        if (!value.isArray())
            m_sent += Sent{place, at.text()};
        for (qsizetype i = 0; i < value.items().size(); ++i) {
            Sent sent{place, at.child(i).text()};
            sent.place.side = side.isEmpty() ? QString() : value.items().at(i).value(side).toString();
            m_sent += sent;
        }
    }

    const forms::Description& m_description;
    QString m_customerType;
    QList<Sent> m_sent;
};

/// The body's word for the document of a section: what its discriminator says.
QString wordOf(const forms::Form& form, const Section& section, const forms::Answers& answers)
{
    const QString pointer = section.pointer + u'/' + section.discriminator;
    for (const int field : section.fields) {
        if (form.fields.at(field).identity.pointer == pointer)
            return forms::effectiveValue(form.fields.at(field), answers).toString();
    }
    return {};
}

/// Where no list has a word for it, a document that goes by a call of its own has the word of the request.
QString wordFor(const forms::Form& form, const Section& section, const Field& field, const forms::Answers& answers)
{
    if (!section.discriminator.isEmpty())
        return wordOf(form, section, answers);
    const bool hasOwnCall = std::any_of(section.fields.begin(), section.fields.end(), [&](int beside) {
        const Field& other = form.fields.at(beside);
        return other.kind == forms::ItemKind::File && other.document.travel == forms::Travel::Call;
    });
    return hasOwnCall ? field.identity.documentType : QString();
}

void collectLost(const Json& kept, const PlannedCall& call, const Pointer& at, QStringList& lost)
{
    for (const Json::Member& member : kept.members()) {
        const Pointer here = at.child(member.first);
        if (call.origins.contains(here.text()))
            continue;
        const Json* sent = call.body.find(here);
        // What was asked may have come into a group that was empty.
        if (member.second.isObject() && (sent ? sent->isObject() : member.second.size() > 0))
            collectLost(member.second, call, here, lost);
        else if (!sent || *sent != member.second)
            lost += here.text();
    }
}

/// Leaves of the record that should have gone back as they were, but did not.
QStringList lostPlaces(const forms::Form& form, const PlannedCall& call)
{
    if (call.record.isNull())
        return {};
    const Json schema = form.description.schemaFor(form.request.customerType, call.party);
    const Json kept = call.rules.record.keepsUnknownKeys ? withoutNulls(call.record, schema, form.description.root)
                                                         : knownPart(call.record, schema, form.description.root);
    QStringList lost;
    collectLost(kept, call, {}, lost);
    return lost;
}

struct Asked
{
    ItemIdentity item;
    ItemIdentity place; ///< as Sent would name it
};

/// Where an entry of a list has room for one file, each file has an entry of its own, all else being the same.
qsizetype entriesOf(const forms::Form& form, const Section& section, const forms::Answers& answers)
{
    qsizetype entries = 1;
    for (const int index : section.fields) {
        const Field& field = form.fields.at(index);
        if (isSingleFile(field) && field.document.travel != forms::Travel::Call)
            entries = std::max(entries, answers.at(field.identity).files.size());
    }
    return entries;
}

/// Everything that was asked and is answered, one entry a document.
QList<Asked> askedOf(const forms::Form& form, const forms::Answers& answers)
{
    QList<Asked> asked;
    for (const Section& section : form.sections) {
        for (const int index : forms::answeredFields(form, section, answers)) {
            const Field& field = form.fields.at(index);
            const ItemIdentity& item = field.identity;
            const QString word = wordFor(form, section, field, answers);
            const ItemIdentity place{item.party, item.pointer, word, {}};
            if (!forms::effectiveValue(field, answers).isNull())
                asked += QList<Asked>(entriesOf(form, section, answers), Asked{item, place});
            for (const forms::FileEntry& file : answers.at(item).files) {
                const QString side = item.side.isEmpty() ? file.side : item.side;
                asked += Asked{item, {item.party, item.pointer, word, side}};
            }
        }
    }
    return asked;
}

} // namespace

QList<ProofLine> proofLines(const forms::Form& form, const forms::Answers& answers, const QList<PlannedCall>& calls)
{
    QList<Sent> sent;
    for (const PlannedCall& call : calls)
        sent += SentReader(form.description, form.request.customerType).read(call);
    QList<ProofLine> lines;
    for (const Asked& asked : askedOf(form, answers)) {
        const auto twin = std::find_if(sent.begin(), sent.end(),
                                       [&](const Sent& candidate) { return candidate.place == asked.place; });
        const bool isSent = twin != sent.end();
        lines += ProofLine{asked.item, true, isSent, isSent ? twin->at : QString()};
        if (isSent)
            sent.erase(twin);
    }
    for (const Sent& extra : std::as_const(sent))
        lines += ProofLine{extra.place, false, true, extra.at};
    return lines;
}

QList<Problem> prove(const forms::Form& form, const forms::Answers& answers, const QList<PlannedCall>& calls)
{
    QList<Problem> problems;
    for (const ProofLine& line : proofLines(form, answers, calls)) {
        if (line.isAsked && line.isSent)
            continue;
        const ErrorCode code = line.isAsked ? ErrorCode::AskedNotSent : ErrorCode::SentNotAsked;
        problems += Problem{line.item, code, {line.sentAt}, {}, {}, false};
    }
    for (const PlannedCall& call : calls) {
        for (const QString& place : lostPlaces(form, call))
            problems += Problem{{}, ErrorCode::RecordNotKept, {place}, {}, {}, false};
    }
    return problems;
}

} // namespace rfi::submission
