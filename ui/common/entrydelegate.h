#pragma once

#include <QStyledItemDelegate>

namespace rfi::ui {

/// Draws an entry of a short list: its first line is what it is called, the others, quiet, say more about it; an icon,
/// if it has one, stands before the first.
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace rfi::ui
