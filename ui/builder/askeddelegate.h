#pragma once

#include <QStyledItemDelegate>

namespace rfi::ui {

/// Paints an asked item: its name, and below it what stands beside it.
class AskedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace rfi::ui
