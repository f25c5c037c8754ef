#include "ui/common/style.h"
#include "ui/common/stylepaint.h"

#include <QStyleOption>

/// Where Style puts the parts of controls, and how large they are.
namespace rfi::ui {

namespace {

constexpr int smallestTarget = 24;
constexpr int shortestScrollHandle = 36;

int chevronRoom() { return iconSize() + 14; }

int controlHeight(const QStyleOption& option) { return qMax(36, option.fontMetrics.height() + space::large); }

QSize buttonSize(const QStyleOptionButton& option, const QSize& contents, const QWidget* widget)
{
    const ButtonLook look = lookOf(widget);
    if (option.text.isEmpty()) {
        const int side = qMax(32, contents.height() + 2 * space::small);
        return {side, side};
    }
    const int iconGap = option.icon.isNull() ? 0 : space::small;
    if (look == ButtonLook::Row)
        return {contents.width() + iconGap + 2 * space::medium, option.fontMetrics.height() + space::medium + 2};
    if (look == ButtonLook::Link)
        return {qMax(smallestTarget, contents.width() + iconGap + space::tight),
                qMax(smallestTarget, option.fontMetrics.height() + 6)};
    return {contents.width() + iconGap + 2 * space::large, controlHeight(option)};
}

/// One arrow above the other at the end of the field.
QRect spinBoxRect(const QRect& all, QStyle::SubControl part)
{
    QRect arrows = all.adjusted(0, 3, -3, -3);
    arrows.setLeft(all.right() + 1 - chevronRoom());
    const int half = arrows.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp: return arrows.adjusted(0, 0, 0, -half);
    case QStyle::SC_SpinBoxDown: return arrows.adjusted(0, half, 0, 0);
    case QStyle::SC_SpinBoxEditField: return all.adjusted(space::medium - 2, 2, -chevronRoom(), -2);
    default: return all;
    }
}

QSize tabSize(const QStyleOption& option, const QSize& contents)
{
    return {contents.width(), qMax(contents.height(), option.fontMetrics.height() + 2 * space::medium)};
}

} // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: return stylepaint::isTextArea(widget) ? space::small : 1;
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
    case PM_FocusFrameHMargin: return space::small; // beside the text of items
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
    case PM_TabBarScrollButtonWidth: return smallestTarget;
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
    case SH_ScrollBar_LeftClickAbsolutePosition:
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
    // A little more than its longest words, of which Qt cuts the last letter else.
    case CT_ComboBox: return {size.width() + space::medium + space::small + chevronRoom(), controlHeight(*option)};
    case CT_SpinBox: return {size.width() + space::medium + chevronRoom(), controlHeight(*option)};
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
            rect.setLeft(rect.right() + 1 - chevronRoom());
        else
            rect.adjust(space::medium, 2, -chevronRoom(), -2);
        return visualRect(option->direction, option->rect, rect);
    }
    if (control == CC_SpinBox)
        return visualRect(option->direction, option->rect, spinBoxRect(option->rect, subControl));
    const QStyleOptionSlider* bar =
        control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr;
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
    // The ring goes around the icon as well.
    if (element == SE_PushButtonFocusRect || element == SE_ItemViewItemFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

} // namespace rfi::ui
