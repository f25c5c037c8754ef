#pragma once

#include <QWidget>

class QItemSelectionModel;
class QMenu;
class QPushButton;

namespace rfi::ui {

/// Says how many rows of a list are selected, once they are several, and opens the menu of what can be done with them.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    SelectionBar(const QItemSelectionModel& selection, QMenu& menu, QWidget* parent = nullptr);

private:
    void count(const QItemSelectionModel& selection);

    QPushButton* m_button;
};

} // namespace rfi::ui
