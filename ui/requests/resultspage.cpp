#include "ui/requests/resultspage.h"
#include "ui/common/steadymargins.h"

#include "models/submission/case.h"
#include "ui/common/accessiblerole.h"
#include "ui/common/messages.h"
#include "ui/requests/outcomewords.h"
#include "ui/requests/problemlist.h"
#include "ui/requests/psppanel.h"
#include "ui/requests/resultcards.h"
#include "ui/requests/sendview.h"

#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using submission::Case;

ResultsPage::ResultsPage(QWidget* parent)
    : QScrollArea(parent), m_sending(new SendView),
      m_empty(new EmptyState(u"send"_s, tr("Nothing has been sent yet"),
                             tr("Once the answer is sent, you can see the result here."))),
      m_psps(new PspPanel)
{
    setObjectName(u"results"_s);
    setAccessibleRole(*this, QAccessible::Pane);
    setAccessibleName(tr("Results"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    auto* sheet = new QWidget;
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    m_column->setSpacing(space::large);
    m_column->addWidget(m_sending);
    m_column->addWidget(m_empty, 1);
    m_column->addWidget(m_psps);
    m_column->addStretch();
    setWidget(sheet);
    keepMargins(*this, *m_column);
    connect(m_psps, &PspPanel::tryAgainClicked, this, &ResultsPage::tryAgainClicked);
    connect(m_psps, &PspPanel::exportRequested, this, &ResultsPage::exportRequested);
}

void ResultsPage::showCase(const Case& shown, const QString& providerName, const std::optional<SendProgress>& progress,
                           bool isReading)
{
    const bool isSending = shown.state() == Case::State::Sending;
    const bool isNew = m_sending->isHidden();
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_sending->setVisible(isSending);
    // At the end there is no progress any more, and what is done by then is not to be told as if it began again.
    if (isSending && (progress || isNew))
        m_sending->showProgress(progress.value_or(SendProgress()), providerName);
    m_empty->setVisible(!isSending && shown.reports().isEmpty());
    clear();
    m_psps->showReports(isSending ? QList<submission::Report>() : shown.reports(), providerName, &shown.form().form());
    setAccessibleDescription({});
    if (!isSending && !shown.reports().isEmpty())
        showReport(shown, providerName, isReading);
    // What had the focus was a part that is not there any more; behind a dialog it still seems to have it.
    const QWidget* focused = window()->focusWidget();
    if (hadFocus && (!isAncestorOf(focused) || !focused->isVisibleTo(this)))
        focusStart();
}

void ResultsPage::focusStart() { setFocus(); }

void ResultsPage::showReport(const Case& shown, const QString& providerName, bool isReading)
{
    const submission::Report& report = shown.reports().constLast();
    const OutcomeCard outcome = makeOutcomeCard(shown, report, providerName);
    add(outcome.card);
    const OutcomeWords words = outcomeWords(shown, report, providerName);
    setAccessibleDescription(QStringList{words.word, words.headline, words.advice}.join(u". "_s));
    if (outcome.readButton) {
        outcome.readButton->setEnabled(!isReading);
        connect(outcome.readButton, &QPushButton::clicked, this, &ResultsPage::readClicked);
    }
    connect(outcome.evidenceButton, &QPushButton::clicked, this, &ResultsPage::evidenceClicked);
    if (outcome.chooseButton)
        connect(outcome.chooseButton, &QPushButton::clicked, this, &ResultsPage::chooseItemsClicked);
    if (outcome.doneButton)
        connect(outcome.doneButton, &QPushButton::clicked, this, &ResultsPage::doneClicked);
    QWidget* before = this;
    for (QPushButton* act : {outcome.readButton, outcome.doneButton, outcome.chooseButton, outcome.evidenceButton}) {
        if (act)
            setTabOrder(std::exchange(before, act), act);
    }
    m_column->removeWidget(m_psps);
    m_column->insertWidget(m_column->count() - 1, m_psps);
    m_psps->setCanTryAgain(report.isWorthTryingAgain() && !isToBeChanged(shown, report)
                           && shown.state() != Case::State::OutcomeUnknown);
    if (ProblemList* list = makeFieldList(shown, report, providerName)) {
        connect(list, &ProblemList::fieldChosen, this, &ResultsPage::fieldChosen);
        add(list);
    }
    add(makeItemsCard(shown, report));
    add(makeReasonsCard(report));
    add(makeProviderWordsCard(report, providerName));
    add(makeCallsCard(shown, report));
    add(makeHistoryCard(shown, providerName));
    const QString name = shown.id() + u'/' + QString::number(shown.reports().size());
    if (std::exchange(m_shownReport, name) != name)
        verticalScrollBar()->setValue(0);
}

void ResultsPage::add(QWidget* card)
{
    if (!card)
        return;
    m_column->insertWidget(m_column->count() - 1, card);
    m_cards.append(card);
}

void ResultsPage::clear()
{
    for (QWidget* card : std::as_const(m_cards)) {
        // A button of the card may be what led here.
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
}

} // namespace rfi::ui
