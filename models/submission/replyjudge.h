#pragma once

#include "models/submission/report.h"
#include "models/submission/signedcall.h"

namespace rfi::submission {

/// What a reply to an answer call means.
struct Verdict
{
    Outcome outcome = Outcome::Unknown;
    std::optional<core::Error> error;
};

/// Accepted only when the whole reply was read, its status is a success, its body is as the description says and
/// it is about this customer; Rejected on a final no; NotSent when nothing was taken; everything else is Unknown.
Verdict judge(const providers::Description& description, const providers::CallTemplate& call, const QString& customerId,
              const SignedReply& reply);

} // namespace rfi::submission
