#pragma once

#include "models/forms/form.h"
#include "models/providers/answerrules.h"
#include "models/submission/report.h"

namespace rfi::submission {

/// What the payment providers behind the provider said, as the rules read it: a list, or one object. A message with a
/// success is left out, as it may be a filler.
QList<PspResult> readPspResults(const providers::PspRules& rules, const core::Json& reply);

/// One row for each payment provider that the request names, all in this state: the call said nothing of them.
QList<PspResult> namedPsps(const forms::Form& form, PspState state);

} // namespace rfi::submission
