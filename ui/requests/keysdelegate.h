#pragma once

#include <QStyledItemDelegate>

namespace rfi::ui {

/// Draws shortcuts as keys of a keyboard, from left to right in every language.
class KeysDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// QStringList: each one a shortcut as people read it, "Ctrl+K".
    static constexpr int KeysRole = Qt::UserRole + 3;

    using QStyledItemDelegate::QStyledItemDelegate;

    /// Of shortcuts beside each other.
    static int widthOf(const QStringList& shortcuts);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace rfi::ui
