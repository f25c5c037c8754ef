#pragma once

#include "models/forms/answers.h"
#include "models/forms/form.h"

#include <QString>

namespace rfi::ui {

/// An answer as a person would say it: "15 January 2031", "Germany", "Yes", the names of the files.
QString plainValue(const forms::Form& form, int field, const forms::Answers& answers);

/// The same as it goes out: "2031-01-15", "DEU", "true".
QString wireValue(const forms::Form& form, int field, const forms::Answers& answers);

/// A text as it is, any other value as it is written in JSON.
QString rawText(const core::Json& value);

/// The first and last digits of a hash: "3f9c…e27d".
QString shortHash(const QByteArray& hex);

} // namespace rfi::ui
