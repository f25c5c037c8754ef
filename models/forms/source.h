#pragma once

#include "models/forms/form.h"

namespace rfi::forms {

/// The provider's page that the rules of a field come from, as the description names it: the nearest `x-source`, at the
/// field itself, at what holds it, or at the type of customer or party. Empty when there is none.
QString sourceOf(const Form& form, const Field& field);

} // namespace rfi::forms
