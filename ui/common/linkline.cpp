#include "ui/common/linkline.h"

#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/style.h"
#include "ui/common/wrappedtext.h"

#include <QKeyEvent>
#include <QPainter>

namespace rfi::ui {

namespace {
constexpr int Padding = 2;
constexpr int PreferredWidth = 480;
constexpr int SmallestTarget = 24; // whatever the font (WCAG 2.2, 2.5.8)
} // namespace

LinkLine::LinkLine(const QString& text, QWidget* parent) : QAbstractButton(parent), m_words(text)
{
    setText(withoutShortcut(text));
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize LinkLine::sizeHint() const
{
    const int width = qMin(fontMetrics().horizontalAdvance(m_words) + 2 * Padding + 1, PreferredWidth);
    return {width, heightForWidth(width)};
}

QSize LinkLine::minimumSizeHint() const
{
    return {space::vast, qMax(SmallestTarget, fontMetrics().height() + 2 * Padding)};
}

int LinkLine::heightForWidth(int width) const
{
    return qMax(SmallestTarget, wrappedHeight(m_words, font(), width - 2 * Padding) + 2 * Padding);
}

void LinkLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(true);
    painter.setFont(underlined);
    const Colour colour = underMouse() ? Colour::AccentHover : Colour::Accent;
    painter.setPen(themeColour(isEnabled() ? colour : Colour::TextDisabled));
    paintWrapped(painter, rect().adjusted(Padding, Padding, -Padding, -Padding), m_words, layoutDirection());
    if (hasFocus())
        paintFocusRing(painter, rect(), radius::small);
}

void LinkLine::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat())
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace rfi::ui
