#pragma once

#include "models/forms/request.h"

namespace rfi::submission {

class Case;

/// Why the provider did not take what it had: how it says that it stands, and its own words where it gives some.
struct RefusalReason
{
    forms::ItemStatus status = forms::ItemStatus::None;
    QString words;
    friend bool operator==(const RefusalReason&, const RefusalReason&) = default;
};

/// The way of a request so far: what overviews of many requests count of it.
struct Track
{
    QDateTime receivedAt; ///< when the provider first asked; where it does not say, when the request came here
    QDateTime acceptedAt; ///< when it and its PSPs first took the whole answer of this round; invalid until then
    QList<RefusalReason> refusals; ///< each once, of all rounds
};

/// Counts as refused what the provider calls expired or invalid, what it gives a reason for without saying how it
/// stands, and whatever it asks in a later round.
Track trackOf(const Case& of);

} // namespace rfi::submission
