#include "ui/requests/progressline.h"

#include "ui/common/announcer.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

struct Look
{
    QString iconName;
    Colour ink;
    Tone tone;
};

Look lookOf(ProgressLine::State state)
{
    switch (state) {
    case ProgressLine::State::Planned: return {u"circle-dashed"_s, Colour::TextMuted, Tone::Muted};
    case ProgressLine::State::Running: return {u"arrow-right"_s, Colour::Accent, Tone::Normal};
    case ProgressLine::State::Done: return {u"circle-check"_s, Colour::Success, Tone::Muted};
    case ProgressLine::State::Failed: return {u"circle-x"_s, Colour::Danger, Tone::Danger};
    case ProgressLine::State::Unknown: return {u"circle-question-mark"_s, Colour::Danger, Tone::Danger};
    }
    Q_UNREACHABLE();
}

} // namespace

ProgressLine::ProgressLine(bool isSmall, QWidget* parent)
    : QWidget(parent), m_isSmall(isSmall), m_label(new PlainLabel({}, isSmall ? TextRole::Caption : TextRole::Body))
{
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_label);
    fit();
}

void ProgressLine::show(State state, const QString& words, const QString& spoken)
{
    const QString before = m_label->plainText();
    const bool isNews = !before.isEmpty() && (state != m_state || before != words);
    m_state = state;
    m_label->setPlainText(words);
    m_label->setTone(lookOf(state).tone);
    if (!m_isSmall)
        m_label->setRole(state == State::Running ? TextRole::Strong : TextRole::Body);
    m_label->setAccessibleName(spoken.isEmpty() ? words : spoken);
    update();
    if (isNews && state != State::Planned)
        announce(this, m_label->accessibleName());
}

QString ProgressLine::words() const { return m_label->plainText(); }

void ProgressLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Look look = lookOf(m_state);
    const int side = iconSize();
    const int start = m_isSmall ? side + space::small : 0;
    const QRect place(start, m_label->y() + (m_label->fontMetrics().height() - side) / 2, side, side);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), place), look.iconName, themeColour(look.ink));
}

void ProgressLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        fit();
}

/// Room for the sign; small ones begin where the words above them do.
void ProgressLine::fit()
{
    const int before = (m_isSmall ? 2 : 1) * (iconSize() + space::small);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(isMirrored ? 0 : before, 1, isMirrored ? before : 0, 1);
}

} // namespace rfi::ui
