#pragma once

#include "models/core/result.h"
#include "models/network/request.h"
#include "models/providers/description.h"

#include <QHash>

namespace rfi::providers {

/// The variables that paths and bodies of calls may name.
using Variables = QHash<QString, QString>;

/// The id that a reply names, as the call says; empty when none of the places holds a text, nothing when the call
/// names no place.
std::optional<QString> customerIdIn(const CallTemplate& call, const core::Json& reply);

network::Method methodOf(const CallTemplate& call);

/// A request for a call of the description, without authorization: path expanded and percent-encoded, JSON body
/// filled when the call has one. Errors: IdInvalid, AddressNotAllowed.
core::Result<network::Request> requestFor(const CallTemplate& call, const QUrl& baseUrl, const Variables& variables);

} // namespace rfi::providers
