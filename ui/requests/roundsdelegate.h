#pragma once

#include <QStyledItemDelegate>

namespace rfi::ui {

/// Paints a cell of the rounds: the word with its sign, the answer below it, then what was said.
class RoundsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace rfi::ui
