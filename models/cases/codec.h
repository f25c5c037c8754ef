#pragma once

#include "models/forms/answers.h"
#include "models/forms/request.h"
#include "models/submission/report.h"
#include "models/submission/round.h"
#include "models/submission/track.h"

#include <functional>

namespace rfi::cases {

/// Values of a case as JSON and back, for the store: nothing is lost on the way. What was written by a newer version
/// and is not known here is left out; what cannot be understood comes back empty.

core::Json requestJson(const forms::Request& request);
forms::Request requestFrom(const core::Json& json);

core::Json identityJson(const forms::ItemIdentity& identity);
forms::ItemIdentity identityFrom(const core::Json& json);

/// Documents stand in it by hash; `documentOf` finds them again (no bytes when it does not).
core::Json answerJson(const forms::Answer& answer);
forms::Answer answerFrom(const core::Json& json,
                         const std::function<std::optional<forms::Document>(const QByteArray& sha256)>& documentOf);

core::Json callJson(const submission::CallReport& call);
submission::CallReport callFrom(const core::Json& json);

core::Json uploadJson(const submission::UploadReport& upload);
submission::UploadReport uploadFrom(const core::Json& json);

/// Its documents are not in it: they stand in the store by themselves.
core::Json reportJson(const submission::Report& report);
submission::Report reportFrom(const core::Json& json);

/// Of documents, only the names and hashes.
core::Json roundJson(const submission::Round& round);
submission::Round roundFrom(int number, const core::Json& json);

core::Json trackJson(const submission::Track& track);
submission::Track trackFrom(const core::Json& json);

/// UTC with milliseconds; null for an invalid moment.
core::Json momentJson(const QDateTime& moment);
QDateTime momentFrom(const core::Json& json);

} // namespace rfi::cases
