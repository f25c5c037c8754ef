#pragma once

#include <QStyledItemDelegate>

namespace rfi::ui {

/// Paints the rows of a SectionModel: names as small heads, sections with "2 of 4", a check or a warning sign.
class SectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Makes room for the longest name of a view of that width. All sections are equally high: in as many lines as one
    /// of them needs.
    void measure(const QAbstractItemModel& sections, int width);

    /// How wide a view has to be that no word of a section's name is cut.
    static int wholeWidth(const QAbstractItemModel& sections);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    int m_lines = 1;
    int m_width = 0; ///< of the view
    int m_lineHeight = 0;
};

} // namespace rfi::ui
