#include "ui/common/plainlabel.h"

#include "ui/common/plaintext.h"
#include "ui/common/style.h"
#include "ui/common/wrappedtext.h"

#include <QEvent>
#include <QPainter>

namespace rfi::ui {

namespace {

constexpr QChar breakHere(0x200B);

/// Gives words without a place to break such places, so that one of them cannot widen the window.
QString withBreaks(const QString& text, int longestWord)
{
    QString result;
    int run = 0;
    for (const QChar letter : text) {
        run = letter.isSpace() ? 0 : run + 1;
        if (run > longestWord && !letter.isLowSurrogate()) {
            result += breakHere;
            run = 1;
        }
        result += letter;
    }
    return result;
}

} // namespace

PlainLabel::PlainLabel(const QString& text, TextRole role, Tone tone, QWidget* parent)
    : QLabel(parent), m_text(text), m_role(role), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setOpenExternalLinks(false);
    setWordWrap(true);
    dress();
    align();
    refresh();
}

void PlainLabel::setPlainText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    refresh();
}

void PlainLabel::refresh()
{
    // What can be copied has to stay as it is.
    const bool mayBreak = wordWrap() && !textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
    const QString shown = mayBreak ? withBreaks(m_text, m_longestWord) : m_text;
    setText(buddy() != nullptr ? withoutShortcut(shown) : shown);
    setAccessibleName(m_text);
}

void PlainLabel::setTone(Tone tone)
{
    m_tone = tone;
    dress();
}

void PlainLabel::setRole(TextRole role)
{
    m_role = role;
    dress();
}

void PlainLabel::setSelectable(bool isSelectable)
{
    setTextInteractionFlags(isSelectable ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
    refresh();
}

void PlainLabel::setLongestWord(int letters)
{
    m_longestWord = letters;
    refresh();
}

void PlainLabel::setLabelledField(QWidget* field)
{
    setBuddy(field);
    refresh();
}

QSize PlainLabel::minimumSizeHint() const
{
    QSize hint = QLabel::minimumSizeHint();
    if (wordWrap())
        hint.setWidth(qMin(hint.width(), fontMetrics().averageCharWidth() * m_longestWord / 2));
    return hint;
}

void PlainLabel::dress()
{
    m_isDressing = true;
    setFont(rfi::ui::font(m_role));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeColour(textColour(m_tone)));
    colours.setColor(QPalette::Text, themeColour(textColour(m_tone)));
    setPalette(colours);
    m_isDressing = false;
}

/// To the side where lines begin in this window, whatever script the text is in.
void PlainLabel::align()
{
    const bool isLeading = alignment().testFlag(Qt::AlignAbsolute) || alignment().testFlag(Qt::AlignLeft);
    if (!isLeading)
        return;
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(Qt::AlignAbsolute | side | (alignment() & Qt::AlignVertical_Mask));
}

void PlainLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
    if (!m_isDressing && (event->type() == QEvent::StyleChange || event->type() == QEvent::ApplicationFontChange))
        dress();
}

/// From right to left, QLabel cuts off the end of each line but the last one.
void PlainLabel::paintEvent(QPaintEvent* event)
{
    const bool isWrapped = wordWrap() && !textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
    if (layoutDirection() == Qt::LeftToRight || !isWrapped)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const QString words = withBreaks(m_text, m_longestWord);
    QRect room = contentsRect();
    if (alignment().testFlag(Qt::AlignVCenter))
        room.setTop(room.top() + qMax(0, room.height() - wrappedHeight(words, font(), room.width())) / 2);
    paintWrapped(painter, room, words, alignment().testFlag(Qt::AlignHCenter) ? Qt::AlignHCenter : Qt::AlignRight);
}

namespace {

void tellWhole(PlainLabel& label, const QString& shown)
{
    const QString tip = shown == label.plainText() ? QString() : plainToolTip(label.plainText());
    if (tip != label.toolTip())
        label.setToolTip(tip);
}

} // namespace

ElidedLabel::ElidedLabel(const QString& text, TextRole role, Tone tone, QWidget* parent)
    : PlainLabel(text, role, tone, parent)
{
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, PlainLabel::minimumSizeHint().height()};
}

QString ElidedLabel::elided() const
{
    return fontMetrics().elidedText(plainText().simplified(), m_mode, contentsRect().width());
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()).toInt());
    const QString shown = elided();
    const QString isolated = elidedText(fontMetrics(), plainText().simplified(), m_mode, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), flags, palette(), isEnabled(), isolated, QPalette::WindowText);
    tellWhole(*this, shown); // another text changes what is drawn, and maybe not the size
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    PlainLabel::resizeEvent(event);
    tellWhole(*this, elided());
}

} // namespace rfi::ui
