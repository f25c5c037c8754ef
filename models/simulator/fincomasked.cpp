#include "models/simulator/fincomasked.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::simulator {
namespace {

using core::Json;

bool hasPlace(const FincomAsked::Field& field)
{
    if (field.name == u"tos_policies_value"_s)
        return true;
    const FincomSection* section = fincomSection(!field.document.party.isEmpty(), field.document.section);
    return section && (field.name == u"type"_s || section->fields.contains(field.name));
}

} // namespace

bool operator==(const FincomAsked::Document& left, const FincomAsked::Document& right)
{
    return left.party == right.party && left.section == right.section && left.type == right.type;
}

FincomAsked::FincomAsked(const Json& requestForInformation)
{
    for (const Json& entry : requestForInformation.items()) {
        for (const Json& category : entry.value(u"categories"_s).items()) {
            const Document document{entry.value(u"associated_party_id"_s).toString(),
                                    entry.value(u"section"_s).toString(),
                                    category.value(u"document_type"_s).toString()};
            m_documents.append(document);
            for (const Json& field : category.value(u"fields"_s).items())
                m_fields.append({document, field.value(u"field_name"_s).toString(), field.value(u"side"_s).toString()});
        }
    }
}

bool FincomAsked::hasParty(const QString& party) const
{
    return std::any_of(m_documents.begin(), m_documents.end(),
                       [&](const Document& document) { return document.party == party; });
}

bool FincomAsked::hasSection(const QString& party, const QString& section) const
{
    return std::any_of(m_documents.begin(), m_documents.end(), [&](const Document& document) {
        return document.party == party && document.section == section;
    });
}

const FincomAsked::Document* FincomAsked::documentFor(const QString& party, const FincomSection& section,
                                                      const QString& type) const
{
    const Document* open = nullptr;
    qsizetype count = 0;
    for (const Document& document : m_documents) {
        if (document.party != party || document.section != section.name)
            continue;
        ++count;
        if (document.type == type)
            return &document;
        if (type.isEmpty() || !section.types.contains(document.type))
            open = &document;
    }
    return type.isEmpty() && count > 1 ? nullptr : open;
}

bool FincomAsked::hasField(const Document& document, const QString& name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [&](const Field& field) {
        return field.document == document && field.name == name && hasPlace(field);
    });
}

QStringList FincomAsked::sides(const Document& document) const
{
    QStringList sides;
    for (const Field& field : m_fields) {
        if (field.document == document && field.name == u"files"_s)
            sides.append(field.side);
    }
    return sides;
}

void FincomAsked::meet(const Document& document, const QString& name)
{
    for (Field& field : m_fields) {
        if (field.document == document && field.name == name)
            field.isMet = true;
    }
}

void FincomAsked::meetSide(const Document& document, const QString& side)
{
    for (Field& field : m_fields) {
        if (field.document == document && field.name == u"files"_s && (field.side.isEmpty() || field.side == side))
            field.isMet = true;
    }
}

QList<FincomAsked::Field> FincomAsked::missing() const
{
    QList<Field> missing;
    std::copy_if(m_fields.begin(), m_fields.end(), std::back_inserter(missing),
                 [](const Field& field) { return !field.isMet && hasPlace(field); });
    return missing;
}

} // namespace rfi::simulator
