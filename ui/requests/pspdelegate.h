#pragma once

#include <QStyledItemDelegate>

namespace rfi::ui {

/// Paints a row of PSP results: the state as a chip, under the plain words the PSP's own in quotes.
class PspDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// For the width of `option.rect`, where it has one.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace rfi::ui
