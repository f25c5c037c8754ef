#pragma once

#include "models/forms/answers.h"
#include "models/forms/form.h"

namespace rfi::forms {

/// Whether a field has to be answered, given what is answered beside it: `if`, `then` and `else` of the section's
/// schema may call for it, or say that it is not wanted after all. The request's own word stands above that.
bool isDemanded(const Form& form, int field, const Answers& answers);

} // namespace rfi::forms
