#include "models/submission/bodybuilder.h"

#include "models/schema/schemas.h"
#include "models/submission/records.h"

namespace rfi::submission {

namespace {

using core::Json;
using core::Pointer;
using forms::Field;
using forms::FileEntry;
using forms::Section;
using namespace Qt::StringLiterals;

class BodyBuilder
{
public:
    BodyBuilder(PlannedCall& call, const forms::Form& form, const forms::Answers& answers, const UploadedUris& uris,
                const BodyScope& scope)
        : m_call(call), m_form(form), m_answers(answers), m_uris(uris), m_scope(scope), m_root(form.description.root),
          m_body(call.body)
    {
    }

    void build()
    {
        const Json schema = m_form.description.schemaFor(m_form.request.customerType, m_scope.party);
        m_body = Json::object();
        if (m_scope.record.isObject())
            m_body = m_scope.keepsUnknownKeys ? withoutNulls(m_scope.record, schema, m_root)
                                              : knownPart(m_scope.record, schema, m_root);
        for (const Section& section : m_form.sections)
            addSection(section);
        if (!m_scope.keepsUnknownKeys)
            m_body = ordered(m_body, schema);
    }

private:
    void addSection(const Section& section)
    {
        QList<int> answered = forms::answeredFields(m_form, section, m_answers);
        answered.removeIf([this](int field) { return !m_scope.fields.contains(field); });
        if (answered.isEmpty())
            return;
        // Where an entry of a list has room for one file, each file gets an entry of its own.
        const bool isList = schemaOf(section).value(u"type"_s).toString() == u"array"_s;
        qsizetype entries = 1;
        for (const int field : std::as_const(answered)) {
            if (isList && isSingleFile(m_form.fields.at(field)))
                entries = std::max(entries, m_answers.at(m_form.fields.at(field).identity).files.size());
        }
        for (qsizetype entry = 0; entry < entries; ++entry)
            addEntry(section, answered, entry);
    }

    void addEntry(const Section& section, const QList<int>& answered, qsizetype entry)
    {
        const Pointer place = makePlace(section, entry > 0);
        for (const int index : answered) {
            const Field& field = m_form.fields.at(index);
            const Pointer at = place.child(Pointer::fromText(field.identity.pointer).last());
            if (field.kind != forms::ItemKind::File)
                m_body.set(at, forms::effectiveValue(field, m_answers));
            else if (isSingleFile(field))
                addFile(field, at, entry);
            else
                addFiles(field, at);
            m_call.origins.insert(at.text(), field.identity);
        }
    }

    void addFile(const Field& field, const Pointer& at, qsizetype entry)
    {
        const QList<FileEntry>& files = m_answers.at(field.identity).files;
        const qsizetype index = std::min(entry, files.size() - 1);
        m_body.set(at, Json(uriOf(field, index)));
        keepDocument(field, files.at(index), at);
    }

    /// The sides of one document are items of their own that share a list.
    void addFiles(const Field& field, const Pointer& at)
    {
        const QList<FileEntry>& files = m_answers.at(field.identity).files;
        for (qsizetype i = 0; i < files.size(); ++i) {
            const QString side = field.identity.side.isEmpty() ? files.at(i).side : field.identity.side;
            const Pointer here = at.child(m_body.at(at).size());
            m_call.origins.insert(here.text(), field.identity);
            const QString& member = field.document.uriMember;
            keepDocument(field, files.at(i), member.isEmpty() ? here : here.child(member));
            append(at, entryOf(field, Json(uriOf(field, i)), side));
        }
    }

    /// An object with the URI and the side, or the URI alone.
    static Json entryOf(const Field& field, const Json& uri, const QString& side)
    {
        if (field.document.uriMember.isEmpty())
            return uri;
        Json entry = Json::object();
        if (!side.isEmpty() && !field.document.sideMember.isEmpty())
            entry.insert(field.document.sideMember, Json(side));
        entry.insert(field.document.uriMember, uri);
        return entry;
    }

    void keepDocument(const Field& field, const FileEntry& file, const Pointer& at)
    {
        if (file.document && field.document.travel == forms::Travel::DataUri)
            m_call.documents.insert(at.text(), asNamed(*file.document, field.document));
    }

    QString uriOf(const Field& field, qsizetype index) const
    {
        const FileEntry& file = m_answers.at(field.identity).files.at(index);
        if (!file.document)
            return file.uri;
        return m_uris.value({field.identity, index}, u"<file:"_s + file.document->name + u'>');
    }

    Json schemaOf(const Section& section) const
    {
        const Json root = m_form.description.schemaFor(m_form.request.customerType, section.party);
        return schema::schemaAt(m_root, root, Pointer::fromText(section.pointer)).value_or(Json());
    }

    /// Makes the object that takes the fields of a section and says where it stands.
    Pointer makePlace(const Section& section, bool isNextEntry)
    {
        const bool isOwnObject = section.party.isEmpty() || section.party == m_scope.party;
        Pointer at = isOwnObject ? Pointer() : partyPlace(section.party);
        Json schema = m_form.description.schemaFor(m_form.request.customerType, section.party);
        const bool isOwnEntry = isNextEntry || !section.documentType.isEmpty();
        const QStringList tokens = Pointer::fromText(section.pointer).tokens();
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            at = at.child(tokens.at(i));
            schema = schema::schemaAt(m_root, schema, Pointer({tokens.at(i)})).value_or(Json());
            if (schema.value(u"type"_s).toString() != u"array"_s)
                continue;
            const qsizetype entries = m_body.at(at).size();
            const qsizetype index = i + 1 == tokens.size() && isOwnEntry ? entries : 0;
            if (index == entries)
                append(at, Json::object());
            at = at.child(index);
            schema = schema::resolved(m_root, schema.value(u"items"_s));
        }
        return at;
    }

    Pointer partyPlace(const QString& party)
    {
        const Pointer list = m_form.description.partyList;
        const QString idMember = m_form.description.partyIdMember;
        const QList<Json> known = m_body.at(list).items();
        for (qsizetype i = 0; i < known.size(); ++i) {
            if (known.at(i).value(idMember) == Json(party))
                return list.child(i);
        }
        append(list, Json::object({{idMember, Json(party)}}));
        return list.child(known.size());
    }

    void append(const Pointer& list, const Json& entry)
    {
        Json grown = m_body.at(list);
        grown.append(entry);
        m_body.set(list, grown);
    }

    Json ordered(const Json& json, const Json& schema) const
    {
        Json result = json;
        if (json.isArray()) {
            result = Json::array();
            const Json items = schema::resolved(m_root, schema.value(u"items"_s));
            for (const Json& item : json.items())
                result.append(ordered(item, items));
        } else if (json.isObject()) {
            result = Json::object();
            const Json properties = schema.value(u"properties"_s);
            for (const Json::Member& property : properties.members()) {
                if (const Json* child = json.find(property.first))
                    result.insert(property.first, ordered(*child, schema::resolved(m_root, property.second)));
            }
        }
        return result;
    }

    PlannedCall& m_call;
    const forms::Form& m_form;
    const forms::Answers& m_answers;
    const UploadedUris& m_uris;
    const BodyScope& m_scope;
    const Json& m_root;
    Json& m_body;
};

} // namespace

bool isSingleFile(const Field& field)
{
    return field.kind == forms::ItemKind::File && field.document.uriMember.isEmpty()
        && !(field.schema.value(u"type"_s) == Json(u"array"_s));
}

void buildBody(PlannedCall& call, const forms::Form& form, const forms::Answers& answers, const UploadedUris& uris,
               const BodyScope& scope)
{
    BodyBuilder(call, form, answers, uris, scope).build();
}

} // namespace rfi::submission
