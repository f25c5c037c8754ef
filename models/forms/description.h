#pragma once

#include "models/core/json.h"
#include "models/forms/document.h"

#include <QHash>

namespace rfi::forms {

/// The part of a provider's description that forms are made from.
struct Description
{
    struct CustomerType
    {
        QString id;
        QString title;
        core::Json schema; ///< resolved; $refs inside it resolve in `root`
        bool hasParties = false;
    };

    QString provider;
    core::Json root; ///< the whole description document, where $ref resolves
    QList<CustomerType> customerTypes;
    core::Json partySchema;   ///< null when the provider has no associated parties
    core::Json partyIdSchema; ///< of a party's id
    core::Pointer partyList;  ///< where a party's object stands in the body; root when it is one itself
    QString partyIdMember;    ///< the member of a party's object that holds its id; may be empty
    /// Ids that begin so are of parties that the provider does not know yet, such as "new:ana"; empty: there are none.
    QString newPartyMark;
    core::Json newPartySchema;
    QString newPartyTitle;
    QHash<QString, DocumentRules> documents; ///< by the name that x-document gives
    QString contextMember;                   ///< of a request's context: the list that x-required-for speaks of
    QString contextTitle;
    QList<std::pair<QString, QString>> contextValues; ///< id and title of the words known for it

    bool hasParties() const { return !partySchema.isNull(); }
    bool isNewParty(const QString& party) const;
    const CustomerType* customerType(const QString& id) const;
    /// The schema an item's pointer starts at: the customer's of that type, or the party's.
    core::Json schemaFor(const QString& customerType, const QString& party) const;
};

} // namespace rfi::forms
