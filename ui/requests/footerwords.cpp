#include "ui/requests/footerwords.h"

#include "models/submission/case.h"
#include "ui/requests/environmentmark.h"
#include "ui/requests/outcomewords.h"
#include "ui/requests/pspwords.h"
#include "ui/requests/requestwords.h"
#include "ui/requests/sendview.h"
#include "ui/texts/sentence.h"

#include <QCoreApplication>

#include <algorithm>

namespace rfi::ui {

using submission::Case;
using Act = CaseFooter::Act;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseFooter)
};

/// Why a case that is not open cannot be sent.
QString stateObstacle(Case::State state)
{
    switch (state) {
    case Case::State::Open: return {};
    case Case::State::Sending: return Words::tr("This answer is being sent.");
    case Case::State::WaitingForProvider: return Words::tr("The answer is with the provider now.");
    case Case::State::Answered: return Words::tr("This round has been answered.");
    case Case::State::OutcomeUnknown:
        return Words::tr("The last answer may have arrived. Check with the provider before sending again.");
    }
    return {};
}

bool hasOpenField(const forms::FormState& state)
{
    const QList<int> fields = state.shownFields();
    return std::any_of(fields.cbegin(), fields.cend(), [&state](int field) { return !state.isDone(field); });
}

CaseFooter::Content answerContent(const Case& shown, bool hasTicks)
{
    if (shown.form().form().fields.isEmpty() && hasTicks)
        return {Words::tr("This request is plain text. Read it, then tick what it asks for."),
                Words::tr("Review answer"), Act::Review, false};
    if (shown.form().form().fields.isEmpty())
        return {Words::tr("This request is plain text. Read it, then choose what it asks for."),
                Words::tr("Choose what is asked…"), Act::ChooseItems};
    const forms::Progress progress = shown.form().progress();
    const int leftOut = int(leftOutFields(shown.form()).size());
    const int answered = progress.done - leftOut;
    const QString words = leftOut == 0
        ? Words::tr("%1 asked, %2 answered. Nothing else will be changed.").arg(progress.total).arg(answered)
        : Words::tr("%1 asked, %2 answered, %3 left out. Nothing else will be changed.")
              .arg(progress.total)
              .arg(answered)
              .arg(leftOut);
    return {.words = words,
            .next = Words::tr("Review answer"),
            .act = Act::Review,
            .hasOpenField = shown.state() == Case::State::Open && hasOpenField(shown.form())};
}

QString readyWords(const Case& shown)
{
    if (shown.isSentUnchanged())
        return Words::tr("These answers were sent before, and nothing was changed since.");
    switch (destinationOf(shown.environment(), shown.isTraining())) {
    case Destination::Training: return Words::tr("Ready. It is sent to the simulator once, when you press the button.");
    case Destination::Production: return Words::tr("Ready. It is sent to production once, when you press the button.");
    case Destination::Sandbox: break;
    }
    return Words::tr("Ready. It is sent once, when you press the button.");
}

CaseFooter::Content reviewContent(const Case& shown, const QString& providerName, const QString& obstacle,
                                  bool hasAccount)
{
    const QString stopped = stateObstacle(shown.state());
    const QString reason = stopped.isEmpty() ? obstacle : stopped;
    if (reason.isEmpty() && !hasAccount)
        return {sentence(Words::tr("Everything is ready, but there is no %1 account to send it with. Your answers stay "
                                   "here while you add one."),
                         {providerName}),
                Words::tr("Add an account…"), Act::AddAccount, true, Words::tr("Back to the form")};
    return {reason.isEmpty() ? readyWords(shown) : reason,
            sentence(Words::tr("Send to %1"), {providerName}),
            Act::Send,
            reason.isEmpty(),
            Words::tr("Back to the form"),
            true,
            shown.environment(),
            shown.isTraining()};
}

/// Whether the form is not the way on: nothing that could be changed there would help.
bool isBeyondHelp(const Case& shown)
{
    const submission::Report* last = shown.lastReport();
    return last && last->failedPsps() > 0 && !last->isWorthTryingAgain()
        && pspsIn(*last, submission::PspState::Unknown) == 0;
}

/// Whether the provider has to be asked before anything is sent again.
bool isToBeChecked(const Case& shown)
{
    const submission::Report* last = shown.lastReport();
    return last && pspsIn(*last, submission::PspState::Unknown) > 0;
}

CaseFooter::Content resultsContent(const Case& shown, bool hasNextRequest)
{
    const bool isOpen = shown.state() == Case::State::Open;
    if (isOpen && isBeyondHelp(shown) && hasNextRequest)
        return {Words::tr("This request is still open. Sending it again will not help."), Words::tr("Next request"),
                Act::NextRequest, true, Words::tr("Back to the form")};
    if (isOpen && shown.round() > 1 && !shown.lastReport())
        return {Words::tr("This request is still open."), Words::tr("Answer round %1").arg(shown.round()),
                Act::GoToForm};
    if (isOpen)
        return {.words = shown.reports().isEmpty() ? QString() : Words::tr("This request is still open."),
                .next = shown.lastReport() && isToBeChanged(shown, *shown.lastReport()) ? Words::tr("Change the answer")
                                                                                        : Words::tr("Back to the form"),
                .act = Act::GoToForm,
                .isNextMain = !isToBeChecked(shown)};
    const bool isSending = shown.state() == Case::State::Sending;
    return {stateObstacle(shown.state()), hasNextRequest && !isSending ? Words::tr("Next request") : QString(),
            Act::NextRequest};
}

} // namespace

// There is no next step: the second half of a double click on "Send" must not press anything else.
CaseFooter::Content sendingContent(const SendProgress& progress)
{
    CaseFooter::Content content;
    content.words = stopAdvice(progress);
    content.stop = SendView::tr("Stop sending");
    content.isStopPossible = !progress.isCancelling;
    return content;
}

CaseFooter::Content footerContent(const Case& shown, Step step, const QString& providerName, const QString& obstacle,
                                  bool hasNextRequest, bool hasAccount, bool hasTicks)
{
    switch (step) {
    case Step::Answer:
        return shown.state() == Case::State::Open ? answerContent(shown, hasTicks)
                                                  : resultsContent(shown, hasNextRequest);
    case Step::Review: return reviewContent(shown, providerName, obstacle, hasAccount);
    case Step::Results:
    case Step::Rounds: return resultsContent(shown, hasNextRequest);
    }
    return {};
}

} // namespace rfi::ui
