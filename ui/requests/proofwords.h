#pragma once

#include "models/forms/formstate.h"
#include "models/submission/plan.h"

#include <QString>

namespace rfi::ui {

/// How many items were asked and how many will be sent, by name where they are not the same on purpose.
/// `isRecordReturned`: what the provider has on record goes back to it as well. `isChosen`: the officer chose what is
/// asked.
QString proofSentence(const forms::FormState& state, const QList<submission::ProofLine>& lines, bool isRecordReturned,
                      bool isChosen = false);

} // namespace rfi::ui
