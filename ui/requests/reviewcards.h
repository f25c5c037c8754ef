#pragma once

#include "models/forms/formstate.h"
#include "models/submission/plan.h"

class QWidget;

namespace rfi::ui {

class ReviewPage;

/// The parts of the review page besides the proof. Each makes a new card; null when there is nothing to show.

/// The documents as small pictures with name, size and hash. A picture leads to the field, through `page`.
QWidget* makeDocumentsCard(const forms::FormState& state, ReviewPage* page);

/// What goes back to a provider that wants its whole record: all that was not asked, as its read gave it.
QWidget* makeUnchangedCard(const submission::Plan& plan, const forms::Form& form, const QString& providerName);

/// The calls with their bodies, as text to read and to copy.
QWidget* makeCallsCard(const submission::Plan& plan);

} // namespace rfi::ui
