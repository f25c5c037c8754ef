#include "ui/requests/casepage.h"

#include "models/providers/registry.h"
#include "models/submission/openwords.h"
#include "ui/common/announcer.h"
#include "ui/common/messages.h"
#include "ui/requests/answerpage.h"
#include "ui/requests/caseheader.h"
#include "ui/requests/colleaguenotes.h"
#include "ui/requests/footerwords.h"
#include "ui/requests/outcomewords.h"
#include "ui/requests/resultspage.h"
#include "ui/requests/reviewpage.h"
#include "ui/requests/roundspage.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using submission::Case;

namespace {

constexpr int LeastPage = 90;

} // namespace

CasePage::CasePage(const providers::Registry& registry, const core::Clock& clock, AnswerPage* answerPage,
                   QWidget* parent)
    : QWidget(parent), m_registry(registry), m_header(new CaseHeader(clock)), m_noteRow(new QWidget),
      m_note(new InlineMessage), m_answer(answerPage), m_review(new ReviewPage), m_results(new ResultsPage),
      m_rounds(new RoundsPage), m_pages(new QStackedWidget), m_notes(new ColleagueNotes(clock)),
      m_footer(new CaseFooter)
{
    setObjectName(u"case"_s);
    m_note->setObjectName(u"caseNote"_s);
    for (QWidget* page : {static_cast<QWidget*>(m_answer), static_cast<QWidget*>(m_review),
                          static_cast<QWidget*>(m_results), static_cast<QWidget*>(m_rounds)})
        m_pages->addWidget(page);
    // In large text and a low window the pages give way, which scroll, not the words above and below them.
    m_pages->setMinimumHeight(LeastPage);
    auto* noteRow = new QVBoxLayout(m_noteRow);
    noteRow->setContentsMargins(space::huge, space::large, space::huge, 0);
    noteRow->addWidget(m_note);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_noteRow);
    column->addWidget(m_pages, 1);
    column->addWidget(m_notes);
    column->addWidget(m_footer);
    watch();
}

CasePage::~CasePage() = default;

void CasePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_notes->setRoom(height());
}

void CasePage::setUser(const QString& user) { m_notes->setUser(user); }

void CasePage::watch()
{
    connect(m_header->steps(), &StepBar::stepChosen, this, &CasePage::enter);
    connect(m_footer, &CaseFooter::nextClicked, this, &CasePage::press);
    connect(m_footer, &CaseFooter::openFieldClicked, this, [this] { focusOpenField(1); });
    connect(m_footer, &CaseFooter::backClicked, this, [this] { goTo(Step::Answer); });
    connect(m_review, &ReviewPage::fieldChosen, this, &CasePage::showField);
    connect(m_review, &ReviewPage::wordsChosen, this, [this] {
        goTo(Step::Answer);
        m_answer->showOpenWords();
    });
    connect(m_answer, &AnswerPage::noteSettled, m_notes, &ColleagueNotes::write);
    connect(m_results, &ResultsPage::fieldChosen, this, &CasePage::showField);
    connect(m_rounds, &RoundsPage::fieldChosen, this, &CasePage::showField);
    connect(m_footer, &CaseFooter::stopClicked, this, [this] { Q_EMIT cancelRequested(m_case); });
    connect(m_results, &ResultsPage::readClicked, this, [this] { Q_EMIT readRequested(m_case); });
    connect(m_results, &ResultsPage::evidenceClicked, this, [this] { Q_EMIT evidenceRequested(m_case); });
    connect(m_results, &ResultsPage::tryAgainClicked, this, [this] { Q_EMIT tryAgainRequested(m_case); });
    connect(m_results, &ResultsPage::doneClicked, this, [this] { Q_EMIT doneRequested(m_case); });
    connect(m_results, &ResultsPage::chooseItemsClicked, this, [this] { Q_EMIT chooseItemsRequested(m_case); });
    connect(m_results, &ResultsPage::exportRequested, this, &CasePage::saveRequested);
    connect(m_answer, &AnswerPage::askProviderClicked, this, [this] { Q_EMIT readRequested(m_case); });
    connect(m_answer, &AnswerPage::chooseItemsClicked, this, [this] { Q_EMIT chooseItemsRequested(m_case); });
    connect(m_answer, &AnswerPage::meaningChosen, this, [this](const QList<forms::ItemIdentity>& items, bool isAsked) {
        Q_EMIT meaningChosen(m_case, items, isAsked);
    });
    connect(m_answer, &AnswerPage::partyChosen, this,
            [this](int item, const QString& party) { Q_EMIT partyChosen(m_case, item, party); });
    connect(m_answer, &AnswerPage::documentsFiled, this, [this](int documents, const std::function<void()>& undo) {
        Q_EMIT done(tr("%n document(s) attached.", nullptr, documents), undo);
    });
    connect(m_answer, &AnswerPage::openingFailed, this, &CasePage::failed);
}

void CasePage::showCase(Case* shown)
{
    if (m_case)
        m_case->disconnect(this);
    m_case = shown;
    m_notes->showCase(shown);
    m_answer->setCase(shown, shown ? providerName() : QString(), shown ? description() : nullptr);
    if (!shown)
        return;
    m_told = shown->form().progress().done;
    connect(shown, &Case::stateChanged, this, [this] {
        const bool isDone = m_case->state() == Case::State::Answered && !m_case->reports().isEmpty();
        if (m_case->state() == Case::State::Sending || (isDone && step() == Step::Answer))
            goTo(Step::Results);
        refresh();
    });
    connect(shown, &Case::reportAdded, this, [this] {
        refresh();
        const OutcomeWords words = outcomeWords(m_case->reports().constLast(), providerName());
        announce(this, QStringList{words.word, words.headline}.join(u". "_s));
    });
    connect(shown, &Case::handlingChanged, this, &CasePage::refresh);
    connect(shown, &Case::progressChanged, this, [this] {
        refreshFooter();
        tellProgress();
    });
    connect(shown, &Case::formReplaced, this, [this] {
        m_answer->setCase(m_case, providerName(), description());
        enter(step());
    });
    connect(shown, &Case::notesChanged, this, [this] { m_answer->refreshWords(); });
    connect(shown, &Case::changeUpdated, this, [this] { m_answer->showChange(); });
    connect(shown, &Case::recordChanged, this, [this] {
        if (step() == Step::Review)
            enter(Step::Review);
    });
    const bool isToDo = shown->state() == Case::State::Open && !shown->isSentUnchanged();
    goTo(isToDo ? Step::Answer : Step::Results);
    enter(step());
}

void CasePage::forget(const Case* left)
{
    m_news.remove(left);
    if (left && left == m_case)
        showCase(nullptr);
}

void CasePage::setNews(const Case* of, const CaseNews& news)
{
    if (!m_news.contains(of))
        connect(of, &QObject::destroyed, this, [this, of] { m_news.remove(of); });
    // Whatever is new, what helps to learn stays.
    CaseNews known = news;
    if (!known.hint)
        known.hint = m_news.value(of).hint;
    m_news.insert(of, known);
    if (of == m_case)
        refresh();
}

void CasePage::setSaveState(Tone tone, const QString& text) { m_header->setSaveState(tone, text); }

void CasePage::setAccountCheck(const std::function<bool(const Case&)>& hasAccount) { m_hasAccount = hasAccount; }

void CasePage::setHasNextRequest(bool hasNext)
{
    m_hasNextRequest = hasNext;
    refreshFooter();
}

Step CasePage::step() const { return m_header->steps()->step(); }

void CasePage::goTo(Step step)
{
    if (step == Step::Rounds)
        m_header->steps()->setRoundsVisible(true);
    m_header->steps()->setStep(step);
}

void CasePage::enter(Step step)
{
    if (!m_case)
        return;
    // Only follow the user: a case that is opened decides by itself where the focus goes. What had it may be about to
    // go away.
    const bool isHere = isAncestorOf(window()->focusWidget());
    // First, so that fields that are left do not tell what the review finds: it tells that itself.
    m_pages->setCurrentIndex(static_cast<int>(step));
    if (step == Step::Review) {
        m_review->review(*m_case, description(), providerName());
        m_footer->settle();
    }
    refresh();
    if (isHere && step != Step::Answer)
        focusStart();
    Q_EMIT stepShown(step);
}

void CasePage::refresh()
{
    if (!m_case)
        return;
    const CaseNews now = news(m_case);
    m_header->showCase(*m_case, providerName());
    refreshNews();
    m_header->steps()->setRoundsVisible(m_case->round() > 1 || step() == Step::Rounds);
    if (step() == Step::Rounds)
        m_rounds->showCase(*m_case, providerName());
    m_answer->setReading(now.isReading);
    m_answer->setReadOnly(m_case->state() != Case::State::Open);
    m_answer->setHint(m_case->state() == Case::State::Open ? now.hint : nullptr);
    m_results->showCase(*m_case, providerName(), now.sending, now.isReading);
    refreshFooter();
}

void CasePage::refreshNews()
{
    const CaseNews now = news(m_case);
    m_note->setMessage(now.noteTone, QStringList{now.note, now.checked}.join(u' ').trimmed());
    m_noteRow->setVisible(!m_note->message().isEmpty());
}

void CasePage::refreshFooter()
{
    if (!m_case)
        return;
    const bool isSending = m_case->state() == Case::State::Sending && step() == Step::Results;
    const CaseFooter::Content content = isSending
        ? sendingContent(news(m_case).sending.value_or(SendProgress()))
        : footerContent(*m_case, step(), providerName(), m_review->obstacle(), m_hasNextRequest,
                        !m_hasAccount || m_hasAccount(*m_case), m_answer->hasTicks());
    m_next = content.act;
    // Whoever was about to stop it sees what became of it instead.
    const bool isStopGone = content.stop.isEmpty() || !content.isStopPossible;
    if (isStopGone && window()->focusWidget() == m_footer->stopButton())
        focusStart();
    const bool hadFocus = m_footer->isAncestorOf(window()->focusWidget());
    m_footer->showContent(content);
    // A button that had the focus may be no button any more; Qt would go to whatever comes first in the window.
    if (hadFocus && !m_footer->isAncestorOf(window()->focusWidget()))
        focusStart();
}

void CasePage::focusStart()
{
    switch (step()) {
    case Step::Answer: return m_answer->focusFirstField();
    case Step::Review: return m_review->focusStart();
    case Step::Results: return m_results->focusStart();
    case Step::Rounds: return m_rounds->focusStart();
    }
}

void CasePage::press()
{
    switch (m_next) {
    case CaseFooter::Act::None: return;
    case CaseFooter::Act::Review: return goTo(Step::Review);
    case CaseFooter::Act::Send: return send();
    case CaseFooter::Act::AddAccount: Q_EMIT accountRequested(m_case); return;
    case CaseFooter::Act::ChooseItems: Q_EMIT chooseItemsRequested(m_case); return;
    case CaseFooter::Act::GoToForm:
        goTo(Step::Answer);
        // To what is to be done there: what was refused, or is asked now.
        if (!m_answer->focusOpenField(1))
            m_answer->focusFirstField();
        return;
    case CaseFooter::Act::NextRequest: Q_EMIT nextRequestClicked(); return;
    }
}

void CasePage::send()
{
    // What the officer settled about the provider's words may have been taken back in the notes meanwhile.
    const bool isSettled = description() && submission::unsettledNotes(*m_case, *description()).isEmpty();
    if (!isSettled)
        return enter(Step::Review);
    const bool isAllowed = m_case->state() == Case::State::Open && m_review->obstacle().isEmpty();
    if (isAllowed)
        Q_EMIT sendRequested(m_case);
}

/// Only when a field was finished, or is to be done again.
void CasePage::tellProgress()
{
    const forms::Progress now = m_case->form().progress();
    if (std::exchange(m_told, now.done) != now.done)
        announce(this, tr("%1 of %2 done").arg(now.done).arg(now.total));
}

const providers::Description* CasePage::description() const { return m_registry.find(m_case->request().provider); }

QString CasePage::providerName() const
{
    const providers::Description* known = description();
    return known ? known->name : m_case->request().provider;
}

} // namespace rfi::ui
