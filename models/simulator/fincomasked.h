#pragma once

#include "models/core/json.h"
#include "models/simulator/fincomsections.h"

#include <QList>
#include <QStringList>

namespace rfi::simulator {

/// What Fin.com asked of one customer, and which of it an answer has met so far.
class FincomAsked
{
public:
    /// A document of one section, of the customer (no party) or of an associated party.
    struct Document
    {
        QString party;
        QString section;
        QString type; ///< the request's word
    };

    struct Field
    {
        Document document;
        QString name;
        QString side;
        bool isMet = false;
    };

    explicit FincomAsked(const core::Json& requestForInformation);

    bool hasParty(const QString& party) const;
    bool hasSection(const QString& party, const QString& section) const;
    /// The asked document that a body's entry with this `type` answers: the one of that word, else one whose
    /// word is none of the section's. Without a type only the section's single document will do. nullptr: not
    /// asked.
    const Document* documentFor(const QString& party, const FincomSection& section, const QString& type) const;

    bool hasField(const Document& document, const QString& name) const;
    /// Sides that were asked; an empty one stands for any.
    QStringList sides(const Document& document) const;
    void meet(const Document& document, const QString& name);
    void meetSide(const Document& document, const QString& side);
    /// What the body has a place for and was not met.
    QList<Field> missing() const;

private:
    QList<Field> m_fields;
    QList<Document> m_documents;
};

bool operator==(const FincomAsked::Document& left, const FincomAsked::Document& right);

} // namespace rfi::simulator
