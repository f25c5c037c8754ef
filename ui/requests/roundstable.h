#pragma once

#include <QTableView>

namespace rfi::ui {

class RoundsModel;

/// The rounds as a table whose heads stay in view. Arrows go from cell to cell, Return goes to the field of a cell
/// that is asked now.
class RoundsTable : public QTableView
{
    Q_OBJECT

public:
    explicit RoundsTable(RoundsModel* rounds, QWidget* parent = nullptr);

Q_SIGNALS:
    void fieldChosen(int field);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void choose(const QModelIndex& index);

    bool m_isLayingOut = false;
};

} // namespace rfi::ui
