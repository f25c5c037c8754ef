#pragma once

#include "models/submission/case.h"

class QPushButton;
class QWidget;

namespace rfi::ui {

class ProblemList;

/// The parts of the results page. Each makes a new card; null when there is nothing to show.

/// The outcome in words, what it means and when it was; `readButton` is the way to find out, where there is one.
struct OutcomeCard
{
    QWidget* card = nullptr;
    QPushButton* readButton = nullptr;
    QPushButton* evidenceButton = nullptr;
    QPushButton* doneButton = nullptr;   ///< ends work on what was not taken, or takes it up again; may be null
    QPushButton* chooseButton = nullptr; ///< for items that the provider does not take; may be null
};
OutcomeCard makeOutcomeCard(const submission::Case& shown, const submission::Report& report,
                            const QString& providerName);

/// What became of each item that was answered.
QWidget* makeItemsCard(const submission::Case& shown, const submission::Report& report);
/// Why it stopped: sign-in, network, gate.
QWidget* makeReasonsCard(const submission::Report& report);
/// The provider's words for single fields, as links.
ProblemList* makeFieldList(const submission::Case& shown, const submission::Report& report,
                           const QString& providerName);
/// The provider's sentence for the whole answer.
QWidget* makeProviderWordsCard(const submission::Report& report, const QString& providerName);
QWidget* makeCallsCard(const submission::Case& shown, const submission::Report& report);
/// The rounds before the last one.
QWidget* makeHistoryCard(const submission::Case& shown, const QString& providerName);

} // namespace rfi::ui
