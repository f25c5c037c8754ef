#pragma once

#include <QStyledItemDelegate>

namespace rfi::ui {

/// Draws the rows of the navigation: a sign, words and how many; in the rail the sign alone.
class NavDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setRail(bool isRail) { m_isRail = isRail; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Words that there is no room for are in the tooltip.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    bool m_isRail = false;
};

} // namespace rfi::ui
