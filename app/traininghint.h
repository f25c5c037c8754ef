#pragma once

#include "models/simulator/training.h"
#include "models/submission/case.h"

namespace rfi::providers {
struct Description;
}

namespace rfi::app {

/// What training knows to be good for an asked item; null where it knows nothing.
const simulator::TrainingAnswer* trainingAnswer(const simulator::TrainingRequest& training,
                                                const forms::ItemIdentity& item);

/// The samples to give for the item now: others once those to begin with were sent.
QStringList trainingSamples(const simulator::TrainingAnswer& answer, const submission::Case& of,
                            const forms::ItemIdentity& item);

/// What one section of the form can be answered with as it is asked now, or what is to be ticked at the provider's
/// words; empty when there is nothing to say.
QString trainingHint(const simulator::TrainingRequest& training, const submission::Case& of, int section,
                     const providers::Description& description);

} // namespace rfi::app
