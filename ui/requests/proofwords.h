#pragma once

#include "models/forms/formstate.h"
#include "models/submission/plan.h"

#include <QString>

namespace rfi::ui {

/// How many items were asked and how many are sent, by name where they are not the same on purpose.
QString proofSentence(const forms::FormState& state, const QList<submission::ProofLine>& lines);

} // namespace rfi::ui
