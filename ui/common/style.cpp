#include "ui/common/style.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/stylepaint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* lookProperty = "rfiLook";
constexpr const char* invalidProperty = "rfiInvalid";

/// A wheel that scrolls a page must not change a value on its way, nor take the cursor along.
class WheelGuard final : public QObject
{
public:
    static void protect(QWidget* widget)
    {
        static WheelGuard guard;
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(&guard);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

template <typename Option>
Option withInk(const Option& option, const QColor& ink)
{
    Option result = option;
    for (const auto role : {QPalette::ButtonText, QPalette::WindowText, QPalette::Text})
        result.palette.setColor(role, ink);
    return result;
}

} // namespace

void setLook(QAbstractButton* button, ButtonLook look)
{
    button->setProperty(lookProperty, static_cast<int>(look));
    button->setCursor(look == ButtonLook::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    button->updateGeometry();
    button->update();
}

ButtonLook lookOf(const QWidget* widget)
{
    return widget == nullptr ? ButtonLook::Secondary : static_cast<ButtonLook>(widget->property(lookProperty).toInt());
}

void setInvalid(QWidget* field, bool isInvalid)
{
    field->setProperty(invalidProperty, isInvalid);
    field->update();
}

bool isInvalid(const QWidget* field) { return field != nullptr && field->property(invalidProperty).toBool(); }

Style::Style(const Theme& theme, bool isMotionReduced)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_theme(theme), m_isMotionReduced(isMotionReduced)
{
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton*>(widget) != nullptr)
        widget->setFont(font(lookOf(widget) == ButtonLook::Row ? TextRole::Body : TextRole::Strong));
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr
        || qobject_cast<QLineEdit*>(widget) != nullptr || qobject_cast<QScrollBar*>(widget) != nullptr
        || qobject_cast<QTabBar*>(widget) != nullptr || stylepaint::isTextArea(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* view = qobject_cast<QAbstractItemView*>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QComboBox*>(widget) != nullptr || qobject_cast<QAbstractSpinBox*>(widget) != nullptr)
        WheelGuard::protect(widget);
}

QIcon Style::standardIcon(StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const
{
    if (standard == SP_LineEditClearButton)
        return icon(u"x"_s, Colour::TextMuted);
    return QProxyStyle::standardIcon(standard, option, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            stylepaint::field(*painter, *option, widget);
        return;
    case PE_FrameLineEdit: return;
    case PE_Frame:
        if (stylepaint::isTextArea(widget))
            return stylepaint::field(*painter, *option, widget);
        return paintBox(*painter, option->rect, 0, {}, m_theme.colour(Colour::Border));
    case PE_PanelButtonCommand: return stylepaint::button(*painter, *option, widget);
    case PE_PanelButtonTool: return stylepaint::toolButton(*painter, *option);
    case PE_FrameFocusRect:
        // In a list that pops up the ground says it already.
        if (widget == nullptr || widget->window()->windowType() != Qt::Popup)
            paintFocusRing(*painter, option->rect, radius::small);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return stylepaint::checkBox(*painter, *option);
    case PE_IndicatorRadioButton: return stylepaint::radioButton(*painter, *option);
    case PE_PanelItemViewItem: return stylepaint::itemGround(*painter, *option);
    case PE_PanelItemViewRow: return;
    case PE_IndicatorBranch: return stylepaint::branch(*painter, *option);
    case PE_PanelTipLabel: return paintBox(*painter, option->rect, 0, m_theme.colour(Colour::Text));
    case PE_PanelMenu:
    case PE_FrameMenu:
        return paintBox(*painter, option->rect, 0, m_theme.colour(Colour::Surface), m_theme.colour(Colour::Border));
    case PE_IndicatorArrowDown:
        return paintIcon(*painter, option->rect, u"chevron-down"_s, option->palette.text().color());
    case PE_IndicatorArrowUp: return paintIcon(*painter, option->rect, u"chevron-up"_s, option->palette.text().color());
    case PE_PanelScrollAreaCorner: return painter->fillRect(option->rect, m_theme.colour(Colour::Canvas));
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    switch (element) {
    case CE_PushButton:
        drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return drawControl(CE_PushButtonLabel, option, painter, widget);
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return stylepaint::buttonLabel(*painter, *button, widget);
        break;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return stylepaint::progressBar(*painter, *bar);
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return stylepaint::tab(*painter, *tab);
        break;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            const bool isSelected = option->state.testFlag(State_Selected);
            QStyleOptionTab inked = withInk(*tab, m_theme.colour(isSelected ? Colour::Accent : Colour::TextMuted));
            inked.state &= ~State_HasFocus;
            return QProxyStyle::drawControl(element, &inked, painter, widget);
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: return stylepaint::headerSection(*painter, *option);
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            const QStyleOptionHeader inked = withInk(*header, m_theme.colour(Colour::TextMuted));
            return QProxyStyle::drawControl(element, &inked, painter, widget);
        }
        break;
    case CE_Splitter: return painter->fillRect(option->rect, m_theme.colour(Colour::Border));
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (control == CC_ComboBox)
        return stylepaint::comboBox(*painter, *option, subControlRect(control, option, SC_ComboBoxArrow, widget),
                                    widget);
    if (control == CC_SpinBox) {
        if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return stylepaint::spinBox(*painter, *box, subControlRect(control, option, SC_SpinBoxUp, widget),
                                       subControlRect(control, option, SC_SpinBoxDown, widget), widget);
    }
    if (control == CC_ScrollBar) {
        if (const QStyleOptionSlider* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return stylepaint::scrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
    }
    if (control == CC_ToolButton) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            QStyleOptionToolButton plain = *button;
            plain.features &= ~QStyleOptionToolButton::HasMenu; // its little arrow says nothing
            return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void applyTheme(QApplication& application, const Appearance& appearance)
{
    static const QFont systemFont = QApplication::font();
    static const int systemFlashTime = QApplication::cursorFlashTime();
    QFont font = baseFont(systemFont);
    font.setPointSizeF(font.pointSizeF() * appearance.textSize / 100);
    application.setFont(font);
    QApplication::setCursorFlashTime(appearance.isMotionReduced ? 0 : systemFlashTime);
    application.setStyle(new Style(Theme(appearance.kind), appearance.isMotionReduced));
    application.setPalette(Theme(appearance.kind).palette());
}

bool isMotionReduced()
{
    const auto* style = qobject_cast<const Style*>(QApplication::style());
    return style != nullptr && style->isMotionReduced();
}

const Theme& currentTheme()
{
    static const Theme plain;
    const auto* style = qobject_cast<const Style*>(QApplication::style());
    return style != nullptr ? style->theme() : plain;
}

} // namespace rfi::ui
