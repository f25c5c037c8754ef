#include "ui/requests/caseheader.h"

#include "models/submission/case.h"
#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/style.h"
#include "ui/requests/duenotice.h"
#include "ui/requests/environmentmark.h"
#include "ui/requests/requestwords.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int ProductionLine = 3;

/// Once the answer is there, nobody here can be late any more.
bool isToDo(submission::Case::State state)
{
    using State = submission::Case::State;
    return state == State::Open || state == State::Sending || state == State::OutcomeUnknown;
}

QString detailText(const submission::Case& shown, const QString& providerName)
{
    const forms::Form& form = shown.form().form();
    QStringList parts{providerName};
    if (const QString type = groupTitle(form, {}); !type.isEmpty())
        parts.append(type);
    if (form.request.receivedAt.isValid())
        parts.append(sentence(CaseHeader::tr("asked on %1"), {dayText(form.request.receivedAt.toLocalTime().date())}));
    parts.append(CaseHeader::tr("round %1").arg(shown.round()));
    if (shown.handling().isHeld)
        parts.append(CaseHeader::tr("on legal hold"));
    return listed(parts);
}

} // namespace

CaseHeader::CaseHeader(const core::Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_customer(new ElidedLabel({}, TextRole::Title)),
      m_detail(new PlainLabel({}, TextRole::Caption, Tone::Muted)), m_environment(new EnvironmentMark),
      m_due(new Chip({}, Tone::Muted)), m_saved(new PlainLabel({}, TextRole::Caption, Tone::Muted)),
      m_steps(new StepBar)
{
    m_customer->setObjectName(u"customer"_s);
    m_detail->setObjectName(u"caseDetail"_s);
    m_due->setObjectName(u"due"_s);
    // The name has the room that it needs before anything else.
    auto* first = new FlowLayout(space::small);
    first->addGrowing(m_customer);
    first->addWidget(m_environment);
    first->addWidget(m_due);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::large, 0, 0);
    column->setSpacing(space::tight);
    first->setContentsMargins(space::huge, 0, space::huge, 0);
    column->addLayout(first);
    m_detail->setContentsMargins(space::huge, 0, space::huge, 0);
    column->addWidget(m_detail);
    column->addSpacing(space::small);
    // The words of the first step stand below the name, its ground begins before.
    auto* steps = new QHBoxLayout;
    steps->addSpacing(space::huge - space::medium);
    steps->addWidget(m_steps, 0, Qt::AlignLeading);
    steps->addStretch();
    m_saved->setObjectName(u"saveState"_s);
    m_saved->setWordWrap(false);
    steps->addWidget(m_saved, 0, Qt::AlignVCenter);
    steps->addSpacing(space::huge);
    column->addLayout(steps);
}

void CaseHeader::showCase(const submission::Case& shown, const QString& providerName)
{
    m_customer->setPlainText(customerTitle(shown.request()));
    m_detail->setPlainText(detailText(shown, providerName));
    m_environment->setEnvironment(shown.environment(), shown.isTraining());
    m_isProduction = !shown.isTraining() && isProduction(shown.environment());
    m_isTraining = shown.isTraining();
    tellSaved();
    showDue(shown);
    update();
}

void CaseHeader::setSaveState(Tone tone, const QString& text)
{
    m_saveTone = tone;
    m_saveWords = text;
    tellSaved();
}

void CaseHeader::tellSaved()
{
    m_saved->setTone(m_isTraining ? Tone::Muted : m_saveTone);
    m_saved->setPlainText(m_isTraining ? tr("Training is not kept") : m_saveWords);
    const int room = width() - m_steps->sizeHint().width() - 2 * space::huge;
    m_saved->setVisible(!m_saved->plainText().isEmpty() && m_saved->sizeHint().width() <= room);
}

void CaseHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    tellSaved();
}

void CaseHeader::showDue(const submission::Case& shown)
{
    const DueNotice due = longDueNotice(shown.request().dueAt, m_clock.now());
    m_due->setStatus(due.text, due.tone(), due.iconName);
    m_due->setVisible(due.urgency != Urgency::None && isToDo(shown.state()));
}

void CaseHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColour(Colour::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColour(Colour::Border));
    if (m_isProduction)
        painter.fillRect(QRect(0, 0, width(), ProductionLine), themeColour(Colour::Danger));
}

} // namespace rfi::ui
