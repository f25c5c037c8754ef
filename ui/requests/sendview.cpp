#include "ui/requests/sendview.h"

#include "ui/common/card.h"
#include "ui/common/thinprogress.h"
#include "ui/requests/progressline.h"
#include "ui/requests/psppanel.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using Stage = submission::Submission::Stage;

namespace {

constexpr int StageCount = int(Stage::Waiting) + 1;
constexpr int NameWidth = 320;
/// So that a long sending costs no more than a short one.
constexpr qsizetype RowsAtOnce = 30;

/// Where the part of a list begins that is shown: the one with the first that is not done yet.
template <typename Items, typename IsDone>
qsizetype firstShown(const Items& items, IsDone isDone)
{
    const qsizetype done = std::find_if_not(items.cbegin(), items.cend(), isDone) - items.cbegin();
    return qMax<qsizetype>(0, qMin(done, items.size() - 1)) / RowsAtOnce * RowsAtOnce;
}

/// Which of how many are shown; said as the results of PSPs are counted.
QString partText(qsizetype first, qsizetype shown, qsizetype all)
{
    const QLocale locale;
    const QString part = u"%1–%2"_s.arg(locale.toString(first + 1), locale.toString(first + shown));
    return sentence(PspPanel::tr("%1 of %2"), {part, locale.toString(all)});
}

bool isUploaded(const SendProgress::File& file) { return file.total > 0 && file.sent >= file.total; }

bool hasEnded(const SendProgress::Call& call)
{
    using State = SendProgress::Call::State;
    return call.state != State::Planned && call.state != State::Running;
}

QString stageText(Stage stage, const QString& providerName)
{
    switch (stage) {
    case Stage::SigningIn: return sentence(SendView::tr("Sign in to %1"), {providerName});
    case Stage::Reading: return SendView::tr("Check that the request is still open");
    case Stage::Uploading: return SendView::tr("Upload the documents");
    case Stage::Sending: return SendView::tr("Send the answer");
    case Stage::Waiting: return SendView::tr("Wait for the reply");
    }
    return {};
}

QString callText(const SendProgress::Call& call)
{
    using State = SendProgress::Call::State;
    const QString title = visibleMarks(call.title);
    switch (call.state) {
    case State::Planned: return title;
    case State::Running: return sentence(SendView::tr("%1: being sent"), {title});
    case State::Accepted: return sentence(SendView::tr("%1: accepted"), {title});
    case State::AcceptedBefore: return sentence(SendView::tr("%1: accepted before, not sent again"), {title});
    case State::Rejected: return sentence(SendView::tr("%1: not accepted"), {title});
    case State::Unknown: return sentence(SendView::tr("%1: outcome unknown"), {title});
    }
    return {};
}

ProgressLine::State callState(SendProgress::Call::State state)
{
    using State = SendProgress::Call::State;
    switch (state) {
    case State::Planned: return ProgressLine::State::Planned;
    case State::Running: return ProgressLine::State::Running;
    case State::Accepted:
    case State::AcceptedBefore: return ProgressLine::State::Done;
    case State::Rejected: return ProgressLine::State::Failed;
    case State::Unknown: return ProgressLine::State::Unknown;
    }
    Q_UNREACHABLE();
}

QString spokenText(ProgressLine::State state, const QString& words)
{
    switch (state) {
    case ProgressLine::State::Done: return sentence(SendView::tr("Done: %1"), {words});
    case ProgressLine::State::Running: return sentence(SendView::tr("Now: %1"), {words});
    default: return sentence(SendView::tr("To do: %1"), {words});
    }
}

} // namespace

QString stopAdvice(const SendProgress& progress)
{
    return progress.stage >= Stage::Sending
        ? SendView::tr("The answer is on its way. If you stop now, you will not know whether it arrived.")
        : SendView::tr("No part of the answer has been sent yet. You can safely stop.");
}

SendView::SendView(QWidget* parent)
    : QWidget(parent), m_files(new QVBoxLayout), m_filePart(new PlainLabel({}, TextRole::Caption, Tone::Muted)),
      m_calls(new QVBoxLayout), m_callPart(new PlainLabel({}, TextRole::Caption, Tone::Muted)),
      m_code(new PlainLabel({}, TextRole::Strong, Tone::Accent))
{
    setObjectName(u"sending"_s);
    auto* card = new Card;
    card->body()->addWidget(new PlainLabel(tr("Sending"), TextRole::Heading));
    for (int stage = 0; stage < StageCount; ++stage) {
        m_stages.append(new ProgressLine);
        card->body()->addWidget(m_stages.constLast());
        if (static_cast<Stage>(stage) == Stage::Uploading)
            card->body()->addLayout(m_files);
        if (static_cast<Stage>(stage) == Stage::Sending)
            card->body()->addLayout(m_calls);
    }
    m_filePart->setObjectName(u"filePart"_s);
    m_files->addWidget(m_filePart);
    m_callPart->setObjectName(u"callPart"_s);
    m_calls->addWidget(m_callPart);
    m_code->setObjectName(u"waitingForCode"_s);
    card->body()->addWidget(m_code);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(card);
}

void SendView::showProgress(const SendProgress& progress, const QString& providerName)
{
    showStages(progress.stage, providerName);
    showFiles(progress.files);
    showCalls(progress.calls);
    m_code->setPlainText(progress.isWaitingForCode ? tr("Waiting for your one-time code") : QString());
    m_code->setVisible(progress.isWaitingForCode);
}

void SendView::showStages(Stage now, const QString& providerName)
{
    for (int number = 0; number < StageCount; ++number) {
        const ProgressLine::State state = number < int(now) ? ProgressLine::State::Done
            : number == int(now)                            ? ProgressLine::State::Running
                                                            : ProgressLine::State::Planned;
        const QString words = stageText(static_cast<Stage>(number), providerName);
        m_stages.at(number)->show(state, words, spokenText(state, words));
    }
}

void SendView::showFiles(const QList<SendProgress::File>& files)
{
    const qsizetype first = firstShown(files, isUploaded);
    const QList<SendProgress::File> shown = files.mid(first, RowsAtOnce);
    // A row speaks of one file for as long as it lives.
    const bool isOtherPart = std::exchange(m_firstFile, first) != first;
    while (m_rows.size() > (isOtherPart ? 0 : shown.size()))
        delete m_rows.takeLast().row;
    for (qsizetype place = 0; place < shown.size(); ++place) {
        const SendProgress::File& file = shown.at(place);
        if (place == m_rows.size())
            m_rows.append(makeFileRow(file.name));
        const QString words = isUploaded(file) ? tr("%1, %2 uploaded") : tr("%1, %2");
        m_rows.at(place).words->setPlainText(sentence(words, {visibleMarks(file.name), sizeText(file.total)}));
        m_rows.at(place).bar->setProgress(file.sent, file.total);
    }
    m_filePart->setPlainText(partText(first, shown.size(), files.size()));
    m_filePart->setVisible(shown.size() < files.size());
}

/// A single call is the stage itself.
void SendView::showCalls(const QList<SendProgress::Call>& calls)
{
    const qsizetype first = firstShown(calls, hasEnded);
    const QList<SendProgress::Call> shown =
        calls.size() > 1 ? calls.mid(first, RowsAtOnce) : QList<SendProgress::Call>();
    const bool isOtherPart = std::exchange(m_firstCall, first) != first;
    while (m_callRows.size() > (isOtherPart ? 0 : shown.size()))
        delete m_callRows.takeLast();
    for (qsizetype place = 0; place < shown.size(); ++place) {
        if (place == m_callRows.size()) {
            m_callRows.append(new ProgressLine(true));
            m_callRows.constLast()->setObjectName(u"call-%1"_s.arg(first + place));
            m_calls->addWidget(m_callRows.constLast());
        }
        m_callRows.at(place)->show(callState(shown.at(place).state), callText(shown.at(place)));
    }
    m_callPart->setPlainText(partText(first, shown.size(), calls.size()));
    m_callPart->setVisible(!shown.isEmpty() && shown.size() < calls.size());
}

SendView::FileRow SendView::makeFileRow(const QString& name)
{
    FileRow made{new QWidget, new ElidedLabel({}, TextRole::Caption, Tone::Muted), new ThinProgress(name)};
    auto* row = new QHBoxLayout(made.row);
    row->setContentsMargins({});
    row->setSpacing(space::medium);
    row->addSpacing(iconSize() + space::small);
    made.words->setFixedWidth(scaled(NameWidth));
    row->addWidget(made.words);
    row->addWidget(made.bar, 1);
    m_files->addWidget(made.row);
    return made;
}

} // namespace rfi::ui
