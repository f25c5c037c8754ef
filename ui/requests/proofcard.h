#pragma once

#include "models/submission/case.h"
#include "models/submission/plan.h"

class QWidget;

namespace rfi::ui {

/// What is reviewed. Without a plan there is nothing to prove yet.
struct Reviewed
{
    const submission::Case& of;
    const submission::Plan* plan = nullptr;
};

/// The sentence that asked and sent are equal, and what was said to need no answer; where they are not equal, what
/// differs.
QWidget* makeProofCard(const Reviewed& reviewed, const providers::Description& description);

/// Each asked item beside what is sent for it, one table for each person: in words, why it was asked, how it stands
/// to the round before, and whether the bytes hold it.
QWidget* makeAnswersCard(const Reviewed& reviewed);

/// The same as it goes out: the value, and the place that it has in the bytes.
QWidget* makePlacesCard(const Reviewed& reviewed);

/// Items that are asked and not sent or the other way round; empty is what has to be.
QList<submission::ProofLine> differences(const QList<submission::ProofLine>& lines);

/// The proof over all calls of a plan.
QList<submission::ProofLine> planProof(const forms::FormState& state, const submission::Plan& plan);

} // namespace rfi::ui
