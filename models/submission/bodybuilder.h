#pragma once

#include "models/submission/plan.h"

namespace rfi::submission {

/// A body and which item each place of it came from.
struct BuiltBody
{
    core::Json body;
    QHash<QString, forms::ItemIdentity> origins;
};

/// Puts the answers of a form at their places: one object a party, one list entry a document type. Members stand
/// in the order of the schema, entries in the order asked, so equal answers give equal bytes. Nothing but
/// answers, the ids of parties and the words of document types gets in; empty lists and objects never do.
BuiltBody buildBody(const forms::Form& form, const forms::Answers& answers, const UploadedUris& uris);

} // namespace rfi::submission
