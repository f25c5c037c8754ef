#pragma once

#include "models/forms/formstate.h"
#include "models/submission/plan.h"

class QWidget;

namespace rfi::ui {

/// The parts of the review page. Each makes a new card; null when there is nothing to show.

/// The answers, one table for each person: label, in words, as it goes out, why it was asked.
QWidget* makeAnswersCard(const forms::FormState& state);

/// The documents with size and hash.
QWidget* makeDocumentsCard(const forms::FormState& state);

/// The sentence that asked and sent are equal, and both sets side by side when wanted.
QWidget* makeProofCard(const forms::FormState& state, const submission::Plan& plan);

/// What goes back to a provider that wants its whole record: all that was not asked, as its read gave it.
QWidget* makeUnchangedCard(const submission::Plan& plan, const QString& providerName);

/// The calls with their bodies, as text to read and to copy.
QWidget* makeCallsCard(const submission::Plan& plan);

/// Items that are asked and not sent or the other way round; empty is what has to be.
QList<submission::ProofLine> differences(const QList<submission::ProofLine>& lines);

/// The proof over all calls of a plan.
QList<submission::ProofLine> planProof(const forms::FormState& state, const submission::Plan& plan);

} // namespace rfi::ui
