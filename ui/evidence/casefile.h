#pragma once

#include "models/evidence/casefile.h"

namespace rfi::submission {
class Case;
}

namespace rfi::ui {

/// What a case itself tells: customer, request, items with their answers, documents, and every submission, whose
/// calls are told in full. Who sent and who exports, the account and the log are for the caller to add.
evidence::CaseFile caseFileOf(const submission::Case& source, const QString& providerName);

} // namespace rfi::ui
