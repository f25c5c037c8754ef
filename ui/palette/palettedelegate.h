#pragma once

#include <QStyledItemDelegate>

namespace rfi::ui {

/// Draws an entry of the palette in one line: its sign, what it is called, quietly what it is, and its keys at the end.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace rfi::ui
