#include "models/forms/form.h"

#include "models/schema/schemachecker.h"
#include "models/schema/schemas.h"

#include <algorithm>
#include <numeric>

namespace rfi::forms {

namespace {

using core::Json;
using core::Pointer;
using namespace Qt::StringLiterals;

QList<Option> optionsOf(const Json& schema, const QStringList& asked)
{
    const Json list = schema.value(u"type"_s).toString() == u"array"_s ? schema.value(u"items"_s) : schema;
    const Json titles = list.value(u"x-enum-titles"_s);
    QStringList words = asked;
    if (words.isEmpty()) {
        // Any text may be given where the words are examples.
        for (const Json& word : list.value(list.contains(u"enum"_s) ? u"enum"_s : u"examples"_s).items())
            words += word.toString();
    }
    QList<Option> options;
    for (const QString& word : words)
        options += Option{word, titles.contains(word) ? titles.value(word).toString() : word};
    return options;
}

/// The words of the body's list that a word of the request can mean: itself, or those its alias names. Without a
/// list any word will do.
QStringList meaningsOf(const Json& discriminator, const QString& documentType)
{
    if (!discriminator.contains(u"enum"_s) || discriminator.value(u"enum"_s).items().contains(Json(documentType)))
        return {documentType};
    QStringList words;
    for (const Json& word : discriminator.at(Pointer({u"x-aliases"_s, documentType})).items())
        words += word.toString();
    return words;
}

class FormMaker
{
public:
    FormMaker(const Description& description, const Request& request)
        : m_form{request, description, {}, {}, std::make_shared<const schema::SchemaChecker>(description.root)}
    {
    }

    Form make()
    {
        addOwnSchemas();
        for (const RequestItem& item : m_form.request.items)
            addItem(item);
        for (int section = 0; section < m_form.sections.size(); ++section)
            addDiscriminator(section);
        sortSections();
        return std::move(m_form);
    }

private:
    /// What a payload describes itself becomes part of this form's description.
    void addOwnSchemas()
    {
        const QString& type = m_form.request.customerType;
        auto customer = std::find_if(m_form.description.customerTypes.begin(), m_form.description.customerTypes.end(),
                                     [&](const Description::CustomerType& candidate) { return candidate.id == type; });
        if (customer == m_form.description.customerTypes.end())
            return;
        for (const RequestItem& item : m_form.request.items) {
            const Pointer place = Pointer::fromText(item.identity.pointer);
            if (item.schema.isObject() && item.identity.party.isEmpty() && place.tokens().size() == 1)
                customer->schema.set(Pointer({u"properties"_s}).child(place.last()), item.schema);
        }
    }

    void addItem(const RequestItem& item)
    {
        const Pointer pointer = Pointer::fromText(item.identity.pointer);
        const Json root = m_form.description.schemaFor(m_form.request.customerType, item.identity.party);
        Field field;
        field.identity = item.identity;
        field.status = item.status;
        field.reason = item.reason;
        field.isPartyUnclear = item.isPartyUnclear;
        if (item.identity.party.isEmpty())
            field.suggestion = m_form.request.suggestions.value(item.identity.pointer);
        const auto schema = item.isPartyUnclear || !pointer.isValid() || pointer.isRoot()
            ? std::nullopt
            : schema::schemaAt(m_form.description.root, root, pointer);
        if (schema)
            describe(field, *schema, item.options);
        field.isRequiredGiven = item.isRequiredGiven;
        field.isRequired = item.isRequired && (item.isRequiredGiven || isWanted(field.schema));
        if (field.label.isEmpty())
            field.label = pointer.last().isEmpty() ? item.identity.pointer : pointer.last();
        addToSection(field, pointer, schema ? root : Json());
    }

    /// Fields that only some words of the request's context call for.
    bool isWanted(const Json& schema) const
    {
        const QList<Json>& callers = schema.value(u"x-required-for"_s).items();
        const QList<Json>& context = m_form.request.context.value(m_form.description.contextMember).items();
        return callers.isEmpty()
            || std::any_of(callers.begin(), callers.end(), [&](const Json& word) { return context.contains(word); });
    }

    void describe(Field& field, const Json& schema, const QStringList& askedOptions) const
    {
        field.schema = schema;
        field.kind = kindOf(schema);
        field.label = schema.value(u"title"_s).toString();
        field.help = schema.value(u"x-help"_s).toString();
        field.format = schema.value(u"format"_s).toString();
        for (const Json& word : schema.value(u"x-confirm"_s).items())
            field.confirmWords += word.toString();
        const bool hasNamedExamples = field.kind == ItemKind::Text && schema.contains(u"x-enum-titles"_s);
        if (field.kind == ItemKind::Choice || field.kind == ItemKind::Choices || hasNamedExamples)
            field.options = optionsOf(schema, askedOptions);
        if (field.kind == ItemKind::File)
            field.document = m_form.description.documents.value(schema.value(u"x-document"_s).toString());
    }

    void addToSection(Field field, const Pointer& pointer, const Json& root)
    {
        const QString place = pointer.parent().text();
        const auto same = [&](const Section& section) {
            return section.party == field.identity.party && section.pointer == place
                && section.documentType == field.identity.documentType;
        };
        auto found = std::find_if(m_form.sections.begin(), m_form.sections.end(), same);
        if (found == m_form.sections.end()) {
            m_form.sections += makeSection(field, pointer.parent(), root);
            found = std::prev(m_form.sections.end());
        }
        field.section = static_cast<int>(found - m_form.sections.begin());
        found->fields += static_cast<int>(m_form.fields.size());
        m_form.fields += field;
    }

    Section makeSection(const Field& field, const Pointer& place, const Json& root) const
    {
        const ItemIdentity& identity = field.identity;
        Section section;
        section.party = identity.party;
        section.pointer = place.text();
        section.documentType = identity.documentType;
        section.title = identity.documentType.isEmpty() ? place.last() : identity.documentType;
        if (root.isNull())
            return section;
        Json list = schema::schemaAt(m_form.description.root, root, place).value_or(Json());
        section.schema = list.value(u"type"_s).toString() == u"array"_s
            ? schema::resolved(m_form.description.root, list.value(u"items"_s))
            : list;
        section.discriminator = section.schema.value(u"x-discriminator"_s).toString();
        const QString group = list.value(u"title"_s).toString();
        const Json titles = discriminatorSchema(section).value(u"x-enum-titles"_s);
        const QString documentTitle = titles.value(identity.documentType).toString();
        section.title = !documentTitle.isEmpty() ? documentTitle : !group.isEmpty() ? group : section.title;
        if (place.isRoot())
            section.title = identity.documentType.isEmpty() ? typeTitle() : wordTitle(field);
        section.detail = documentTitle.isEmpty() ? QString() : group;
        return section;
    }

    /// At the root no list says what a document type is called, so the field itself may.
    static QString wordTitle(const Field& field)
    {
        const QString& word = field.identity.documentType;
        const QString title = field.schema.value(u"x-enum-titles"_s).value(word).toString();
        return title.isEmpty() ? word : title;
    }

    QString typeTitle() const
    {
        const auto* type = m_form.description.customerType(m_form.request.customerType);
        return type ? type->title : QString();
    }

    Json discriminatorSchema(const Section& section) const
    {
        const Json properties = section.schema.value(u"properties"_s);
        return schema::resolved(m_form.description.root, properties.value(section.discriminator));
    }

    /// The document type of the request fills the discriminator; this counts as asked.
    void addDiscriminator(int index)
    {
        const Section section = m_form.sections.at(index);
        if (section.discriminator.isEmpty() || section.documentType.isEmpty())
            return;
        const Json schema = discriminatorSchema(section);
        const QStringList meanings = meaningsOf(schema, section.documentType);
        const Json word = meanings.size() == 1 ? Json(meanings.constFirst()) : Json();
        const ItemIdentity identity{
            section.party, section.pointer + u'/' + section.discriminator, section.documentType, {}};
        const int asked = m_form.indexOf(identity);
        if (asked >= 0) {
            m_form.fields[asked].defaultValue = word;
            return;
        }
        Field field;
        field.identity = identity;
        field.isImplied = true;
        field.isRequired = std::any_of(section.fields.begin(), section.fields.end(),
                                       [this](int other) { return m_form.fields.at(other).isRequired; });
        describe(field, schema, meanings.size() > 1 ? meanings : QStringList());
        field.defaultValue = word;
        field.section = index;
        m_form.sections[index].fields.prepend(static_cast<int>(m_form.fields.size()));
        m_form.fields += field;
    }

    void sortSections()
    {
        QList<int> order(m_form.sections.size());
        std::iota(order.begin(), order.end(), 0);
        QStringList parties{QString()};
        for (const Section& section : std::as_const(m_form.sections)) {
            if (!parties.contains(section.party))
                parties += section.party;
        }
        std::stable_sort(order.begin(), order.end(), [&](int left, int right) {
            return parties.indexOf(m_form.sections.at(left).party) < parties.indexOf(m_form.sections.at(right).party);
        });
        QList<Section> sorted;
        for (const int old : std::as_const(order)) {
            for (const int field : m_form.sections.at(old).fields)
                m_form.fields[field].section = static_cast<int>(sorted.size());
            sorted += m_form.sections.at(old);
        }
        m_form.sections = sorted;
    }

    Form m_form;
};

} // namespace

ItemKind kindOf(const Json& schema)
{
    if (schema.contains(u"x-document"_s))
        return ItemKind::File;
    const QString type = schema.value(u"type"_s).toString();
    if (type == u"boolean"_s)
        return ItemKind::Boolean;
    if (type == u"number"_s || type == u"integer"_s)
        return ItemKind::Number;
    if (type == u"array"_s)
        return schema.at(u"/items/enum"_s).isArray() ? ItemKind::Choices : ItemKind::Unknown;
    if (type != u"string"_s)
        return ItemKind::Unknown;
    if (schema.contains(u"enum"_s))
        return ItemKind::Choice;
    const QString format = schema.value(u"format"_s).toString();
    if (format == u"date"_s)
        return ItemKind::Date;
    return format.startsWith(u"iso-3166-1-"_s) ? ItemKind::Country : ItemKind::Text;
}

int Form::indexOf(const ItemIdentity& identity) const
{
    const auto find = [&](const auto& fits) {
        const auto field = std::find_if(fields.begin(), fields.end(), fits);
        return field == fields.end() ? -1 : static_cast<int>(field - fields.begin());
    };
    const int exact = find([&](const Field& field) { return field.identity == identity; });
    if (exact >= 0)
        return exact;
    const auto isThere = [&](const Field& field) {
        const ItemIdentity& asked = field.identity;
        const bool isSameSide = asked.side == identity.side || (asked.side.isEmpty() && field.kind == ItemKind::File);
        return asked.party == identity.party && asked.pointer == identity.pointer && isSameSide;
    };
    const bool mayNameNoType =
        identity.documentType.isEmpty() && std::count_if(fields.begin(), fields.end(), isThere) == 1;
    return find([&](const Field& field) {
        const bool isSameType = field.identity.documentType == identity.documentType
            || (mayNameNoType && sections.at(field.section).discriminator.isEmpty());
        return isThere(field) && isSameType;
    });
}

Form makeForm(const Description& description, const Request& request) { return FormMaker(description, request).make(); }

} // namespace rfi::forms
