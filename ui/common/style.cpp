#include "ui/common/style.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/stylepaint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* lookProperty = "rfiLook";
constexpr const char* invalidProperty = "rfiInvalid";

constexpr int chevronRoom = 36;
constexpr int smallestTarget = 24;
constexpr int shortestScrollHandle = 36;

bool isTextArea(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) != nullptr || qobject_cast<const QTextEdit*>(widget) != nullptr;
}

int controlHeight(const QStyleOption& option) { return qMax(36, option.fontMetrics.height() + space::large); }

QSize buttonSize(const QStyleOptionButton& option, const QSize& contents, const QWidget* widget)
{
    const ButtonLook look = lookOf(widget);
    if (option.text.isEmpty()) {
        const int side = qMax(32, contents.height() + 2 * space::small);
        return {side, side};
    }
    const int iconGap = option.icon.isNull() ? 0 : space::small;
    if (look == ButtonLook::Link)
        return {contents.width() + iconGap + space::small, qMax(smallestTarget, option.fontMetrics.height() + 6)};
    return {contents.width() + iconGap + 2 * space::large, controlHeight(option)};
}

QSize tabSize(const QStyleOption& option, const QSize& contents)
{
    return {contents.width(), qMax(contents.height(), option.fontMetrics.height() + 2 * space::medium)};
}

const QStyleOptionSlider* scrollOption(const QStyleOption* option)
{
    return qstyleoption_cast<const QStyleOptionSlider*>(option);
}

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

Style::Style(const Theme& theme) : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_theme(theme) {}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton*>(widget) != nullptr)
        widget->setFont(font(TextRole::Strong));
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr
        || qobject_cast<QLineEdit*>(widget) != nullptr || qobject_cast<QScrollBar*>(widget) != nullptr
        || qobject_cast<QTabBar*>(widget) != nullptr || isTextArea(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* view = qobject_cast<QAbstractItemView*>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: return isTextArea(widget) ? space::small : 1;
    case PM_ComboBoxFrameWidth: return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return scaled(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return space::small + 2;
    case PM_ScrollBarExtent: return space::medium;
    case PM_ScrollBarSliderMin: return shortestScrollHandle;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize: return iconSize();
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return space::large;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return space::small;
    case PM_SplitterWidth: return 1;
    case PM_TabBarTabHSpace: return space::huge;
    case PM_TabBarBaseOverlap: return 0;
    case PM_ToolTipLabelFrameWidth: return space::small;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return space::tight;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_Widget_Animation_Duration: return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 1;
    case SH_ItemView_ShowDecorationSelected: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return buttonSize(*button, size, widget);
        break;
    case CT_LineEdit: return {size.width() + 2 * space::medium, controlHeight(*option)};
    case CT_ComboBox: return {size.width() + space::medium + chevronRoom, controlHeight(*option)};
    case CT_SpinBox:
        return QProxyStyle::sizeFromContents(type, option, size, widget).expandedTo({0, controlHeight(*option)});
    case CT_CheckBox:
    case CT_RadioButton:
        return QProxyStyle::sizeFromContents(type, option, size, widget).expandedTo({0, smallestTarget});
    case CT_ItemViewItem:
    case CT_MenuItem:
        return QProxyStyle::sizeFromContents(type, option, size, widget)
            .expandedTo({0, option->fontMetrics.height() + space::medium});
    case CT_TabBarTab: return tabSize(*option, size);
    case CT_HeaderSection:
        return QProxyStyle::sizeFromContents(type, option, size, widget)
            .expandedTo({0, option->fontMetrics.height() + space::large});
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                            const QWidget* widget) const
{
    if (control == CC_ComboBox && (subControl == SC_ComboBoxArrow || subControl == SC_ComboBoxEditField)) {
        QRect rect = option->rect;
        if (subControl == SC_ComboBoxArrow)
            rect.setLeft(rect.right() + 1 - chevronRoom);
        else
            rect.adjust(space::medium, 2, -chevronRoom, -2);
        return visualRect(option->direction, option->rect, rect);
    }
    const QStyleOptionSlider* bar = control == CC_ScrollBar ? scrollOption(option) : nullptr;
    if (bar == nullptr)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const bool isFlat = bar->orientation == Qt::Horizontal;
    const QRect handle = stylepaint::scrollHandle(*bar, shortestScrollHandle);
    QRect rect = bar->rect;
    switch (subControl) {
    case SC_ScrollBarGroove: return rect;
    case SC_ScrollBarSlider: return visualRect(bar->direction, rect, handle);
    case SC_ScrollBarSubPage:
        isFlat ? rect.setRight(handle.left() - 1) : rect.setBottom(handle.top() - 1);
        return visualRect(bar->direction, bar->rect, rect);
    case SC_ScrollBarAddPage:
        isFlat ? rect.setLeft(handle.right() + 1) : rect.setTop(handle.bottom() + 1);
        return visualRect(bar->direction, bar->rect, rect);
    default: return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const bool isFramed = frame != nullptr && frame->lineWidth > 0;
        constexpr int ownMargin = 2; // QLineEdit adds it
        const int margin = isFramed ? space::medium - ownMargin + 1 : 0;
        return option->rect.adjusted(margin, 1, -margin, -1);
    }
    if (element == SE_PushButtonFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
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
        if (isTextArea(widget))
            return stylepaint::field(*painter, *option, widget);
        return paintBox(*painter, option->rect, 0, {}, m_theme.colour(Colour::Border));
    case PE_PanelButtonCommand: return stylepaint::button(*painter, *option, widget);
    case PE_PanelButtonTool: return stylepaint::toolButton(*painter, *option);
    case PE_FrameFocusRect: return paintFocusRing(*painter, option->rect, radius::small);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return stylepaint::checkBox(*painter, *option);
    case PE_IndicatorRadioButton: return stylepaint::radioButton(*painter, *option);
    case PE_PanelItemViewItem: return stylepaint::itemGround(*painter, *option);
    case PE_PanelItemViewRow: return;
    case PE_PanelTipLabel:
        return paintBox(*painter, option->rect, 0, m_theme.colour(Colour::Text));
    case PE_PanelMenu:
    case PE_FrameMenu:
        return paintBox(*painter, option->rect, 0, m_theme.colour(Colour::Surface), m_theme.colour(Colour::Border));
    case PE_IndicatorArrowDown: return paintIcon(*painter, option->rect, u"chevron-down"_s, option->palette.text().color());
    case PE_IndicatorArrowUp: return paintIcon(*painter, option->rect, u"chevron-up"_s, option->palette.text().color());
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
        return stylepaint::comboBox(*painter, *option,
                                    subControlRect(control, option, SC_ComboBoxArrow, widget), widget);
    if (control == CC_ScrollBar) {
        if (const QStyleOptionSlider* bar = scrollOption(option))
            return stylepaint::scrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void applyTheme(QApplication& application, Theme::Kind kind)
{
    static const QFont systemFont = QApplication::font();
    application.setFont(baseFont(systemFont));
    application.setStyle(new Style(Theme(kind)));
    application.setPalette(Theme(kind).palette());
}

const Theme& currentTheme()
{
    static const Theme plain;
    const auto* style = qobject_cast<const Style*>(QApplication::style());
    return style != nullptr ? style->theme() : plain;
}

} // namespace rfi::ui
