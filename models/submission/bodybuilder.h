#pragma once

#include "models/submission/plan.h"

#include <QSet>

namespace rfi::submission {

/// Which answers a body is made of and what it starts from.
struct BodyScope
{
    QSet<int> fields;  ///< of the form
    QString party;     ///< whose own object the body is; empty = the customer's
    core::Json record; ///< null: the body holds the answers alone
    bool keepsUnknownKeys = false;
};

/// The place of a file field takes one address or the file itself, not a list of them.
bool isSingleFile(const forms::Field& field);

/// Puts answers at their places in the body of a call (fills its body, origins and documents): one object a party,
/// one list entry a document type or document. Members stand in the order of the schema, entries in the order
/// asked, so equal answers give equal bytes. Nothing but answers, the ids of parties, the words of document types
/// and what the record gave gets in; empty lists and objects never do.
void buildBody(PlannedCall& call, const forms::Form& form, const forms::Answers& answers, const UploadedUris& uris,
               const BodyScope& scope);

} // namespace rfi::submission
