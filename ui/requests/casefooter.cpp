#include "ui/requests/casefooter.h"

#include "ui/common/buttons.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/requests/environmentmark.h"
#include "ui/texts/sentence.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>
#include <QStyleHints>

#include <utility>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

/// What a person needs at least to see that a button has become another one.
constexpr int SettleMilliseconds = 700;
constexpr int LeastWords = 160;

bool isHeldEnter(const QEvent& event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    return key.isAutoRepeat() && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter);
}

bool isByHand(QEvent::Type type)
{
    switch (type) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
    case QEvent::KeyPress:
    case QEvent::Shortcut: return true;
    default: return false;
    }
}

} // namespace

CaseFooter::CaseFooter(QWidget* parent)
    : QWidget(parent), m_words(new PlainLabel({}, TextRole::Caption, Tone::Muted)), m_stop(makeButton({})),
      m_environment(new EnvironmentMark), m_open(makeButton({}, ButtonLook::Link)), m_back(makeButton({})),
      m_next(makeButton({}, ButtonLook::Primary))
{
    setObjectName(u"caseFooter"_s);
    m_words->setObjectName(u"footerWords"_s);
    m_stop->setObjectName(u"cancelSending"_s);
    m_environment->setObjectName(u"environmentOfSending"_s);
    m_open->setObjectName(u"nextOpenField"_s);
    m_open->setText(
        sentence(tr("Next open field (%1)"), {QKeySequence(Qt::Key_F8).toString(QKeySequence::NativeText)}));
    m_open->setAccessibleName(tr("Next open field"));
    m_open->setFocusPolicy(Qt::TabFocus); // a click starts from where the cursor is
    m_open->setAutoDefault(true);
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_acts = new FlowLayout;
    m_acts->setAlignment(Qt::AlignTrailing);
    m_acts->addWidget(m_environment);
    m_acts->addWidget(m_open);
    m_acts->addWidget(m_back);
    m_acts->addWidget(m_next);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(space::huge, space::medium, space::huge, space::medium);
    m_row->setSpacing(space::medium);
    // Far from where "Send" was: the second half of a double click on that must not stop anything.
    m_row->addWidget(m_stop, 0, Qt::AlignLeading | Qt::AlignVCenter);
    m_row->addWidget(m_words, 1);
    m_row->addLayout(m_acts);
    // The words take what the buttons leave; never the other way round.
    QSizePolicy policy = m_words->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    m_words->setSizePolicy(policy);
    // Outside of a dialog, Enter presses a button only when it is told so.
    m_next->setAutoDefault(true);
    m_back->setAutoDefault(true);
    m_stop->setAutoDefault(true);
    // Enter may press a button that has the focus, and Enter repeats, unlike the space bar.
    for (QPushButton* button : {m_stop, m_back, m_next})
        button->installEventFilter(this);
    m_settling.setSingleShot(true);
    m_settling.setInterval(qMax(SettleMilliseconds, QGuiApplication::styleHints()->mouseDoubleClickInterval()));
    connect(&m_settling, &QTimer::timeout, this, &CaseFooter::ready);
    connect(m_next, &QPushButton::pressed, this,
            [this] { m_isMeant = !std::exchange(m_isByHand, false) || isReady(); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_isMeant)
            Q_EMIT nextClicked();
    });
    connect(m_back, &QPushButton::clicked, this, &CaseFooter::backClicked);
    connect(m_stop, &QPushButton::clicked, this, &CaseFooter::stopClicked);
    connect(m_open, &QPushButton::clicked, this, &CaseFooter::openFieldClicked);
}

void CaseFooter::settle()
{
    m_isMeant = false;
    m_isUnseen = true;
    m_settling.stop();
    m_next->update();
}

bool CaseFooter::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_next && event->type() == QEvent::Paint && std::exchange(m_isUnseen, false))
        m_settling.start();
    if (watched == m_next && isByHand(event->type()))
        m_isByHand = true;
    return isHeldEnter(*event) || QWidget::eventFilter(watched, event);
}

void CaseFooter::showContent(const Content& content)
{
    const std::optional<QString> before = std::exchange(m_shownNext, content.next);
    if (before && *before != content.next)
        settle();
    m_words->setPlainText(content.words);
    m_next->setText(withoutShortcut(content.next));
    m_next->setAccessibleName(content.next);
    m_next->setAccessibleDescription(content.isNextPossible && !content.isSending ? QString() : content.words);
    m_next->setVisible(!content.next.isEmpty());
    m_next->setEnabled(content.isNextPossible);
    dressNext(content);
    m_open->setVisible(content.hasOpenField);
    m_back->setText(withoutShortcut(content.back));
    m_back->setAccessibleName(content.back);
    m_back->setVisible(!content.back.isEmpty());
    m_stop->setText(withoutShortcut(content.stop));
    m_stop->setAccessibleName(content.stop);
    m_stop->setAccessibleDescription(content.words);
    m_stop->setVisible(!content.stop.isEmpty());
    m_stop->setEnabled(content.isStopPossible);
    arrange();
}

/// The words stand above the buttons where beside them they would be a narrow column.
void CaseFooter::arrange()
{
    // As high without a button, so that nothing above moves when one comes.
    setMinimumHeight(m_next->sizeHint().height() + 2 * space::medium);
    const int stop = m_stop->isHidden() ? 0 : m_stop->sizeHint().width() + space::medium;
    const int room = width() - 2 * space::huge - m_acts->sizeHint().width() - space::medium - stop;
    m_row->setDirection(room < scaled(LeastWords) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CaseFooter::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CaseFooter::dressNext(const Content& content)
{
    m_environment->setVisible(content.isSending);
    if (!content.isSending)
        return dress(m_next, content.isNextMain ? ButtonLook::Primary : ButtonLook::Secondary);
    m_environment->setEnvironment(content.environment, content.isTraining);
    const Destination destination = destinationOf(content.environment, content.isTraining);
    if (destination == Destination::Production)
        dress(m_next, ButtonLook::Live, destinationIcon(destination));
    else
        dress(m_next, ButtonLook::Primary,
              destination == Destination::Training ? destinationIcon(destination) : u"send"_s);
}

void CaseFooter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColour(Colour::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), themeColour(Colour::Border));
}

} // namespace rfi::ui
