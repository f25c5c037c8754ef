#include "models/submission/bodybuilder.h"

#include "models/schema/schemas.h"

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
    BodyBuilder(const forms::Form& form, const forms::Answers& answers, const UploadedUris& uris)
        : m_form(form), m_answers(answers), m_uris(uris), m_root(form.description.root)
    {
        m_built.body = Json::object();
    }

    BuiltBody build()
    {
        for (const Section& section : m_form.sections)
            addSection(section);
        m_built.body = ordered(m_built.body, customerSchema());
        return m_built;
    }

private:
    Json customerSchema() const { return m_form.description.schemaFor(m_form.request.customerType, {}); }

    void addSection(const Section& section)
    {
        const QList<int> answered = forms::answeredFields(m_form, section, m_answers);
        if (answered.isEmpty())
            return;
        const Pointer place = makePlace(section);
        for (const int index : answered) {
            const Field& field = m_form.fields.at(index);
            const Json value = valueOf(field);
            const Pointer at = place.child(Pointer::fromText(field.identity.pointer).last());
            if (field.kind == forms::ItemKind::File && value.isArray())
                addFiles(field, at, value);
            else
                m_built.body.set(at, value);
            m_built.origins.insert(at.text(), field.identity);
        }
    }

    /// The sides of one document are items of their own that share a list.
    void addFiles(const Field& field, const Pointer& at, const Json& files)
    {
        for (const Json& file : files.items()) {
            m_built.origins.insert(at.child(m_built.body.at(at).size()).text(), field.identity);
            appendObject(at, file);
        }
    }

    Json valueOf(const Field& field) const
    {
        return field.kind == forms::ItemKind::File ? filesOf(field, m_answers.at(field.identity).files)
                                                   : forms::effectiveValue(field, m_answers);
    }

    Json filesOf(const Field& field, const QList<FileEntry>& files) const
    {
        if (field.document.uriMember.isEmpty())
            return Json(uriOf(field, files.constFirst(), 0));
        Json list = Json::array();
        for (qsizetype i = 0; i < files.size(); ++i) {
            Json entry = Json::object();
            const QString side = field.identity.side.isEmpty() ? files.at(i).side : field.identity.side;
            if (!side.isEmpty() && !field.document.sideMember.isEmpty())
                entry.insert(field.document.sideMember, Json(side));
            entry.insert(field.document.uriMember, Json(uriOf(field, files.at(i), i)));
            list.append(entry);
        }
        return list;
    }

    QString uriOf(const Field& field, const FileEntry& file, qsizetype index) const
    {
        if (!file.document)
            return file.uri;
        return m_uris.value({field.identity, index}, u"<file:"_s + file.document->name + u'>');
    }

    /// Makes the object that takes the fields of a section and says where it stands.
    Pointer makePlace(const Section& section)
    {
        Pointer at;
        Json schema = customerSchema();
        if (!section.party.isEmpty()) {
            at = partyPlace(section.party);
            schema = m_form.description.partySchema;
        }
        const Pointer path = Pointer::fromText(section.pointer);
        for (const QString& token : path.tokens()) {
            at = at.child(token);
            schema = schema::schemaAt(m_root, schema, Pointer({token})).value_or(Json());
            if (schema.value(u"type"_s).toString() != u"array"_s)
                continue;
            const qsizetype entries = m_built.body.at(at).size();
            const bool isOwnEntry = path.last() == token;
            const qsizetype index = isOwnEntry ? entries : 0;
            if (index == entries)
                appendObject(at, Json::object());
            at = at.child(index);
            schema = schema::resolved(m_root, schema.value(u"items"_s));
        }
        return at;
    }

    Pointer partyPlace(const QString& party)
    {
        const Pointer list = m_form.description.partyList;
        const QString idMember = m_form.description.partyIdMember;
        const QList<Json> known = m_built.body.at(list).items();
        for (qsizetype i = 0; i < known.size(); ++i) {
            if (known.at(i).value(idMember) == Json(party))
                return list.child(i);
        }
        appendObject(list, Json::object({{idMember, Json(party)}}));
        return list.child(known.size());
    }

    void appendObject(const Pointer& list, const Json& object)
    {
        Json grown = m_built.body.at(list);
        grown.append(object);
        m_built.body.set(list, grown);
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

    const forms::Form& m_form;
    const forms::Answers& m_answers;
    const UploadedUris& m_uris;
    const Json& m_root;
    BuiltBody m_built;
};

} // namespace

BuiltBody buildBody(const forms::Form& form, const forms::Answers& answers, const UploadedUris& uris)
{
    return BodyBuilder(form, answers, uris).build();
}

} // namespace rfi::submission
