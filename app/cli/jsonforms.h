#pragma once

#include "models/forms/form.h"
#include "models/submission/report.h"

namespace rfi::cli {

/// What `fields --json` prints.
core::Json fieldsJson(const forms::Form& form);

/// What `answer --json` prints. `form` is nullptr when there was none to make.
core::Json reportJson(const submission::Report& report, const forms::Form* form);

} // namespace rfi::cli
