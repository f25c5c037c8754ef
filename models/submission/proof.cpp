#include "models/core/jsonreader.h"
#include "models/schema/schemas.h"
#include "models/submission/plan.h"

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

    QList<Sent> read(const Json& body)
    {
        walkObject(body, m_description.schemaFor(m_customerType, {}), {}, {}, {}, {});
        return m_sent;
    }

private:
    void walkObject(const Json& object, const Json& schema, const QString& party, const Pointer& place,
                    const QString& word, const Pointer& at)
    {
        const QString discriminator = schema.value(u"x-discriminator"_s).toString();
        const QString ownWord = discriminator.isEmpty() ? word : object.value(discriminator).toString();
        for (const Json::Member& member : object.members()) {
            const Pointer here = at.child(member.first);
            if (party.isEmpty() && m_description.hasParties() && here == m_description.partyList)
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

struct Asked
{
    ItemIdentity item;
    ItemIdentity place; ///< as Sent would name it
};

/// Everything that was asked and is answered, one entry a document.
QList<Asked> askedOf(const forms::Form& form, const forms::Answers& answers)
{
    QList<Asked> asked;
    for (const Section& section : form.sections) {
        const QString word = section.discriminator.isEmpty() ? QString() : wordOf(form, section, answers);
        for (const int index : forms::answeredFields(form, section, answers)) {
            const Field& field = form.fields.at(index);
            const ItemIdentity& item = field.identity;
            const ItemIdentity place{item.party, item.pointer, word, {}};
            if (!forms::effectiveValue(field, answers).isNull())
                asked += Asked{item, place};
            for (const forms::FileEntry& file : answers.at(item).files) {
                const QString side = item.side.isEmpty() ? file.side : item.side;
                asked += Asked{item, {item.party, item.pointer, word, side}};
            }
        }
    }
    return asked;
}

} // namespace

QList<ProofLine> proofLines(const forms::Form& form, const forms::Answers& answers, const QByteArray& body)
{
    const auto json = core::readJson(body);
    QList<Sent> sent;
    if (json)
        sent = SentReader(form.description, form.request.customerType).read(*json);
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

QList<Problem> prove(const forms::Form& form, const forms::Answers& answers, const QByteArray& body)
{
    QList<Problem> problems;
    for (const ProofLine& line : proofLines(form, answers, body)) {
        if (line.isAsked && line.isSent)
            continue;
        const ErrorCode code = line.isAsked ? ErrorCode::AskedNotSent : ErrorCode::SentNotAsked;
        problems += Problem{line.item, code, {line.sentAt}, {}, {}, false};
    }
    return problems;
}

} // namespace rfi::submission
