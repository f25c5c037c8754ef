#include "ui/common/stylepaint.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/style.h"
#include "ui/common/thinprogress.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace rfi::ui::stylepaint {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowPadding = 10;

bool has(const QStyleOption& option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

bool hasKeyboardFocus(const QStyleOption& option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

QColor fieldBorder(const QStyleOption& option, const QWidget* widget)
{
    if (isInvalid(widget))
        return themeColour(Colour::Danger);
    if (!has(option, QStyle::State_Enabled))
        return themeColour(Colour::Border);
    if (has(option, QStyle::State_HasFocus))
        return themeColour(Colour::Focus);
    return themeColour(has(option, QStyle::State_MouseOver) ? Colour::TextMuted : Colour::ControlBorder);
}

Colour filledGround(const QStyleOption& option)
{
    if (has(option, QStyle::State_Sunken))
        return Colour::AccentPressed;
    return has(option, QStyle::State_MouseOver) ? Colour::AccentHover : Colour::Accent;
}

bool isHighContrast() { return currentTheme().kind() == Theme::Kind::HighContrast; }

/// Alike, whatever its look. Where colours say little: an edge that is there, but not whole.
void paintDisabledButton(QPainter& painter, const QStyleOption& option)
{
    if (isHighContrast())
        paintBox(painter, option.rect, radius::control, {}, themeColour(Colour::TextDisabled), 1, Qt::DashLine);
    else
        paintBox(painter, option.rect, radius::control, themeColour(Colour::Hover));
}

/// Words alone look like text there, so what can be pressed has an edge; what unfolds something has its sign.
bool hasEdge(ButtonLook look, const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const bool isAction = button != nullptr && !button->text().isEmpty() && !button->isCheckable();
    return look == ButtonLook::Secondary || (isHighContrast() && look == ButtonLook::Quiet && isAction);
}

void paintFilledButton(QPainter& painter, const QStyleOption& option, ButtonLook look)
{
    const bool isRed = look == ButtonLook::Danger || look == ButtonLook::Live;
    const Colour ground = isRed ? Colour::Danger : filledGround(option);
    const qreal corner = look == ButtonLook::Live ? 0 : radius::control;
    paintBox(painter, option.rect, corner, themeColour(ground));
}

void paintOpenButton(QPainter& painter, const QStyleOption& option, ButtonLook look, const QWidget* widget = nullptr)
{
    const bool isHot = has(option, QStyle::State_Enabled)
        && (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken));
    // What unfolds something says by its sign that it is open.
    const bool isOn = (look == ButtonLook::Secondary || look == ButtonLook::Row) && has(option, QStyle::State_On);
    QColor ground = isOn ? themeColour(Colour::Selected) : isHot ? themeColour(Colour::Hover) : QColor();
    QColor border;
    if (isOn && isHighContrast())
        border = themeColour(Colour::Accent);
    if (hasEdge(look, widget)) {
        border = themeColour(isOn ? Colour::Accent : isHot ? Colour::ControlBorder : Colour::Border);
        if (!ground.isValid())
            ground = themeColour(Colour::Surface);
    }
    paintBox(painter, option.rect, radius::control, ground, border);
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (isOn && look == ButtonLook::Row && button && button->text().isEmpty())
        paintSelectionMark(painter, option.rect, option.direction);
}

void paintIndicator(QPainter& painter, const QStyleOption& option, qreal cornerRadius, bool isSet)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const Colour ink = isEnabled ? filledGround(option) : Colour::TextDisabled;
    if (isSet)
        return paintBox(painter, option.rect, cornerRadius, themeColour(ink));
    const Colour border = isEnabled && has(option, QStyle::State_MouseOver) ? Colour::Accent : Colour::ControlBorder;
    paintBox(painter, option.rect, cornerRadius, themeColour(Colour::Surface), themeColour(border), 1.5);
}

} // namespace

bool isTextArea(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) != nullptr || qobject_cast<const QTextEdit*>(widget) != nullptr;
}

void field(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const bool isEnabled = has(option, QStyle::State_Enabled) && !has(option, QStyle::State_ReadOnly);
    const bool isStrong = has(option, QStyle::State_HasFocus) || isInvalid(widget);
    paintBox(painter, option.rect, radius::control, themeColour(isEnabled ? Colour::Surface : Colour::Canvas),
             fieldBorder(option, widget), isStrong ? 2 : 1);
    // What is wrong stays in sight, and so does where the keyboard is.
    if (isInvalid(widget) && has(option, QStyle::State_HasFocus)) {
        paintFocusRing(painter, option.rect, radius::control);
        paintBox(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), radius::control - 2, {},
                 themeColour(Colour::Danger));
    }
}

void button(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const ButtonLook look = lookOf(widget);
    const bool isFilled = look == ButtonLook::Primary || look == ButtonLook::Danger || look == ButtonLook::Live;
    const bool isOn = has(option, QStyle::State_On);
    if (!has(option, QStyle::State_Enabled) && !isOn && (isFilled || hasEdge(look, widget)))
        paintDisabledButton(painter, option);
    else if (isFilled)
        paintFilledButton(painter, option, look);
    else
        paintOpenButton(painter, option, look, widget);
    if (!hasKeyboardFocus(option))
        return;
    paintFocusRing(painter, option.rect, radius::control);
    if (isFilled)
        paintBox(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), radius::control - 2, {},
                 themeColour(Colour::OnAccent), 1.5);
}

namespace {

QColor buttonInk(const QStyleOption& option, const QWidget* widget)
{
    if (!has(option, QStyle::State_Enabled))
        return themeColour(Colour::TextDisabled);
    switch (lookOf(widget)) {
    case ButtonLook::Primary:
    case ButtonLook::Live:
    case ButtonLook::Danger: return themeColour(Colour::OnAccent);
    case ButtonLook::Link: return themeColour(Colour::Accent);
    case ButtonLook::Secondary:
    case ButtonLook::Row: return themeColour(has(option, QStyle::State_On) ? Colour::Accent : Colour::Text);
    case ButtonLook::Quiet: return themeColour(Colour::Text);
    }
    Q_UNREACHABLE();
}

} // namespace

void buttonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const int flags = Qt::AlignCenter | Qt::TextShowMnemonic;
    const QSize words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text);
    const QSize mark = option.icon.isNull() ? QSize(0, 0) : option.iconSize;
    const int between = lookOf(widget) == ButtonLook::Row ? rowPadding : space::small;
    const int gap = option.icon.isNull() || option.text.isEmpty() ? 0 : between;
    const QSize all(mark.width() + gap + words.width(), qMax(mark.height(), words.height()));
    const bool isRow = lookOf(widget) == ButtonLook::Row && !option.text.isEmpty();
    const QRect room = isRow ? option.rect.adjusted(rowPadding, 0, -rowPadding, 0) : option.rect;
    const Qt::Alignment side = isRow ? Qt::AlignLeading | Qt::AlignVCenter : Qt::AlignCenter;
    const QRect place = QStyle::alignedRect(option.direction, side, all, room);
    const QRect leading = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, mark, place);
    const QRect trailing = QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter, words, place);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    option.icon.paint(&painter, leading, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    painter.setPen(buttonInk(option, widget));
    if (lookOf(widget) == ButtonLook::Link) {
        // Its colour must not be all that tells it from words that are only read.
        QFont underlined = painter.font();
        underlined.setUnderline(true);
        painter.setFont(underlined);
    }
    painter.drawText(trailing, flags, option.text);
}

void toolButton(QPainter& painter, const QStyleOption& option)
{
    paintOpenButton(painter, option, ButtonLook::Quiet);
    if (hasKeyboardFocus(option))
        paintFocusRing(painter, option.rect, radius::control);
}

void checkBox(QPainter& painter, const QStyleOption& option)
{
    const bool isPartial = has(option, QStyle::State_NoChange);
    const bool isSet = isPartial || has(option, QStyle::State_On);
    paintIndicator(painter, option, radius::small, isSet);
    if (isSet)
        paintIcon(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), isPartial ? u"minus"_s : u"check"_s,
                  themeColour(Colour::OnAccent));
}

void radioButton(QPainter& painter, const QStyleOption& option)
{
    const bool isSet = has(option, QStyle::State_On);
    const QRectF rect = option.rect;
    paintIndicator(painter, option, rect.width() / 2, isSet);
    const qreal inset = rect.width() / 3;
    if (isSet)
        paintBox(painter, rect.adjusted(inset, inset, -inset, -inset), rect.width() / 6, themeColour(Colour::OnAccent));
}

void itemGround(QPainter& painter, const QStyleOption& option)
{
    const bool isSelected = has(option, QStyle::State_Selected);
    if (!isSelected && !has(option, QStyle::State_MouseOver))
        return;
    paintBox(painter, option.rect, radius::small, themeColour(isSelected ? Colour::Selected : Colour::Hover));
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    const bool isFirst = item == nullptr || item->index.column() <= 0;
    if (isSelected && isFirst)
        paintSelectionMark(painter, option.rect, option.direction);
}

void comboBox(QPainter& painter, const QStyleOptionComplex& option, const QRect& arrow, const QWidget* widget)
{
    field(painter, option, widget);
    const QRect place = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(iconSize(), iconSize()), arrow);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    paintIcon(painter, place, u"chevron-down"_s, themeColour(isEnabled ? Colour::TextMuted : Colour::TextDisabled));
}

void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down,
             const QWidget* widget)
{
    field(painter, option, widget);
    const auto arrow = [&painter, &option](const QRect& place, const QString& name,
                                           QAbstractSpinBox::StepEnabledFlag on) {
        const int side = qMin(iconSize(), place.height());
        const QRect mark = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(side, side), place);
        const bool isEnabled = has(option, QStyle::State_Enabled) && option.stepEnabled.testFlag(on);
        paintIcon(painter, mark, name, themeColour(isEnabled ? Colour::TextMuted : Colour::TextDisabled));
    };
    arrow(up, u"chevron-up"_s, QAbstractSpinBox::StepUpEnabled);
    arrow(down, u"chevron-down"_s, QAbstractSpinBox::StepDownEnabled);
}

void branch(QPainter& painter, const QStyleOption& option)
{
    if (!has(option, QStyle::State_Children))
        return;
    const QString name = has(option, QStyle::State_Open) ? u"chevron-down"_s : u"chevron-right"_s;
    const QRect place =
        QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(iconSize(), iconSize()), option.rect);
    paintIcon(painter, place, name, themeColour(Colour::TextMuted));
}

QRect scrollHandle(const QStyleOptionSlider& option, int shortest)
{
    const bool isFlat = option.orientation == Qt::Horizontal;
    const int room = isFlat ? option.rect.width() : option.rect.height();
    const int range = option.maximum - option.minimum;
    int length = room;
    if (range > 0)
        length = qBound(qMin(shortest, room),
                        static_cast<int>(qint64(room) * option.pageStep / (qint64(range) + option.pageStep)), room);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      room - length, option.upsideDown);
    return isFlat ? QRect(option.rect.x() + start, option.rect.y(), length, option.rect.height())
                  : QRect(option.rect.x(), option.rect.y() + start, option.rect.width(), length);
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle)
{
    if (option.maximum <= option.minimum)
        return;
    const bool isHeld = has(option, QStyle::State_Sunken) && option.activeSubControls == QStyle::SC_ScrollBarSlider;
    const bool isHot = isHeld || has(option, QStyle::State_MouseOver);
    QColor ink = themeColour(isHeld ? Colour::TextMuted : Colour::ControlBorder);
    if (!isHot)
        ink.setAlphaF(0.65F);
    constexpr qreal inset = 3;
    const QRectF bar = QRectF(handle).adjusted(inset, inset, -inset, -inset);
    paintBox(painter, bar, qMin(bar.width(), bar.height()) / 2, ink);
}

void progressBar(QPainter& painter, const QStyleOptionProgressBar& option)
{
    const int range = option.maximum - option.minimum;
    const double share = range <= 0 ? 0 : static_cast<double>(option.progress - option.minimum) / range;
    paintProgress(painter, option.rect, share, option.direction);
}

void tab(QPainter& painter, const QStyleOptionTab& option)
{
    constexpr int thickness = 2;
    QRect line = option.rect;
    line.setTop(line.bottom() + 1 - thickness);
    if (has(option, QStyle::State_Selected))
        painter.fillRect(line, themeColour(Colour::Accent));
    else if (has(option, QStyle::State_MouseOver))
        painter.fillRect(line, themeColour(Colour::Border));
    if (hasKeyboardFocus(option))
        paintFocusRing(painter, option.rect.adjusted(0, 2, 0, -thickness - 2), radius::small);
}

void headerSection(QPainter& painter, const QStyleOption& option)
{
    painter.fillRect(option.rect, themeColour(Colour::Surface));
    QRect line = option.rect;
    line.setTop(line.bottom());
    painter.fillRect(line, themeColour(Colour::Border));
}

} // namespace rfi::ui::stylepaint
