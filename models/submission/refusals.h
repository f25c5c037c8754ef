#pragma once

#include "models/forms/form.h"
#include "models/submission/report.h"

namespace rfi::submission {

/// What a report says against items, as far as the form cannot find it out by itself: the provider's own problems,
/// files that could not be read, and what a payment provider behind it said in words that name one item.
QList<forms::Problem> refusals(const forms::Form& form, const Report& report);

} // namespace rfi::submission
