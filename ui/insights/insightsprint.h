#pragma once

#include "models/insights/findings.h"

#include <memory>

class QTextDocument;

namespace rfi::ui {

/// What requests come to, black on white for paper of any size: the month with the customers whose answers are due in
/// it, then the scorecard of each provider. Printed by QTextDocument::print(), which makes pages of it.
std::unique_ptr<QTextDocument> insightsDocument(const insights::Findings& shown, const QDate& month,
                                                const submission::CaseList& cases);

/// Scorecards and due dates as a table (CSV), without any customer.
QByteArray insightsAsCsv(const insights::Findings& shown, const submission::CaseList& cases);

} // namespace rfi::ui
