#include "ui/requests/sendview.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/thinprogress.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/texts.h"

#include <QAccessible>
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
    case Stage::SigningIn: return SendView::tr("Sign in at %1").arg(providerName);
    case Stage::Reading: return SendView::tr("Read the customer: is the request still open?");
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
    case State::Planned: return u"    "_s + title;
    case State::Running: return u"›  "_s + SendView::tr("%1: being sent").arg(title);
    case State::Accepted: return u"✓  "_s + SendView::tr("%1: taken").arg(title);
    case State::AcceptedBefore: return u"✓  "_s + SendView::tr("%1: taken before, not sent again").arg(title);
    case State::Rejected: return u"✗  "_s + SendView::tr("%1: not taken").arg(title);
    case State::Unknown: return u"?  "_s + SendView::tr("%1: nobody knows").arg(title);
    }
    return {};
}

Tone callTone(SendProgress::Call::State state)
{
    using State = SendProgress::Call::State;
    switch (state) {
    case State::Running: return Tone::Normal;
    case State::Rejected:
    case State::Unknown: return Tone::Danger;
    default: return Tone::Muted;
    }
}

void announce(PlainLabel* label)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace

SendView::SendView(QWidget* parent)
    : QWidget(parent), m_files(new QVBoxLayout), m_calls(new QVBoxLayout),
      m_code(new PlainLabel({}, TextRole::Strong, Tone::Accent)),
      m_advice(new PlainLabel({}, TextRole::Caption, Tone::Muted)),
      m_cancel(makeButton(tr("Stop sending"), ButtonLook::Secondary))
{
    setObjectName(u"sending"_s);
    auto* card = new Card;
    card->body()->addWidget(new PlainLabel(tr("Sending"), TextRole::Heading));
    for (int stage = 0; stage < StageCount; ++stage) {
        m_stages.append(new PlainLabel);
        card->body()->addWidget(m_stages.constLast());
        if (static_cast<Stage>(stage) == Stage::Uploading)
            card->body()->addLayout(m_files);
        if (static_cast<Stage>(stage) == Stage::Sending)
            card->body()->addLayout(m_calls);
    }
    m_code->setObjectName(u"waitingForCode"_s);
    card->body()->addWidget(m_code);
    card->body()->addWidget(m_advice);
    card->body()->addWidget(m_cancel, 0, Qt::AlignLeading);
    m_cancel->setObjectName(u"cancelSending"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(card);
    connect(m_cancel, &QPushButton::clicked, this, &SendView::cancelClicked);
}

void SendView::showProgress(const SendProgress& progress, const QString& providerName)
{
    showStages(progress.stage, providerName);
    showFiles(progress.files);
    showCalls(progress.calls);
    m_code->setPlainText(progress.isWaitingForCode ? tr("Waiting for your one-time code") : QString());
    m_code->setVisible(progress.isWaitingForCode);
    m_cancel->setEnabled(!progress.isCancelling);
    const bool isOut = progress.stage >= Stage::Sending;
    m_advice->setPlainText(isOut ? tr("The answer is on its way. If you stop now, nobody knows whether it arrived.")
                                 : tr("Nothing of the answer has been sent yet. You can stop without harm."));
}

void SendView::showStages(Stage now, const QString& providerName)
{
    for (int number = 0; number < StageCount; ++number) {
        PlainLabel* label = m_stages.at(number);
        const QString text = stageText(static_cast<Stage>(number), providerName);
        const bool isNow = number == int(now);
        const QString old = label->plainText();
        label->setPlainText(number < int(now) ? u"✓  "_s + text : isNow ? u"›  "_s + text : u"    "_s + text);
        label->setTone(isNow ? Tone::Normal : Tone::Muted);
        label->setRole(isNow ? TextRole::Strong : TextRole::Body);
        if (isNow && old != label->plainText())
            announce(label);
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
                ? tr("%1, %2 uploaded").arg(visibleMarks(file.name), sizeText(file.total))
                : tr("%1, %2").arg(visibleMarks(file.name), sizeText(file.total)));
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
            auto* row = new ElidedLabel({}, TextRole::Caption, Tone::Muted);
            row->setObjectName(u"call-%1"_s.arg(number));
            row->setContentsMargins(space::huge, 0, 0, 0);
            m_callRows.append(row);
            m_calls->addWidget(row);
        }
        PlainLabel* row = m_callRows.at(number);
        const QString text = callText(calls.at(number));
        if (text == row->plainText())
            continue;
        const bool isNew = row->plainText().isEmpty();
        row->setPlainText(text);
        row->setTone(callTone(calls.at(number).state));
        if (!isNew)
            announce(row);
    }
}

SendView::FileRow SendView::makeFileRow(const QString& name)
{
    FileRow made{new QWidget, new ElidedLabel({}, TextRole::Caption, Tone::Muted), new ThinProgress(name)};
    auto* row = new QHBoxLayout(made.row);
    row->setContentsMargins(space::huge, 0, 0, 0);
    row->setSpacing(space::medium);
    made.words->setFixedWidth(NameWidth);
    row->addWidget(made.words);
    row->addWidget(made.bar, 1);
    m_files->addWidget(made.row);
    return made;
}

} // namespace rfi::ui
