#pragma once

#include "ui/common/theme.h"

#include <QTableWidget>

namespace rfi::ui {

/// A table to read and to copy from, as high as its rows: the page around it scrolls, not the table.
class ReadTable : public QTableWidget
{
    Q_OBJECT

public:
    struct Cell
    {
        QString text = {};
        Tone tone = Tone::Normal;
        bool isStrong = false;
        bool isCode = false;
        QString whole = {};    ///< where `text` is a shortened form
        QString iconName = {}; ///< before the text, in its colour
    };

    /// `shares` says how the width is divided; 0 takes what its content needs.
    ReadTable(const QStringList& heads, const QList<int>& shares, QWidget* parent = nullptr);

    void addRow(const QList<Cell>& cells);
    void clearRows();
    /// Whether the cells of a row stand one below the other, since there is too little room beside each other.
    bool isStacked() const { return m_isStacked; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void setStacked(bool isStacked);
    int fixedWidth() const;
    int contentWidth(int column) const;
    int textHeight(int row) const;
    int wantedHeight() const;
    void copySelection() const;

    QList<int> m_shares;
    bool m_isLayingOut = false;
    bool m_isStacked = false;
    bool m_hasHead = true;
};

} // namespace rfi::ui
