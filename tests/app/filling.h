#pragma once

#include "models/submission/case.h"

namespace rfi::app {

/// Answers everything that a case asks with made-up values and the sample documents of a folder.
void answerEverything(submission::Case& answered, const QString& samples);

} // namespace rfi::app
