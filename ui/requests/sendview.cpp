#include "ui/requests/sendview.h"

#include "ui/common/card.h"
#include "ui/common/thinprogress.h"
#include "ui/requests/progressline.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using Stage = submission::Submission::Stage;

namespace {

constexpr int StageCount = int(Stage::Waiting) + 1;
constexpr int NameWidth = 260;

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
    : QWidget(parent), m_files(new QVBoxLayout), m_calls(new QVBoxLayout),
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
    while (m_rows.size() > files.size())
        delete m_rows.takeLast().row;
    for (int number = 0; number < files.size(); ++number) {
        const SendProgress::File& file = files.at(number);
        if (number >= m_rows.size())
            m_rows.append(makeFileRow(file.name));
        m_rows.at(number).words->setPlainText(
            file.total > 0 && file.sent >= file.total
                ? sentence(tr("%1, %2 uploaded"), {visibleMarks(file.name), sizeText(file.total)})
                : sentence(tr("%1, %2"), {visibleMarks(file.name), sizeText(file.total)}));
        m_rows.at(number).bar->setProgress(file.sent, file.total);
    }
}

/// A single call is the stage itself.
void SendView::showCalls(const QList<SendProgress::Call>& calls)
{
    const qsizetype count = calls.size() > 1 ? calls.size() : 0;
    while (m_callRows.size() > count)
        delete m_callRows.takeLast();
    for (qsizetype number = 0; number < count; ++number) {
        if (number >= m_callRows.size()) {
            auto* row = new ProgressLine(true);
            row->setObjectName(u"call-%1"_s.arg(number));
            m_callRows.append(row);
            m_calls->addWidget(row);
        }
        m_callRows.at(number)->show(callState(calls.at(number).state), callText(calls.at(number)));
    }
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
