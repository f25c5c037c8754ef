#pragma once

#include "models/forms/request.h"
#include "models/providers/description.h"

namespace rfi::submission {

/// The request that a provider without one makes by what it wants: the fields that it requires of this customer, for
/// the words of the request's context too, and that the record lacks. `customer` gives all but the items; `payload`
/// is what the read of the customer gave. Without items when nothing is missing.
forms::Request computedRequest(const providers::Description& description, const forms::Request& customer,
                               const core::Json& payload);

/// Whether the description says enough for that: a provider that wants its whole record.
bool canComputeRequest(const providers::Description& description);

} // namespace rfi::submission
