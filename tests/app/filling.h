#pragma once

#include "models/submission/case.h"

class QWidget;

namespace rfi::app {

/// Answers everything that a case asks with made-up values and the sample documents of a folder.
void answerEverything(submission::Case& answered, const QString& samples);

/// Presses the case's next step, once it has been on screen for long enough to take a press.
void pressNext(const QWidget& window);

} // namespace rfi::app
